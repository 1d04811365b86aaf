package org.mile4j.rolie.extension;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Takes single texts out of a JSON document. */
final class JsonPeek {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonPeek() {}

    /** The texts at paths such as /document/title, as far as they are there; nothing of what is no JSON. */
    static Map<String, String> texts(byte[] json, Set<String> paths) {
        Map<String, String> found = new HashMap<>();
        try (JsonParser parser = FACTORY.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    String path = parser.getParsingContext().pathAsPointer().toString();
                    if (paths.contains(path)) {
                        found.put(path, parser.getText());
                    }
                }
            }
            return found;
        } catch (IOException noJson) {
            return Map.of();
        }
    }
}
