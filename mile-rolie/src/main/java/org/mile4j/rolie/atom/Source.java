package org.mile4j.rolie.atom;

import java.util.List;
import org.mile4j.model.data.XmlAttribute;

/**
 * Where an entry was copied from (RFC 4287, Section 4.2.11): the head of that feed.
 *
 * @param children what stands in it, in order
 * @param attributes what the element carries
 * @since 0.1
 */
public record Source(List<AtomNode> children, List<XmlAttribute> attributes) implements Container {

    /**
     * Copies the lists.
     *
     * @param children as the record describes it
     * @param attributes as the record describes it
     */
    public Source {
        children = List.copyOf(children);
        attributes = List.copyOf(attributes);
    }
}
