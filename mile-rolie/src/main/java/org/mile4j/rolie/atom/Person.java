package org.mile4j.rolie.atom;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.XmlAttribute;

/**
 * A person or an organization (RFC 4287, Section 3.2).
 *
 * @param role which element
 * @param children name, uri, email and foreign markup, in order
 * @param attributes what the element carries
 * @since 0.1
 */
public record Person(Role role, List<AtomNode> children, List<XmlAttribute> attributes) implements Container {

    /** The elements of this kind. */
    public enum Role {
        /** RFC 4287, Section 4.2.1. */
        AUTHOR,
        /** RFC 4287, Section 4.2.3. */
        CONTRIBUTOR
    }

    /**
     * Copies the lists.
     *
     * @param role as the record describes it
     * @param children as the record describes it
     * @param attributes as the record describes it
     */
    public Person {
        Objects.requireNonNull(role, "role");
        children = List.copyOf(children);
        attributes = List.copyOf(attributes);
    }

    /**
     * An author of whom the name is known.
     *
     * @param name the name
     * @return the author
     */
    public static Person author(String name) {
        return new Person(Role.AUTHOR, List.of(new SimpleElement(SimpleElement.Name.NAME, name)), List.of());
    }

    /**
     * The name.
     *
     * @return the first name; a document without one breaks a rule
     */
    public Optional<String> name() {
        return first(SimpleElement.class, e -> e.name() == SimpleElement.Name.NAME)
                .map(SimpleElement::value);
    }
}
