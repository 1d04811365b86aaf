package org.mile4j.json;

import java.util.Objects;
import java.util.Set;
import org.mile4j.json.internal.codec.CodecSettings;
import org.mile4j.model.Mode;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.extension.Extensions;

/**
 * Options, each changed by a call that gives a new instance.
 *
 * @param <S> what has the options
 */
abstract class Configured<S> {

    private final JsonOptions options;
    /** Made when it is first asked for; two threads may make it twice, which does no harm. */
    private CodecSettings settings;

    Configured(JsonOptions options) {
        this.options = Objects.requireNonNull(options, "options");
    }

    /** The options as the codecs take them. */
    final CodecSettings settings() {
        CodecSettings made = settings;
        if (made == null) {
            made = JsonSource.settings(options);
            settings = made;
        }
        return made;
    }

    /**
     * The same with other options.
     *
     * @param changed the options
     * @return a new instance
     */
    public abstract S withOptions(JsonOptions changed);

    /**
     * The options of this instance.
     *
     * @return the options
     */
    public JsonOptions options() {
        return options;
    }

    /**
     * The same with another profile.
     *
     * @param profile the reading of the RFCs that holds
     * @return a new instance
     */
    public S profile(Profile profile) {
        return withOptions(options.withProfile(profile));
    }

    /**
     * The same with another mode.
     *
     * @param mode what to think of the unknown
     * @return a new instance
     */
    public S mode(Mode mode) {
        return withOptions(options.withMode(mode));
    }

    /**
     * The same with other groups of rules.
     *
     * @param rules the groups to check; an empty set reads without any check
     * @return a new instance
     */
    public S rules(Set<RuleGroup> rules) {
        return withOptions(options.withRules(rules));
    }

    /**
     * The same with other limits.
     *
     * @param limits how large a document may be
     * @return a new instance
     */
    public S limits(JsonLimits limits) {
        return withOptions(options.withLimits(limits));
    }

    /**
     * The same with or without the extension members that carry what RFC 8727 cannot express.
     *
     * <p>With them, a document that was read from XML and goes through JSON or CBOR gives a canonically equal XML document.
     * Other readers may ignore them. Without them, each loss is reported.
     *
     * @param lossless whether they are written
     * @return a new instance
     */
    public S lossless(boolean lossless) {
        return withOptions(options.withLossless(lossless));
    }

    /**
     * The same with other extensions.
     *
     * @param extensions what is known of extensions, of registered values and of the schemas of payloads
     * @return a new instance
     */
    public S extensions(Extensions extensions) {
        return withOptions(options.withExtensions(extensions));
    }
}
