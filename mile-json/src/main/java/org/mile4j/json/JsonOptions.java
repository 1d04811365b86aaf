package org.mile4j.json;

import java.util.Objects;
import java.util.Set;
import org.mile4j.model.Mode;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.extension.Extensions;

/**
 * How documents are read and written in JSON and CBOR.
 *
 * @param profile the reading of the RFCs that holds: corrected is RFC 7970 in the form of RFC 8727 with what both mean,
 *     literal is RFC 8727, Section 6, to the letter (with erratum 7334)
 * @param mode what to think of unknown members and values
 * @param rules the groups of rules to check; an empty set reads without any check
 * @param limits how large a document may be
 * @param pretty whether members are written on lines of their own; CBOR has no lines
 * @param lossless whether what XML can express and RFC 8727 cannot is written into extension members
 * @param extensions what is known of extensions, of registered values and of the schemas of payloads
 * @since 0.1
 */
public record JsonOptions(
        Profile profile,
        Mode mode,
        Set<RuleGroup> rules,
        JsonLimits limits,
        boolean pretty,
        boolean lossless,
        Extensions extensions) {

    /** Corrected, strict, structure and semantics, the default limits, compact, nothing but members of RFC 8727. */
    public static final JsonOptions DEFAULT =
            new JsonOptions(Profile.CORRECTED, Mode.STRICT, RuleGroup.DEFAULT, JsonLimits.DEFAULT, false, false);

    /**
     * Checks that all is there.
     *
     * @param profile as the record describes it
     * @param mode as the record describes it
     * @param rules as the record describes it
     * @param limits as the record describes it
     * @param pretty as the record describes it
     * @param lossless as the record describes it
     * @param extensions as the record describes it
     */
    public JsonOptions {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(mode, "mode");
        rules = Set.copyOf(rules);
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Options with the installed extensions.
     *
     * @param profile as the record describes it
     * @param mode as the record describes it
     * @param rules as the record describes it
     * @param limits as the record describes it
     * @param pretty as the record describes it
     * @param lossless as the record describes it
     */
    public JsonOptions(
            Profile profile, Mode mode, Set<RuleGroup> rules, JsonLimits limits, boolean pretty, boolean lossless) {
        this(profile, mode, rules, limits, pretty, lossless, Extensions.installed());
    }

    /**
     * The same with another profile.
     *
     * @param changed as the record describes it
     * @return the changed options
     */
    public JsonOptions withProfile(Profile changed) {
        return new JsonOptions(changed, mode, rules, limits, pretty, lossless, extensions);
    }

    /**
     * The same with another mode.
     *
     * @param changed as the record describes it
     * @return the changed options
     */
    public JsonOptions withMode(Mode changed) {
        return new JsonOptions(profile, changed, rules, limits, pretty, lossless, extensions);
    }

    /**
     * The same with other groups of rules.
     *
     * @param changed as the record describes it
     * @return the changed options
     */
    public JsonOptions withRules(Set<RuleGroup> changed) {
        return new JsonOptions(profile, mode, changed, limits, pretty, lossless, extensions);
    }

    /**
     * The same with other limits.
     *
     * @param changed as the record describes it
     * @return the changed options
     */
    public JsonOptions withLimits(JsonLimits changed) {
        return new JsonOptions(profile, mode, rules, changed, pretty, lossless, extensions);
    }

    /**
     * The same with pretty or compact output.
     *
     * @param changed as the record describes it
     * @return the changed options
     */
    public JsonOptions withPretty(boolean changed) {
        return new JsonOptions(profile, mode, rules, limits, changed, lossless, extensions);
    }

    /**
     * The same with or without extension members.
     *
     * @param changed as the record describes it
     * @return the changed options
     */
    public JsonOptions withLossless(boolean changed) {
        return new JsonOptions(profile, mode, rules, limits, pretty, changed, extensions);
    }

    /**
     * The same with other extensions.
     *
     * @param changed as the record describes it
     * @return the changed options
     */
    public JsonOptions withExtensions(Extensions changed) {
        return new JsonOptions(profile, mode, rules, limits, pretty, lossless, changed);
    }
}
