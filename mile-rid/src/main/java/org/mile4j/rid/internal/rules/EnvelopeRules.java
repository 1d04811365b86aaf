package org.mile4j.rid.internal.rules;

import java.util.Locale;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.DocumentFacts;
import org.mile4j.rid.message.AuthorizationStatus;
import org.mile4j.rid.message.MsgType;
import org.mile4j.rid.message.PolicyRegion;
import org.mile4j.rid.message.ReportSchema;
import org.mile4j.rid.message.RequestStatus;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.message.RidPolicy;
import org.mile4j.rid.message.TrafficType;

/** RFC 6545, Sections 5, 5.2 and 5.5: which classes a message has, and how it is written. */
final class EnvelopeRules {

    private EnvelopeRules() {}

    static void bind(RidChecks checks) {
        checks.bind("5.1-policy-missing", EnvelopeRules::policy);
        checks.bind("5-request-status", EnvelopeRules::requestStatus);
        checks.bind("5-incident-source", EnvelopeRules::incidentSource);
        checks.bind("5.1-extension-value", EnvelopeRules::extensions);
        checks.bind("5.2-justification-missing", EnvelopeRules::justificationMissing);
        checks.bind("5.2-justification-surplus", EnvelopeRules::justificationSurplus);
        checks.bind("5.5-xml-declaration", EnvelopeRules::declaration);
        checks.bind("5.5-encoding", EnvelopeRules::encoding);
    }

    /** The type of a message. */
    static Optional<MsgType> type(RidDocument message) {
        return message.policy().flatMap(RidPolicy::msgType);
    }

    static boolean is(RidDocument message, MsgType type) {
        return type(message).filter(type::equals).isPresent();
    }

    private static void policy(RidDocument message, CheckContext context) {
        if (message.policy().isEmpty()) {
            context.report("the message has no RIDPolicy, so it is not known what it is and whom it is for.");
        }
    }

    private static void requestStatus(RidDocument message, CheckContext context) {
        if (message.requestStatus().isPresent() && type(message).isPresent() && !is(message, MsgType.ACKNOWLEDGEMENT)) {
            context.report("/RequestStatus", "only an Acknowledgement has a RequestStatus.");
        }
    }

    private static void incidentSource(RidDocument message, CheckContext context) {
        if (message.incidentSource().isPresent() && type(message).isPresent() && !is(message, MsgType.RESULT)) {
            context.report("/IncidentSource", "only a Result has an IncidentSource.");
        }
    }

    private static void extensions(RidDocument message, CheckContext context) {
        if (message.policy().isPresent()) {
            RidPolicy policy = message.policy().get();
            pair(policy.msgType(), "/RIDPolicy", "MsgType", context);
            pair(policy.msgDestination(), "/RIDPolicy", "MsgDestination", context);
            for (PolicyRegion region : policy.policyRegions()) {
                pair(region.region(), "/RIDPolicy/PolicyRegion", "region", context);
            }
            for (TrafficType traffic : policy.trafficTypes()) {
                pair(traffic.type(), "/RIDPolicy/TrafficType", "type", context);
            }
            if (policy.reportSchema().isPresent()) {
                ReportSchema schema = policy.reportSchema().get();
                pair(schema.version(), "/RIDPolicy/ReportSchema", "Version", context);
                pair(schema.xmlSchemaId(), "/RIDPolicy/ReportSchema", "XMLSchemaID", context);
            }
        }
        if (message.requestStatus().isPresent()) {
            RequestStatus status = message.requestStatus().get();
            pair(status.authorizationStatus(), "/RequestStatus", "AuthorizationStatus", context);
            pair(status.justification(), "/RequestStatus", "Justification", context);
        }
    }

    private static void pair(
            Optional<? extends OpenEnumeration> value, String path, String attribute, CheckContext context) {
        if (value.isEmpty()) {
            return;
        }
        boolean escape = value.get().value().equals("ext-value");
        boolean extension = value.get().extension().filter(e -> !e.isBlank()).isPresent();
        if (escape && !extension) {
            context.report(
                    path + "/@" + attribute,
                    attribute + " is ext-value, but ext-" + attribute + " does not say which.");
        } else if (!escape && value.get().extension().isPresent()) {
            context.report(
                    path + "/@ext-" + attribute,
                    "ext-" + attribute + " is given, but " + attribute + " is not ext-value.");
        }
    }

    private static void justificationMissing(RidDocument message, CheckContext context) {
        if (message.requestStatus()
                .filter(status -> has(status, AuthorizationStatus.DENIED))
                .filter(status -> status.justification().isEmpty())
                .isPresent()) {
            context.report("/RequestStatus", "the message is denied without a Justification.");
        }
    }

    private static void justificationSurplus(RidDocument message, CheckContext context) {
        if (message.requestStatus()
                .filter(status -> has(status, AuthorizationStatus.APPROVED))
                .filter(status -> status.justification().isPresent())
                .isPresent()) {
            context.report("/RequestStatus/@Justification", "an approval needs no Justification.");
        }
    }

    private static boolean has(RequestStatus status, AuthorizationStatus value) {
        return status.authorizationStatus().filter(value::equals).isPresent();
    }

    private static void declaration(RidDocument message, CheckContext context) {
        DocumentFacts facts = context.facts();
        if (facts.isText() && facts.declaredXmlVersion() == null) {
            context.report("the message must begin with an XML declaration, but has none.");
        }
    }

    private static void encoding(RidDocument message, CheckContext context) {
        String encoding = context.facts().isText() ? context.facts().declaredEncoding() : null;
        if (encoding != null && !encoding.toUpperCase(Locale.ROOT).equals("UTF-8")) {
            context.report("the message must be encoded in UTF-8, but declares another encoding.");
        }
    }
}
