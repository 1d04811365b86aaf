package org.mile4j.interop.document;

import java.io.IOException;

/**
 * A document that was not checked because of the kind it is of.
 *
 * @since 0.1.0
 */
public final class UnsupportedDocumentException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception with a sentence for the user.
     *
     * @param message what the document is, and that it was not checked
     */
    public UnsupportedDocumentException(String message) {
        super(message);
    }
}
