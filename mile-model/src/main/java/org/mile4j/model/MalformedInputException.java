package org.mile4j.model;

import java.util.Objects;

/**
 * Input that cannot be read as the document it is meant to be: not well-formed, cut short, the wrong root element, a
 * document type declaration, or larger than a limit.
 *
 * @since 0.1
 */
public non-sealed class MalformedInputException extends MileException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    /**
     * An exception that carries the finding which ended the reading.
     *
     * @param finding what is wrong, and where
     * @param cause the parser's own exception, or null
     */
    public MalformedInputException(Finding finding, Throwable cause) {
        super(Objects.requireNonNull(finding, "finding").toString(), cause);
        this.finding = finding;
    }

    /**
     * What ended the reading.
     *
     * @return the finding, with its rule and place
     */
    public Finding finding() {
        return finding;
    }
}
