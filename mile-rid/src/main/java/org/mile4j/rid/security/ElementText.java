package org.mile4j.rid.security;

import java.nio.charset.StandardCharsets;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The text of an element that was made here and declares its namespaces itself, such as a signature. It holds elements and
 * text and is not deep. To canonicalize it for the same purpose costs several times as much.
 */
final class ElementText {

    private final StringBuilder out = new StringBuilder(8192);

    private ElementText() {}

    static byte[] of(Element element) {
        ElementText text = new ElementText();
        text.write(element);
        return text.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Element element) {
        String name = element.getNodeName();
        out.append('<').append(name);
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            out.append(' ').append(attribute.getNodeName()).append("=\"");
            escape(attribute.getNodeValue(), true);
            out.append('"');
        }
        out.append('>');
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                write(inner);
            } else if (child instanceof Text text) {
                escape(text.getData(), false);
            } else {
                throw new IllegalStateException("a node of type " + child.getNodeType() + " in a new element");
            }
        }
        out.append("</").append(name).append('>');
    }

    /** A line feed in a value and a carriage return anywhere would be read as something else. */
    private void escape(String text, boolean value) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String instead = c > '>' ? null : instead(c, value);
            if (instead != null) {
                out.append(text, done, i).append(instead);
                done = i + 1;
            }
        }
        out.append(text, done, text.length());
    }

    private static String instead(char c, boolean value) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\r' -> "&#xD;";
            case '"' -> value ? "&quot;" : null;
            case '\n' -> value ? "&#xA;" : null;
            case '\t' -> value ? "&#x9;" : null;
            default -> null;
        };
    }
}
