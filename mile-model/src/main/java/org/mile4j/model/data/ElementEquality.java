package org.mile4j.model.data;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Equality and hash of elements, node by node with a stack of our own, so that a deep tree cannot overflow the other. */
final class ElementEquality {
    private ElementEquality() {}

    static boolean equal(XmlElement first, XmlElement second) {
        Deque<XmlElement> open = new ArrayDeque<>();
        open.push(first);
        open.push(second);
        while (!open.isEmpty()) {
            XmlElement b = open.pop();
            XmlElement a = open.pop();
            if (a == b) {
                continue;
            }
            if (!tagsEqual(a, b) || a.content().size() != b.content().size()) {
                return false;
            }
            for (int i = 0; i < a.content().size(); i++) {
                XmlNode inA = a.content().get(i);
                XmlNode inB = b.content().get(i);
                if (inA instanceof XmlElement elementA && inB instanceof XmlElement elementB) {
                    open.push(elementA);
                    open.push(elementB);
                } else if (inA instanceof XmlElement || inB instanceof XmlElement || !inA.equals(inB)) {
                    return false;
                }
            }
        }
        return true;
    }

    static int hash(XmlElement root) {
        int hash = 0;
        Deque<XmlElement> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            XmlElement element = open.pop();
            hash = 31 * hash + tagHash(element);
            List<XmlNode> content = element.content();
            hash = 31 * hash + content.size();
            for (int i = 0; i < content.size(); i++) {
                XmlNode node = content.get(i);
                if (node instanceof XmlElement child) {
                    open.push(child);
                } else {
                    hash = 31 * hash
                            + (node instanceof XmlText text ? text.text().hashCode() : node.hashCode());
                }
            }
        }
        return hash;
    }

    private static int tagHash(XmlElement element) {
        int hash = element.localName().hashCode();
        hash = 31 * hash + element.namespace().hashCode();
        hash = 31 * hash + element.prefix().hashCode();
        for (int i = 0; i < element.namespaces().size(); i++) {
            XmlNamespace declared = element.namespaces().get(i);
            hash = 31 * hash + declared.prefix().hashCode();
            hash = 31 * hash + declared.uri().hashCode();
        }
        for (int i = 0; i < element.attributes().size(); i++) {
            XmlAttribute attribute = element.attributes().get(i);
            hash = 31 * hash + attribute.localName().hashCode();
            hash = 31 * hash + attribute.namespace().hashCode();
            hash = 31 * hash + attribute.value().hashCode();
        }
        return hash;
    }

    private static boolean tagsEqual(XmlElement a, XmlElement b) {
        return a.localName().equals(b.localName())
                && a.namespace().equals(b.namespace())
                && a.prefix().equals(b.prefix())
                && a.attributes().equals(b.attributes())
                && a.namespaces().equals(b.namespaces());
    }
}
