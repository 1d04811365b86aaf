package org.mile4j.model.internal.rules;

import java.util.List;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.data.XmlText;

/** What free content holds. */
public final class Content {

    private Content() {}

    /** The text, elements left out and white space around it removed. */
    public static String text(List<XmlNode> content) {
        if (content.size() == 1 && content.get(0) instanceof XmlText only) {
            return only.text().strip();
        }
        StringBuilder text = new StringBuilder();
        for (XmlNode node : content) {
            if (node instanceof XmlText part) {
                text.append(part.text());
            }
        }
        return text.toString().strip();
    }

    /** The first element, or null. */
    public static XmlElement element(List<XmlNode> content) {
        for (XmlNode node : content) {
            if (node instanceof XmlElement element) {
                return element;
            }
        }
        return null;
    }

    /** Whether there is neither an element nor any text but white space. */
    public static boolean isEmpty(List<XmlNode> content) {
        return element(content) == null && text(content).isEmpty();
    }
}
