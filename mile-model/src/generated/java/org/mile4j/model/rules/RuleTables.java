// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.rules;

import java.util.List;
import java.util.stream.Stream;

/** The rules of all catalogs. */
final class RuleTables {

    /** All rules, catalog by catalog. */
    static final List<Rule> ALL = Stream.of(
                    IodefRuleTable.RULES,
                    GuidanceRuleTable.RULES,
                    Iodef1RuleTable.RULES,
                    SciRuleTable.RULES,
                    EnumRuleTable.RULES,
                    PhishRuleTable.RULES,
                    ExtensionRuleTable.RULES)
            .flatMap(List::stream)
            .toList();

    private RuleTables() {}
}
