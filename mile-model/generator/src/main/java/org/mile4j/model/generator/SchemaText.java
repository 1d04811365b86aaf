package org.mile4j.model.generator;

import java.util.Map;

/** An XML Schema file being written: tags are indented by their depth, documentation is wrapped. */
final class SchemaText {

    private static final int WIDTH = 118;

    private final StringBuilder text = new StringBuilder();
    private int depth;

    SchemaText raw(String lines) {
        text.append(lines);
        return this;
    }

    /** A start tag without its brackets, for instance {@code xs:element name="Port"}. */
    SchemaText open(String tag) {
        return line("<" + tag + ">").in();
    }

    SchemaText close(String name) {
        depth--;
        return line("</" + name + ">");
    }

    SchemaText empty(String tag) {
        return line("<" + tag + "/>");
    }

    /** An element that has documentation or nothing inside. */
    SchemaText documented(String tag, Doc doc) {
        if (doc.isEmpty()) {
            return empty(tag);
        }
        open(tag);
        doc(doc);
        return close(tag.substring(0, tag.indexOf(' ')));
    }

    /** The documentation of the open element. */
    SchemaText doc(Doc doc) {
        if (doc.isEmpty()) {
            return this;
        }
        open("xs:annotation");
        doc.parts().forEach((source, words) -> {
            String start = source.isEmpty() ? "<xs:documentation>" : "<xs:documentation source=\"" + source + "\">";
            wrapped(start, Escape.xml(words), "</xs:documentation>");
        });
        return close("xs:annotation");
    }

    private void wrapped(String start, String words, String end) {
        if (depth * 2 + start.length() + words.length() + end.length() <= WIDTH) {
            line(start + words + end);
            return;
        }
        line(start).in();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (depth * 2 + line.length() + word.length() >= WIDTH) {
                line(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        line(line.toString());
        depth--;
        line(end);
    }

    private SchemaText line(String line) {
        text.append("  ".repeat(depth)).append(line).append('\n');
        return this;
    }

    private SchemaText in() {
        depth++;
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /**
     * Documentation of one component.
     *
     * @param parts what it is, under an empty key, then each decision under a reference to its page
     */
    record Doc(Map<String, String> parts) {

        static final Doc NONE = new Doc(Map.of());

        boolean isEmpty() {
            return parts.isEmpty();
        }
    }
}
