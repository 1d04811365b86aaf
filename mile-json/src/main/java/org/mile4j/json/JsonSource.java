package org.mile4j.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.CharConversionException;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mile4j.json.internal.codec.ClassCodec;
import org.mile4j.json.internal.codec.CodecSettings;
import org.mile4j.json.internal.codec.DocIn;
import org.mile4j.json.internal.codec.JsonRule;
import org.mile4j.json.internal.codec.JsonStructure;
import org.mile4j.json.internal.iodef.IodefCodecs;
import org.mile4j.model.Finding;
import org.mile4j.model.Location;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.Reading;
import org.mile4j.model.Report;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.internal.iodef.rules.IodefChecks;
import org.mile4j.model.internal.parser.ConstraintWords;
import org.mile4j.model.internal.rules.FindingSink;
import org.mile4j.model.iodef.IodefDocument;

/** A document being read: finds the root, and turns the parser's exceptions into ours. */
final class JsonSource implements Closeable {

    /** A step of reading that the parser may end. */
    interface Step<T> {
        T run() throws IOException;
    }

    /** The codec of documents. */
    @SuppressWarnings("unchecked") // the number is that of the document class
    static final ClassCodec<IodefDocument> DOCUMENT = (ClassCodec<IodefDocument>) IodefCodecs.of(IodefCodecs.DOCUMENT);

    private static final Pattern ADVICE = Pattern.compile(": enable `[^`]*` to allow| \\(start [^\\[]*\\[[^]]*]\\)");

    private final JsonParser parser;
    private final JsonOptions options;
    private final FindingSink sink;
    private final DocIn in;
    private final boolean binary;
    private final boolean ownsParser;

    JsonSource(JsonParser parser, JsonOptions options, CodecSettings settings, boolean binary, boolean ownsParser) {
        this.parser = parser;
        this.options = options;
        this.binary = binary;
        this.ownsParser = ownsParser;
        this.sink = new FindingSink(options.limits().maxFindings());
        this.in = new DocIn(parser, settings, sink);
    }

    /** Opens an input; that it is in no encoding of JSON is no failure of the stream. */
    static JsonSource open(Step<JsonParser> opening, JsonOptions options, CodecSettings settings, boolean binary)
            throws IOException {
        try {
            return new JsonSource(opening.run(), options, settings, binary, true);
        } catch (CharConversionException e) {
            throw unreadable(e, new Location("", 1, 1, -1));
        } catch (StreamConstraintsException e) {
            throw tooLarge(e, Location.UNKNOWN);
        }
    }

    /** Reads a document for its findings; that it cannot be read to its end is one of them. */
    static Report validate(Step<JsonParser> opening, JsonOptions options, CodecSettings settings, boolean binary)
            throws IOException {
        JsonSource source = null;
        try {
            source = open(opening, options, settings, binary);
            return source.readDocument().report();
        } catch (MalformedInputException e) {
            List<Finding> all =
                    new ArrayList<>(source == null ? List.of() : source.report().findings());
            all.add(e.finding());
            return new Report(all, Set.of(), false);
        } finally {
            if (source != null) {
                source.close();
            }
        }
    }

    /** Runs a step on what is in memory, where no stream can fail. */
    static <T> T inMemory(Step<T> step) {
        try {
            return step.run();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        }
    }

    /** The settings of the codecs. */
    static CodecSettings settings(JsonOptions options) {
        return new CodecSettings(
                options.profile(),
                options.mode(),
                options.rules().contains(RuleGroup.STRUCTURE),
                IodefChecks.table(options.rules(), options.profile()),
                options.limits().maxDepth(),
                options.limits().maxNames(),
                options.limits().maxIdentifiers(),
                options.rules(),
                options.lossless(),
                options.extensions());
    }

    /** Goes to the root of the document, which must be an object. */
    void toRoot() throws IOException {
        attempt(() -> {
            JsonToken token = parser.currentToken() == null ? parser.nextToken() : parser.currentToken();
            if (token == null) {
                throw malformed(
                        binary ? JsonRule.CBOR : JsonRule.JSON, "there is no document: the input is empty.", null);
            }
            if (token != JsonToken.START_OBJECT) {
                throw malformed(
                        JsonRule.ROOT,
                        "an IODEF document is an object with version and Incident, not " + JsonStructure.describe(token)
                                + ".",
                        null);
            }
            return null;
        });
    }

    Reading<IodefDocument> readDocument() throws IOException {
        toRoot();
        IodefDocument document = attempt(() -> in.readDocument(DOCUMENT));
        finish();
        return new Reading<>(document, report());
    }

    /** Checks the references between identifiers, and that nothing follows. */
    void finish() throws IOException {
        in.endDocument();
        if (ownsParser) {
            attempt(() -> {
                if (parser.nextToken() != null) {
                    throw malformed(binary ? JsonRule.CBOR : JsonRule.JSON, "something follows the document.", null);
                }
                return null;
            });
        }
    }

    /** Runs a step and turns what the parser throws into the documented exceptions. */
    <T> T attempt(Step<T> step) throws IOException {
        try {
            return step.run();
        } catch (StreamConstraintsException e) {
            throw tooLarge(e, place(e));
        } catch (JsonProcessingException e) {
            throw malformed(
                    binary ? JsonRule.CBOR : JsonRule.JSON,
                    "this is not well-formed " + (binary ? "CBOR: " : "JSON: ") + plain(e) + ".",
                    e);
        } catch (CharConversionException e) {
            throw unreadable(e, in.place());
        }
    }

    private static MalformedInputException tooLarge(StreamConstraintsException e, Location at) {
        return JsonStructure.passed(at, plain(e), ConstraintWords.hint(e.getOriginalMessage(), "JsonLimits"));
    }

    /** What Jackson says, without its advice to programs. */
    private static String plain(JsonProcessingException e) {
        return ADVICE.matcher(ConstraintWords.plain(e.getOriginalMessage())).replaceAll("");
    }

    private Location place(JsonProcessingException e) {
        var at = e.getLocation();
        if (at == null) {
            return in.place();
        }
        int line = Math.max(0, at.getLineNr());
        String path = in.place().path();
        return new Location(
                path, line, line == 0 ? 0 : Math.max(0, at.getColumnNr()), line == 0 ? at.getByteOffset() : -1);
    }

    private MalformedInputException malformed(JsonRule rule, String message, IOException cause) {
        Location place = cause instanceof JsonProcessingException e ? place(e) : in.place();
        return malformed(rule, message, cause, place);
    }

    private static MalformedInputException malformed(JsonRule rule, String message, Throwable cause, Location place) {
        return new MalformedInputException(
                new Finding(rule.id(), rule.severity(), rule.section(), place, message, rule.hint()), cause);
    }

    /** Bytes that are no text in an encoding of JSON. */
    private static MalformedInputException unreadable(CharConversionException e, Location place) {
        return malformed(JsonRule.JSON, "this is not well-formed JSON: " + e.getMessage() + ".", e, place);
    }

    /** A text that neither JSON nor CBOR can carry. */
    static MalformedInputException unwritable(JsonProcessingException e, boolean binary, String path) {
        return malformed(
                binary ? JsonRule.CBOR : JsonRule.JSON,
                "a value cannot be written: " + plain(e) + ".",
                e,
                Location.ofPath(path));
    }

    DocIn in() {
        return in;
    }

    JsonParser parser() {
        return parser;
    }

    FindingSink sink() {
        return sink;
    }

    Report report() {
        return sink.report(options.rules());
    }

    @Override
    public void close() throws IOException {
        if (ownsParser) {
            parser.close();
        }
    }
}
