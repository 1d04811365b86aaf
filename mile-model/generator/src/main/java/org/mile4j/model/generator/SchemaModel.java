package org.mile4j.model.generator;

import java.util.ArrayList;
import java.util.List;

/** A content model of a table, written as in a DTD, as particles of XML Schema. */
final class SchemaModel {

    /** How one name of the model is written: the tag without its end, for instance {@code xs:element ref="ds:Object"}. */
    interface Tags {
        String of(String name);
    }

    private sealed interface Part permits Name, Group {}

    private record Name(String name, String mark) implements Part {}

    private record Group(boolean choice, List<Part> parts, String mark) implements Part {}

    private final String text;
    private int at;

    private SchemaModel(String text) {
        this.text = text.replace(" ", "");
    }

    /** Writes a model as the content of a type. */
    static void write(String model, SchemaText s, Tags tags) {
        SchemaModel reader = new SchemaModel(model);
        Group root = reader.group();
        if (reader.at < reader.text.length()) {
            throw new IllegalArgumentException("the model has something left at " + reader.at + ": " + model);
        }
        boolean alone = root.parts().size() == 1 && root.parts().get(0) instanceof Group;
        write(alone ? root.parts().get(0) : root, s, tags);
    }

    private static void write(Part part, SchemaText s, Tags tags) {
        if (part instanceof Name n) {
            s.empty(tags.of(n.name()) + occurs(n.mark()));
        } else if (part instanceof Group g) {
            String tag = g.choice() ? "xs:choice" : "xs:sequence";
            s.open(tag + occurs(g.mark()));
            g.parts().forEach(p -> write(p, s, tags));
            s.close(tag);
        }
    }

    private static String occurs(String mark) {
        return switch (mark) {
            case "?" -> " minOccurs=\"0\"";
            case "*" -> " minOccurs=\"0\" maxOccurs=\"unbounded\"";
            case "+" -> " maxOccurs=\"unbounded\"";
            default -> "";
        };
    }

    // ---- reading --------------------------------------------------------------------------------------------------

    private Group group() {
        List<Part> parts = new ArrayList<>(List.of(part()));
        char separator = peek();
        while (separator == ',' && peek() == ',' || separator == '|' && peek() == '|') {
            at++;
            parts.add(part());
        }
        return new Group(separator == '|', parts, "");
    }

    private Part part() {
        if (peek() == '(') {
            at++;
            Group inner = group();
            if (peek() != ')') {
                throw new IllegalArgumentException("the model lacks a ) at " + at + ": " + text);
            }
            at++;
            return new Group(inner.choice(), inner.parts(), mark());
        }
        int start = at;
        while (Character.isLetterOrDigit(peek())) {
            at++;
        }
        return new Name(text.substring(start, at), mark());
    }

    private String mark() {
        if ("?*+".indexOf(peek()) < 0) {
            return "";
        }
        at++;
        return text.substring(at - 1, at);
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : ' ';
    }
}
