package org.mile4j.model.internal.iodef.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mile4j.model.internal.formats.DomainName;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.Intervals;
import org.mile4j.model.internal.rules.Quote;
import org.mile4j.model.iodef.AlternativeID;
import org.mile4j.model.iodef.Campaign;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IncidentID;
import org.mile4j.model.iodef.Observable;
import org.mile4j.model.iodef.RelatedActivity;
import org.mile4j.model.iodef.ThreatActor;

/** RFC 7970, Sections 3.2 to 3.8: incidents, their identifiers and what they are related to. */
final class IncidentRules {

    /** The identifiers of the incidents met so far, and the one that the last incident has added. */
    private static final class Seen {
        private final Set<List<String>> identifiers = new HashSet<>();
        private List<String> last;
    }

    private IncidentRules() {}

    static void bind(Binding binding) {
        binding.bind("RFC7970-3.2-incident-interval", Incident.class, (incident, context) -> {
            Intervals.check(incident.startTime(), incident.endTime(), context);
        });
        binding.bind("RFC7970-3.4-incident-name", IncidentID.class, IncidentRules::name);
        binding.bind("RFC7970-3.4-incident-id-reuse", Incident.class, IncidentRules::reuse);
        binding.bind("RFC7970-3.4-incident-id-reuse", Observable.class, IncidentRules::forget);
        binding.bind("RFC7970-3.5-own-alternative", Incident.class, IncidentRules::alternative);
        binding.bind("RFC7970-3.6-related-activity-empty", RelatedActivity.class, IncidentRules::related);
        binding.bind("RFC7970-3.7-threat-actor-empty", ThreatActor.class, IncidentRules::actor);
        binding.bind("RFC7970-3.8-campaign-empty", Campaign.class, IncidentRules::campaign);
    }

    private static void name(IncidentID id, CheckContext context) {
        domain(id.name(), context);
    }

    /** Reports a name of a CSIRT that is no fully qualified domain name. */
    static void domain(Optional<String> name, CheckContext context) {
        if (name.isPresent() && !DomainName.isFullyQualified(name.get().strip())) {
            context.report("/@name", "name must be a fully qualified domain name, not " + Quote.of(name.get()) + ".");
        }
    }

    private static void reuse(Incident incident, CheckContext context) {
        if (incident.incidentId().isEmpty()) {
            return;
        }
        List<String> key = key(incident.incidentId().get());
        Seen seen = context.memory(Seen.class, Seen::new);
        context.remember(key.get(0).length() + key.get(1).length() + key.get(2).length());
        if (seen.identifiers.add(key)) {
            seen.last = key;
        } else {
            seen.last = null;
            String path = context.here().path();
            if (!path.contains("/Observable[") && !path.contains("/Observable/")) {
                context.report(
                        "/IncidentID[1]",
                        "another incident of the document has the IncidentID " + Quote.of(key.get(1)) + " of "
                                + Quote.of(key.get(0)) + ", too.");
            }
        }
    }

    /** An incident inside an observable describes one, which may be the one it stands in, so it is forgotten. */
    private static void forget(Observable observable, CheckContext context) {
        if (observable.incident().isPresent()) {
            Seen seen = context.memory(Seen.class, Seen::new);
            if (seen.last != null) {
                seen.identifiers.remove(seen.last);
                seen.last = null;
            }
        }
    }

    private static List<String> key(IncidentID id) {
        return List.of(
                id.name().orElse("").strip(),
                id.id().strip(),
                id.instance().orElse("").strip());
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

    private static void related(RelatedActivity activity, CheckContext context) {
        if (activity.incidentIds().isEmpty()
                && activity.urls().isEmpty()
                && activity.threatActors().isEmpty()
                && activity.campaigns().isEmpty()
                && activity.descriptions().isEmpty()
                && activity.additionalData().isEmpty()) {
            context.report("RelatedActivity must have an IncidentID, URL, ThreatActor, Campaign, Description or"
                    + " AdditionalData, but has none of them.");
        }
    }

    private static void actor(ThreatActor actor, CheckContext context) {
        if (actor.threatActorIds().isEmpty()
                && actor.urls().isEmpty()
                && actor.descriptions().isEmpty()
                && actor.additionalData().isEmpty()) {
            context.report("ThreatActor must have a child, but has none.");
        }
    }

    private static void campaign(Campaign campaign, CheckContext context) {
        if (campaign.campaignIds().isEmpty()
                && campaign.urls().isEmpty()
                && campaign.descriptions().isEmpty()
                && campaign.additionalData().isEmpty()) {
            context.report("Campaign must have a child, but has none.");
        }
    }
}
