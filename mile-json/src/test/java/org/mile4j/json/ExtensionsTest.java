package org.mile4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mile4j.model.Finding;
import org.mile4j.model.extension.Extensions;
import org.mile4j.model.extension.PayloadSchemas;
import org.mile4j.model.extension.Registrations;
import org.mile4j.model.extension.UnknownExtensions;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.xml.IodefXml;

/** XML inside of JSON and CBOR is checked as it is in XML. */
class ExtensionsTest {

    private static final String DOCUMENT = """
            <IODEF-Document xmlns="urn:ietf:params:xml:ns:iodef-2.0" version="2.00" xml:lang="en">
            <Incident purpose="reporting"><IncidentID name="csirt.example.com">1</IncidentID>
            <GenerationTime>2026-01-31T08:00:00Z</GenerationTime><Method>
            <sci:Weakness xmlns:sci="urn:ietf:params:xml:ns:iodef-sci-1.0" SpecID="private" ext-SpecID="s">
            <sci:RawData dtype="xml"><w xmlns="urn:example:weakness:1">x</w></sci:RawData></sci:Weakness></Method>
            <Contact role="creator" type="person"/>
            <AdditionalData dtype="xml"><w xmlns="urn:example:weakness:1">x</w></AdditionalData></Incident>
            </IODEF-Document>""";

    private static final PayloadSchemas SCHEMAS =
            PayloadSchemas.of(Map.of("weakness.xsd", """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:example:weakness:1">
              <xs:element name="w" type="xs:integer"/>
            </xs:schema>""".getBytes(StandardCharsets.UTF_8)));

    static Stream<DocumentCodec<?>> codecs() {
        return Stream.of(IodefJson.defaults(), IodefCbor.defaults());
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).toList();
    }

    private static List<String> inXml(Extensions extensions) {
        return rules(IodefXml.defaults()
                        .extensions(extensions)
                        .validate(DOCUMENT)
                        .findings())
                .stream()
                .filter(rule -> rule.contains("payload") || rule.contains("extension"))
                .toList();
    }

    private static List<Finding> inJson(DocumentCodec<?> codec, Extensions extensions) {
        IodefDocument document =
                IodefXml.defaults().rules(Set.of()).read(DOCUMENT).document();
        byte[] bytes = codec.encode(document).bytes();
        return codec.extensions(extensions).validate(bytes).findings().stream()
                .filter(finding ->
                        finding.rule().contains("payload") || finding.rule().contains("extension"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void payloadsAreHeldToTheirSchemas(DocumentCodec<?> codec) {
        Extensions extensions = Extensions.none().with(SCHEMAS);

        List<Finding> findings = inJson(codec, extensions);

        assertThat(rules(findings))
                .contains("RFC7203-5-payload-schema", "IODEF-extension-schema")
                .containsExactlyElementsOf(inXml(extensions));
        assertThat(findings)
                .extracting(finding -> finding.location().path())
                .contains("/Incident/0/Method/0/Weakness/0/RawData/0", "/Incident/0/AdditionalData/0/value");
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void unknownExtensionsAreReportedWhereThatIsAskedFor(DocumentCodec<?> codec) {
        Extensions extensions = Extensions.none().with(UnknownExtensions.REFUSE);

        assertThat(rules(inJson(codec, extensions)))
                .contains("IODEF-extension-unknown")
                .containsExactlyElementsOf(inXml(extensions));
        assertThat(inJson(codec, Extensions.none())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void privateExtensionsAndTheirValuesArePlacedAsJsonHasThem(DocumentCodec<?> codec) {
        IodefDocument document = IodefXml.defaults()
                .rules(Set.of())
                .read(DOCUMENT.replace("version=", "private-enum-name=\"csirt.example.com\" version=")
                        .replace("purpose=\"reporting\"", "purpose=\"ext-value\" ext-purpose=\"hunter\""))
                .document();
        byte[] bytes = codec.encode(document).bytes();
        Extensions refusing = Extensions.none().with(UnknownExtensions.REFUSE);
        Extensions listing = Extensions.none()
                .with(Registrations.iana()
                        .withPrivateValues("csirt.example.com", "", "Incident-purpose", List.of("hunt")));

        assertThat(codec.extensions(refusing).validate(bytes).findings())
                .filteredOn(f -> f.rule().equals("IODEF-extension-private"))
                .extracting(f -> f.location().path())
                .containsExactly("/private-enum-name");
        assertThat(codec.extensions(listing).validate(bytes).findings())
                .filteredOn(f -> f.rule().equals("IODEF-extension-private-value"))
                .extracting(f -> f.location().path())
                .containsExactly("/Incident/0/ext-purpose");
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void registeredValuesAreTakenAsInXml(DocumentCodec<?> codec) {
        IodefDocument document = IodefXml.defaults()
                .rules(Set.of())
                .read(DOCUMENT.replace("purpose=\"reporting\"", "purpose=\"hunting\"")
                        .replace("role=\"creator\"", "role=\"hunter\""))
                .document();
        byte[] bytes = codec.encode(document).bytes();
        Extensions registered = Extensions.none()
                .with(Registrations.iana()
                        .withValues("Incident-purpose", List.of("hunting"))
                        .withValues("Contact-role", List.of("hunter")));

        assertThat(rules(codec.validate(bytes).findings())).contains("RFC7970-8-value");
        assertThat(rules(codec.extensions(registered).validate(bytes).findings()))
                .doesNotContain("RFC7970-8-value");
    }
}
