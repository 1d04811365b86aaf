package org.mile4j.model.internal.phish.rules;

import java.util.Set;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.internal.iodef1.rules.Iodef1Checks;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.CheckTable;
import org.mile4j.model.internal.rules.GroupedChecks;
import org.mile4j.model.phish.DomainData;
import org.mile4j.model.phish.MalwareData;
import org.mile4j.model.phish.PhraudReport;

/** The rules of RFC 5901 that its schema does not check, and those of IODEF v1 for what a report has of it. */
public final class PhishChecks {

    private static final GroupedChecks CHECKS = new GroupedChecks(Set.of(RuleGroup.SEMANTICS), PhishChecks::bind);

    private PhishChecks() {}

    /** The checks of the groups that are switched on. */
    public static CheckTable table(Set<RuleGroup> groups, Profile profile) {
        return CHECKS.table(groups, profile);
    }

    /** The ids of all rules that have a check. */
    public static Set<String> ids() {
        return CHECKS.ids();
    }

    private static void bind(Binding binding) {
        Iodef1Checks.bind(binding);
        if (binding.concerns(PhraudReport.class, DomainData.class, MalwareData.class)) {
            ReportRules.bind(binding);
        }
    }
}
