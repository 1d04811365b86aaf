package org.mile4j.rid.internal.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mile4j.model.internal.rules.Check;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.rid.message.MsgType;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.message.RidPolicy;
import org.mile4j.rid.message.Traffic;
import org.mile4j.rid.payload.Payload;

/** RFC 6545, Sections 5.1 and 6: what each type of message needs. */
final class MessageRules {

    private static final String DOCUMENT = "/RIDPolicy/ReportSchema/XMLDocument";

    private MessageRules() {}

    static void bind(RidChecks checks) {
        checks.bind("6-incident-id", (message, context) -> incidentId(message, false, context));
        checks.bind("6.5-incident-id", (message, context) -> incidentId(message, true, context));
        checks.bind("6.2-request-status", MessageRules::requestStatus);
        checks.bind("6.3-incident-source", MessageRules::incidentSource);
        checks.bind("6.1-document", document(MessageRules::isRequest, "a request must carry a document."));
        checks.bind("6.3-document", document(type(MsgType.RESULT), "a Result must carry a document."));
        checks.bind("6.4-document", document(type(MsgType.REPORT), "the Report has no document: nothing to share."));
        checks.bind("6.1-times", iodef(MessageRules::isRequest, MessageRules::times, "a time is missing."));
        checks.bind(
                "6.1-confidence",
                iodef(
                        MessageRules::isRequest,
                        tree -> tree.has("Assessment", "Confidence") && hasImpact(tree),
                        "the document has no impact or no Confidence."));
        checks.bind("6.1-systems", iodef(MessageRules::isRequest, MessageRules::systems, noSystems()));
        checks.bind("6.3-systems", iodef(type(MsgType.RESULT), MessageRules::systems, noSystems()));
        checks.bind(
                "6.1-expectation",
                iodef(MessageRules::isRequest, tree -> tree.has("Expectation"), "the document has no Expectation."));
        checks.bind(
                "6.1-path",
                iodef(
                        type(MsgType.TRACE_REQUEST),
                        tree -> tree.hasSystem("infrastructure"),
                        "the document lists no RID system on the path."));
        checks.bind(
                "6.1-signed-data",
                iodef(
                        MessageRules::isRequest,
                        tree -> tree.has("RecordItem") || tree.has("RecordData", "DateTime"),
                        "the document has neither a RecordItem nor a DateTime in RecordData."));
        checks.bind(
                "6.3-history",
                iodef(type(MsgType.RESULT), tree -> tree.has("HistoryItem"), "the document has no History."));
        checks.bind(
                "5.1-attack-detail",
                iodef(
                        message -> has(message, Traffic.ATTACK),
                        tree -> tree.has("Method") && hasImpact(tree),
                        "the traffic is an Attack, but the document has no Method or no impact."));
        checks.bind("5.1-other-described", MessageRules::other);
    }

    private static String noSystems() {
        return "the document does not list both a source and a target.";
    }

    private static Predicate<RidDocument> type(MsgType type) {
        return message -> EnvelopeRules.is(message, type);
    }

    private static boolean isRequest(RidDocument message) {
        return EnvelopeRules.is(message, MsgType.TRACE_REQUEST)
                || EnvelopeRules.is(message, MsgType.INVESTIGATION_REQUEST);
    }

    private static boolean has(RidDocument message, Traffic traffic) {
        return message.policy().map(RidPolicy::trafficTypes).orElse(List.of()).stream()
                .anyMatch(type -> type.type().filter(traffic::equals).isPresent());
    }

    private static boolean hasImpact(Tree tree) {
        return Stream.of("Impact", "SystemImpact", "BusinessImpact", "TimeImpact", "MonetaryImpact", "IntendedImpact")
                .anyMatch(tree::has);
    }

    private static boolean times(Tree tree) {
        return Stream.of("DetectTime", "StartTime", "EndTime", "ReportTime")
                .allMatch(time -> tree.has("Incident", time));
    }

    private static boolean systems(Tree tree) {
        return tree.hasSystem("source") && tree.hasSystem("target");
    }

    private static void incidentId(RidDocument message, boolean query, CheckContext context) {
        boolean applies = message.policy().isPresent() && EnvelopeRules.is(message, MsgType.QUERY) == query;
        if (applies && message.policy().flatMap(RidPolicy::incidentId).isEmpty()) {
            context.report("/RIDPolicy", "RIDPolicy has no IncidentID.");
        }
    }

    private static void requestStatus(RidDocument message, CheckContext context) {
        if (EnvelopeRules.is(message, MsgType.ACKNOWLEDGEMENT)
                && message.requestStatus().isEmpty()) {
            context.report("an Acknowledgement must have a RequestStatus, but has none.");
        }
    }

    private static void incidentSource(RidDocument message, CheckContext context) {
        if (EnvelopeRules.is(message, MsgType.RESULT)
                && message.incidentSource().isEmpty()) {
            context.report("a Result must have an IncidentSource, but has none.");
        }
    }

    private static Check<RidDocument> document(Predicate<RidDocument> applies, String problem) {
        return (message, context) -> {
            if (applies.test(message) && Payload.in(message).isEmpty()) {
                context.report("/RIDPolicy", problem);
            }
        };
    }

    /** A check of the IODEF document, if there is one that can be read. */
    private static Check<RidDocument> iodef(Predicate<RidDocument> applies, Predicate<Tree> holds, String problem) {
        return (message, context) -> {
            if (applies.test(message)
                    && Tree.of(message, context)
                            .filter(tree -> !holds.test(tree))
                            .isPresent()) {
                context.report(DOCUMENT, problem);
            }
        };
    }

    private static void other(RidDocument message, CheckContext context) {
        Optional<Tree> tree = Tree.of(message, context);
        boolean described = tree.isEmpty()
                || tree.get().has("Expectation", "Description")
                || tree.get().has("HistoryItem", "Description");
        if (has(message, Traffic.OTHER) && !described) {
            context.report("/RIDPolicy/TrafficType", "the traffic is of the type Other, which is not described.");
        }
    }
}
