package org.mile4j.interop.document;

import java.util.Objects;
import java.util.Set;
import org.mile4j.model.Mode;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.xml.XmlLimits;

/**
 * How documents are checked.
 *
 * @param profile the reading of the RFCs that holds where their texts disagree
 * @param mode what to think of what a namespace does not define
 * @param rules the groups of rules to check
 * @param limits how large a document may be, and how many findings are kept of each
 * @since 0.1.0
 */
public record CheckSettings(Profile profile, Mode mode, Set<RuleGroup> rules, XmlLimits limits) {

    /** Corrected profile, strict, the default groups of rules, default limits. */
    public static final CheckSettings DEFAULT =
            new CheckSettings(Profile.CORRECTED, Mode.STRICT, RuleGroup.DEFAULT, XmlLimits.DEFAULT);

    /** Checks that nothing is null. */
    public CheckSettings {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(mode, "mode");
        rules = Set.copyOf(rules);
        Objects.requireNonNull(limits, "limits");
    }
}
