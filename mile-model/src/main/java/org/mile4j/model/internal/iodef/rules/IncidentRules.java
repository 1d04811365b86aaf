package org.mile4j.model.internal.iodef.rules;

import java.util.Optional;
import org.mile4j.model.internal.formats.DomainName;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.Check;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.IncidentIdentifiers;
import org.mile4j.model.internal.rules.Intervals;
import org.mile4j.model.internal.rules.Quote;
import org.mile4j.model.iodef.AlternativeID;
import org.mile4j.model.iodef.Campaign;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IncidentID;
import org.mile4j.model.iodef.RelatedActivity;
import org.mile4j.model.iodef.ThreatActor;

/** RFC 7970, Sections 3.2 to 3.8: incidents, their identifiers and what they are related to. */
enum IncidentRules implements Check<Object> {
    INTERVAL,
    NAME,
    ID_EMPTY,
    ID_REUSE,
    OWN_ALTERNATIVE,
    RELATED_ACTIVITY_EMPTY,
    THREAT_ACTOR_EMPTY,
    CAMPAIGN_EMPTY;

    static void bind(Binding binding) {
        binding.bind("RFC7970-3.2-incident-interval", Incident.class, INTERVAL);
        binding.bind("RFC7970-3.4-incident-name", IncidentID.class, NAME);
        binding.bind("RFC7970-3.4-incident-id-empty", IncidentID.class, ID_EMPTY);
        binding.bind("RFC7970-3.4-incident-id-reuse", Incident.class, ID_REUSE);
        binding.bind("RFC7970-3.5-own-alternative", Incident.class, OWN_ALTERNATIVE);
        binding.bind("RFC7970-3.6-related-activity-empty", RelatedActivity.class, RELATED_ACTIVITY_EMPTY);
        binding.bind("RFC7970-3.7-threat-actor-empty", ThreatActor.class, THREAT_ACTOR_EMPTY);
        binding.bind("RFC7970-3.8-campaign-empty", Campaign.class, CAMPAIGN_EMPTY);
    }

    @Override
    public void check(Object value, CheckContext context) {
        switch (this) {
            case INTERVAL -> interval((Incident) value, context);
            case NAME -> name((IncidentID) value, context);
            case ID_EMPTY -> IncidentIdentifiers.requireNumber(((IncidentID) value).id(), context);
            case ID_REUSE -> reuse((Incident) value, context);
            case OWN_ALTERNATIVE -> alternative((Incident) value, context);
            case RELATED_ACTIVITY_EMPTY -> related((RelatedActivity) value, context);
            case THREAT_ACTOR_EMPTY -> actor((ThreatActor) value, context);
            case CAMPAIGN_EMPTY -> campaign((Campaign) value, context);
        }
    }

    private static void interval(Incident incident, CheckContext context) {
        Intervals.check(incident.startTime(), incident.endTime(), context);
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
        if (incident.incidentId().isEmpty() || isObserved(context.here().path())) {
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

    /** An incident inside an observable describes one, which may be the one it stands in. */
    private static boolean isObserved(String path) {
        return path.contains("/Observable[") || path.contains("/Observable/");
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
