package org.mile4j.model;

/**
 * What to think of elements, attributes and values that a supported namespace does not define
 * (RFC 7970, Section 5.2, point 4). They are kept in the values either way.
 *
 * @since 0.1
 */
public enum Mode {
    /** They are errors, so that {@code require} refuses the document. */
    STRICT("strict"),
    /** They are warnings: the document is taken with all it has. */
    PRESERVE("preserve");

    private final String label;

    Mode(String label) {
        this.label = label;
    }

    /**
     * The mode's name on the command line and in reports.
     *
     * @return {@code strict} or {@code preserve}
     */
    public String label() {
        return label;
    }
}
