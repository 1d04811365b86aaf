package org.mile4j.model.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mile4j.model.Finding;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.iodef.EventData;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.xml.IodefXml;

/** Intervals of which the texts are compared before they are read, beside what their instants say. */
class IntervalOrderTest {

    private static final List<String> TIMES = List.of(
            "2026-01-31T08:00:00Z",
            "2026-01-31T08:00:01Z",
            "2026-01-31T24:00:00Z",
            "2026-02-01T00:00:00Z",
            "2026-01-31T08:00:00+01:00",
            "2026-01-31T09:00:00+01:00",
            "2026-01-31T08:00:00-05:00",
            "2026-01-31T08:00:00",
            "2026-01-31T24:00:00",
            "2026-02-01T00:00:00",
            "2026-01-31T08:00:00.5Z",
            "2026-01-31T08:00:00.25Z",
            "-2026-01-31T08:00:00Z",
            "-2025-01-31T08:00:00Z",
            "12026-01-31T08:00:00Z",
            " 2026-01-31T07:00:00Z",
            "2026-01-31T07:00:00Z ",
            "2026-13-31T08:00:00Z",
            "2026-01-31 08:00:00Z");

    @Test
    void anIntervalIsReportedIfItsInstantsSaySo() {
        List<String> different = new ArrayList<>();
        for (String start : TIMES) {
            for (String end : TIMES) {
                if (isReported(start, end) != isBackwards(new DateTime(start), new DateTime(end))) {
                    different.add(start + " to " + end);
                }
            }
        }
        assertThat(different).isEmpty();
    }

    private static boolean isBackwards(DateTime start, DateTime end) {
        if (start.value().isPresent() != end.value().isPresent()) {
            return false;
        }
        return start.value().isPresent()
                ? end.value().get().isBefore(start.value().get())
                : isBefore(end.local(), start.local());
    }

    private static <T extends java.time.chrono.ChronoLocalDateTime<?>> boolean isBefore(
            Optional<T> one, Optional<T> other) {
        return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
    }

    private static boolean isReported(String start, String end) {
        EventData event = EventData.builder()
                .startTime(new DateTime(start))
                .endTime(new DateTime(end))
                .build();
        IodefDocument document = IodefDocument.builder()
                .addIncident(Incident.builder().addEventData(event).build())
                .build();
        return IodefXml.defaults().validate(document).findings().stream()
                .map(Finding::rule)
                .anyMatch("RFC7970-3.14-event-interval"::equals);
    }
}
