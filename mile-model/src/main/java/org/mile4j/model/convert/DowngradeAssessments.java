package org.mile4j.model.convert;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mile4j.model.data.RealValue;
import org.mile4j.model.internal.iodef.BusinessImpactXml;
import org.mile4j.model.internal.iodef.ConfidenceXml;
import org.mile4j.model.internal.iodef.IntendedImpactXml;
import org.mile4j.model.internal.iodef.MLStringXml;
import org.mile4j.model.internal.iodef.MonetaryImpactXml;
import org.mile4j.model.internal.iodef.TimeImpactXml;
import org.mile4j.model.iodef.BusinessImpact;
import org.mile4j.model.iodef.BusinessImpactType;
import org.mile4j.model.iodef.IntendedImpact;
import org.mile4j.model.iodef.SystemImpact;
import org.mile4j.model.iodef1.Assessment;
import org.mile4j.model.iodef1.Completion;
import org.mile4j.model.iodef1.Confidence;
import org.mile4j.model.iodef1.ConfidenceRating;
import org.mile4j.model.iodef1.Duration;
import org.mile4j.model.iodef1.Impact;
import org.mile4j.model.iodef1.ImpactItem;
import org.mile4j.model.iodef1.ImpactType;
import org.mile4j.model.iodef1.MLString;
import org.mile4j.model.iodef1.MonetaryImpact;
import org.mile4j.model.iodef1.Occurrence;
import org.mile4j.model.iodef1.Severity;
import org.mile4j.model.iodef1.TimeImpact;
import org.mile4j.model.iodef1.TimeImpactMetric;

/** From v2 to v1: assessments. */
final class DowngradeAssessments {

    /** The types of v2 that have a type of the same meaning in v1; the others become values of their own. */
    private static final Map<String, ImpactType> TYPES = Map.ofEntries(
            Map.entry("takeover-system", ImpactType.ADMIN),
            Map.entry("takeover-account", ImpactType.USER),
            Map.entry("availability-service", ImpactType.DOS),
            Map.entry("availability-system", ImpactType.DOS),
            Map.entry("integrity-data", ImpactType.FILE),
            Map.entry("breach-proprietary", ImpactType.INFO_LEAK),
            Map.entry("breach-privacy", ImpactType.INFO_LEAK),
            Map.entry("breach-credential", ImpactType.INFO_LEAK),
            Map.entry("breach-configuration", ImpactType.INFO_LEAK),
            Map.entry("policy", ImpactType.POLICY),
            Map.entry("unknown", ImpactType.UNKNOWN));

    /** The types that {@link UpgradeAssessments} makes of one type of v1, so that the word of v2 is exact. */
    private static final Set<String> EXACT = Set.of(
            "takeover-system", "takeover-account", "availability-service", "integrity-data", "policy", "unknown");

    private final Trail trail;
    private final DowngradeData data;
    private final DowngradeSystems systems;

    DowngradeAssessments(Trail trail, DowngradeData data, DowngradeSystems systems) {
        this.trail = trail;
        this.data = data;
        this.systems = systems;
    }

    /** What v1 demands of every incident, and v2 does not. */
    Assessment unknown() {
        trail.added("Assessment", "v1 requires one: an Impact of the type unknown.");
        return Assessment.builder()
                .addImpact(Impact.builder().type(ImpactType.UNKNOWN).build())
                .build();
    }

    Assessment assessment(org.mile4j.model.iodef.Assessment from) {
        trail.collects();
        Set<String> types = new LinkedHashSet<>();
        Assessment.Builder to = Assessment.builder()
                .occurrence(data.listed("occurrence", from.occurrence(), Occurrence::of))
                .restriction(data.restriction(from.restriction()))
                .extras(trail.extras(from.extras()));
        data.observable(from.observableId());
        to.effects(impacts(from, types));
        categories(from.incidentCategories(), types);
        to.counters(trail.each("Counter", from.counters(), systems::counter));
        data.asideEach("MitigatingFactor", MLStringXml::write, from.mitigatingFactors());
        data.asideEach("Cause", MLStringXml::write, from.causes());
        confidence(from.confidence(), to);
        return to.additionalData(data.additionalData(from.additionalData())).build();
    }

    /** A category that is the type of an impact is said by that type. */
    private void categories(List<org.mile4j.model.iodef.MLString> categories, Set<String> types) {
        for (int i = 0; i < categories.size(); i++) {
            org.mile4j.model.iodef.MLString category = categories.get(i);
            String path = "IncidentCategory[" + (i + 1) + "]";
            if (DowngradeData.isPlain(category) && types.contains(category.value())) {
                trail.changed(path, "It is the type of an Impact.");
            } else {
                data.aside(path, "IncidentCategory", MLStringXml::write, category);
            }
        }
    }

