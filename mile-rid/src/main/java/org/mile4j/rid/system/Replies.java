package org.mile4j.rid.system;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.iodef1.IncidentID;
import org.mile4j.rid.compose.MessageSteps;
import org.mile4j.rid.compose.RidAcknowledgement;
import org.mile4j.rid.compose.RidReport;
import org.mile4j.rid.message.Justification;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.message.RidPolicy;
import org.mile4j.rid.message.Traffic;
import org.mile4j.rid.message.TrafficType;
import org.mile4j.rid.payload.Payload;
import org.mile4j.rid.store.StoredMessage;
import org.mile4j.rid.xml.RidXml;

/** Makes the messages by which a system answers. */
final class Replies {

    private Replies() {}

    static RidDocument decided(RidDocument message, Decision decision, InetAddress to) {
        RidAcknowledgement steps;
        if (decision.justification().isPresent()) {
            steps = RidAcknowledgement.denied(message, decision.justification().get());
        } else if (decision.equals(Decision.approve())) {
            steps = RidAcknowledgement.approved(message);
        } else {
            steps = RidAcknowledgement.pending(message);
        }
        return steps.to(to).build();
    }

    /** A denial of something that could not be opened; what it says of itself is only repeated, never believed. */
    static RidDocument unopened(byte[] message, String own, Justification why, InetAddress to) {
        RidPolicy.Builder policy = RidPolicy.builder();
        unverified(message)
                .flatMap(RidDocument::policy)
                .flatMap(RidPolicy::incidentId)
                .ifPresent(policy::incidentId);
        if (policy.build()
                .incidentId()
                .filter(id -> id.name().isPresent() && !id.id().isBlank())
                .isEmpty()) {
            policy.incidentId(IncidentID.builder().name(own).id("unreadable").build());
        }
        policy.addTrafficType(TrafficType.builder().type(Traffic.NETWORK).build());
        RidDocument shadow =
                RidDocument.builder().lang("en").policy(policy.build()).build();
        return RidAcknowledgement.denied(shadow, why).to(to).build();
    }

    /** What a message says that could not be opened, if it can be read at all. */
    static Optional<RidDocument> unverified(byte[] message) {
        try {
            return Optional.of(RidXml.defaults().read(message).document());
        } catch (MalformedInputException e) {
            return Optional.empty(); // whoever sent it is told so
        }
    }

    static RidDocument report(RidDocument query, List<Payload> found, InetAddress to) {
        return TracePath.merge(found)
                .map(payload -> about(RidReport.answering(query, payload), query, payload))
                .orElseGet(() -> RidReport.nothingFor(query))
                .to(to)
                .build();
    }

    /** A report of what is like an example is about another incident than the query. */
    private static RidReport about(RidReport report, RidDocument query, Payload found) {
        String asked = StoredMessage.incident(query);
        return MessageSteps.incidents(found).stream()
                        .anyMatch(id -> StoredMessage.incident(id).equals(asked))
                ? report
                : MessageSteps.firstIncident(found).map(report::about).orElse(report);
    }
}
