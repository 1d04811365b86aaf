package org.mile4j.rolie.internal.xml;

/** The elements that hold others, and which of those that the RFCs define may stand in each. */
enum Where {
    FEED(head()),
    SOURCE(head()),
    ENTRY(
            Known.AUTHOR,
            Known.CATEGORY,
            Known.CONTENT,
            Known.CONTRIBUTOR,
            Known.ID,
            Known.LINK,
            Known.PUBLISHED,
            Known.RIGHTS,
            Known.SOURCE,
            Known.SUMMARY,
            Known.TITLE,
            Known.UPDATED,
            Known.EDITED,
            Known.CONTROL,
            Known.FORMAT,
            Known.PROPERTY),
    PERSON(Known.NAME, Known.URI, Known.EMAIL),
    SERVICE(Known.LINK, Known.WORKSPACE),
    WORKSPACE(Known.TITLE, Known.LINK, Known.COLLECTION),
    COLLECTION(Known.TITLE, Known.LINK, Known.ACCEPT, Known.CATEGORIES),
    CATEGORIES(Known.CATEGORY),
    CONTROL(Known.DRAFT);

    /** A bit for each element that may stand here. */
    private final long held;

    Where(Known... held) {
        long bits = 0;
        for (Known known : held) {
            bits |= 1L << known.ordinal();
        }
        this.held = bits;
    }

    /** Whether an element may stand here. */
    boolean holds(Known known) {
        return (held & 1L << known.ordinal()) != 0;
    }

    private static Known[] head() {
        return new Known[] {
            Known.AUTHOR,
            Known.CATEGORY,
            Known.CONTRIBUTOR,
            Known.GENERATOR,
            Known.ICON,
            Known.ID,
            Known.LINK,
            Known.LOGO,
            Known.RIGHTS,
            Known.SUBTITLE,
            Known.TITLE,
            Known.UPDATED,
            Known.COLLECTION,
            Known.COMPLETE,
            Known.ARCHIVE
        };
    }
}
