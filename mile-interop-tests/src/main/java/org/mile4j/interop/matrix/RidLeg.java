package org.mile4j.interop.matrix;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.mile4j.interop.rid.RidPair;
import org.mile4j.model.Profile;
import org.mile4j.model.data.CanonicalXml;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.iodef1.IncidentID;
import org.mile4j.model.xml.IodefXml;
import org.mile4j.rid.compose.MessageSteps;
import org.mile4j.rid.compose.RidQuery;
import org.mile4j.rid.compose.RidReport;
import org.mile4j.rid.http.Answer;
import org.mile4j.rid.http.HttpLimits;
import org.mile4j.rid.http.RidHttpClient;
import org.mile4j.rid.message.Justification;
import org.mile4j.rid.message.RequestStatus;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.message.RidPolicy;
import org.mile4j.rid.message.Traffic;
import org.mile4j.rid.payload.Payload;
import org.mile4j.rid.security.MessageSecurity;
import org.mile4j.rid.system.Decision;
import org.mile4j.rid.system.RidSystem;
import org.mile4j.rid.xml.RidXml;

/**
 * Takes a document between two RID systems over TLS with certificates on both sides (RFC 6545, RFC 6546): once in a Report,
 * once in the callback that answers a Query. Each message is signed, and encrypted where the document asks for it.
 */
final class RidLeg implements Leg {

    private RidPair.Identities identities;

    @Override
    public String name() {
        return "rid";
    }

    @Override
    public String description() {
        return "sent in a signed Report and in a callback to a Query, encrypted as needed, and equal";
    }

    @Override
    public LegResult run(Trip trip) throws IOException {
        if (trip.find(XmlLegs.WRITTEN).isEmpty()) {
            return LegResult.notRun("the document cannot be read");
        }
        byte[] document = xml(trip);
        if (identities == null) {
            identities = RidPair.Identities.create();
        }
        Payload payload = new Payload(XmlElement.parse(new String(document, StandardCharsets.UTF_8)));
        RidDocument report = report(payload);
        boolean valid = RidXml.defaults().validate(report).isValid();
        if (!valid && !trip.example().expectation(Profile.CORRECTED).refused()) {
            return LegResult.failed("a Report of it is not valid, though the document is");
        }
        try (RidPair pair = new RidPair(identities)) {
            byte[] sealed = identities.first().seal(report, pair.secondAsPeer().certificates());
            Optional<String> fault = SealedMessage.fault(sealed, payload, identities.first());
            if (fault.isPresent()) {
                return LegResult.failed(fault.get());
            }
            Answer answer = send(pair, sealed);
            return valid ? arrived(pair, answer, document, report) : refused(answer);
        }
    }

    /** The document in XML, the only form that RID carries. */
    private static byte[] xml(Trip trip) {
        byte[] document = trip.example().document();
        boolean encoded = document[0] != '<' && trip.find(XmlLegs.DOCUMENT).isPresent();
        return encoded ? IodefXml.defaults().toBytes(trip.find(XmlLegs.DOCUMENT).get()) : document;
    }

    /** A report of a document, also of one that is not valid, which the maker of reports would refuse. */
    private static RidDocument report(Payload payload) throws IOException {
        IncidentID any = IncidentID.builder().name("csirt.example.com").id("1").build();
        RidDocument blank = RidReport.of(new Payload(XmlElement.parse("<none xmlns='urn:example:none'/>")))
                .about(any)
                .to(RidPair.address())
                .traffic(Traffic.NETWORK)
                .build();
        RidPolicy policy = blank.policy().orElseThrow();
        return blank.toBuilder()
                .policy(policy.toBuilder()
                        .incidentId(MessageSteps.firstIncident(payload).orElse(any))
                        .reportSchema(payload.toReportSchema())
                        .build())
                .build();
    }

    private Answer send(RidPair pair, byte[] sealed) {
        MessageSecurity own = identities.first();
        try (RidHttpClient client =
                new RidHttpClient(own.credential(), own.trust(), pair.peers(), HttpLimits.DEFAULT)) {
            return client.send(pair.secondAsPeer(), sealed);
        }
    }

    private static LegResult arrived(RidPair pair, Answer answer, byte[] document, RidDocument report)
            throws IOException {
        if (!(answer instanceof Answer.Done)) {
            return LegResult.failed("the Report was not taken: " + answer);
        }
        Optional<String> reported = difference(document, pair.second().next());
        if (reported.isPresent()) {
            return LegResult.failed("the Report arrived with another document: " + reported.get());
        }
        RidDocument query = RidQuery.forIncident(
                        report.policy().flatMap(RidPolicy::incidentId).orElseThrow())
                .to(RidPair.address())
                .traffic(Traffic.NETWORK)
                .build();
        if (pair.first().system().send(pair.secondAsPeer(), query).isPresent()) {
            return LegResult.failed("the Query was answered at once, not by a callback");
        }
        pair.second().next();
        RidSystem asked = pair.second().system();
        asked.decide(asked.undecided().get(0).messageId(), Decision.approve());
        return difference(document, pair.first().next())
                .map(other -> LegResult.failed("the callback brought another document: " + other))
                .orElseGet(LegResult::ok);
    }

    private static Optional<String> difference(byte[] document, RidDocument message) {
        return Payload.in(message)
                .map(payload -> CanonicalXml.firstDifference(
                        document, payload.element().toXml().getBytes(StandardCharsets.UTF_8)))
                .orElse(Optional.of("there is none"));
    }

    /** What is not valid is refused by the system itself, with the reason that RFC 6545 has for it. */
    private LegResult refused(Answer answer) {
        if (!(answer instanceof Answer.Reply reply)) {
            return LegResult.failed("a document that is not valid was taken");
        }
        RidDocument denial = identities.first().open(reply.message()).message();
        return denial.requestStatus()
                        .flatMap(RequestStatus::justification)
                        .filter(Justification.UNRECOGNIZED_FORMAT::equals)
                        .isPresent()
                ? new LegResult(Verdict.REFUSED, "", List.of())
                : LegResult.failed("a document that is not valid was refused for another reason");
    }
}
