package org.mile4j.rolie.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import org.mile4j.model.LimitExceededException;
import org.mile4j.model.Location;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.internal.parser.ConstraintWords;
import org.mile4j.model.internal.parser.IllegalBytesException;
import org.mile4j.model.xml.XmlLimits;
import org.mile4j.rolie.internal.check.Findings;
import org.mile4j.rolie.internal.rules.JsonForm;

/** The JSON parser, within limits, and with one kind of exception for input that cannot be read on. */
final class JsonTokens implements AutoCloseable {

    private final JsonParser parser;
    private JsonToken token;

    JsonTokens(InputStream document, XmlLimits limits) {
        JsonFactory factory = new JsonFactoryBuilder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(limits.maxBytes())
                        .maxStringLength(limits.maxTextLength())
                        .maxNestingDepth(limits.maxDepth())
                        .maxNameLength(Math.min(limits.maxTextLength(), limits.maxTagLength()))
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .build();
        try {
            parser = StrictText.parser(factory, document);
        } catch (CharacterCodingException | CharConversionException e) {
            throw notUnicode(Location.UNKNOWN, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonToken token() {
        return token;
    }

    /** Moves on; null at the end. */
    JsonToken next() {
        try {
            token = parser.nextToken();
            return token;
        } catch (StreamConstraintsException e) {
            throw tooLarge(e);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            Location place = at == null
                    ? Location.UNKNOWN
                    : new Location("", Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()), -1);
            throw notWellFormed(place, e);
        } catch (CharacterCodingException | CharConversionException e) {
            throw notUnicode(here(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LimitExceededException tooLarge(StreamConstraintsException e) {
        String message = e.getOriginalMessage();
        return new LimitExceededException(Findings.of(
                JsonForm.LIMIT,
                here(),
                "expected less: " + firstLine(ConstraintWords.plain(message)) + ".",
                ConstraintWords.hint(message, "XmlLimits")));
    }

    private static MalformedInputException notUnicode(Location met, IOException e) {
        Location place = e instanceof IllegalBytesException bytes ? new Location("", 0, 0, bytes.offset()) : met;
        return notWellFormed(place, "there are bytes that are not UTF-8", e);
    }

    private static MalformedInputException notWellFormed(Location place, JsonProcessingException e) {
        return notWellFormed(place, firstLine(e.getOriginalMessage()), e);
    }

    private static MalformedInputException notWellFormed(Location place, String what, IOException e) {
        String hint = what.contains("UTF-8") ? "Write the document in UTF-8." : JsonForm.WELL_FORMED.hint();
        return new MalformedInputException(
                Findings.of(JsonForm.WELL_FORMED, place, "this is not well-formed JSON: " + what + ".", hint), e);
    }

    private static String firstLine(String message) {
        String line = message.lines().findFirst().orElse("").strip();
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }

    Location here() {
        JsonLocation at = parser.currentTokenLocation();
        return new Location("", Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()), -1);
    }

    String name() {
        try {
            return parser.currentName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value that begins with the current token, read to its end. */
    JsonValue value(String pointer) {
        Location at = here();
        switch (token) {
            case START_OBJECT -> {
                JsonValue object = new JsonValue(JsonValue.Kind.OBJECT, "", pointer, at.line(), at.column());
                while (next() != JsonToken.END_OBJECT) {
                    String name = name();
                    next();
                    object.members.put(name, value(pointer + "/" + JsonValue.escaped(name)));
                }
                return object;
            }
            case START_ARRAY -> {
                JsonValue array = new JsonValue(JsonValue.Kind.ARRAY, "", pointer, at.line(), at.column());
                while (next() != JsonToken.END_ARRAY) {
                    array.items.add(value(pointer + "/" + array.items.size()));
                }
                return array;
            }
            default -> {
                JsonValue.Kind kind = token == JsonToken.VALUE_STRING ? JsonValue.Kind.STRING : JsonValue.Kind.OTHER;
                return new JsonValue(kind, text(), pointer, at.line(), at.column());
            }
        }
    }

    private String text() {
        try {
            return parser.getText();
        } catch (StreamConstraintsException e) {
            throw tooLarge(e);
        } catch (CharacterCodingException | CharConversionException e) {
            throw notUnicode(here(), e);
        } catch (JsonProcessingException e) {
            throw notWellFormed(here(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
