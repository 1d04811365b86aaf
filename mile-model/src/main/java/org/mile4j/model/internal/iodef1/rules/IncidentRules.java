package org.mile4j.model.internal.iodef1.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mile4j.model.internal.formats.DomainName;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.Intervals;
import org.mile4j.model.internal.rules.Quote;
import org.mile4j.model.iodef1.AlternativeID;
import org.mile4j.model.iodef1.Incident;
import org.mile4j.model.iodef1.IncidentID;

/** RFC 5070, Sections 3.2 to 3.4: incidents and their identifiers. */
final class IncidentRules {

    /** The identifiers of the incidents met so far. */
    private static final class Seen {
        private final Set<List<String>> identifiers = new HashSet<>();
    }

    private IncidentRules() {}

    static void bind(Binding binding) {
        binding.bind("RFC5070-3.2-incident-interval", Incident.class, (incident, context) -> {
            Intervals.check(incident.startTime(), incident.endTime(), context);
        });
        binding.bind("RFC5070-3.3-incident-name", IncidentID.class, IncidentRules::name);
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
        List<String> key = List.of(
                id.name().orElse("").strip(),
                id.id().strip(),
                id.instance().orElse("").strip());
        context.remember(key.get(0).length() + key.get(1).length() + key.get(2).length());
        if (!context.memory(Seen.class, Seen::new).identifiers.add(key)) {
            context.report(
                    "/IncidentID[1]",
                    "another incident of the document has the IncidentID " + Quote.of(key.get(1)) + " of "
                            + Quote.of(key.get(0)) + ", too.");
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
