package org.mile4j.model.xml;

import java.util.Objects;
import java.util.Set;
import org.mile4j.model.Mode;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.extension.Extensions;

/**
 * How documents are read and written.
 *
 * @param profile the reading of the RFC that holds where its texts disagree
 * @param mode what to think of what a supported namespace does not define
 * @param rules the groups of rules to check; none for reading without checks
 * @param limits how large a document may be
 * @param pretty whether elements are written on lines of their own
 * @param spelling which spelling is written where the texts differ
 * @param extensions what is known of extensions, of registered values and of the schemas of payloads
 * @param threads how many threads may work on one large document: see {@link IodefXml#threads(int)}
 * @since 0.1
 */
public record XmlOptions(
        Profile profile,
        Mode mode,
        Set<RuleGroup> rules,
        XmlLimits limits,
        boolean pretty,
        Spelling spelling,
        Extensions extensions,
        int threads) {

    /**
     * As many threads as there are processors for documents of 32 MiB and more that are read, and of 4,096 incidents and more
     * that are written; one for all others.
     */
    public static final int AUTOMATIC_THREADS = 0;

    /**
     * Corrected profile, strict, the default groups of rules, default limits, compact output, spelling kept, {@link
     * #AUTOMATIC_THREADS}.
     */
    public static final XmlOptions DEFAULT =
            new XmlOptions(Profile.CORRECTED, Mode.STRICT, RuleGroup.DEFAULT, XmlLimits.DEFAULT, false, Spelling.KEEP);

    /**
     * Checks that nothing is null and that the number of threads is not negative.
     *
     * @param profile as the record describes it
     * @param mode as the record describes it
     * @param rules as the record describes it
     * @param limits as the record describes it
     * @param pretty as the record describes it
     * @param spelling as the record describes it
     * @param extensions as the record describes it
     * @param threads as the record describes it
     */
    public XmlOptions {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(mode, "mode");
        rules = Set.copyOf(rules);
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(spelling, "spelling");
        Objects.requireNonNull(extensions, "extensions");
        if (threads < AUTOMATIC_THREADS) {
            throw new IllegalArgumentException(
                    "there are no " + threads + " threads: one at least, or AUTOMATIC_THREADS");
        }
    }

    /**
     * Options with {@link #AUTOMATIC_THREADS}.
     *
     * @param profile as the record describes it
     * @param mode as the record describes it
     * @param rules as the record describes it
     * @param limits as the record describes it
     * @param pretty as the record describes it
     * @param spelling as the record describes it
     * @param extensions as the record describes it
     */
    public XmlOptions(
            Profile profile,
            Mode mode,
            Set<RuleGroup> rules,
            XmlLimits limits,
            boolean pretty,
            Spelling spelling,
            Extensions extensions) {
        this(profile, mode, rules, limits, pretty, spelling, extensions, AUTOMATIC_THREADS);
    }

    /**
     * Options with the installed extensions and {@link #AUTOMATIC_THREADS}.
     *
     * @param profile as the record describes it
     * @param mode as the record describes it
     * @param rules as the record describes it
     * @param limits as the record describes it
     * @param pretty as the record describes it
     * @param spelling as the record describes it
     */
    public XmlOptions(
            Profile profile, Mode mode, Set<RuleGroup> rules, XmlLimits limits, boolean pretty, Spelling spelling) {
        this(profile, mode, rules, limits, pretty, spelling, Extensions.installed());
    }

    /**
     * The same with another profile.
     *
     * @param changed as the record describes it
     * @return the changed options
     */
    public XmlOptions withProfile(Profile changed) {
        return new XmlOptions(changed, mode, rules, limits, pretty, spelling, extensions, threads);
    }

    /**
     * The same with another mode.
     *
     * @param changed as the record describes it
     * @return the changed options
     */
    public XmlOptions withMode(Mode changed) {
        return new XmlOptions(profile, changed, rules, limits, pretty, spelling, extensions, threads);
    }

    /**
     * The same with other groups of rules.
     *
     * @param changed as the record describes it
     * @return the changed options
     */
    public XmlOptions withRules(Set<RuleGroup> changed) {
        return new XmlOptions(profile, mode, changed, limits, pretty, spelling, extensions, threads);
    }

    /**
     * The same with other limits.
     *
     * @param changed as the record describes it
     * @return the changed options
     */
    public XmlOptions withLimits(XmlLimits changed) {
        return new XmlOptions(profile, mode, rules, changed, pretty, spelling, extensions, threads);
    }

    /**
     * The same with pretty or compact output.
     *
     * @param changed as the record describes it
     * @return the changed options
     */
    public XmlOptions withPretty(boolean changed) {
        return new XmlOptions(profile, mode, rules, limits, changed, spelling, extensions, threads);
    }

    /**
     * The same with another spelling.
     *
     * @param changed as the record describes it
     * @return the changed options
     */
    public XmlOptions withSpelling(Spelling changed) {
        return new XmlOptions(profile, mode, rules, limits, pretty, changed, extensions, threads);
    }

    /**
     * The same with other extensions.
     *
     * @param changed as the record describes it
     * @return the changed options
     */
    public XmlOptions withExtensions(Extensions changed) {
        return new XmlOptions(profile, mode, rules, limits, pretty, spelling, changed, threads);
    }

    /**
     * The same with another number of threads.
     *
     * @param changed as the record describes it
     * @return the changed options
     */
    public XmlOptions withThreads(int changed) {
        return new XmlOptions(profile, mode, rules, limits, pretty, spelling, extensions, changed);
    }
}
