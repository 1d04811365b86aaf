package org.mile4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mile4j.model.Finding;
import org.mile4j.model.Mode;
import org.mile4j.model.Profile;
import org.mile4j.model.Reading;
import org.mile4j.model.Report;
import org.mile4j.model.RuleViolationException;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.iodef.BulkObservableType;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.iodef.MLString;
import org.mile4j.model.iodef.NodeRoleCategory;
import org.mile4j.testing.Requirement;

/** What others write is read: all of it, with a finding where it is not what RFC 8727 says. */
class OtherWritersTest {

    private static final String DOCUMENT =
            "{'version':'2.0','lang':'en','Incident':[{'purpose':'reporting','restriction':'private',"
                    + "'IncidentID':{'id':'1','name':'csirt.example.com'},'GenerationTime':'2026-01-01T00:00:00Z',"
                    + "'Contact':[{'role':'creator','type':'person','ContactName':['C']}]MORE}]}";

    private static String document(String more) {
        return DOCUMENT.replace("MORE", more).replace('\'', '"');
    }

    private static Reading<IodefDocument> read(String more) {
        return IodefJson.defaults().read(document(more));
    }

    private static Incident incident(Reading<IodefDocument> reading) {
        return reading.document().incidents().get(0);
    }

    private static List<String> rules(Reading<IodefDocument> reading) {
        return rules(reading.report());
    }

    private static List<String> rules(Report report) {
        return report.findings().stream().map(Finding::rule).distinct().toList();
    }

    @Test
    @Requirement({"8727-005", "8727-019", "8727-035"})
    void textsAreBareOrObjects() {
        Reading<IodefDocument> reading =
                read(",'Description':['one',{'value':'zwei','lang':'de','translation-id':'t'}]");

        assertThat(reading.report().findings()).isEmpty();
        assertThat(incident(reading).descriptions())
                .containsExactly(
                        MLString.of("one"),
                        MLString.of("zwei").toBuilder()
                                .lang("de")
                                .translationId("t")
                                .build());
    }

    @Test
    void aBareTextIsEnglishWhateverTheLanguageOfTheDocument() {
        Reading<IodefDocument> reading = read(",'lang':'de','Description':['one',{'value':'zwei'}]");

        assertThat(incident(reading).descriptions())
                .containsExactly(MLString.of("one").toBuilder().lang("en").build(), MLString.of("zwei"));
        assertThat(IodefJson.defaults().toText(reading.document()))
                .contains("{\"value\":\"one\",\"lang\":\"en\"},{\"value\":\"zwei\"}");
    }

