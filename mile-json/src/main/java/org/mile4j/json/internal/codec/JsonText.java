package org.mile4j.json.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Pieces of JSON that no class describes, as text and as trees. */
final class JsonText {

    /** Writes nothing but ASCII, so that XML can carry what it writes. */
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private JsonText() {}

    /** The value the parser stands on, which is left at its end. */
    static String of(JsonParser p) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = MAPPER.getFactory().createGenerator(text)) {
            out.copyCurrentStructure(p);
        }
        return text.toString();
    }

    /** Whether a text is one value in JSON, within the limits of the parser. */
    static boolean isJson(String text) {
        try {
            return isOneValue(text);
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether a text is surely no JSON; one beyond the limits of the parser may be. */
    static boolean isBroken(String text) {
        try {
            return !isOneValue(text);
        } catch (StreamConstraintsException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static boolean isOneValue(String text) throws IOException {
        try (JsonParser p = parser(text)) {
            if (p.nextToken() == null) {
                return false;
            }
            p.skipChildren();
            return p.nextToken() == null;
        }
    }

    /** A tree, or a text, as JSON. */
    static String of(Object node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
    }

    /** The value the parser stands on as a tree. */
    static JsonNode tree(JsonParser p) throws IOException {
        return MAPPER.readTree(p);
    }

    /** The tokens of a tree. */
    static JsonParser parser(JsonNode node) {
        return MAPPER.treeAsTokens(node);
    }

    /** The tokens of a text. */
    static JsonParser parser(String json) throws IOException {
        return MAPPER.getFactory().createParser(json);
    }
}
