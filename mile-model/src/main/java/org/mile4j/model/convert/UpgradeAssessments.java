package org.mile4j.model.convert;

import static org.mile4j.model.convert.UpgradeData.same;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.RealValue;
import org.mile4j.model.iodef.Assessment;
import org.mile4j.model.iodef.BusinessImpact;
import org.mile4j.model.iodef.BusinessImpactType;
import org.mile4j.model.iodef.Completion;
import org.mile4j.model.iodef.Confidence;
import org.mile4j.model.iodef.ConfidenceRating;
import org.mile4j.model.iodef.Duration;
import org.mile4j.model.iodef.Impact;
import org.mile4j.model.iodef.MLString;
import org.mile4j.model.iodef.MonetaryImpact;
import org.mile4j.model.iodef.Occurrence;
import org.mile4j.model.iodef.Severity;
import org.mile4j.model.iodef.SystemImpact;
import org.mile4j.model.iodef.SystemImpactType;
import org.mile4j.model.iodef.TimeImpact;
import org.mile4j.model.iodef.TimeImpactMetric;
import org.mile4j.model.iodef1.ImpactItem;
import org.mile4j.model.iodef1.ImpactType;

/** From v1 to v2: assessments. */
final class UpgradeAssessments {

    /** The types of v1 that have a type of the same meaning in v2; the others become values of their own. */
    private static final Map<String, SystemImpactType> TYPES = Map.of(
            "admin", SystemImpactType.TAKEOVER_SYSTEM,
            "user", SystemImpactType.TAKEOVER_ACCOUNT,
            "dos", SystemImpactType.AVAILABILITY_SERVICE,
            "file", SystemImpactType.INTEGRITY_DATA,
            "policy", SystemImpactType.POLICY,
            "unknown", SystemImpactType.UNKNOWN);

    private final Trail trail;
    private final UpgradeData data;
    private final UpgradeSystems systems;

    UpgradeAssessments(Trail trail, UpgradeData data, UpgradeSystems systems) {
        this.trail = trail;
        this.data = data;
        this.systems = systems;
    }

    Assessment assessment(org.mile4j.model.iodef1.Assessment from) {
        trail.collects();
        Set<String> categories = new LinkedHashSet<>();
        return Assessment.builder()
                .occurrence(same(from.occurrence(), Occurrence::of))
                .restriction(data.restriction(from.restriction()))
                .extras(trail.extras(from.extras()))
                .impacts(impacts(from, categories))
                .incidentCategories(categories.stream().map(MLString::of).toList())
                .counters(trail.each("Counter", from.counters(), systems::counter))
                .confidence(trail.one("Confidence", from.confidence(), this::confidence))
                .additionalData(data.additionalData(from.additionalData()))
                .build();
    }

    private List<Impact> impacts(org.mile4j.model.iodef1.Assessment from, Set<String> categories) {
        List<Impact> impacts = new ArrayList<>();
        int technical = 0;
        int time = 0;
        int money = 0;
        for (ImpactItem item : from.effects()) {
            if (item instanceof org.mile4j.model.iodef1.Impact impact) {
                impacts.add(trail.at("Impact[" + ++technical + "]", () -> impact(impact, categories)));
            } else if (item instanceof org.mile4j.model.iodef1.TimeImpact impact) {
                impacts.add(trail.at("TimeImpact[" + ++time + "]", () -> time(impact)));
            } else if (item instanceof org.mile4j.model.iodef1.MonetaryImpact impact) {
                impacts.add(trail.at("MonetaryImpact[" + ++money + "]", () -> money(impact)));
            }
        }
        return impacts;
    }

    private Impact impact(org.mile4j.model.iodef1.Impact from, Set<String> categories) {
        Extras extras = trail.extras(from.extras());
        List<MLString> descriptions = UpgradeData.description(from.lang(), from.value());
        Optional<String> type = from.type().flatMap(this::word);
        type.filter(t -> !t.equals("unknown")).ifPresent(categories::add);
        if (type.filter("extortion"::equals).isPresent()) {
            trail.changed("", "It is a BusinessImpact of the type extortion now, with an IncidentCategory.");
            trail.aside("@severity", from.severity());
            trail.aside("@completion", from.completion());
            return BusinessImpact.builder()
                    .type(BusinessImpactType.EXTORTION)
                    .descriptions(descriptions)
                    .extras(extras)
                    .build();
        }
        Optional<SystemImpactType> systemType = type.map(t -> TYPES.getOrDefault(t, SystemImpactType.extension(t)));
        trail.changed(
                "",
                "It is a SystemImpact now"
                        + systemType.map(t -> " of the type " + t).orElse("")
                        + (type.isPresent() && !type.get().equals("unknown") ? ", with an IncidentCategory." : "."));
        return SystemImpact.builder()
                .severity(same(from.severity(), Severity::of))
                .completion(same(from.completion(), Completion::of))
                .type(systemType)
                .descriptions(descriptions)
                .extras(extras)
                .build();
    }

    /** The type as one word; what stands beside a word of the list has no meaning and is put aside. */
    private Optional<String> word(ImpactType type) {
        if (type.value().equals("ext-value")) {
            return Optional.of(type.extension().orElse("ext-value"));
        }
        trail.aside("@ext-type", type.extension());
        return Optional.of(type.value()).filter(t -> !t.isEmpty());
    }

    private TimeImpact time(org.mile4j.model.iodef1.TimeImpact from) {
        return TimeImpact.builder()
                .severity(same(from.severity(), Severity::of))
                .metric(same(from.metric(), TimeImpactMetric::of))
                .duration(same(from.duration(), Duration::of))
                .value(from.value())
                .extras(trail.extras(from.extras()))
                .build();
    }

    private MonetaryImpact money(org.mile4j.model.iodef1.MonetaryImpact from) {
        return MonetaryImpact.builder()
                .severity(same(from.severity(), Severity::of))
                .currency(from.currency())
                .value(from.value())
                .extras(trail.extras(from.extras()))
                .build();
    }

    private Confidence confidence(org.mile4j.model.iodef1.Confidence from) {
        boolean numeric = from.rating().map(r -> r.value().equals("numeric")).orElse(false);
        Optional<RealValue> value = from.value().filter(v -> numeric && v.isValid());
        if (value.isEmpty()) {
            trail.aside("text()", from.value());
        }
        return Confidence.builder()
                .rating(same(from.rating(), ConfidenceRating::of))
                .value(value)
                .extras(trail.extras(from.extras()))
                .build();
    }
}
