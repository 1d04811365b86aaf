package org.mile4j.rolie.atom;

import java.util.List;
import org.mile4j.model.data.XmlAttribute;

/**
 * A group of collections in a service document (RFC 5023, Section 8.3.2).
 *
 * @param children what stands in it, in order
 * @param attributes what the element carries
 * @since 0.1
 */
public record Workspace(List<AtomNode> children, List<XmlAttribute> attributes) implements Container {

    /**
     * Copies the lists.
     *
     * @param children as the record describes it
     * @param attributes as the record describes it
     */
    public Workspace {
        children = List.copyOf(children);
        attributes = List.copyOf(attributes);
    }

    /**
     * The collections.
     *
     * @return a new list, in document order
     */
    public List<Collection> collections() {
        return all(Collection.class);
    }
}
