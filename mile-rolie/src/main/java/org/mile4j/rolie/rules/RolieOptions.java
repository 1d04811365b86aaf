package org.mile4j.rolie.rules;

import java.util.Objects;
import java.util.Set;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.xml.XmlLimits;

/**
 * How documents are read and checked.
 *
 * @param feeds what a document is held to
 * @param profile the reading of the RFCs that holds where their texts disagree; as printed, the namespaces that RFC 8322
 *     misprints are no errors
 * @param rules the groups of rules to check; none for reading without checks
 * @param limits how large a document may be; the number of identifiers has no meaning here
 * @since 0.1
 */
public record RolieOptions(FeedProfile feeds, Profile profile, Set<RuleGroup> rules, XmlLimits limits) {

    /** RFC 8322, corrected, all rules, default limits. */
    public static final RolieOptions DEFAULT = new RolieOptions(
            FeedProfile.RFC8322,
            Profile.CORRECTED,
            Set.of(RuleGroup.STRUCTURE, RuleGroup.SEMANTICS),
            XmlLimits.DEFAULT);

    /**
     * Checks that nothing is null.
     *
     * @param feeds as the record describes it
     * @param profile as the record describes it
     * @param rules as the record describes it
     * @param limits as the record describes it
     */
    public RolieOptions {
        Objects.requireNonNull(feeds, "feeds");
        Objects.requireNonNull(profile, "profile");
        rules = Set.copyOf(rules);
        Objects.requireNonNull(limits, "limits");
    }

    /**
     * These options with another feed profile.
     *
     * @param profile what a document is held to
     * @return the new options
     */
    public RolieOptions withFeeds(FeedProfile profile) {
        return new RolieOptions(profile, this.profile, rules, limits);
    }

    /**
     * These options with other rules.
     *
     * @param groups the groups of rules to check; none for reading without checks
     * @return the new options
     */
    public RolieOptions withRules(Set<RuleGroup> groups) {
        return new RolieOptions(feeds, profile, groups, limits);
    }

    /**
     * These options with other limits.
     *
     * @param other how large a document may be
     * @return the new options
     */
    public RolieOptions withLimits(XmlLimits other) {
        return new RolieOptions(feeds, profile, rules, other);
    }
}
