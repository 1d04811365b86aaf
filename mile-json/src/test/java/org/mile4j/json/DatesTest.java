package org.mile4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.model.Finding;
import org.mile4j.model.Profile;
import org.mile4j.model.Reading;
import org.mile4j.model.Report;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.testing.Requirement;

/** Dates of JSON and CBOR are those of RFC 3339, dates of the model those of XML. */
@Requirement("8727-009")
class DatesTest {

    private static final String DOCUMENT = "{'version':'2.0','lang':'en','Incident':[{'purpose':'reporting',"
            + "'IncidentID':{'id':'1','name':'csirt.example.com'},'GenerationTime':'DATE',"
            + "'Contact':[{'role':'creator','type':'person','ContactName':['C']}]}]}";

    private static String json(String date) {
        return DOCUMENT.replace("DATE", date).replace('\'', '"');
    }

    private static IodefDocument document(String date) {
        IodefDocument usual =
                IodefJson.defaults().read(json("2026-01-31T08:00:00Z")).document();
        Incident incident = usual.incidents().get(0);
        return usual.toBuilder()
                .incidents(List.of(
                        incident.toBuilder().generationTime(new DateTime(date)).build()))
                .build();
    }

    private static String date(IodefDocument document) {
        return document.incidents().get(0).generationTime().orElseThrow().text();
    }

    private static List<String> rules(Report report) {
        return report.findings().stream().map(Finding::rule).toList();
    }

    private static Stream<DocumentCodec<?>> codecs() {
        return Stream.of(
                IodefJson.defaults(),
                IodefJson.defaults().pretty(true),
                IodefJson.defaults().profile(Profile.RFC_LITERAL),
                IodefCbor.defaults());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31t08:00:00z,                2026-01-31T08:00:00Z",
        "2026-01-31t08:00:00.25+01:00,        2026-01-31T08:00:00.25+01:00",
        "2026-01-31T08:00:00-00:00,           2026-01-31T08:00:00-00:00",
        "2026-01-31T20:00:00+15:30,           2026-01-31T04:30:00Z",
        "2026-01-31T20:00:00.5-23:59,         2026-02-01T19:59:00.5Z"
    })
    void whatRfc3339AdmitsIsTaken(String text, String held) {
        Reading<IodefDocument> reading = IodefJson.defaults().read(json(text));

        assertThat(reading.report().findings()).isEmpty();
        assertThat(date(reading.document())).isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-12-31T23:59:60Z,       2017-01-01T00:00:00Z",
        "1990-12-31t15:59:60.5-08:00, 1990-12-31T16:00:00.5-08:00",
        "2017-01-01T15:29:60+15:30,  2017-01-01T00:00:00Z"
    })
    void aLeapSecondIsTheSecondBehindIt(String text, String held) {
        Reading<IodefDocument> reading = IodefJson.defaults().read(json(text));

        assertThat(rules(reading.report())).containsExactly("RFC8727-6-leap-second");
        assertThat(reading.report().isValid()).isTrue();
        assertThat(date(reading.document())).isEqualTo(held);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-01-31",
                "2026-01-31 08:00:00Z",
                "2026-02-29T08:00:00Z",
                "2026-01-31T08:00:60Z",
                "2026-01-30T23:59:60Z",
                "2026-01-31T24:00:60Z",
                "2026-01-31T08:00:00+24:00",
                "2026-01-31T08:00:00+15:60",
                "2026-01-31T08:00:00.z",
                "0000-01-01T08:00:00Z",
                "0001-01-01T08:00:00+15:00"
            })
    void whatNeitherAdmitsIsRefused(String text) {
        Reading<IodefDocument> reading = IodefJson.defaults().read(json(text));

        assertThat(rules(reading.report())).containsExactly("RFC7970-8-type");
        assertThat(date(reading.document())).isEqualTo(text);
        assertThat(IodefJson.defaults().encode(reading.document()).report().findings())
                .isEmpty();
        assertThat(rules(IodefJson.defaults().validate(reading.document()))).containsExactly("RFC7970-8-type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-31T24:00:00Z",
                "12026-01-31T08:00:00Z",
                "-2026-01-31T08:00:00+01:00",
                " 2026-01-31T08:00:00Z",
                "2026-01-31T08:00:00+01:00 "
            })
    void whatXmlAloneHasIsReported(String text) {
        Reading<IodefDocument> reading = IodefJson.defaults().read(json(text));
        Report letter = IodefJson.defaults().profile(Profile.RFC_LITERAL).validate(json(text));

        assertThat(rules(reading.report())).containsExactly("RFC8727-6-date-form");
        assertThat(reading.report().isValid()).isTrue();
        assertThat(letter.errors()).extracting(Finding::rule).contains("RFC8727-6-date-form");
        assertThat(date(reading.document())).isEqualTo(text);
    }

    static Stream<Object[]> spellings() {
        return Stream.of(
                        List.of("2026-12-31T24:00:00Z", "2027-01-01T00:00:00Z"),
                        List.of("2024-02-28T24:00:00.000-05:00", "2024-02-29T00:00:00-05:00"),
                        List.of("\n2026-01-31T08:00:00Z ", "2026-01-31T08:00:00Z"),
                        List.of(" 2026-01-31T08:00:00.5+01:00 ", "2026-01-31T08:00:00.5+01:00"))
                .flatMap(pair -> codecs().map(codec -> new Object[] {codec, pair.get(0), pair.get(1)}));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void anEqualDateIsWritten(DocumentCodec<?> codec, String text, String written) {
        Encoded encoded = codec.encode(document(text));

        assertThat(rules(encoded.report())).containsExactly("RFC8727-3.2-lost-spelling");
        assertThat(date(codec.read(encoded.bytes()).document())).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-31T24:00:00.0Z", "2026-01-31T08:00:00Z ", "12026-01-31T24:00:00"})
    void theSpellingIsCarriedWithTheSwitch(String text) {
        for (DocumentCodec<?> codec : List.of(
                IodefJson.defaults().lossless(true),
                IodefJson.defaults().pretty(true).lossless(true),
                IodefCbor.defaults().lossless(true))) {
            Encoded encoded = codec.encode(document(text));

            assertThat(rules(encoded.report())).doesNotContain("RFC8727-3.2-lost-spelling");
            assertThat(date(codec.read(encoded.bytes()).document())).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"12026-01-31T08:00:00Z", "-2026-01-31T08:00:00Z", "9999-12-31T24:00:00Z"})
    void whatHasNoEqualIsReportedWhenItIsWritten(String text) {
        codecs().forEach(codec -> {
            Encoded encoded = codec.encode(document(text));

            assertThat(encoded.report().findings()).singleElement().satisfies(finding -> {
                assertThat(finding.rule()).isEqualTo("RFC8727-6-date-form");
                assertThat(finding.location().path()).isEqualTo("/Incident/0/GenerationTime");
            });
            assertThat(date(codec.read(encoded.bytes()).document())).isEqualTo(text);
        });
    }
}
