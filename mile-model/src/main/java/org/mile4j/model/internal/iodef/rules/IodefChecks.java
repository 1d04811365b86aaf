package org.mile4j.model.internal.iodef.rules;

import java.util.Map;
import java.util.Set;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.internal.rules.CheckTable;

/** The rules of RFC 7970 that no schema checks, bound to the classes they look at. */
public final class IodefChecks {

    private IodefChecks() {}

    /** The checks of the groups that are switched on. */
    public static CheckTable table(Set<RuleGroup> groups, Profile profile) {
        return groups.contains(RuleGroup.SEMANTICS) && profile == Profile.CORRECTED
                ? new CheckTable(Map.of())
                : CheckTable.NONE;
    }
}
