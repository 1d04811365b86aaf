// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.rules;

import java.util.List;

/** The rules of all catalogs. */
final class RuleTables {

    /** How many catalogs there are. */
    static final int COUNT = 7;

    private RuleTables() {}

    /** The rules of one catalog, which are made when they are first asked for. */
    static List<Rule> of(int catalog) {
        return switch (catalog) {
            case 0 -> IodefRuleTable.RULES;
            case 1 -> ExtensionRuleTable.RULES;
            case 2 -> GuidanceRuleTable.RULES;
            case 3 -> Iodef1RuleTable.RULES;
            case 4 -> SciRuleTable.RULES;
            case 5 -> EnumRuleTable.RULES;
            case 6 -> PhishRuleTable.RULES;
            default -> throw new IndexOutOfBoundsException(catalog);
        };
    }
}
