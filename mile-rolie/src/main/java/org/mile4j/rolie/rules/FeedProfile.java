package org.mile4j.rolie.rules;

/**
 * What a document is held to.
 *
 * @since 0.1
 */
public enum FeedProfile {
    /** RFC 8322 with all that it builds on. */
    RFC8322("rfc8322"),
    /** The feeds of the Common Security Advisory Framework, which leave out some of what RFC 8322 demands. */
    CSAF("csaf"),
    /** Plain Atom and AtomPub. */
    ATOM("atom");

    private final String label;

    FeedProfile(String label) {
        this.label = label;
    }

    /**
     * The profile's name on the command line and in reports.
     *
     * @return for example {@code rfc8322}
     */
    public String label() {
        return label;
    }
}