    @Test
    void aLanguageThatComesTooLateIsReported() {
        assertThat(rules(read(",'Description':['one'],'lang':'de'"))).containsExactly("RFC8727-3.2-late-language");
        assertThat(rules(read(",'Description':['one'],'lang':'en'"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "',\"EventData\":[{\"System\":[{\"Node\":{\"DomainData\":[{\"system-status\":\"unknown\",\"domain-status\":\"unknown\","
                + "\"Name\":\"example.com\",\"Nameservers\":[{\"Server\":\"ns.example.com\","
                + "\"Address\":[{\"value\":\"192.0.2.1\",\"category\":\"ipv4-addr\"}]}]}]}}]}]', NameServers",
    })
    void theOtherSpellingOfAMemberIsRead(String more, String name) {
        Reading<IodefDocument> reading = read(more);

        assertThat(rules(reading)).containsExactly("RFC7970-8-spelling");
        assertThat(reading.report().isValid()).isTrue();
        assertThat(IodefJson.defaults().toText(reading.document())).contains("\"" + name + "\"");
    }

    @Test
    void theOtherSpellingsOfValuesAreRead() {
        Reading<IodefDocument> reading =
                read(",'Indicator':[{'IndicatorID':{'id':'i','name':'example.com','version':'1'},"
                        + "'Observable':{'BulkObservable':{'type':'http-request-url','BulkObservableList':'http://example.com/'}},"
                        + "'NodeRole':[{'category':'anomyzation'}]}]");
        var indicator =
                incident(reading).indicatorData().orElseThrow().indicators().get(0);

        assertThat(rules(reading)).containsExactly("RFC7970-8-spelling");
        assertThat(indicator
                        .observable()
                        .orElseThrow()
                        .bulkObservable()
                        .orElseThrow()
                        .type())
                .contains(BulkObservableType.HTTP_REQUEST_URI);
        assertThat(indicator.nodeRoles().get(0).category()).contains(NodeRoleCategory.ANONYMIZATION);
        assertThat(IodefJson.defaults().profile(Profile.RFC_LITERAL).toText(reading.document()))
                .contains("anomyzation");
    }

    @Test
    void oneValueInThePlaceOfAnArrayIsReadWithAFinding() {
        Reading<IodefDocument> reading = read(",'Description':'one'");

        assertThat(rules(reading)).containsExactly("RFC8727-6-array");
        assertThat(incident(reading).descriptions()).containsExactly(MLString.of("one"));
    }

    @Test
    void anArrayInThePlaceOfOneValueIsReadWithAFinding() {
        Reading<IodefDocument> one = read(",'StartTime':['2026-01-01T00:00:00Z']");
        Reading<IodefDocument> two = read(",'StartTime':['2026-01-01T00:00:00Z','2026-01-02T00:00:00Z']");

        assertThat(rules(one)).containsExactly("RFC8727-6-array");
        assertThat(rules(two)).containsExactly("RFC8727-6-array", "RFC7970-8-surplus-element");
        assertThat(incident(two).startTime())
                .isEqualTo(incident(one).startTime())
                .isPresent();
    }

    @Test
    void versionTwoPointZeroZeroIsThatOfXml() {
        String json = document("").replace("\"2.0\"", "\"2.00\"");

        assertThat(rules(IodefJson.defaults().read(json))).containsExactly("RFC7970-8-spelling");
        assertThat(rules(IodefJson.defaults().read(json.replace("2.00", "1.0"))))
                .containsExactly("RFC7970-8-fixed-value");
    }

    @Test
    void unknownMembersAreKeptAndReportedByMode() throws IOException {
        String json = document(",'colour':'red','shape':{'sides':[4,null]}");

        Reading<IodefDocument> strict = IodefJson.defaults().read(json);
        Reading<IodefDocument> lenient =
                IodefJson.defaults().mode(Mode.PRESERVE).read(json);

        assertThat(rules(strict)).containsExactly("RFC7970-8-unknown-attribute", "RFC7970-8-unknown-element");
        assertThatThrownBy(strict::require).isInstanceOf(RuleViolationException.class);
        assertThat(lenient.report().isValid()).isTrue();
        assertThat(lenient.require().incidents().get(0).extras().attributes()).hasSize(1);
        ObjectMapper mapper = new ObjectMapper();
        assertThat(mapper.readTree(IodefJson.defaults().toBytes(lenient.require())))
                .isEqualTo(mapper.readTree(json));
    }

    @Test
    void aCertificateIsReadAsSuchAndAsXml() {
        String der = ",'EventData':[{'RecordData':[{'CertificateData':[{'Certificate':[{'X509Data':'MAMCAQE='}]}]}]}]";
        Reading<IodefDocument> reading = read(der);
        XmlElement data = incident(reading)
                .eventData()
                .get(0)
                .record()
                .orElseThrow()
                .recordData()
                .get(0)
                .certificateData()
                .get(0)
                .certificates()
                .get(0)
                .x509Data()
                .orElseThrow();

        assertThat(reading.report().findings()).isEmpty();
        assertThat(data.elements().get(0).localName()).isEqualTo("X509Certificate");
        assertThat(data.text()).isEqualTo("MAMCAQE=");
        assertThat(IodefJson.defaults().require(IodefJson.defaults().toText(reading.document())))
                .isEqualTo(reading.document());
    }

    @Test
    void anAlgorithmIsReadAsUriAndAsBytesOfOne() {
        String hash = ",'EventData':[{'RecordData':[{'FileData':[{'File':[{'HashData':{'scope':'file-contents','Hash':["
                + "{'DigestMethod':'%s','DigestValue':'47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='}]}}]}]}]}]";
        String uri = "http://www.w3.org/2001/04/xmlenc#sha256";
        String base64 = "aHR0cDovL3d3dy53My5vcmcvMjAwMS8wNC94bWxlbmMjc2hhMjU2";

        Reading<IodefDocument> plain = read(hash.formatted(uri));
        Reading<IodefDocument> encoded = read(hash.formatted(base64));

        assertThat(plain.report().findings()).isEmpty();
        assertThat(encoded.document()).isEqualTo(plain.document());
        assertThat(IodefJson.defaults().toText(plain.document())).contains(base64);
    }

    @Test
    void xmlInAnExtensionIsXmlWhereTheDataTypeSaysSo() {
        String more = ",'AdditionalData':[{'value':'<a xmlns=\\'urn:x\\'>1 &lt; 2</a>','dtype':'xml'},"
                + "{'value':'<a>','dtype':'string'}]";
        Reading<IodefDocument> reading =
                IodefJson.defaults().read(document(more).replace("\\\"urn:x\\\"", "\\u0022urn:x\\u0022"));
        List<ExtensionType> data = incident(reading).additionalData();

        assertThat(data.get(0).content().get(0)).isInstanceOf(XmlElement.class);
        assertThat(data.get(1).text()).isEqualTo("<a>");
        assertThat(IodefJson.defaults().require(IodefJson.defaults().toText(reading.document())))
                .isEqualTo(reading.document());
    }

    @Test
    void cborIsReadWithTextKeysFloatsOfAnyWidthAndWithoutTags() throws IOException {
        String json = document(",'EventData':[{'System':[{'Node':{'Address':[{'value':'192.0.2.1',"
                + "'category':'ipv4-addr'}]},'Counter':[{'value':12.5,'type':'count','unit':'byte'},"
                + "{'value':3,'type':'count','unit':'byte'}]}]}]");
        byte[] plain = new ObjectMapper(new CBORFactory()).writeValueAsBytes(new ObjectMapper().readTree(json));

        Reading<IodefDocument> reading = IodefCbor.defaults().read(plain);

        assertThat(reading.document()).isEqualTo(IodefJson.defaults().require(json));
        assertThat(reading.report().isValid()).isTrue();
        assertThat(rules(reading))
                .containsExactlyInAnyOrder("RFC8727-5-map-key", "RFC8727-6-tag", "RFC8727-2.1-float32");
        assertThat(IodefCbor.defaults()
                        .profile(Profile.RFC_LITERAL)
                        .validate(plain)
                        .isValid())
                .isFalse();
    }

    @Test
    void cborOfIndefiniteLengthIsRead() throws IOException {
        JsonNode tree = new ObjectMapper().readTree(document(""));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = new CBORFactory().createGenerator(out)) {
            indefinite(tree, generator);
        }

        assertThat(IodefCbor.defaults().read(out.toByteArray()).document())
                .isEqualTo(IodefJson.defaults().require(document("")));
    }

    private static void indefinite(JsonNode node, JsonGenerator out) throws IOException {
        if (node.isObject()) {
            out.writeStartObject();
            for (var e : node.properties()) {
                out.writeFieldName(e.getKey());
                indefinite(e.getValue(), out);
            }
            out.writeEndObject();
        } else if (node.isArray()) {
            out.writeStartArray();
            for (JsonNode item : node) {
                indefinite(item, out);
            }
            out.writeEndArray();
        } else {
            out.writeString(node.asText());
        }
    }

    @Test
    @Requirement({"8727-049"})
    void theLetterOfRfc8727DemandsMore() {
        String json = document(",'EventData':[{'System':[{'Node':{'Address':[{'value':'2001:db8::1'}],"
                + "'DomainData':[{'system-status':'unknown','domain-status':'unknown','Name':'example.com'}]}}]}]");

        assertThat(rules(IodefJson.defaults().read(json))).isEmpty();
        assertThat(rules(IodefJson.defaults().profile(Profile.RFC_LITERAL).read(json)))
                .containsExactlyInAnyOrder("RFC8727-6-required-member", "RFC8727-6-choice");
    }

    @Test
    void aTextOfRelatedActivityMayBeAnObjectButToTheLetter() {
        String json = document(",'RelatedActivity':[{'Description':[{'value':'x','lang':'en'}]}]");

        assertThat(rules(IodefJson.defaults().read(json))).isEmpty();
        assertThat(rules(IodefJson.defaults().profile(Profile.RFC_LITERAL).read(json)))
                .containsExactly("RFC8727-6-text-only");
    }

    @Test
    void textMayBeginWithAByteOrderMark() {
        String json = '\ufeff' + document("");

        assertThat(IodefJson.defaults().read(json))
                .isEqualTo(IodefJson.defaults().read(document("")));
        assertThat(IodefJson.defaults()
                        .read(json.getBytes(StandardCharsets.UTF_8))
                        .document())
                .isEqualTo(IodefJson.defaults().require(json));
        assertThat(IodefJson.defaults().validate(json).findings()).isEmpty();
        assertThat(rules(IodefJson.defaults().validate('\ufeff' + json))).containsExactly("JSON-well-formed");
    }

    @Test
    void aDateWithoutAZoneIsReported() {
        assertThat(rules(read(",'StartTime':'2026-01-01T00:00:00'"))).containsExactly("RFC8727-6-date-zone");
    }

    @Test
    @Requirement({"8727-043"})
    void anIntegerThatIsNotExactIsReported() {
        String file = ",'EventData':[{'RecordData':[{'FileData':[{'File':[{'FileSize':%s}]}]}]}]";

        assertThat(rules(read(file.formatted("9007199254740992")))).isEmpty();
        assertThat(rules(read(file.formatted("9007199254740993")))).containsExactly("RFC8727-3.2-integer-precision");
    }
}
