package org.mile4j.model.internal.parser;

import java.nio.charset.CharacterCodingException;

/**
 * Bytes that are not UTF-8.
 *
 * @since 0.1.0
 */
public final class IllegalBytesException extends CharacterCodingException {
    private static final long serialVersionUID = 1L;

    private final long offset;

    IllegalBytesException(long offset) {
        this.offset = offset;
    }

    /**
     * Where the first of them is.
     *
     * @return how many bytes are before it
     */
    public long offset() {
        return offset;
    }

    @Override
    public String getMessage() {
        return "there are bytes that are not UTF-8";
    }
}
