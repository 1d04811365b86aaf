package org.mile4j.rolie.atom;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.rolie.internal.text.Rfc3339;

/**
 * A date (RFC 4287, Section 3.3), kept as it was written, whether or not it is one.
 *
 * @param name which element
 * @param text the text
 * @param attributes what the element carries besides
 * @since 0.1
 */
public record DateConstruct(Name name, String text, List<XmlAttribute> attributes) implements AtomNode {

    /** The elements of this kind. */
    public enum Name {
        /** RFC 4287, Section 4.2.9. */
        PUBLISHED,
        /** RFC 4287, Section 4.2.15: the last change that the publisher finds worth telling. */
        UPDATED,
        /** RFC 5023, Section 10.2: the last edit of any kind. */
        EDITED
    }

    /**
     * Copies the attributes.
     *
     * @param name as the record describes it
     * @param text as the record describes it
     * @param attributes as the record describes it
     */
    public DateConstruct {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
        attributes = List.copyOf(attributes);
    }

    /**
     * A date from an instant, in UTC.
     *
     * @param name which element
     * @param instant the instant, written with as many fraction digits as it has
     * @return the construct
     */
    public static DateConstruct of(Name name, Instant instant) {
        return new DateConstruct(name, instant.toString(), List.of());
    }

    /**
     * The date and time. All digits of a fraction count by their place, so {@code .25} is 250 milliseconds; digits beyond
     * nanoseconds are cut off. A leap second is the last nanosecond before it.
     *
     * @return empty when the text is no date-time of RFC 3339, with a zone and upper-case T and Z
     */
    public Optional<OffsetDateTime> value() {
        return Rfc3339.parse(text);
    }
}
