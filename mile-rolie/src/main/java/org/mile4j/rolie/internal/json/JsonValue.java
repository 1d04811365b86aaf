package org.mile4j.rolie.internal.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mile4j.model.Location;

/** A value of JSON, with its place. */
final class JsonValue {

    /** What a value can be. */
    enum Kind {
        OBJECT("an object"),
        ARRAY("an array"),
        STRING("a string"),
        OTHER("a number, true, false or null");

        final String shown;

        Kind(String shown) {
            this.shown = shown;
        }
    }

    final Kind kind;
    /** The characters of a string; the token of a number, true, false or null. */
    final String text;

    final Map<String, JsonValue> members = new LinkedHashMap<>();
    final List<JsonValue> items = new ArrayList<>();
    final String pointer;
    final int line;
    final int column;

    JsonValue(Kind kind, String text, String pointer, int line, int column) {
        this.kind = kind;
        this.text = text;
        this.pointer = pointer;
        this.line = line;
        this.column = column;
    }

    Location place() {
        return new Location(pointer, line, column, -1);
    }

    /** The place of a member, of this value if it has none of that name. */
    Location place(String member) {
        JsonValue value = members.get(member);
        return value != null ? value.place() : new Location(pointer + "/" + escaped(member), line, column, -1);
    }

    /** The items of an array, or the value itself: some write an object where there is only one. */
    List<JsonValue> each() {
        return kind == Kind.ARRAY ? items : List.of(this);
    }

    /** A name as a step of a JSON Pointer (RFC 6901). */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** The value as JSON text. */
    String toJson() {
        StringBuilder json = new StringBuilder();
        write(json);
        return json.toString();
    }

    private void write(StringBuilder json) {
        switch (kind) {
            case OBJECT -> {
                String separator = "{";
                for (Map.Entry<String, JsonValue> member : members.entrySet()) {
                    json.append(separator);
                    string(json, member.getKey());
                    json.append(':');
                    member.getValue().write(json);
                    separator = ",";
                }
                json.append(members.isEmpty() ? "{}" : "}");
            }
            case ARRAY -> {
                String separator = "[";
                for (JsonValue item : items) {
                    json.append(separator);
                    item.write(json);
                    separator = ",";
                }
                json.append(items.isEmpty() ? "[]" : "]");
            }
            case STRING -> string(json, text);
            case OTHER -> json.append(text);
        }
    }

    private static void string(StringBuilder json, String text) {
        json.append('"')
                .append(com.fasterxml.jackson.core.io.JsonStringEncoder.getInstance()
                        .quoteAsString(text));
        json.append('"');
    }
}
