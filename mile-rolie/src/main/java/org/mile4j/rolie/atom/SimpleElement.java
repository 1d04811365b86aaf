package org.mile4j.rolie.atom;

import java.util.List;
import java.util.Objects;
import org.mile4j.model.data.XmlAttribute;

/**
 * An element that holds a plain text.
 *
 * @param name which element
 * @param value its text, as it was written
 * @param attributes what it carries besides
 * @since 0.1
 */
public record SimpleElement(Name name, String value, List<XmlAttribute> attributes) implements AtomNode {

    /** The elements of this kind. */
    public enum Name {
        /** RFC 4287, Section 4.2.6: a permanent IRI, compared character by character. */
        ID,
        /** RFC 4287, Section 4.2.5. */
        ICON,
        /** RFC 4287, Section 4.2.8. */
        LOGO,
        /** RFC 4287, Section 3.2.1: the name of a person. */
        NAME,
        /** RFC 4287, Section 3.2.2: an IRI of a person. */
        URI,
        /** RFC 4287, Section 3.2.3: the address of a person. */
        EMAIL,
        /** RFC 5023, Section 8.3.4: media ranges that a collection takes. */
        ACCEPT
    }

    /**
     * Copies the attributes.
     *
     * @param name as the record describes it
     * @param value as the record describes it
     * @param attributes as the record describes it
     */
    public SimpleElement {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        attributes = List.copyOf(attributes);
    }

    /**
     * An element without further attributes.
     *
     * @param name which element
     * @param value its text
     */
    public SimpleElement(Name name, String value) {
        this(name, value, List.of());
    }
}
