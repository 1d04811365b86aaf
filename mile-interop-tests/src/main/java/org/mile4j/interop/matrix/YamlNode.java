package org.mile4j.interop.matrix;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A part of a YAML file that knows its place, so that what is missing in it can be named. */
final class YamlNode {

    private final String place;
    private final Object value;

    private YamlNode(String place, Object value) {
        this.place = place;
        this.value = value;
    }

    static YamlNode read(String name, byte[] yaml) throws IOException {
        LoadSettings settings = LoadSettings.builder().setLabel(name).build();
        try {
            return new YamlNode(
                    name + ":", new Load(settings).loadFromInputStream(new java.io.ByteArrayInputStream(yaml)));
        } catch (YamlEngineException e) {
            throw new IOException(name + " is not well-formed YAML: " + e.getMessage(), e);
        }
    }

    /** A member that must be there. */
    YamlNode get(String name) throws IOException {
        Object member = members().get(name);
        if (member == null) {
            throw new IOException(place + " has no " + name);
        }
        return new YamlNode(place + " " + name, member);
    }

    /** A text that need not be there. */
    String textOr(String name, String otherwise) throws IOException {
        return members().containsKey(name) ? get(name).text() : otherwise;
    }

    /** A number that need not be there. */
    int numberOr(String name, int otherwise) throws IOException {
        return members().containsKey(name) ? get(name).number() : otherwise;
    }

    /** Refuses members of other names, which are likely to be misspelt. */
    void allow(String... names) throws IOException {
        for (Object member : members().keySet()) {
            if (!Set.of(names).contains(member)) {
                throw new IOException(place + " has an unknown member " + member);
            }
        }
    }

    boolean has(String name) throws IOException {
        return members().containsKey(name);
    }

    String text() throws IOException {
        if (value instanceof Map || value instanceof List) {
            throw new IOException(place + " must be text");
        }
        return String.valueOf(value);
    }

    int number() throws IOException {
        if (value instanceof Integer number) {
            return number;
        }
        throw new IOException(place + " must be a whole number");
    }

    List<YamlNode> items() throws IOException {
        if (value instanceof List<?> list) {
            List<YamlNode> items = new ArrayList<>();
            for (Object item : list) {
                items.add(new YamlNode(place + " [" + items.size() + "]", item));
            }
            return items;
        }
        throw new IOException(place + " must be a list");
    }

    Map<String, YamlNode> entries() throws IOException {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        members().forEach((key, member) -> entries.put(key.toString(), new YamlNode(place + " " + key, member)));
        return entries;
    }

    IOException problem(String text) {
        return new IOException(place + " " + text);
    }

    private Map<?, ?> members() throws IOException {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IOException(place + " must have members");
    }
}
