package org.mile4j.model.internal.iodef1.rules;

import java.util.Set;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.CheckTable;
import org.mile4j.model.internal.rules.GroupedChecks;

/** The rules of RFC 5070 that no schema checks, bound to the classes they look at. */
public final class Iodef1Checks {

    private static final GroupedChecks CHECKS = new GroupedChecks(Set.of(RuleGroup.SEMANTICS), Iodef1Checks::bind);

    private Iodef1Checks() {}

    /** The checks of the groups that are switched on. */
    public static CheckTable table(Set<RuleGroup> groups, Profile profile) {
        return CHECKS.table(groups, profile);
    }

    /** The ids of all rules that have a check. */
    public static Set<String> ids() {
        return CHECKS.ids();
    }

    private static void bind(Binding binding) {
        TextRules.bind(binding);
        ExtensionRules.bind(binding);
        DocumentRules.bind(binding);
        IncidentRules.bind(binding);
        ContactRules.bind(binding);
        EventRules.bind(binding);
        NodeRules.bind(binding);
        ServiceRules.bind(binding);
        PatternRules.bind(binding);
    }
}
