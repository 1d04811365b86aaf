package org.mile4j.model.indicator;

import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.iodef.Restriction;

/**
 * The restriction in force at a node of a document.
 *
 * <p>RFC 7970, Section 3.3.1: a node without a restriction takes that of the closest ancestor that has one, and an
 * Incident without one is private.
 *
 * @param restriction the restriction as it was stated, private values included; empty outside of incidents, where
 *     nothing is stated and no default holds
 * @param origin where it comes from
 * @since 0.1
 */
public record EffectiveRestriction(Optional<Restriction> restriction, Origin origin) {

    /** Where a restriction comes from. */
    public enum Origin {
        /** The node states it. */
        OWN,
        /** An ancestor states it, or it is the default of the Incident around the node. */
        INHERITED,
        /** The node is an Incident that states none, so that it is private. */
        DEFAULT,
        /** Neither the node nor an ancestor states one. */
        NONE
    }

    /**
     * Holds a restriction and where it comes from.
     *
     * @param restriction the restriction as it was stated
     * @param origin where it comes from
     */
    public EffectiveRestriction {
        Objects.requireNonNull(restriction, "restriction");
        Objects.requireNonNull(origin, "origin");
    }

    /**
     * How far the node may be spread.
     *
     * @return empty where the document alone does not tell: nothing is stated, the value is {@code default}, or it is a
     *     private one
     */
    public Optional<Disclosure> disclosure() {
        return restriction.flatMap(Disclosure::of);
    }

    /**
     * How far the node may be spread, given what the parties agreed on.
     *
     * {@snippet :
     * boolean publish = node.effective().disclosureOr(Disclosure.PRIVATE) == Disclosure.PUBLIC;
     * }
     *
     * @param agreed what holds where the document alone does not tell; {@link Disclosure#PRIVATE} is always safe
     * @return the step in force
     */
    public Disclosure disclosureOr(Disclosure agreed) {
        return disclosure().orElse(Objects.requireNonNull(agreed, "agreed"));
    }
}
