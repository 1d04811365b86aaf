package org.mile4j.model.data;

/** Writes characters as Canonical XML does, so that every parser reads back what was meant. */
final class XmlEscapes {
    private XmlEscapes() {}

    static void text(CharSequence text, StringBuilder out) {
        if (isPlain(text, '>')) {
            out.append(text);
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\r' -> out.append("&#xD;");
                default -> out.append(c);
            }
        }
    }

    static void attribute(CharSequence value, StringBuilder out) {
        if (isPlain(value, '"')) {
            out.append(value);
            return;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '"' -> out.append("&quot;");
                case '\t' -> out.append("&#x9;");
                case '\n' -> out.append("&#xA;");
                case '\r' -> out.append("&#xD;");
                default -> out.append(c);
            }
        }
    }

    /** Whether nothing in a text needs to be looked at: most texts are taken over in one piece. */
    private static boolean isPlain(CharSequence text, char special) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '&' || c == '<' || c == special) {
                return false;
            }
        }
        return true;
    }

    /** A blank, the name, and the value in quotation marks. */
    static void attribute(String prefix, String localName, CharSequence value, StringBuilder out) {
        out.append(' ');
        name(prefix, localName, out);
        out.append("=\"");
        attribute(value, out);
        out.append('"');
    }

    /** The declaration of a prefix, or of the default namespace when the prefix is empty. */
    static void declaration(String prefix, String uri, StringBuilder out) {
        if (prefix.isEmpty()) {
            attribute("", "xmlns", uri, out);
        } else {
            attribute("xmlns", prefix, uri, out);
        }
    }

    static void name(String prefix, String localName, StringBuilder out) {
        if (!prefix.isEmpty()) {
            out.append(prefix).append(':');
        }
        out.append(localName);
    }

    static void instruction(String target, String data, StringBuilder out) {
        out.append("<?").append(target);
        if (!data.isEmpty()) {
            out.append(' ').append(data);
        }
        out.append("?>");
    }
}
