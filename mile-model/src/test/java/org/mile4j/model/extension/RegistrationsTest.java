package org.mile4j.model.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mile4j.model.Finding;
import org.mile4j.model.xml.IodefXml;
import org.mile4j.testing.Requirement;

/** Entries of registries as data. */
class RegistrationsTest {

    private static final String ENTRIES = """
            # what our community has agreed on
            value         | Incident-purpose | hunting

            specification | urn:example:spec:1 | Example Format | 1.0 | Weakness, Vulnerability | urn:example:payload
            enumeration   | 2 | CCE | Common Configuration Enumeration | 5 | (a|b)-\\d+
            enumeration   | 3 | CPE | Common Platform Enumeration | 2.3
            private       | csirt.example.com | 13
            """;

    @TempDir
    Path folder;

    @Test
    @Requirement("8274-012")
    void entriesAreReadFromText() throws IOException {
        Path file = Files.writeString(folder.resolve("registry.txt"), ENTRIES);

        Registrations registrations = Registrations.iana().with(file);

        assertThat(registrations.hasValue("Incident-purpose", "hunting")).isTrue();
        assertThat(registrations.hasValue("Incident-status", "hunting")).isFalse();
        assertThat(registrations.specification("urn:example:spec:1").orElseThrow())
                .satisfies(s -> {
                    assertThat(s.appliesTo("Weakness")).isTrue();
                    assertThat(s.appliesTo("Platform")).isFalse();
                    assertThat(s.isPayload("urn:example:payload")).isTrue();
                    assertThat(s.isPayload("urn:example:spec:1")).isTrue();
                    assertThat(s.isPayload("urn:example:other")).isFalse();
                });
        assertThat(registrations.enumeration(2).orElseThrow().accepts("b-12")).isTrue();
        assertThat(registrations.enumeration(2).orElseThrow().accepts("c-12")).isFalse();
        assertThat(registrations.enumeration(3).orElseThrow().accepts("anything"))
                .isTrue();
        assertThat(registrations.hasPrivateExtension("csirt.example.com", "13")).isTrue();
        assertThat(registrations.hasPrivateExtension("csirt.example.com", "")).isFalse();
        assertThat(Registrations.iana().enumeration(1).orElseThrow().accepts("CVE-2014-12345"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            valeu | Incident-purpose | x     ; "valeu" is no kind of entry
            value | Incident-color | x       ; has no registry "Incident-color"
            value | Incident-purpose         ; met 2 fields
            enumeration | 0 | AB | a | 1     ; must be a positive number
            enumeration | x | AB | a | 1     ; "x" is no number
            enumeration | 5 | a | a | 1      ; at least two capital letters
            enumeration | 5 | AB | a | 1 | ( ; no regular expression
            specification | urn:x            ; met 2 fields
            value | Incident-purpose | a b   ; xs:NMTOKEN
            enumeration | 5 | AB | a  b | 1  ; one blank between them
            enumeration | 5 | AB | a | 1 2   ; a version must be
            enumeration | 5 | CVE | x | 1.0  ; enumeration 1 has the abbreviation CVE and the version 1.0
            private-value | a.example | 1    ; met 3 fields
            private-value | a.example | 1 | Incident-color | x ; has no registry "Incident-color"
            """)
    @Requirement({"7495-005", "7495-007", "7970-138"})
    void whatIsNoEntryIsRefusedWithItsLine(String line, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Registrations.iana().with("# first\n" + line.replace('\'', '"')))
                .withMessageContaining("line 2")
                .withMessageContaining(message);
    }

    @Test
    @Requirement({"7495-004", "7495-005"})
    void twoVersionsOfAnEnumerationAreTwoEntries() {
        Registrations registrations =
                Registrations.iana().with("enumeration | 7 | CVE | Common Vulnerabilities and Exposures | 2.0");

        assertThat(registrations.enumeration(1).orElseThrow().version()).isEqualTo("1.0");
        assertThat(registrations.enumeration(7).orElseThrow().version()).isEqualTo("2.0");
    }

    /** RFC 7495, Section 3: such a name may come from a misled or malicious source. */
    @Test
    @Requirement("7495-003")
    void aNameFromAListThatIsNotRegisteredIsReported() {
        String document = """
                <?xml version="1.0" encoding="UTF-8"?>
                <IODEF-Document xmlns="urn:ietf:params:xml:ns:iodef-2.0" version="2.00" xml:lang="en"
                    xmlns:enum="urn:ietf:params:xml:ns:iodef-enum-1.0"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xsi:schemaLocation="urn:ietf:params:xml:ns:iodef-2.0 iodef-2.0.xsd">
                  <Incident purpose="reporting">
                    <IncidentID name="csirt.example.com">1</IncidentID>
                    <GenerationTime>2026-01-31T08:00:00Z</GenerationTime>
                    <Method><Reference>
                      <enum:ReferenceName specIndex="2"><enum:ID>CCE-4387-8</enum:ID></enum:ReferenceName>
                    </Reference></Method>
                    <Contact role="creator" type="organization"><ContactName>CSIRT</ContactName></Contact>
                  </Incident>
                </IODEF-Document>""";
        Registrations registrations =
                Registrations.iana().with("enumeration | 2 | CCE | Common Configuration Enumeration | 5");

        assertThat(IodefXml.defaults().validate(document).findings())
                .extracting(Finding::rule)
                .containsExactly("RFC7495-2.1-spec-index-registered");
        assertThat(IodefXml.defaults()
                        .extensions(Extensions.installed().with(registrations))
                        .validate(document)
                        .findings())
                .isEmpty();
    }

    @Test
    void privateValuesBelongToAnExtensionOfTheirOwner() {
        Registrations registrations =
                Registrations.iana().with("private-value | Csirt.example.com | 13 | Incident-purpose | a hunt");

        assertThat(registrations.hasPrivateExtension("csirt.example.com", "13")).isTrue();
        assertThat(registrations.listsPrivateValues("csirt.example.COM", "13")).isTrue();
        assertThat(registrations.listsPrivateValues("csirt.example.com", "")).isFalse();
        assertThat(registrations.hasPrivateValue("csirt.example.com", "13", "Incident-purpose", "a hunt"))
                .isTrue();
        assertThat(registrations.hasPrivateValue("csirt.example.com", "13", "Incident-status", "a hunt"))
                .isFalse();
        assertThat(registrations.listsPrivateValues()).isTrue();
        assertThat(Registrations.iana().with("private | csirt.example.com | 13").listsPrivateValues())
                .isFalse();
    }

    @Test
    @Requirement("7970-110")
    void aRegisteredValueIsNoErrorAndAnUnknownOneStillIs() {
        String document = """
                <IODEF-Document xmlns="urn:ietf:params:xml:ns:iodef-2.0" version="2.00" xml:lang="en"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xsi:schemaLocation="urn:ietf:params:xml:ns:iodef-2.0 iodef-2.0.xsd">
                  <Incident purpose="hunting" status="hunting">
                    <IncidentID name="csirt.example.com">1</IncidentID>
                    <GenerationTime>2026-01-31T08:00:00Z</GenerationTime>
                    <Contact role="creator" type="organization"><ContactName>CSIRT</ContactName></Contact>
                  </Incident>
                </IODEF-Document>""";
        Extensions extensions = Extensions.installed().with(Registrations.iana().with(ENTRIES));

        List<Finding> findings =
                IodefXml.defaults().extensions(extensions).validate(document).findings();

        assertThat(IodefXml.defaults().validate(document).findings()).hasSize(2);
        assertThat(findings)
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("status"));
    }
}
