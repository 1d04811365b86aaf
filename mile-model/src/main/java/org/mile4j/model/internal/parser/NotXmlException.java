package org.mile4j.model.internal.parser;

/** Names, characters or combinations of them that XML does not admit. */
public final class NotXmlException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public NotXmlException(String message) {
        super(message);
    }
}
