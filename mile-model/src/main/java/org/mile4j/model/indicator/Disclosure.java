package org.mile4j.model.indicator;

import java.util.Optional;
import org.mile4j.model.iodef.Restriction;

/**
 * How far information may be spread, from everyone to no one.
 *
 * <p>RFC 7970, Section 3.3.1. The constants stand in order, so that {@link #compareTo} tells the stricter of two. The
 * four colours are other names of the same four steps.
 *
 * @since 0.1
 */
public enum Disclosure {
    /** Anyone may be told: {@code public} and {@code white}. */
    PUBLIC,
    /** A closed community of peers, partners and affected parties: {@code partner} and {@code green}. */
    PARTNER,
    /** Those in the organization who need it: {@code need-to-know} and {@code amber}. */
    NEED_TO_KNOW,
    /** No one: {@code private} and {@code red}. */
    PRIVATE;

    /**
     * The step that a restriction stands for.
     *
     * @param restriction the restriction as stated
     * @return empty for {@code default}, which the parties agree on by themselves, for private values and for values
     *     that were registered later
     */
    public static Optional<Disclosure> of(Restriction restriction) {
        return switch (restriction.isKnown() ? restriction.value() : "") {
            case "public", "white" -> Optional.of(PUBLIC);
            case "partner", "green" -> Optional.of(PARTNER);
            case "need-to-know", "amber" -> Optional.of(NEED_TO_KNOW);
            case "private", "red" -> Optional.of(PRIVATE);
            default -> Optional.empty();
        };
    }

    /**
     * Whether this is as strict as another step or stricter.
     *
     * @param other the other step
     * @return whether it is
     */
    public boolean isAtLeast(Disclosure other) {
        return compareTo(other) >= 0;
    }
}
