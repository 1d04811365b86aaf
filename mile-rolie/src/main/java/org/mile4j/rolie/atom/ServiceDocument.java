package org.mile4j.rolie.atom;

import java.util.List;
import org.mile4j.model.data.XmlAttribute;

/**
 * A service document (RFC 5023, Section 8; RFC 8322, Section 5.1): the workspaces and collections of a server.
 *
 * @param children what stands in it, in order
 * @param attributes what the element carries
 * @since 0.1
 */
public record ServiceDocument(List<AtomNode> children, List<XmlAttribute> attributes)
        implements Container, RolieDocument {

    /**
     * Copies the lists.
     *
     * @param children as the record describes it
     * @param attributes as the record describes it
     */
    public ServiceDocument {
        children = List.copyOf(children);
        attributes = List.copyOf(attributes);
    }

    /**
     * The workspaces.
     *
     * @return a new list, in document order
     */
    public List<Workspace> workspaces() {
        return all(Workspace.class);
    }

    /**
     * The collections of all workspaces.
     *
     * @return a new list, in document order; a collection that stands in several workspaces is there several times
     */
    public List<Collection> collections() {
        return workspaces().stream().flatMap(w -> w.collections().stream()).toList();
    }
}
