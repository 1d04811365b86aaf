package org.mile4j.xmpp.internal.stanza;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.data.XmlText;

/** How much memory an element takes, about: objects, references and characters of a 64-bit JVM with small pointers. */
public final class Weight {

    private static final int ELEMENT = 130;
    private static final int ATTRIBUTE = 90;
    private static final int NODE = 80;

    private Weight() {}

    /** About how many bytes an element takes with all that is in it. */
    public static long of(XmlElement root) {
        long weight = 0;
        Deque<XmlElement> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            XmlElement element = open.pop();
            weight += ELEMENT;
            List<XmlAttribute> attributes = element.attributes();
            for (int i = 0; i < attributes.size(); i++) {
                weight += ATTRIBUTE + attributes.get(i).value().length();
            }
            List<XmlNode> content = element.content();
            for (int i = 0; i < content.size(); i++) {
                XmlNode node = content.get(i);
                if (node instanceof XmlElement child) {
                    open.push(child);
                } else {
                    weight += NODE + (node instanceof XmlText text ? text.text().length() : 0);
                }
            }
        }
        return weight;
    }
}
