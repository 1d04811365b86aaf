package org.mile4j.model.internal.iodef.rules;

import java.util.Set;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.CheckTable;
import org.mile4j.model.internal.rules.GroupedChecks;

/** The rules of RFC 7970 that no schema checks and the advice of RFC 8274, bound to the classes they look at. */
public final class IodefChecks {

    private static final GroupedChecks CHECKS =
            new GroupedChecks(Set.of(RuleGroup.SEMANTICS, RuleGroup.GUIDANCE), IodefChecks::bind);

    private IodefChecks() {}

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
        SoftwareRules.bind(binding);
        ExtensionRules.bind(binding);
        DocumentRules.bind(binding);
        IncidentRules.bind(binding);
        ContactRules.bind(binding);
        EventRules.bind(binding);
        AddressRules.bind(binding);
        ServiceRules.bind(binding);
        FlowRules.bind(binding);
        RecordRules.bind(binding);
        HashRules.bind(binding);
        IndicatorRules.bind(binding);
        BulkRules.bind(binding);
        ReferenceRules.bind(binding);
        GuidanceRules.bind(binding);
        ExtensionGuidance.bind(binding);
    }
}
