package org.mile4j.model.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IncidentID;
import org.mile4j.model.iodef.Indicator;
import org.mile4j.model.iodef.IndicatorData;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.rules.Rules;

/** Documents of several incidents, made of others. */
final class ManyIncidents {

    private static final IodefXml XML = IodefXml.defaults();

    private ManyIncidents() {}

    /** A document in which nothing is found. */
    static IodefDocument clean(int incidents) {
        IodefDocument document =
                XML.require(Rules.goodDocument("RFC7970-8-unknown-element").orElseThrow());
        return document.toBuilder().incidents(copies(document, incidents)).build();
    }

    /** The first incident of a document, so many times, each under another identifier. */
    static List<Incident> copies(IodefDocument document, int count) {
        List<Incident> copies = new ArrayList<>();
        Incident first = document.incidents().get(0);
        for (int i = 0; i < count; i++) {
            copies.add(renamed(first, "-copy-" + i));
        }
        return copies;
    }

    /** The same document with each indicator, and what is no indicator, in an incident of its own. */
    static IodefDocument spread(IodefDocument document) {
        List<Incident> spread = new ArrayList<>();
        for (Incident incident : document.incidents()) {
            List<Indicator> indicators =
                    incident.indicatorData().map(IndicatorData::indicators).orElse(List.of());
            spread.add(
                    indicators.isEmpty()
                            ? incident
                            : incident.toBuilder()
                                    .indicatorData(Optional.empty())
                                    .build());
            for (Indicator indicator : indicators) {
                spread.add(renamed(incident, "-part-" + spread.size()).toBuilder()
                        .eventData(List.of())
                        .indicatorData(
                                IndicatorData.builder().addIndicator(indicator).build())
                        .build());
            }
        }
        return document.toBuilder().incidents(spread).build();
    }

    private static Incident renamed(Incident incident, String suffix) {
        return incident.incidentId()
                .map(id -> incident.toBuilder().incidentId(renamed(id, suffix)).build())
                .orElse(incident);
    }

    private static IncidentID renamed(IncidentID id, String suffix) {
        return id.toBuilder().id(id.id() + suffix).build();
    }
}
