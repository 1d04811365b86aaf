package org.mile4j.model.convert;

import java.util.List;
import java.util.function.UnaryOperator;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNode;

/** Structured cybersecurity information (RFC 7203) in free content, however deep. */
final class StructuredContent {

    static final String NAMESPACE = "urn:ietf:params:xml:ns:iodef-sci-1.0";

    private StructuredContent() {}

    /** Whether an element is such information or holds some. */
    static boolean isIn(XmlElement element) {
        return element.namespace().equals(NAMESPACE)
                || element.elements().stream().anyMatch(StructuredContent::isIn);
    }

    /** The content with such information replaced. */
    static List<XmlNode> mapped(List<XmlNode> content, UnaryOperator<XmlElement> structured) {
        return content.stream().map(node -> mapped(node, structured)).toList();
    }

    private static XmlNode mapped(XmlNode node, UnaryOperator<XmlElement> structured) {
        if (!(node instanceof XmlElement element) || !isIn(element)) {
            return node;
        }
        return element.namespace().equals(NAMESPACE)
                ? structured.apply(element)
                : new XmlElement(
                        element.namespace(),
                        element.prefix(),
                        element.localName(),
                        element.namespaces(),
                        element.attributes(),
                        mapped(element.content(), structured));
    }
}
