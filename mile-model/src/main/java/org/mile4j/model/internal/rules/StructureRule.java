package org.mile4j.model.internal.rules;

/** The rules of structure, the same for every table; the id is the table's prefix and the suffix. */
public enum StructureRule {
    MISSING_ELEMENT("missing-element"),
    MISSING_ATTRIBUTE("missing-attribute"),
    SURPLUS_ELEMENT("surplus-element"),
    ELEMENT_ORDER("element-order"),
    EXCLUSIVE_CHOICE("exclusive-choice"),
    UNKNOWN_ELEMENT("unknown-element"),
    UNKNOWN_ATTRIBUTE("unknown-attribute"),
    FOREIGN_NAMESPACE("foreign-namespace"),
    CHARACTER_DATA("character-data"),
    TYPE("type"),
    VALUE("value"),
    FIXED_VALUE("fixed-value"),
    SPELLING("spelling"),
    UNIQUE_ID("unique-id"),
    ID_REFERENCE("id-reference");

    private final String suffix;

    StructureRule(String suffix) {
        this.suffix = suffix;
    }

    /** The last part of the rule's id. */
    public String suffix() {
        return suffix;
    }

    /** Whether the rule is about something the namespace does not define, which PRESERVE takes as a warning. */
    public boolean aboutUnknown() {
        return this == UNKNOWN_ELEMENT || this == UNKNOWN_ATTRIBUTE || this == FOREIGN_NAMESPACE || this == VALUE;
    }
}
