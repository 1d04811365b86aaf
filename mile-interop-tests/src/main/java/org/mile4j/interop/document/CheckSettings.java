package org.mile4j.interop.document;

import java.util.Objects;
import java.util.Set;
import org.mile4j.json.JsonLimits;
import org.mile4j.json.JsonOptions;
import org.mile4j.model.Mode;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.extension.Extensions;
import org.mile4j.model.xml.XmlLimits;
import org.mile4j.model.xml.XmlOptions;
import org.mile4j.rolie.rules.FeedProfile;
import org.mile4j.rolie.rules.RolieOptions;

/**
 * How documents are checked.
 *
 * @param profile the reading of the RFCs that holds where their texts disagree
 * @param mode what to think of what a namespace does not define
 * @param rules the groups of rules to check
 * @param limits how large a document may be, and how many findings are kept of each
 * @param feeds what feeds, entries, service and category documents are held to
 * @param extensions what is known of extensions, registered values and the schemas of payloads
 * @since 0.1.0
 */
public record CheckSettings(
        Profile profile, Mode mode, Set<RuleGroup> rules, XmlLimits limits, FeedProfile feeds, Extensions extensions) {

    /** Corrected profile, strict, the default groups of rules, default limits. */
    public static final CheckSettings DEFAULT =
            new CheckSettings(Profile.CORRECTED, Mode.STRICT, RuleGroup.DEFAULT, XmlLimits.DEFAULT);

    /** Checks that nothing is null. */
    public CheckSettings {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(mode, "mode");
        rules = Set.copyOf(rules);
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(feeds, "feeds");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Settings that hold feeds to RFC 8322, with the installed extensions.
     *
     * @param profile as the record describes it
     * @param mode as the record describes it
     * @param rules as the record describes it
     * @param limits as the record describes it
     */
    public CheckSettings(Profile profile, Mode mode, Set<RuleGroup> rules, XmlLimits limits) {
        this(profile, mode, rules, limits, FeedProfile.RFC8322, Extensions.installed());
    }

    /** How documents in JSON and CBOR are read and checked. */
    JsonOptions json() {
        JsonLimits most = new JsonLimits(
                limits.maxBytes(),
                limits.maxTextLength(),
                limits.maxDepth(),
                limits.maxNames(),
                limits.maxIdentifiers(),
                limits.maxFindings());
        return new JsonOptions(profile, mode, rules, most, false, false, extensions);
    }

    /** How documents of ROLIE are read and checked. */
    RolieOptions rolie() {
        return new RolieOptions(feeds, profile, rules, limits);
    }

    /** How documents in XML are read and checked. */
    XmlOptions xml() {
        return new XmlOptions(profile, mode, rules, limits, false, XmlOptions.DEFAULT.spelling(), extensions);
    }
}