    private List<ImpactItem> impacts(org.mile4j.model.iodef.Assessment from, Set<String> types) {
        List<ImpactItem> impacts = new ArrayList<>();
        int[] counts = new int[5];
        for (org.mile4j.model.iodef.Impact item : from.impacts()) {
            if (item instanceof SystemImpact impact) {
                impacts.add(trail.at("SystemImpact[" + ++counts[0] + "]", () -> impact(impact, types)));
            } else if (item instanceof BusinessImpact impact) {
                String step = "BusinessImpact[" + ++counts[1] + "]";
                if (impact.type().orElse(null) == BusinessImpactType.EXTORTION) {
                    impacts.add(trail.at(step, () -> extortion(impact, types)));
                } else {
                    data.aside(step, "BusinessImpact", BusinessImpactXml::write, impact);
                }
            } else if (item instanceof org.mile4j.model.iodef.TimeImpact impact) {
                String step = "TimeImpact[" + ++counts[2] + "]";
                if (isPositive(impact.value())) {
                    impacts.add(trail.at(step, () -> time(impact)));
                } else {
                    data.aside(step, "TimeImpact", TimeImpactXml::write, impact);
                }
            } else if (item instanceof org.mile4j.model.iodef.MonetaryImpact impact) {
                String step = "MonetaryImpact[" + ++counts[3] + "]";
                if (isPositive(impact.value()) && impact.currency().isPresent()) {
                    impacts.add(trail.at(step, () -> money(impact)));
                } else {
                    data.aside(step, "MonetaryImpact", MonetaryImpactXml::write, impact);
                }
            } else if (item instanceof IntendedImpact impact) {
                data.aside("IntendedImpact[" + ++counts[4] + "]", "IntendedImpact", IntendedImpactXml::write, impact);
            }
        }
        if (impacts.isEmpty()) {
            trail.added("Impact", "v1 requires an impact of its own kinds: unknown.");
            impacts.add(Impact.builder().type(ImpactType.UNKNOWN).build());
        }
        return impacts;
    }

    private static boolean isPositive(RealValue value) {
        return value.doubleValue().orElse(0) > 0;
    }

    private Impact impact(SystemImpact from, Set<String> types) {
        Impact.Builder to = Impact.builder()
                .severity(data.listed("severity", from.severity(), Severity::of))
                .completion(data.listed("completion", from.completion(), Completion::of))
                .extras(trail.extras(from.extras()));
        if (from.type().isPresent()) {
            String word = DowngradeData.text(from.type().get());
            ImpactType same = ImpactType.of(word);
            ImpactType type = same.isKnown() ? same : TYPES.getOrDefault(word, ImpactType.extension(word));
            to.type(type);
            types.add(DowngradeData.text(type));
            trail.changed("", "It is an Impact of the type " + DowngradeData.text(type) + " now.");
            if (TYPES.containsKey(word) && !EXACT.contains(word)
                    || DowngradeData.isContradictory(from.type().get())) {
                data.asideWord("type", from.type());
            }
        } else {
            trail.changed("", "It is an Impact now.");
        }
        return described(from.descriptions(), to);
    }

    private Impact extortion(BusinessImpact from, Set<String> types) {
        trail.changed("", "It is an Impact of the type extortion now.");
        types.add("extortion");
        return described(
                from.descriptions(),
                Impact.builder()
                        .type(ImpactType.EXTORTION)
                        .severity(data.listed("severity", from.severity(), Severity::of))
                        .extras(trail.extras(from.extras())));
    }

    /** The first description is the text; v1 has one. */
    private Impact described(List<org.mile4j.model.iodef.MLString> descriptions, Impact.Builder to) {
        Optional<MLString> first = data.first("Description", descriptions);
        first.ifPresent(text -> to.lang(text.lang()).value(text.value()));
        return to.build();
    }

    private TimeImpact time(org.mile4j.model.iodef.TimeImpact from) {
        return TimeImpact.builder()
                .severity(data.listed("severity", from.severity(), Severity::of))
                .metric(data.word("metric", from.metric(), TimeImpactMetric::of))
                .duration(data.word("duration", from.duration(), Duration::of))
                .value(from.value())
                .extras(trail.extras(from.extras()))
                .build();
    }

    private MonetaryImpact money(org.mile4j.model.iodef.MonetaryImpact from) {
        return MonetaryImpact.builder()
                .severity(data.listed("severity", from.severity(), Severity::of))
                .currency(from.currency())
                .value(from.value())
                .extras(trail.extras(from.extras()))
                .build();
    }

    private void confidence(Optional<org.mile4j.model.iodef.Confidence> from, Assessment.Builder to) {
        if (from.isEmpty()) {
            return;
        }
        Optional<ConfidenceRating> rating =
                from.get().rating().map(r -> ConfidenceRating.of(r.value())).filter(ConfidenceRating::isKnown);
        if (rating.isEmpty() || from.get().rating().get().isExtension()) {
            data.aside("Confidence", "Confidence", ConfidenceXml::write, from.get());
            return;
        }
        to.confidence(trail.at(
                "Confidence",
                () -> Confidence.builder()
                        .rating(rating)
                        .value(from.get().value())
                        .extras(trail.extras(from.get().extras()))
                        .build()));
    }
}
