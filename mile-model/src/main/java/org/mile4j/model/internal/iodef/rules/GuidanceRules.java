package org.mile4j.model.internal.iodef.rules;

import java.util.List;
import java.util.regex.Pattern;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.Quote;
import org.mile4j.model.iodef.Confidence;
import org.mile4j.model.iodef.Contact;
import org.mile4j.model.iodef.EventData;
import org.mile4j.model.iodef.ExpressionPart;
import org.mile4j.model.iodef.File;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IncidentPurpose;
import org.mile4j.model.iodef.Indicator;
import org.mile4j.model.iodef.IndicatorExpression;
import org.mile4j.model.iodef.Operator;
import org.mile4j.model.iodef.Reference;

/** RFC 8274, Sections 3 to 5: what makes an incident and its indicators useful. */
final class GuidanceRules {

    private static final Pattern CVE = Pattern.compile("CVE-\\d{4}-\\d{4,19}");
    private static final int LONGEST_TEXT = 10_000;

    private GuidanceRules() {}

    static void bind(Binding binding) {
        binding.bind("RFC8274-3.1-contact-means", Incident.class, GuidanceRules::contact);
        binding.bind("RFC8274-3.2-watch-indicators", Incident.class, GuidanceRules::watch);
        binding.bind("RFC8274-3.3-assessed-event", Incident.class, GuidanceRules::assessed);
        binding.bind("RFC8274-4.1-reference-name", Reference.class, GuidanceRules::reference);
        binding.bind("RFC8274-4.3-single-operand", IndicatorExpression.class, GuidanceRules::expression);
        binding.bind("RFC8274-4.4-restriction", Incident.class, GuidanceRules::restriction);
        binding.bind("RFC8274-5.2-file-hash", File.class, GuidanceRules::file);
        binding.bind("RFC8274-5.2-event-times", Incident.class, GuidanceRules::times);
        binding.bind("RFC8274-5.2-indicator-confidence", Indicator.class, GuidanceRules::confidence);
        binding.bind("RFC7970-3.29-indicator-validity", Indicator.class, GuidanceRules::validity);
        binding.bind("RFC7970-3.2-purpose-expectation", Incident.class, GuidanceRules::purpose);
    }

    private static void contact(Incident incident, CheckContext context) {
        if (!incident.contacts().isEmpty() && !isReachable(incident.contacts())) {
            context.report("Incident should have a Contact with an Email, Telephone, PostalAddress or RegistryHandle,"
                    + " but none has one.");
        }
    }

    private static boolean isReachable(List<Contact> contacts) {
        return contacts.stream()
                .anyMatch(c -> !c.emails().isEmpty()
                        || !c.telephones().isEmpty()
                        || !c.postalAddresses().isEmpty()
                        || !c.registryHandles().isEmpty()
                        || isReachable(c.contacts()));
    }

    private static void watch(Incident incident, CheckContext context) {
        if (incident.purpose().orElse(null) == IncidentPurpose.WATCH
                && incident.indicatorData().isEmpty()) {
            context.report("an Incident with the purpose \"watch\" should have IndicatorData, but has none.");
        }
    }

    private static void assessed(Incident incident, CheckContext context) {
        if (!incident.eventData().isEmpty()) {
            return;
        }
        String what = !incident.discoveries().isEmpty()
                ? "Discovery"
                : !incident.assessments().isEmpty()
                        ? "Assessment"
                        : !incident.methods().isEmpty()
                                ? "Method"
                                : incident.recoveryTime().isPresent() ? "RecoveryTime" : null;
        if (what != null) {
            context.report(what + " is used in conjunction with EventData, of which the Incident has none.");
        }
    }

    private static void reference(Reference reference, CheckContext context) {
        if (reference.referenceName().isPresent()) {
            return;
        }
        for (int i = 0; i < reference.descriptions().size(); i++) {
            String text = reference.descriptions().get(i).value();
            if (text.length() <= LONGEST_TEXT && CVE.matcher(text).find()) {
                context.report(
                        "/Description[" + (i + 1) + "]",
                        "the text names an entry of CVE, so the Reference should have a ReferenceName: "
                                + Quote.of(text) + ".");
                return;
            }
        }
    }

    private static void expression(IndicatorExpression expression, CheckContext context) {
        long operands = expression.parts().stream()
                .filter(part -> !(part instanceof Confidence) && part != null)
                .filter(GuidanceRules::isOperand)
                .count();
        boolean confident = expression.parts().stream().anyMatch(Confidence.class::isInstance);
        if (operands == 1 && !confident && expression.operator().orElse(Operator.AND) != Operator.NOT) {
            context.report("IndicatorExpression has one operand only, which could stand in its place.");
        }
    }

    private static boolean isOperand(ExpressionPart part) {
        return !(part instanceof org.mile4j.model.iodef.ExtensionType);
    }

    private static void restriction(Incident incident, CheckContext context) {
        if (incident.restriction().isEmpty()) {
            context.report("Incident does not state its restriction, so it is private.");
        }
    }

    private static void file(File file, CheckContext context) {
        if (file.hashData().isEmpty()
                && (file.fileName().isPresent() || file.fileSize().isPresent())) {
            context.report("File should have HashData beside its name or size, but has none.");
        }
    }

    private static void times(Incident incident, CheckContext context) {
        if (incident.detectTime().isEmpty() && incident.startTime().isEmpty()) {
            times(incident.eventData(), "", context);
        }
    }

    private static void times(List<EventData> events, String below, CheckContext context) {
        for (int i = 0; i < events.size(); i++) {
            EventData event = events.get(i);
            if (event.detectTime().isEmpty() && event.startTime().isEmpty()) {
                String path = below + "/EventData[" + (i + 1) + "]";
                if (event.eventData().isEmpty()) {
                    context.report(path, "EventData should have a DetectTime or a StartTime, but has neither.");
                } else {
                    times(event.eventData(), path, context);
                }
            }
        }
    }

    private static void confidence(Indicator indicator, CheckContext context) {
        if (indicator.confidence().isEmpty()
                && indicator.indicatorReference().isEmpty()
                && !(indicator.indicatorExpression().isPresent()
                        && isConfident(indicator.indicatorExpression().get()))) {
            context.report("Indicator should have a Confidence, but has none.");
        }
    }

    private static boolean isConfident(IndicatorExpression expression) {
        return expression.parts().stream()
                .anyMatch(part ->
                        part instanceof Confidence || part instanceof IndicatorExpression inner && isConfident(inner));
    }

    private static void validity(Indicator indicator, CheckContext context) {
        if (indicator.startTime().isEmpty()
                && indicator.endTime().isEmpty()
                && indicator.indicatorReference().isEmpty()) {
            context.report("Indicator has neither StartTime nor EndTime, so it is valid for ever.");
        }
    }

    private static void purpose(Incident incident, CheckContext context) {
        if (incident.purpose().orElse(null) == IncidentPurpose.OTHER && !hasExpectation(incident.eventData())) {
            context.report("an Incident with the purpose \"other\" should have an Expectation in its EventData,"
                    + " but has none.");
        }
    }

    private static boolean hasExpectation(List<EventData> events) {
        return events.stream().anyMatch(e -> !e.expectations().isEmpty() || hasExpectation(e.eventData()));
    }
}
