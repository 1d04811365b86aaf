package org.mile4j.model;

/**
 * Input that is larger, longer or deeper than the limits it is read with.
 *
 * @since 0.1
 */
public final class LimitExceededException extends MalformedInputException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception that carries the finding which ended the reading.
     *
     * @param finding which limit, its value, and where it was passed
     */
    public LimitExceededException(Finding finding) {
        super(finding, null);
    }
}
