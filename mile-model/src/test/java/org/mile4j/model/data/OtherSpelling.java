package org.mile4j.model.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javax.xml.stream.XMLStreamConstants;

/**
 * Writes an element with everything different that canonical form does not count: attribute order, quotes, references,
 * CDATA sections, comments, empty-element tags, more declarations and indentation. Seeded.
 */
final class OtherSpelling {
    private final Random random;
    private final StringBuilder out = new StringBuilder();

    OtherSpelling(long seed) {
        this.random = new Random(seed);
    }

    String of(XmlElement root) {
        out.append("<?xml version=\"1.0\" encoding='UTF-8' ?>\n<!-- x -->");
        FragmentCursor cursor = new FragmentCursor(root);
        while (cursor.next() != XMLStreamConstants.END_DOCUMENT) {
            XmlNode node = cursor.node();
            if (cursor.event() == XMLStreamConstants.START_ELEMENT) {
                start(cursor.element(), cursor.tag());
            } else if (cursor.event() == XMLStreamConstants.END_ELEMENT) {
                end(cursor.element());
            } else if (node instanceof XmlText text) {
                text(text.text());
            } else if (node instanceof XmlProcessingInstruction instruction) {
                out.append("<?")
                        .append(instruction.target())
                        .append("  ")
                        .append(instruction.data())
                        .append("?>");
            }
            // A comment is left out.
        }
        return out.append("\n<!---->\n").toString();
    }

    private void start(XmlElement element, WrittenTag tag) {
        out.append('<');
        XmlEscapes.name(element.prefix(), element.localName(), out);
        List<String> pieces = new ArrayList<>();
        pieces.add("xmlns:unused" + random.nextInt(9) + "='urn:unused'");
        for (XmlNamespace declared : tag.namespaces()) {
            String name = declared.prefix().isEmpty() ? "xmlns" : "xmlns:" + declared.prefix();
            pieces.add(name + " = '" + declared.uri() + "'");
        }
        for (int i = 0; i < element.attributes().size(); i++) {
            StringBuilder name = new StringBuilder();
            XmlAttribute attribute = element.attributes().get(i);
            XmlEscapes.name(tag.attributePrefixes().get(i), attribute.localName(), name);
            pieces.add(name + "='" + references(attribute.value()) + "'");
        }
        Collections.shuffle(pieces, random);
        pieces.forEach(piece -> out.append("\n\t").append(piece));
        out.append(" >");
        if (!element.elements().isEmpty() && !(counting(element).get(0) instanceof XmlText)) {
            out.append("\n   ");
        }
    }

    private void end(XmlElement element) {
        List<XmlNode> content = counting(element);
        if (!element.elements().isEmpty() && !(content.get(content.size() - 1) instanceof XmlText)) {
            out.append("\n <!-- end --> ");
        }
        out.append("</");
        XmlEscapes.name(element.prefix(), element.localName(), out);
        out.append("\n>");
    }

    private static List<XmlNode> counting(XmlElement element) {
        return element.content().stream()
                .filter(node -> !(node instanceof XmlComment))
                .toList();
    }

    private void text(String text) {
        int half = random.nextInt(text.length() + 1);
        String first = text.substring(0, half);
        boolean splitsPair = half > 0 && half < text.length() && Character.isLowSurrogate(text.charAt(half));
        if (splitsPair || text.contains("]]>") || text.indexOf('\r') >= 0) {
            out.append(references(text));
            return;
        }
        out.append(references(first));
        out.append(random.nextBoolean() ? "<!--in between-->" : "");
        out.append("<![CDATA[").append(text.substring(half)).append("]]>");
    }

    private String references(String text) {
        StringBuilder written = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean plain = c > ' ' && c != '&' && c != '<' && c != '>' && c != '\'';
            if (plain && random.nextInt(4) > 0) {
                written.appendCodePoint(c);
            } else {
                written.append("&#").append(c).append(';');
            }
        });
        return written.toString();
    }
}
