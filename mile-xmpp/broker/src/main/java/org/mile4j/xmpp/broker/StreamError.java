package org.mile4j.xmpp.broker;

import java.io.IOException;
import org.mile4j.model.data.XmlElement;

/** A stream that cannot go on (RFC 6120, Section 4.9). */
final class StreamError extends IOException {

    private static final long serialVersionUID = 1L;

    private final String condition;

    StreamError(String condition, String text) {
        super(text);
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    XmlElement element() {
        return new XmlElement(
                Ns.STREAM,
                "stream",
                "error",
                java.util.List.of(),
                java.util.List.of(),
                java.util.List.of(
                        ElementBuilder.leaf(Ns.STREAM_ERRORS, condition),
                        ElementBuilder.leaf(Ns.STREAM_ERRORS, "text", getMessage())));
    }
}
