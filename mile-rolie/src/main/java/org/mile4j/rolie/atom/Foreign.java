package org.mile4j.rolie.atom;

import java.util.List;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNode;

/**
 * Markup that is kept as it is: extension elements, comments, and elements whose content is not what their class demands
 * (RFC 4287, Section 6).
 *
 * @param node the markup
 * @since 0.1
 */
public record Foreign(XmlNode node) implements AtomNode {

    /**
     * The attributes of the element.
     *
     * @return its attributes; none for what is no element
     */
    @Override
    public List<XmlAttribute> attributes() {
        return node instanceof XmlElement element ? element.attributes() : List.of();
    }

    /**
     * Whether this is an element of a name.
     *
     * @param namespace the name of its namespace
     * @param name its local name
     * @return true if it is
     */
    public boolean is(String namespace, String name) {
        return node instanceof XmlElement element
                && element.localName().equals(name)
                && element.namespace().equals(namespace);
    }
}
