package org.mile4j.model.data;

import java.util.List;
import javax.xml.stream.XMLStreamConstants;

/** Writes a fragment as XML text. */
final class FragmentText {
    private FragmentText() {}

    static String of(XmlElement root) {
        StringBuilder out = new StringBuilder();
        FragmentCursor cursor = new FragmentCursor(root);
        while (cursor.next() != XMLStreamConstants.END_DOCUMENT) {
            XmlNode node = cursor.node();
            if (cursor.event() == XMLStreamConstants.START_ELEMENT) {
                start(cursor.element(), cursor.tag(), out);
            } else if (cursor.event() == XMLStreamConstants.END_ELEMENT) {
                end(cursor.element(), out);
            } else if (node instanceof XmlText text) {
                XmlEscapes.text(text.text(), out);
            } else if (node instanceof XmlComment comment) {
                out.append("<!--").append(comment.text()).append("-->");
            } else if (node instanceof XmlProcessingInstruction instruction) {
                XmlEscapes.instruction(instruction.target(), instruction.data(), out);
            }
        }
        return out.toString();
    }

    private static void start(XmlElement element, WrittenTag tag, StringBuilder out) {
        out.append('<');
        XmlEscapes.name(element.prefix(), element.localName(), out);
        for (XmlNamespace declared : tag.namespaces()) {
            XmlEscapes.declaration(declared.prefix(), declared.uri(), out);
        }
        List<XmlAttribute> attributes = element.attributes();
        for (int i = 0; i < attributes.size(); i++) {
            XmlAttribute attribute = attributes.get(i);
            XmlEscapes.attribute(tag.attributePrefixes().get(i), attribute.localName(), attribute.value(), out);
        }
        out.append(element.content().isEmpty() ? "/>" : ">");
    }

    private static void end(XmlElement element, StringBuilder out) {
        if (!element.content().isEmpty()) {
            out.append("</");
            XmlEscapes.name(element.prefix(), element.localName(), out);
            out.append('>');
        }
    }
}
