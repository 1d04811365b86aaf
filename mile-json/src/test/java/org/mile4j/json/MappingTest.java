package org.mile4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mile4j.model.Profile;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.xml.IodefXml;
import org.mile4j.testing.Requirement;

/** How each type and class of XML stands in JSON and in CBOR: RFC 8727, Sections 2 and 3.2. */
class MappingTest {

    /** A text in CBOR, as hexadecimal digits. */
    private static String text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String head = bytes.length < 24 ? "%02x".formatted(0x60 + bytes.length) : "78%02x".formatted(bytes.length);
        return head + HexFormat.of().formatHex(bytes);
    }

    private static String method(String inside) {
        return "<Method>" + inside + "</Method>";
    }

    private static String system(String inside) {
        return "<EventData><Flow><System><Node><Address category=\"ipv4-addr\" vlan-num=\"5\">192.0.2.1</Address></Node>"
                + inside + "</System></Flow></EventData>";
    }

    private static String indicator(String inside) {
        return "<IndicatorData><Indicator><IndicatorID name=\"n\" version=\"1\">i</IndicatorID>" + inside
                + "</Indicator></IndicatorData>";
    }

    static Stream<Arguments> types() {
        return Stream.of(
                Arguments.of("INTEGER", "", system(""), "\"vlan-num\":5", "186a05"),
                Arguments.of(
                        "REAL",
                        "",
                        system("<Counter type=\"count\" unit=\"byte\">1.5</Counter>"),
                        "\"value\":1.5",
                        "30fa3fc00000"),
                Arguments.of("STRING", "", "", "\"name\":\"csirt.example.com\"", text("csirt.example.com")),
                Arguments.of("ENUM", "", "", "\"purpose\":\"reporting\"", "21" + text("reporting")),
                Arguments.of(
                        "DATETIME",
                        "",
                        "",
                        "\"GenerationTime\":\"2026-01-31T08:00:00Z\"",
                        "0ac0" + text("2026-01-31T08:00:00Z")),
                Arguments.of("TIMEZONE", "<Timezone>+01:00</Timezone>", "", "\"Timezone\":\"+01:00\"", text("+01:00")),
                Arguments.of(
                        "PORTLIST",
                        "",
                        system("<Service><Portlist>1-5</Portlist></Service>"),
                        "\"Portlist\":\"1-5\"",
                        text("1-5")),
                Arguments.of(
                        "POSTAL",
                        "<PostalAddress><PAddress>Street 1</PAddress></PostalAddress>",
                        "",
                        "\"PAddress\":\"Street 1\"",
                        text("Street 1")),
                Arguments.of(
                        "PHONE",
                        "<Telephone><TelephoneNumber>+1-202-555-0143</TelephoneNumber></Telephone>",
                        "",
                        "\"TelephoneNumber\":\"+1-202-555-0143\"",
                        text("+1-202-555-0143")),
                Arguments.of(
                        "EMAIL",
                        "<Email><EmailTo>a@example.com</EmailTo></Email>",
                        "",
                        "\"EmailTo\":\"a@example.com\"",
                        text("a@example.com")),
                Arguments.of(
                        "URL",
                        "",
                        "#" + method("<Reference><URL>https://example.com/</URL></Reference>"),
                        "\"URL\":[\"https://example.com/\"]",
                        "d820" + text("https://example.com/")),
                Arguments.of(
                        "SOFTWARE",
                        "",
                        system("<OperatingSystem><SoftwareReference spec-name=\"cpe\" dtype=\"string\">cpe:/o:a:b"
                                + "</SoftwareReference><URL>https://example.com/</URL><Description>x</Description>"
                                + "</OperatingSystem>"),
                        "\"OperatingSystem\":[{\"SoftwareReference\":{\"value\":\"cpe:/o:a:b\",\"spec-name\":\"cpe\","
                                + "\"dtype\":\"string\"},\"URL\":[\"https://example.com/\"],\"Description\":[\"x\"]}]",
                        text("cpe:/o:a:b")),
                Arguments.of(
                        "EXTENSION",
                        "",
                        "<AdditionalData dtype=\"string\" name=\"Syslog\" meaning=\"m\" formatid=\"f\""
                                + " restriction=\"green\" observable-id=\"o1\">xxx</AdditionalData>",
                        "\"AdditionalData\":[{\"value\":\"xxx\",\"name\":\"Syslog\",\"dtype\":\"string\","
                                + "\"meaning\":\"m\",\"formatid\":\"f\",\"restriction\":\"green\","
                                + "\"observable-id\":\"o1\"}]",
                        text("Syslog")),
                Arguments.of(
                        "ID and IDREF",
                        "",
                        indicator("<IndicatorExpression operator=\"and\"><ObservableReference uid-ref=\"o1\"/>"
                                + "</IndicatorExpression>"),
                        "\"uid-ref\":[\"o1\"]",
                        text("o1")),
                Arguments.of(
                        "BYTE",
                        "",
                        indicator("<Observable><FileData><File><HashData scope=\"file-contents\"><Hash>"
                                + "<ds:DigestMethod Algorithm=\"urn:a\"/><ds:DigestValue>AQID</ds:DigestValue>"
                                + "</Hash></HashData></File></FileData></Observable>"),
                        "\"DigestValue\":\"AQID\"",
                        "d643010203"));
    }

    private static IodefDocument document(String contact, String more) {
        boolean before = more.startsWith("#");
        return IodefXml.defaults()
                .rules(Set.of())
                .read("<IODEF-Document xmlns=\"urn:ietf:params:xml:ns:iodef-2.0\""
                        + " xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\" version=\"2.00\" xml:lang=\"en\">"
                        + "<Incident purpose=\"reporting\"><IncidentID name=\"csirt.example.com\">1</IncidentID>"
                        + "<GenerationTime>2026-01-31T08:00:00Z</GenerationTime>"
                        + (before ? more.substring(1) : "")
                        + "<Contact role=\"creator\" type=\"person\">" + contact + "</Contact>"
                        + (before ? "" : more) + "</Incident></IODEF-Document>")
                .document();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    @Requirement({
        "8727-001", "8727-002", "8727-003", "8727-004", "8727-006", "8727-008", "8727-009", "8727-010", "8727-011",
        "8727-012", "8727-013", "8727-014", "8727-015", "8727-016", "8727-017", "8727-020", "8727-021", "8727-022",
        "8727-026", "8727-044"
    })
    void eachTypeHasItsForm(String type, String contact, String more, String json, String cbor) {
        IodefDocument document = document(contact, more);

        assertThat(IodefJson.defaults().toText(document)).contains(json);
        assertThat(HexFormat.of().formatHex(IodefCbor.defaults().toBytes(document)))
                .contains(cbor);
        assertThat(IodefJson.defaults()
                        .read(IodefJson.defaults().toText(document))
                        .document()
                        .incidents())
                .isEqualTo(document.incidents());
        assertThat(IodefCbor.defaults()
                        .read(IodefCbor.defaults().toBytes(document))
                        .document()
                        .incidents())
                .isEqualTo(document.incidents());
    }

    static Stream<Arguments> wrappers() {
        return Stream.of(
                Arguments.of("Flow", system(""), "\"EventData\":[{\"System\":[{\"Node\":{"),
                Arguments.of(
                        "Record",
                        "<EventData><Record><RecordData><RecordItem dtype=\"string\">x</RecordItem></RecordData>"
                                + "</Record></EventData>",
                        "\"EventData\":[{\"RecordData\":[{\"RecordItem\":[{"),
                Arguments.of(
                        "ApplicationHeader",
                        system("<Service><ApplicationHeader><ApplicationHeaderField name=\"n\" dtype=\"string\">v"
                                + "</ApplicationHeaderField></ApplicationHeader></Service>"),
                        "\"Service\":[{\"ApplicationHeaderField\":[{\"value\":\"v\""),
                Arguments.of("IndicatorData", indicator(""), "\"Indicator\":[{\"IndicatorID\":{"),
                Arguments.of(
                        "ObservableReference",
                        indicator("<ObservableReference uid-ref=\"o1\"/>"),
                        "\"uid-ref\":\"o1\""),
                Arguments.of(
                        "EmailBody",
                        indicator("<Observable><EmailData><EmailBody>--b\nContent-Type: text/plain\n\nx\n--b--"
                                + "</EmailBody></EmailData></Observable>"),
                        "\"EmailBody\":\"--b\\nContent-Type: text/plain\\n\\nx\\n--b--\""),
                Arguments.of(
                        "ipv6-net-mask",
                        indicator("<Observable><BulkObservable type=\"ipv6-net-mask\"><BulkObservableList>::/0"
                                + "</BulkObservableList></BulkObservable></Observable>"),
                        "\"type\":\"ipv6-net-mask\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrappers")
    @Requirement({"8727-029", "8727-030", "8727-032", "8727-033", "8727-034", "8727-040", "8727-041"})
    void classesWithoutAPlaceInJsonAreLeftOut(String name, String more, String json) {
        IodefDocument document = document("", more);

        String written = IodefJson.defaults().toText(document);

        assertThat(written).contains(json);
        assertThat(IodefJson.defaults().read(written).document().incidents()).isEqualTo(document.incidents());
    }

    @Test
    @Requirement({"8727-031", "8727-039"})
    void aSignatureIsItsBytes() {
        String signature =
                "<ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"><ds:SignedInfo/></ds:Signature>";
        IodefDocument document = document(
                "",
                indicator("<Observable><FileData><File><SignatureData>" + signature
                        + "</SignatureData></File></FileData></Observable>"));

        String json = IodefJson.defaults().toText(document);

        assertThat(json).contains("\"File\":[{\"Signature\":[\"");
        assertThat(IodefJson.defaults().read(json).document().incidents()).isEqualTo(document.incidents());
        byte[] cbor = IodefCbor.defaults().toBytes(document);
        assertThat(HexFormat.of().formatHex(cbor)).contains("d658");
        assertThat(IodefCbor.defaults().read(cbor).document().incidents()).isEqualTo(document.incidents());
    }

    @Test
    @Requirement({"8727-023", "8727-024", "8727-025", "8727-038"})
    void structuredInformationHasItsRawDataAsBytes() {
        String raw = "<m xmlns=\"http://xml/metadataSharing.xsd\">x</m>";
        String json = "{\"version\":\"2.0\",\"lang\":\"en\",\"Incident\":[{\"purpose\":\"reporting\",\"Method\":[{"
                + "\"Vulnerability\":[{\"SpecID\":\"private\",\"ext-SpecID\":\"s\",\"ContentID\":\"c\",\"RawData\":[\""
                + Base64.getEncoder().encodeToString(raw.getBytes(StandardCharsets.UTF_8)) + "\"]}]}]}]}";

        IodefDocument document = IodefJson.defaults().rules(Set.of()).read(json).document();

        assertThat(IodefXml.defaults().toXml(document)).contains("<m xmlns=\"http://xml/metadataSharing.xsd\">x</m>");
        assertThat(IodefJson.defaults().toText(document)).isEqualTo(json);
        assertThat(HexFormat.of().formatHex(IodefCbor.defaults().toBytes(document)))
                .contains("d6582f" + HexFormat.of().formatHex(raw.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    @Requirement({"8727-028"})
    void theOrderOfMembersDoesNotMatter() {
        String json = IodefJson.defaults().toText(document("", ""));
        String other = json.replace("\"version\":\"2.0\",\"lang\":\"en\"", "\"lang\":\"en\",\"version\":\"2.0\"");

        assertThat(other).isNotEqualTo(json);
        assertThat(IodefJson.defaults().read(other).document())
                .isEqualTo(IodefJson.defaults().read(json).document());
    }

    @Test
    @Requirement({"8727-036", "8727-037"})
    void theLanguageOfATextIsKept() {
        String xml =
                "<Description translation-id=\"t\" xml:lang=\"de\">eins</Description><Description>one</Description>";
        IodefDocument document = document("", "#" + xml);

        String json = IodefJson.defaults().toText(document);

        assertThat(json)
                .contains("\"Description\":[{\"value\":\"eins\",\"translation-id\":\"t\",\"lang\":\"de\"},\"one\"]");
        assertThat(IodefXml.defaults().toXml(IodefJson.defaults().read(json).document()))
                .contains(xml);
    }

    @Test
    @Requirement({"8727-042"})
    void aValueThatIsNotListedIsKept() {
        String json = IodefJson.defaults().toText(document("", "")).replace("\"reporting\"", "\"registered-later\"");

        IodefDocument document = IodefJson.defaults().read(json).document();

        assertThat(IodefXml.defaults().toXml(document)).contains("purpose=\"registered-later\"");
        assertThat(IodefJson.defaults().toText(document)).isEqualTo(json);
        assertThat(IodefJson.defaults()
                        .profile(Profile.CORRECTED)
                        .validate(json)
                        .findings())
                .extracting(finding -> finding.rule())
                .contains("RFC7970-8-value");
    }
}
