package org.mile4j.xmpp.topic;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.ProtocolException;

/**
 * A request that the Controller or the Broker refused: RFC 6120, Section 8.3, and XEP-0060.
 *
 * @since 0.1
 */
public final class StanzaErrorException extends ProtocolException {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> ADVICE = Map.ofEntries(
            Map.entry("item-not-found", "Check the name of the Topic or of the item; topics lists what there is."),
            Map.entry("forbidden", "Ask an owner of the Topic for the affiliation that this needs."),
            Map.entry("closed-node", "Ask an owner of the Topic to put this account on its whitelist, as a member."),
            Map.entry("not-subscribed", "Subscribe to the Topic first."),
            Map.entry("pending-subscription", "Wait until an owner of the Topic has decided."),
            Map.entry("not-authorized", "Ask an owner of the Topic for access."),
            Map.entry("conflict", "Choose another name, or use the Topic that exists."),
            Map.entry("invalid-payload", "Publish one element in the namespace that the Topic's pubsub#type names."),
            Map.entry("payload-required", "Give the item a payload."),
            Map.entry("payload-too-big", "Publish less at a time, or ask the operator for a higher limit."),
            Map.entry("unsupported-access-model", "Use authorize or whitelist (RFC 8600, Section 8.3.4)."),
            Map.entry("not-acceptable", "Change the configuration to what the Broker offers."),
            Map.entry("service-unavailable", "Check the address of the Broker: is there a publish-subscribe service?"),
            Map.entry("remote-server-not-found", "Check the address of the Broker."),
            Map.entry("feature-not-implemented", "Do without: the Broker does not offer it."),
            Map.entry("resource-constraint", "Try again later, or ask the operator for a higher limit."));

    /** The type of the error. */
    private final String type;

    /** The condition of RFC 6120. */
    private final String condition;

    /** The condition of XEP-0060, or empty. */
    private final String application;

    /**
     * An exception for an error stanza.
     *
     * @param peer who refused
     * @param type the type: {@code auth}, {@code cancel}, {@code continue}, {@code modify} or {@code wait}
     * @param condition the condition, for instance {@code forbidden}
     * @param application the condition of XEP-0060, for instance {@code closed-node}; empty when there is none
     * @param text what the peer says about it; may be empty
     */
    public StanzaErrorException(String peer, String type, String condition, String application, String text) {
        super(peer, message(peer, condition, application, text), null);
        this.type = Objects.requireNonNull(type, "type");
        this.condition = condition;
        this.application = application;
    }

    private static String message(String peer, String condition, String application, String text) {
        String advice = ADVICE.getOrDefault(application, ADVICE.getOrDefault(condition, ""));
        return peer + " refused with " + condition + (application.isEmpty() ? "" : " (" + application + ")")
                + (text.isEmpty() ? "." : ": " + text + ".") + (advice.isEmpty() ? "" : " " + advice);
    }

    /**
     * The type of the error.
     *
     * @return for example {@code auth}
     */
    public String type() {
        return type;
    }

    /**
     * The condition: RFC 6120, Section 8.3.3.
     *
     * @return for example {@code forbidden}
     */
    public String condition() {
        return condition;
    }

    /**
     * The condition of XEP-0060.
     *
     * @return for example {@code closed-node}
     */
    public Optional<String> application() {
        return application.isEmpty() ? Optional.empty() : Optional.of(application);
    }
}
