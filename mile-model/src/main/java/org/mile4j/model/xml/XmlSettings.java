package org.mile4j.model.xml;

import java.util.Objects;
import java.util.Set;
import org.mile4j.model.Mode;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.extension.Extensions;

/**
 * What the readers and writers of all document formats can be told.
 *
 * @param <S> the reader and writer itself
 */
abstract class XmlSettings<S extends XmlCodec<?, S>> {

    private final XmlOptions options;

    XmlSettings(XmlOptions options) {
        this.options = Objects.requireNonNull(options, "options");
    }

    /**
     * The same with other options.
     *
     * @param changed the options
     * @return a new instance
     */
    public abstract S withOptions(XmlOptions changed);

    /**
     * The options of this instance.
     *
     * @return the options
     */
    public XmlOptions options() {
        return options;
    }

    /**
     * The same with another profile.
     *
     * @param profile the reading of the RFC that holds
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
    public S limits(XmlLimits limits) {
        return withOptions(options.withLimits(limits));
    }

    /**
     * The same with pretty or compact output.
     *
     * @param pretty whether elements are written on lines of their own
     * @return a new instance
     */
    public S pretty(boolean pretty) {
        return withOptions(options.withPretty(pretty));
    }

    /**
     * The same with another spelling.
     *
     * @param spelling which spelling is written where the texts of the RFC differ
     * @return a new instance
     */
    public S spelling(Spelling spelling) {
        return withOptions(options.withSpelling(spelling));
    }

    /**
     * The same with other extensions, registered values and schemas of payloads.
     *
     * @param extensions what is known of extensions
     * @return a new instance
     */
    public S extensions(Extensions extensions) {
        return withOptions(options.withExtensions(extensions));
    }

    /**
     * The same with another number of threads that may work on one large document of IODEF: the one that calls, and others
     * that end with the call. What comes of it is that of one thread to the last byte, with the same findings, places,
     * messages and exceptions.
     *
     * <p>A document of 4 MiB and more is read in pieces if it is in UTF-8 and given as a file or an array of bytes, and
     * written in pieces if it has more than 64 incidents. By default as many threads work as there are processors, but only
     * on documents of 32 MiB and more that are read, and of 4,096 incidents and more that are written. As the places in a piece are not those in the document, the first finding
     * ends that, and the document is read from its beginning by one thread: a document with findings may take up to one and a
     * half times as long as with one thread. Codecs of extensions are called by all the threads.
     *
     * @param threads how many threads, the one that calls included; or {@link XmlOptions#AUTOMATIC_THREADS}, the default
     * @return a new instance
     * @throws IllegalArgumentException if the number is negative
     */
    public S threads(int threads) {
        return withOptions(options.withThreads(threads));
    }
}
