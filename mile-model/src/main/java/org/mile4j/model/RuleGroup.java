package org.mile4j.model;

import java.util.Set;

/**
 * The groups of rules that can be switched on and off.
 *
 * @since 0.1
 */
public enum RuleGroup {
    /** What a schema says: names, order, number, types and values of elements and attributes, identifiers. */
    STRUCTURE("structure"),
    /** What the prose demands and no schema checks. */
    SEMANTICS("semantics"),
    /**
     * What the usage guidance of RFC 8274 advises, and RFC 7970 recommends beyond what its rules demand. Off unless asked
     * for: a document that does not follow it is no worse a document.
     */
    GUIDANCE("guidance");

    /** The groups that are checked unless others are asked for: all that find faults. */
    public static final Set<RuleGroup> DEFAULT = Set.of(STRUCTURE, SEMANTICS);

    private final String label;

    RuleGroup(String label) {
        this.label = label;
    }

    /**
     * The group's name on the command line and in reports.
     *
     * @return for example {@code structure}
     */
    public String label() {
        return label;
    }
}
