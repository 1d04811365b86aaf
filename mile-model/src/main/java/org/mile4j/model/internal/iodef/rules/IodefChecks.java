package org.mile4j.model.internal.iodef.rules;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.internal.rules.CheckTable;

/** The rules of RFC 7970 that no schema checks, bound to the classes they look at. */
public final class IodefChecks {

    /** Made when semantics are first asked for. */
    private static final class Tables {
        private static final Map<Profile, CheckTable> BY_PROFILE = new EnumMap<>(Profile.class);

        static {
            for (Profile profile : Profile.values()) {
                BY_PROFILE.put(profile, bindings(profile).table());
            }
        }
    }

    private IodefChecks() {}

    /** The checks of the groups that are switched on. */
    public static CheckTable table(Set<RuleGroup> groups, Profile profile) {
        return groups.contains(RuleGroup.SEMANTICS) ? Tables.BY_PROFILE.get(profile) : CheckTable.NONE;
    }

    /** The ids of all rules that have a check. */
    public static Set<String> ids() {
        return Set.copyOf(bindings(Profile.CORRECTED).ids());
    }

    private static Binding bindings(Profile profile) {
        Binding binding = new Binding(profile);
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
        return binding;
    }
}
