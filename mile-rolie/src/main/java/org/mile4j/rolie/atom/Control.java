package org.mile4j.rolie.atom;

import java.util.List;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlElement;

/**
 * How an entry is published (RFC 5023, Section 13.1).
 *
 * @param children what stands in it, in order
 * @param attributes what the element carries
 * @since 0.1
 */
public record Control(List<AtomNode> children, List<XmlAttribute> attributes) implements Container {

    /**
     * Copies the lists.
     *
     * @param children as the record describes it
     * @param attributes as the record describes it
     */
    public Control {
        children = List.copyOf(children);
        attributes = List.copyOf(attributes);
    }

    /**
     * Whether the entry is a draft (RFC 5023, Section 13.1.1).
     *
     * @return true if an element {@code app:draft} says yes
     */
    public boolean isDraft() {
        return first(Foreign.class, f -> f.is(Namespaces.APP, "draft"))
                .filter(f ->
                        f.node() instanceof XmlElement e && e.text().strip().equals("yes"))
                .isPresent();
    }
}
