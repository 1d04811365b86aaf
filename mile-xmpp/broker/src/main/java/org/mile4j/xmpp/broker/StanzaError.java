package org.mile4j.xmpp.broker;

import java.util.Optional;
import org.mile4j.model.data.XmlElement;

/** A request that is refused (RFC 6120, Section 8.3): becomes an error stanza. */
final class StanzaError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String type;
    private final String condition;
    private final transient Optional<XmlElement> application;

    StanzaError(String type, String condition, String text) {
        this(type, condition, Optional.empty(), text);
    }

    private StanzaError(String type, String condition, Optional<XmlElement> application, String text) {
        super(text, null, false, false);
        this.type = type;
        this.condition = condition;
        this.application = application;
    }

    /** An error with a condition of XEP-0060. */
    static StanzaError pubsub(String type, String condition, String application, String text) {
        return new StanzaError(type, condition, Optional.of(ElementBuilder.leaf(Ns.PUBSUB_ERRORS, application)), text);
    }

    static StanzaError unsupported(String feature) {
        XmlElement element = ElementBuilder.element(Ns.PUBSUB_ERRORS, "unsupported")
                .attribute("feature", feature)
                .build();
        return new StanzaError(
                "cancel", "feature-not-implemented", Optional.of(element), "this service does not offer " + feature);
    }

    String condition() {
        return condition;
    }

    XmlElement element() {
        return ElementBuilder.element(Ns.CLIENT, "error")
                .attribute("type", type)
                .add(ElementBuilder.leaf(Ns.STANZA_ERRORS, condition))
                .add(ElementBuilder.leaf(Ns.STANZA_ERRORS, "text", getMessage()))
                .add(application)
                .build();
    }
}
