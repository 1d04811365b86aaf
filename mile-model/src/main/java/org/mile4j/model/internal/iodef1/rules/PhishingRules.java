package org.mile4j.model.internal.iodef1.rules;

import java.util.List;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.iodef1.EventData;
import org.mile4j.model.iodef1.ExtensionType;
import org.mile4j.model.iodef1.Incident;

/** RFC 5901, Section 6: what an incident with a phishing report must have. */
final class PhishingRules {

    private static final String NAMESPACE = "urn:ietf:params:xml:ns:iodef-phish-1.0";
    private static final String REPORT = "PhraudReport";

    private PhishingRules() {}

    static void bind(Binding binding) {
        binding.bind("RFC5901-6-detect-time", EventData.class, PhishingRules::detected);
        binding.bind("RFC5901-6-impact", Incident.class, PhishingRules::impact);
    }

    private static void detected(EventData event, CheckContext context) {
        if (event.detectTime().isEmpty() && hasReport(event.additionalData())) {
            context.report("EventData with a PhraudReport must have a DetectTime, but has none.");
        }
    }

    private static void impact(Incident incident, CheckContext context) {
        boolean impact = incident.assessments().stream()
                .anyMatch(assessment -> !assessment.impacts().isEmpty());
        if (!impact && incident.eventData().stream().anyMatch(PhishingRules::hasReport)) {
            context.report("an Incident with a PhraudReport must have an Assessment with an Impact, but has none.");
        }
    }

    private static boolean hasReport(EventData event) {
        return hasReport(event.additionalData()) || event.eventData().stream().anyMatch(PhishingRules::hasReport);
    }

    private static boolean hasReport(List<ExtensionType> data) {
        return data.stream()
                .flatMap(extension -> extension.content().stream())
                .anyMatch(node -> node instanceof XmlElement element
                        && element.namespace().equals(NAMESPACE)
                        && element.localName().equals(REPORT));
    }
}
