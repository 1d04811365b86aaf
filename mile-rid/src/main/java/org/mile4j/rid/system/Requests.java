package org.mile4j.rid.system;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mile4j.model.TransportException;
import org.mile4j.rid.http.Peer;
import org.mile4j.rid.message.Justification;
import org.mile4j.rid.message.MsgType;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.message.RidPolicy;
import org.mile4j.rid.payload.Payload;
import org.mile4j.rid.payload.PayloadFormat;
import org.mile4j.rid.store.OwedAnswer;
import org.mile4j.rid.store.StoredMessage;

/**
 * What follows from a request beyond the answer to its sender: a trace goes on upstream, its originator is told, and the
 * result goes back on the way the request came (RFC 6545, Sections 6.1 to 6.3 and 7.1).
 */
final class Requests {

    private final RidSystemConfig config;
    private final Sealing sealing;

    Requests(RidSystemConfig config, Sealing sealing) {
        this.config = config;
        this.sealing = sealing;
    }

    /** The names of the systems that a request has passed. */
    static List<String> path(RidDocument message) {
        return Payload.in(message).map(TracePath::names).orElse(List.of());
    }

    /** The peer that sent another request on the same incident, which is here already: RFC 6545, Section 7.1. */
    Optional<String> like(Peer peer, RidDocument message) {
        return config
                .store()
                .find(
                        StoredMessage.incident(message),
                        MessageFacts.type(message).value(),
                        1)
                .stream()
                .map(StoredMessage::peer)
                .filter(other -> !other.equals(peer.name()))
                .findFirst();
    }

    /** The originator of a request besides the peer that sent it, if they are not the same. */
    private Stream<Peer> originator(Peer peer, RidDocument message) {
        return path(message).stream()
                .limit(1)
                .filter(name -> !name.equalsIgnoreCase(config.name())) // a loop: it need not tell itself
                .flatMap(name -> config.peers().named(name).stream())
                .filter(originator -> !originator.name().equals(peer.name()));
    }

    /** What the originator of a request is told besides its sending peer. */
    List<OwedAnswer> toOriginator(Peer peer, RidDocument message, Decision decision) {
        return originator(peer, message)
                .map(originator -> sealed(originator, Replies.decided(message, decision, address(originator.host()))))
                .toList();
    }

    /**
     * What the originator of a request is told that could not be processed: RFC 6545, Section 7.1. Nothing in such a
     * request is believed, so that it is told only to a peer that is listed, and no more than the reason.
     */
    List<OwedAnswer> toOriginator(Peer peer, byte[] body, Justification why) {
        return Replies.unverified(body).stream()
                .filter(message -> MessageFacts.isRequest(MessageFacts.type(message)))
                .flatMap(message -> originator(peer, message))
                .map(originator ->
                        sealed(originator, Replies.unopened(body, config.name(), why, address(originator.host()))))
                .toList();
    }

    /** Whether a request goes on to other systems if it is approved: a trace, or one towards a source. */
    private static boolean goesOn(RidDocument message) {
        return MessageFacts.type(message).equals(MsgType.TRACE_REQUEST) || MessageFacts.isForSource(message);
    }

    /** What follows from the approval of a request: it goes on where it should, and its originator is told so. */
    List<OwedAnswer> approved(Peer peer, RidDocument message) {
        if (!goesOn(message)) {
            return List.of();
        }
        List<OwedAnswer> result = new ArrayList<>(toOriginator(peer, message, Decision.approve()));
        List<Peer> next = config.policy().upstream(peer, message, config.peers());
        for (int i = 0; i < next.size(); i++) {
            Payload payload = onPath(Payload.in(message).orElseThrow());
            String instance = next.size() > 1 ? Integer.toString(i + 1) : "";
            result.add(relayed(next.get(i), onwards(message, payload, next.get(i), instance)));
        }
        return result;
    }

    /** The document with this system on its path, unless it is encrypted for another. */
    private Payload onPath(Payload payload) {
        return payload.format() == PayloadFormat.ENCRYPTED ? payload : TracePath.append(payload, config.name());
    }

    private static RidDocument onwards(RidDocument message, Payload payload, Peer next, String instance) {
        RidPolicy policy = message.policy().orElseThrow();
        Payload document = instance.isEmpty() ? payload : TracePath.instance(payload, instance);
        RidPolicy.Builder changed = policy.toBuilder()
                .node(
                        MessageFacts.isForSource(message)
                                ? policy.node()
                                : Replies.decided(message, Decision.approve(), address(next.host()))
                                        .policy()
                                        .flatMap(RidPolicy::node))
                .reportSchema(policy.reportSchema().orElseThrow().toBuilder()
                        .xmlDocument(Payload.wrapped(document.element()))
                        .build());
        if (!instance.isEmpty()) {
            changed.incidentId(policy.incidentId().orElseThrow().toBuilder()
                    .instance(instance)
                    .build());
        }
        return message.toBuilder().policy(changed.build()).build();
    }

    /** A result that begins at this system, on the way back to whoever sent the request. */
    List<OwedAnswer> concluding(RidDocument request, RidDocument result) {
        return backwards(request).stream().map(peer -> sealed(peer, result)).toList();
    }

    /** A result or a denial that comes through this system, on its way back. */
    List<OwedAnswer> passedBack(Peer from, RidDocument answer) {
        return backwards(answer).stream()
                .filter(peer -> !peer.name().equals(from.name()))
                .map(peer -> relayed(peer, answer))
                .toList();
    }

    /** Whoever sent the request on the same incident; nobody if this system began it. */
    List<Peer> backwards(RidDocument message) {
        return Stream.of(MsgType.TRACE_REQUEST, MsgType.INVESTIGATION_REQUEST)
                .flatMap(type -> config.store().find(StoredMessage.incident(message), type.value(), 1).stream())
                .flatMap(stored -> config.peers().named(stored.peer()).stream())
                .limit(1)
                .toList();
    }

    private OwedAnswer sealed(Peer peer, RidDocument message) {
        return Outbox.due(config.clock(), peer, "", "", sealing.sealed(peer, message));
    }

    private OwedAnswer relayed(Peer peer, RidDocument message) {
        return Outbox.due(config.clock(), peer, "", "", sealing.relayed(peer, message));
    }

    static InetAddress address(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new TransportException(host, "the host " + host + " has no address", e);
        }
    }
}
