package org.mile4j.rolie.atom;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlNode;

/**
 * A category (RFC 4287, Section 4.2.2; RFC 8322, Section 7.1).
 *
 * @param scheme the IRI that says how to understand the term
 * @param term the category's name; a document without it breaks a rule
 * @param label the term for people
 * @param content what stands inside, usually nothing
 * @param attributes what the element carries besides
 * @since 0.1
 */
public record Category(
        Optional<String> scheme,
        Optional<String> term,
        Optional<String> label,
        List<XmlNode> content,
        List<XmlAttribute> attributes)
        implements AtomNode {

    /** The scheme of information types (RFC 8322, Section 7.1.2). */
    public static final String INFORMATION_TYPE = "urn:ietf:params:rolie:category:information-type";

    /**
     * Copies the lists.
     *
     * @param scheme as the record describes it
     * @param term as the record describes it
     * @param label as the record describes it
     * @param content as the record describes it
     * @param attributes as the record describes it
     */
    public Category {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(label, "label");
        content = List.copyOf(content);
        attributes = List.copyOf(attributes);
    }

    /**
     * A category of a scheme.
     *
     * @param scheme the scheme
     * @param term the term
     * @return the category, without a label
     */
    public static Category of(String scheme, String term) {
        return new Category(Optional.of(scheme), Optional.of(term), Optional.empty(), List.of(), List.of());
    }

    /**
     * Whether the scheme is that of information types.
     *
     * @return true if so
     */
    public boolean isInformationType() {
        return scheme.isPresent() && scheme.get().equals(INFORMATION_TYPE);
    }

    /**
     * Whether two categories say the same: scheme and term, compared character by character.
     *
     * @param other a category
     * @return true if so
     */
    public boolean names(Category other) {
        return scheme.equals(other.scheme) && term.equals(other.term);
    }
}
