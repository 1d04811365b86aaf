package org.mile4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.model.Finding;
import org.mile4j.model.Profile;
import org.mile4j.model.Report;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.testing.Requirement;

/** Where RFC 8727 to the letter differs from RFC 7970 and its corrections, and what is advice in both. */
class LetterTest {

    private static final String DOCUMENT = "{'version':'2.0','lang':'en','Incident':[{'purpose':'reporting',"
            + "'IncidentID':{'id':'1','name':'csirt.example.com'},'GenerationTime':'2026-01-01T00:00:00Z',"
            + "'Contact':[{'role':'creator','type':'person','ContactName':['C']}]MORE}]}";

    private static String document(String more) {
        return DOCUMENT.replace("MORE", more).replace('\'', '"');
    }

    private static List<String> rules(Profile profile, String more) {
        return IodefJson.defaults().profile(profile).validate(document(more)).findings().stream()
                .map(Finding::rule)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                ",'Assessment':[{'Impact':[{'TimeImpact':{'value':0,'metric':'labor'}}]}]",
                ",'Assessment':[{'Impact':[{'MonetaryImpact':{'value':-1.5}}]}]",
                ",'Method':[{'Reference':[{'ReferenceName':{'specIndex':1,'ID':'1 of 2'}}]}]",
                ",'Method':[{'Reference':[{'observable-id':'\u00e9t\u00e9'}]}]"
            })
    @Requirement("8727-048")
    void theLetterHasNarrowerTypes(String more) {
        assertThat(rules(Profile.CORRECTED, more)).doesNotContain("RFC7970-8-type");
        assertThat(rules(Profile.RFC_LITERAL, more)).containsOnlyOnce("RFC7970-8-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CORRECTED", "RFC_LITERAL"})
    void trainingIsAnActionInBoth(Profile profile) {
        String more = ",'EventData':[{'Expectation':[{'action':'training'}]}]";

        assertThat(rules(profile, more)).doesNotContain("RFC7970-8-value", "RFC7970-8-spelling");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CORRECTED", "RFC_LITERAL"})
    @Requirement({"8727-041", "8727-043"})
    void adviceIsNoError(Profile profile) {
        String more = ",'Indicator':[{'IndicatorID':{'id':'i','name':'example.com','version':'1'},'Observable':"
                + "{'BulkObservable':{'type':'ipv6-net-mask','BulkObservableList':'2001:db8::/ffff::'}}}],"
                + "'EventData':[{'RecordData':[{'FileData':[{'File':[{'FileSize':9007199254740993}]}]}]}]";
        Report report = IodefJson.defaults().profile(profile).validate(document(more));

        assertThat(report.findings())
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("RFC8727-3.2-ipv6-net-mask", "RFC8727-3.2-integer-precision");
        assertThat(report.isValid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "18446744073709551616",
                "-18446744073709551617",
                "340282366920938463463374607431768211455",
                "-1",
                "0"
            })
    @Requirement("8727-002")
    void integersOfAnySizeAreKeptInCbor(String number) {
        String more = ",'EventData':[{'RecordData':[{'FileData':[{'File':[{'FileSize':" + number + "}]}]}]}]";
        IodefDocument document = IodefJson.defaults().read(document(more)).document();

        IodefDocument again = IodefCbor.defaults()
                .read(IodefCbor.defaults().encode(document).bytes())
                .document();

        assertThat(again).isEqualTo(document);
        assertThat(again.incidents()
                        .get(0)
                        .eventData()
                        .get(0)
                        .record()
                        .orElseThrow()
                        .recordData()
                        .get(0)
                        .fileData()
                        .get(0)
                        .files()
                        .get(0)
                        .fileSize()
                        .orElseThrow()
                        .value())
                .contains(new BigInteger(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "RFC8727-6-array|,'Method':[{'Vulnerability':[{'SpecID':'private','ext-SpecID':'s','RawData':'PGEvPg=='}]}]",
                "RFC7970-8-unknown-element|,'Assessment':[{'SystemImpact':[{'type':'policy'}]}]",
                "RFC7970-8-spelling|,'EventData':[{'Contact':[{'role':'vendor-services','type':'person'}]}]",
                "RFC7970-8-spelling|,'EventData':[{'System':[{'Counter':[{'value':1,'type':'rate','unit':'byte'}]}]}]",
                "RFC7970-8-spelling|,'EventData':[{'RecordData':[{'WindowsRegistryKeysModified':"
                        + "[{'Key':[{'KeyName':'k','Value':'v'}]}]}]}]"
            })
    void whatOtherTextsHaveIsReadWithAFinding(String rule, String more) {
        IodefDocument document = IodefJson.defaults().read(document(more)).document();

        assertThat(rules(Profile.CORRECTED, more)).contains(rule);
        assertThat(IodefJson.defaults()
                        .read(IodefJson.defaults().encode(document).bytes())
                        .document())
                .isEqualTo(document);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                ",'Method':[{'Weakness':[{'SpecID':'urn:ietf:params:xml:ns:mile:cwe:3.3','ContentID':'CWE-89'}]}]",
                ",'AdditionalData':[{'value':'{}','dtype':'json'}]",
                ",'Assessment':[{'Impact':[{'SystemImpact':{'completion':'failed'}}],'Confidence':{'rating':'low'}}]"
            })
    void whatRfc7970OrTheOtherTextAdmitsHasNoFinding(String more) {
        assertThat(rules(Profile.CORRECTED, more)).noneMatch(rule -> rule.startsWith("RFC7970-8-"));
    }

    @Test
    void noDefaultIsWrittenOrAssumed() {
        String json = document(",'EventData':[{'System':[{'Node':{'Address':[{'value':'2001:db8::1'}]},"
                + "'Counter':[{'value':1,'type':'count','unit':'byte'}]}]}]");
        IodefDocument document = IodefJson.defaults().read(json).document();

        assertThat(document.incidents().get(0).restriction()).isEmpty();
        assertThat(document.incidents().get(0).eventData().get(0).restriction()).isEmpty();
        assertThat(IodefJson.defaults().toText(document))
                .doesNotContain("restriction", "duration", "category", "spoofed", "virtual");
    }

    @Test
    void aDateWithoutAZoneIsReportedWhenItIsWritten() {
        IodefDocument document = IodefJson.defaults()
                .read(document(",'StartTime':'2026-01-01T00:00:00'"))
                .document();

        Report json = IodefJson.defaults().encode(document).report();

        assertThat(json.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("RFC8727-6-date-zone");
            assertThat(finding.location().path()).isEqualTo("/Incident/0/StartTime");
        });
        assertThat(IodefCbor.defaults().encode(document).report()).isEqualTo(json);
    }

    @Test
    @Requirement("8727-003")
    void everyWidthOfANumberIsReadAndOneIsRight() {
        for (Finding finding : IodefCbor.defaults().validate(cbor("f94a40")).findings()) {
            assertThat(finding.rule()).isEqualTo("RFC8727-2.1-float32");
        }
        assertThat(IodefCbor.defaults().validate(cbor("fa41480000")).findings()).isEmpty();
        assertThat(IodefCbor.defaults().validate(cbor("fb4029000000000000")).findings())
                .hasSize(1);
        assertThat(IodefCbor.defaults().validate(cbor("0c")).findings()).hasSize(1);
        assertThat(IodefCbor.defaults()
                        .profile(Profile.RFC_LITERAL)
                        .validate(cbor("0c"))
                        .isValid())
                .isFalse();
    }

    private static byte[] cbor(String number) {
        String good =
                JsonRules.goodDocument("RFC8727-2.1-float32").orElseThrow().replaceAll("\\s", "");
        return HexFormat.of().parseHex(good.replace("fa41480000", number));
    }
}
