package org.mile4j.model;

/**
 * The groups of rules that can be switched on and off.
 *
 * @since 0.1
 */
public enum RuleGroup {
    /** What a schema says: names, order, number, types and values of elements and attributes, identifiers. */
    STRUCTURE("structure"),
    /** What the prose demands and no schema checks. */
    SEMANTICS("semantics");

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
