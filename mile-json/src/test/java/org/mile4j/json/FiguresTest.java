package org.mile4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mile4j.model.Profile;
import org.mile4j.model.Reading;
import org.mile4j.model.iodef.IncidentPurpose;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.testing.Requirement;

/** The figures of RFC 8727, Section 4. */
class FiguresTest {

    @ParameterizedTest
    @CsvSource({
        "figure1.json, CORRECTED",
        "figure1.json, RFC_LITERAL",
        "figure3.json, CORRECTED",
        "figure3.json, RFC_LITERAL"
    })
    void theJsonFiguresAreReadWithoutAFinding(String figure, Profile profile) {
        assertThat(IodefJson.defaults()
                        .profile(profile)
                        .validate(Examples.figure(figure))
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"figure1.json, figure2.cbor", "figure3.json, figure4.cbor"})
    @Requirement({"8727-045", "8727-046", "8727-047"})
    void theCborFiguresSayTheSame(String json, String cbor) {
        Reading<IodefDocument> reading = IodefCbor.defaults().read(Examples.figure(cbor));

        assertThat(reading.document()).isEqualTo(IodefJson.defaults().require(Examples.figure(json)));
        assertThat(reading.report().isValid()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"figure2.cbor, 1", "figure4.cbor, 2"})
    void theDatesOfTheCborFiguresLackTheirTag(String figure, int dates) {
        assertThat(IodefCbor.defaults().validate(Examples.figure(figure)).findings())
                .hasSize(dates)
                .allSatisfy(f -> {
                    assertThat(f.rule()).isEqualTo("RFC8727-6-tag");
                    assertThat(f.location().offset()).isPositive();
                    assertThat(f.location().path()).endsWith("Time");
                });
        assertThat(IodefCbor.defaults()
                        .profile(Profile.RFC_LITERAL)
                        .validate(Examples.figure(figure))
                        .isValid())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"figure1.json", "figure3.json"})
    void whatIsWrittenIsTheFigure(String figure) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        IodefDocument document = IodefJson.defaults().require(Examples.figure(figure));

        assertThat(mapper.readTree(IodefJson.defaults().toBytes(document)))
                .isEqualTo(mapper.readTree(Examples.figure(figure)));
        assertThat(mapper.readTree(IodefJson.defaults().pretty(true).toBytes(document)))
                .isEqualTo(mapper.readTree(Examples.figure(figure)));
    }

    @Test
    void cborIsAsShortAsTheFigureButForTheTagsOfDates() {
        IodefDocument document = IodefJson.defaults().require(Examples.figure("figure1.json"));

        assertThat(IodefCbor.defaults().toBytes(document)).hasSize(Examples.figure("figure2.cbor").length + 1);
    }

    @Test
    void theValuesAreThoseOfTheModel() {
        IodefDocument document = IodefJson.defaults().require(Examples.figure("figure3.json"));

        assertThat(document.version()).contains("2.00");
        assertThat(document.lang()).contains("en");
        assertThat(document.incidents().get(0).purpose()).contains(IncidentPurpose.WATCH);
        assertThat(document.incidents().get(0).indicatorData().orElseThrow().indicators())
                .hasSize(1);
    }
}
