package org.mile4j.model.internal.iodef1.rules;

import org.mile4j.model.internal.formats.DomainName;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.IncidentIdentifiers;
import org.mile4j.model.internal.rules.Intervals;
import org.mile4j.model.internal.rules.Quote;
import org.mile4j.model.iodef1.AlternativeID;
import org.mile4j.model.iodef1.Incident;
import org.mile4j.model.iodef1.IncidentID;

/** RFC 5070, Sections 3.2 to 3.4: incidents and their identifiers. */
final class IncidentRules {

    private IncidentRules() {}

    static void bind(Binding binding) {
        binding.bind("RFC5070-3.2-incident-interval", Incident.class, (incident, context) -> {
            Intervals.check(incident.startTime(), incident.endTime(), context);
        });
        binding.bind("RFC5070-3.3-incident-name", IncidentID.class, IncidentRules::name);
        binding.bind("RFC5070-3.3-incident-id-empty", IncidentID.class, (id, context) -> {
            IncidentIdentifiers.requireNumber(id.id(), context);
        });
        binding.bind("RFC5070-3.3-incident-id-reuse", Incident.class, IncidentRules::reuse);
        binding.bind("RFC5070-3.4-own-alternative", Incident.class, IncidentRules::alternative);
    }

    private static void name(IncidentID id, CheckContext context) {
        if (id.name().isPresent()
                && !DomainName.isFullyQualified(id.name().get().strip())) {
            context.report(
                    "/@name",
                    "name must be a fully qualified domain name, not "
                            + Quote.of(id.name().get()) + ".");
        }
    }

    private static void reuse(Incident incident, CheckContext context) {
        if (incident.incidentId().isEmpty()) {
            return;
        }
        IncidentID id = incident.incidentId().get();
        if (IncidentIdentifiers.of(context)
                .isReuse(id.name().orElse(""), id.id(), id.instance().orElse(""), context)) {
            context.report(
                    "/IncidentID[1]",
                    "another incident of the document has the IncidentID "
                            + Quote.of(id.id().strip()) + " of "
                            + Quote.of(id.name().orElse("").strip()) + ", too.");
        }
    }

    private static void alternative(Incident incident, CheckContext context) {
        if (incident.alternativeId().isEmpty() || incident.incidentId().isEmpty()) {
            return;
        }
        AlternativeID alternatives = incident.alternativeId().get();
        String own = incident.incidentId().get().name().orElse("").strip();
        for (int i = 0; i < alternatives.incidentIds().size(); i++) {
            String name = alternatives.incidentIds().get(i).name().orElse("").strip();
            if (!own.isEmpty() && name.equalsIgnoreCase(own)) {
                context.report(
                        "/AlternativeID[1]/IncidentID[" + (i + 1) + "]",
                        "an AlternativeID must be of another CSIRT, but this one is of " + Quote.of(own)
                                + ", as is the IncidentID.");
            }
        }
    }
}
