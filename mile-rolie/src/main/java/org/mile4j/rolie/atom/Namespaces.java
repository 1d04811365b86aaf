package org.mile4j.rolie.atom;

/**
 * The names of the namespaces (RFC 4287, Section 1.2; RFC 5023, Section 1.2; RFC 8322, Section 8.1; RFC 5005, Section 2).
 *
 * @since 0.1
 */
public final class Namespaces {

    /** Atom. */
    public static final String ATOM = "http://www.w3.org/2005/Atom";

    /** The Atom Publishing Protocol. */
    public static final String APP = "http://www.w3.org/2007/app";

    /** ROLIE, as IANA has it. */
    public static final String ROLIE = "urn:ietf:params:xml:ns:rolie-1.0";

    /** Feed paging and archiving. */
    public static final String HISTORY = "http://purl.org/syndication/history/1.0";

    /** Tombstones for entries (RFC 6721). */
    public static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";

    /** XHTML. */
    public static final String XHTML = "http://www.w3.org/1999/xhtml";

    /** XML signatures. */
    public static final String SIGNATURE = "http://www.w3.org/2000/09/xmldsig#";

    /** The prefix xml. */
    public static final String XML = "http://www.w3.org/XML/1998/namespace";

    /** Atom as RFC 8322 misprints it. */
    public static final String ATOM_MISPRINT = "https://www.w3.org/2005/Atom";

    /** The Atom Publishing Protocol as RFC 8322 misprints it. */
    public static final String APP_MISPRINT = "https://www.w3.org/2007/app";

    /** ROLIE as RFC 8322, Section 3.1, misprints it. */
    public static final String ROLIE_MISPRINT = "urn:ietf:params:xml:ns:rolie:1.0";

    private Namespaces() {}

    /**
     * The right name for one of the misprinted ones.
     *
     * @param name the name of a namespace
     * @return the name that the RFCs mean; the given one if it is not one of the three misprints
     */
    public static String corrected(String name) {
        return switch (name) {
            case ATOM_MISPRINT -> ATOM;
            case APP_MISPRINT -> APP;
            case ROLIE_MISPRINT -> ROLIE;
            default -> name;
        };
    }
}
