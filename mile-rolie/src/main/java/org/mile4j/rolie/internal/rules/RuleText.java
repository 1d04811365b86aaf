package org.mile4j.rolie.internal.rules;

import java.util.Set;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.rules.Level;
import org.mile4j.model.rules.Rule;

/** Makes rules for the table. */
final class RuleText {

    private RuleText() {}

    /** A rule that holds in both readings of the RFCs. */
    static Rule rule(String id, RuleGroup group, Level level, String section, String title, String why, String hint) {
        return new Rule(
                id, "rolie", group, level, level.severity(), Set.of(Profile.values()), section, title, why, hint);
    }

    /** A rule about what RFC 8322 misprints, which does not hold where it is read as printed. */
    static Rule corrected(
            String id, RuleGroup group, Level level, String section, String title, String why, String hint) {
        return new Rule(
                id, "rolie", group, level, level.severity(), Set.of(Profile.CORRECTED), section, title, why, hint);
    }
}
