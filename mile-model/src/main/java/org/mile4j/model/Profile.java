package org.mile4j.model;

/**
 * Which reading of the RFC holds where its texts disagree.
 *
 * @since 0.1
 */
public enum Profile {
    /** The prose together with its errata; both spellings of what the texts spell differently are accepted. */
    CORRECTED("corrected"),
    /** The schema as the RFC prints it. */
    RFC_LITERAL("rfc-literal");

    private final String label;

    Profile(String label) {
        this.label = label;
    }

    /**
     * The profile's name on the command line and in reports.
     *
     * @return {@code corrected} or {@code rfc-literal}
     */
    public String label() {
        return label;
    }
}
