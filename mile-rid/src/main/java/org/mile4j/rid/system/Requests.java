package org.mile4j.rid.system;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mile4j.model.TransportException;
import org.mile4j.rid.http.Peer;
import org.mile4j.rid.message.MsgType;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.message.RidPolicy;
import org.mile4j.rid.payload.Payload;
import org.mile4j.rid.store.OwedAnswer;
import org.mile4j.rid.store.StoredMessage;

/**
 * What follows from a request beyond the answer to its sender: a trace goes on upstream, its originator is told, and the
 * result goes back on the way the request came (RFC 6545, Sections 6.1 to 6.3 and 7.1).
 */
final class Requests {

    private final RidSystemConfig config;
    private final Outbox outbox;

    Requests(RidSystemConfig config, Outbox outbox) {
        this.config = config;
        this.outbox = outbox;
    }

    /** The names of the systems that a request has passed. */
    static List<String> path(RidDocument message) {
        return Payload.in(message).map(TracePath::names).orElse(List.of());
    }

    /** What the originator of a request is told besides its sending peer, if they are not the same. */
    List<OwedAnswer> toOriginator(Peer peer, RidDocument message, Decision decision) {
        return path(message).stream()
                .limit(1)
                .filter(name -> !name.equalsIgnoreCase(config.name())) // a loop: it need not tell itself
                .flatMap(name -> config.peers().named(name).stream())
                .filter(originator -> !originator.equals(peer))
                .map(originator -> sealed(originator, Replies.decided(message, decision, address(originator.host()))))
                .toList();
    }

    /** What follows from the approval of a request: a trace goes on, and its originator is told so. */
    List<OwedAnswer> approved(Peer peer, RidDocument message) {
        if (!MessageFacts.type(message).equals(MsgType.TRACE_REQUEST)) {
            return List.of();
        }
        List<OwedAnswer> result = new ArrayList<>(toOriginator(peer, message, Decision.approve()));
        List<Peer> next = config.policy().upstream(peer, message, config.peers());
        for (int i = 0; i < next.size(); i++) {
            Payload payload = TracePath.append(Payload.in(message).orElseThrow(), config.name());
            String instance = next.size() > 1 ? Integer.toString(i + 1) : "";
            result.add(relayed(next.get(i), onwards(message, payload, next.get(i), instance)));
        }
        return result;
    }

    private static RidDocument onwards(RidDocument message, Payload payload, Peer next, String instance) {
        RidPolicy policy = message.policy().orElseThrow();
        Payload document = instance.isEmpty() ? payload : TracePath.instance(payload, instance);
        RidPolicy.Builder changed = policy.toBuilder()
                .node(Replies.decided(message, Decision.approve(), address(next.host()))
                        .policy()
                        .flatMap(RidPolicy::node)
                        .orElseThrow())
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

    /** A result that comes through this system, on its way back. */
    List<OwedAnswer> passedBack(RidDocument result) {
        return backwards(result).stream().map(peer -> relayed(peer, result)).toList();
    }

    /** Whoever sent the request on the same incident; nobody if this system began it. */
    private List<Peer> backwards(RidDocument message) {
        return Stream.of(MsgType.TRACE_REQUEST, MsgType.INVESTIGATION_REQUEST)
                .flatMap(type -> config.store().find(StoredMessage.incident(message), type.value(), 1).stream())
                .flatMap(stored -> config.peers().named(stored.peer()).stream())
                .limit(1)
                .toList();
    }

    private OwedAnswer sealed(Peer peer, RidDocument message) {
        return outbox.due(peer, "", "", config.security().seal(message, peer.certificates()));
    }

    private OwedAnswer relayed(Peer peer, RidDocument message) {
        return outbox.due(peer, "", "", config.security().relay(message, peer.certificates()));
    }

    static InetAddress address(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new TransportException(host, "the host " + host + " has no address", e);
        }
    }
}
