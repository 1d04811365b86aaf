package org.mile4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mile4j.model.Finding;
import org.mile4j.model.Location;
import org.mile4j.model.Report;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IncidentPurpose;
import org.mile4j.model.iodef.IodefDocument;

/** Values are checked as they would be written. */
class CheckedValuesTest {

    static Stream<DocumentCodec<?>> codecs() {
        return Stream.of(IodefJson.defaults(), IodefCbor.defaults());
    }

    private static IodefDocument document(Incident.Builder incident) {
        return IodefDocument.builder().lang("en").addIncident(incident.build()).build();
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void findingsHaveAPathAlone(DocumentCodec<?> codec) {
        Report report = codec.validate(document(Incident.builder().purpose(IncidentPurpose.of("hunting"))));

        assertThat(report.complete()).isTrue();
        assertThat(report.findings())
                .extracting(Finding::location)
                .contains(Location.ofPath("/Incident/0/purpose"), Location.ofPath("/Incident/0"));
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void whatWouldBeLostIsFoundOnce(DocumentCodec<?> codec) {
        Report report =
                codec.validate(document(Incident.builder().generationTime(new DateTime("2026-01-31T08:00:00"))));

        assertThat(report.findings())
                .filteredOn(f -> f.rule().equals("RFC8727-6-date-zone"))
                .hasSize(1);
        assertThat(report.isValid()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void whatCannotBeWrittenIsFound(DocumentCodec<?> codec) {
        Report report = codec.validate(document(Incident.builder().addDescription("\ud800")));

        assertThat(report.complete()).isFalse();
        assertThat(report.errors())
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("surrogate");
    }
}
