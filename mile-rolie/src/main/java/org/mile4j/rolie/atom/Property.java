package org.mile4j.rolie.atom;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlNode;

/**
 * A fact about an entry's content (RFC 8322, Section 6.2.4): {@code rolie:property}.
 *
 * @param name the URI that says what the value is; a document without it breaks a rule
 * @param value the value; a document without it breaks a rule
 * @param content what stands inside; rightly nothing
 * @param attributes what the element carries besides
 * @since 0.1
 */
public record Property(
        Optional<String> name, Optional<String> value, List<XmlNode> content, List<XmlAttribute> attributes)
        implements AtomNode {

    /** What all registered names begin with (RFC 8322, Section 7.4). */
    public static final String REGISTERED = "urn:ietf:params:rolie:property:";

    /** What names for private use begin with. */
    public static final String LOCAL = REGISTERED + "local";

    /** The identifier of the content. */
    public static final String CONTENT_ID = REGISTERED + "content-id";

    /** The author of the content. */
    public static final String CONTENT_AUTHOR_NAME = REGISTERED + "content-author-name";

    /** When the content was published first, a date-time of RFC 3339. */
    public static final String CONTENT_PUBLISHED_DATE = REGISTERED + "content-published-date";

    /** When the content was changed last, a date-time of RFC 3339. */
    public static final String CONTENT_UPDATED_DATE = REGISTERED + "content-updated-date";

    /**
     * Copies the lists.
     *
     * @param name as the record describes it
     * @param value as the record describes it
     * @param content as the record describes it
     * @param attributes as the record describes it
     */
    public Property {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        content = List.copyOf(content);
        attributes = List.copyOf(attributes);
    }

    /**
     * A property.
     *
     * @param name its name
     * @param value its value
     * @return the property
     */
    public static Property of(String name, String value) {
        return new Property(Optional.of(name), Optional.of(value), List.of(), List.of());
    }
}
