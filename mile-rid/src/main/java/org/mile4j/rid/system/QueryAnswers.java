package org.mile4j.rid.system;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mile4j.model.iodef1.IncidentID;
import org.mile4j.rid.compose.MessageSteps;
import org.mile4j.rid.http.Peer;
import org.mile4j.rid.message.MsgType;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.message.RidPolicy;
import org.mile4j.rid.payload.Payload;
import org.mile4j.rid.store.MessageStore;
import org.mile4j.rid.store.StoredMessage;
import org.mile4j.rid.xml.RidXml;

/**
 * Finds what a query asks for among the reports that are kept: those on the incident of the number, or on the instance of
 * it; if there are none, those that are like the document in the query (RFC 6545, Section 6.5).
 */
final class QueryAnswers {

    /** How many reports are looked at for those that the one who asks may have. */
    private static final int MOST_LOOKED_AT = 100;

    private final MessageStore store;
    private final DecisionPolicy policy;

    QueryAnswers(MessageStore store, DecisionPolicy policy) {
        this.store = store;
        this.policy = policy;
    }

    /** The Report that answers a query. */
    RidDocument to(Peer peer, RidDocument query, InetAddress address) {
        List<Payload> found = documents(
                peer,
                store.find(StoredMessage.incident(query), MsgType.REPORT.value(), MOST_LOOKED_AT),
                document -> isOfInstance(query, document));
        Optional<Payload> example = Payload.in(query);
        if (found.isEmpty() && example.isPresent()) {
            Likeness likeness = new Likeness(example.get());
            found = documents(
                    peer,
                    store.newest(MsgType.REPORT.value(), MOST_LOOKED_AT),
                    report -> Payload.in(report).filter(likeness::isIn).isPresent());
        }
        return Replies.report(query, found, address);
    }

    private List<Payload> documents(Peer peer, List<StoredMessage> reports, Predicate<RidDocument> asked) {
        List<Payload> found = new ArrayList<>();
        for (StoredMessage report : reports) {
            if (found.size() < RidSystem.MOST_DOCUMENTS && policy.mayShare(peer, report)) {
                Optional.of(RidXml.defaults().read(report.message()).document())
                        .filter(asked)
                        .flatMap(Payload::in)
                        .filter(document -> !found.contains(document))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** Whether a report is on the instance that is asked for, if one is. */
    private static boolean isOfInstance(RidDocument query, RidDocument report) {
        Optional<String> asked = instance(query);
        return asked.isEmpty()
                || asked.equals(instance(report))
                || Payload.in(report).stream()
                        .flatMap(document -> MessageSteps.incidents(document).stream())
                        .anyMatch(incident -> incident.instance().equals(asked));
    }

    private static Optional<String> instance(RidDocument message) {
        return message.policy().flatMap(RidPolicy::incidentId).flatMap(IncidentID::instance);
    }
}
