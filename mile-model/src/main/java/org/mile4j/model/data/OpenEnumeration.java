package org.mile4j.model.data;

import java.util.Optional;

/**
 * A value of an enumeration that can be extended: one the specification lists, one that was registered later, or a
 * private one.
 *
 * <p>RFC 7970, Section 5.1, extends an enumerated attribute by the value {@code ext-value} and a second attribute named
 * {@code ext-} plus the name of the first. Here the two attributes are one value, and what was read is never lost, even
 * if only one of the two was there.
 *
 * @since 0.1.0
 */
public interface OpenEnumeration {
    /**
     * The literal text of the attribute.
     *
     * @return the text; {@code ext-value} for a private value, empty when only the {@code ext-} attribute was there
     */
    String value();

    /**
     * The text of the {@code ext-} attribute.
     *
     * @return empty when there was no such attribute
     */
    Optional<String> extension();

    /**
     * Whether this is one of the values that the specification lists.
     *
     * @return false for a private value and for one that was registered later
     */
    boolean isKnown();

    /**
     * Whether this is a private value.
     *
     * @return whether the {@code ext-} attribute was there
     */
    default boolean isExtension() {
        return extension().isPresent();
    }
}
