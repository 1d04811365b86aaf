package org.mile4j.rolie.atom;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlElement;

/**
 * A text for people (RFC 4287, Section 3.1).
 *
 * @param name which element
 * @param type {@code text}, {@code html} or {@code xhtml}, or whatever was written; absent means text
 * @param text the characters; for html the escaped markup
 * @param div the element {@code xhtml:div}, when the type is xhtml
 * @param attributes what the element carries besides
 * @since 0.1
 */
public record TextConstruct(
        Name name, Optional<String> type, String text, Optional<XmlElement> div, List<XmlAttribute> attributes)
        implements AtomNode {

    /** The elements of this kind. */
    public enum Name {
        /** RFC 4287, Section 4.2.14. */
        TITLE,
        /** RFC 4287, Section 4.2.12. */
        SUBTITLE,
        /** RFC 4287, Section 4.2.13. */
        SUMMARY,
        /** RFC 4287, Section 4.2.10. */
        RIGHTS
    }

    /**
     * Copies the attributes.
     *
     * @param name as the record describes it
     * @param type as the record describes it
     * @param text as the record describes it
     * @param div as the record describes it
     * @param attributes as the record describes it
     */
    public TextConstruct {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(div, "div");
        attributes = List.copyOf(attributes);
    }

    /**
     * A plain text.
     *
     * @param name which element
     * @param text the characters
     * @return the construct, without a type
     */
    public static TextConstruct of(Name name, String text) {
        return new TextConstruct(name, Optional.empty(), text, Optional.empty(), List.of());
    }

    /**
     * The characters without markup, to show or to search. The markup of html is left in.
     *
     * @return the text of the div for xhtml, otherwise the text
     */
    public String plain() {
        return div.map(XmlElement::text).orElse(text);
    }
}
