package org.mile4j.interop.matrix;

/**
 * The verdict of a cell of the matrix.
 *
 * @since 0.1.0
 */
public enum Verdict {
    /** It works, and the document is valid where the leg checks it. */
    OK("ok"),
    /** The document was refused, for exactly the reasons that are written down for it. */
    REFUSED("refused"),
    /** Not as expected. */
    FAILED("FAIL"),
    /** Not run. This is never counted as passed. */
    NOT_RUN("-"),
    /** The leg has nothing to do with such a document. This is never counted as passed. */
    NOT_APPLICABLE("n/a");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /**
     * The word in reports.
     *
     * @return for example {@code ok}
     */
    public String label() {
        return label;
    }
}
