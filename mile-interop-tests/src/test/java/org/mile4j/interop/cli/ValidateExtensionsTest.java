package org.mile4j.interop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mile4j.interop.cli.CommandRun.mile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.interop.cli.CommandRun.Outcome;

/** What {@code mile validate} can be told of extensions. */
class ValidateExtensionsTest {

    private static final String DOCUMENT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <IODEF-Document version="2.00" xml:lang="en" xmlns="urn:ietf:params:xml:ns:iodef-2.0"
                xmlns:sci="urn:ietf:params:xml:ns:iodef-sci-1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xsi:schemaLocation="urn:ietf:params:xml:ns:iodef-2.0 iodef-2.0.xsd">
              <Incident purpose="hunting">
                <IncidentID name="csirt.example.com">1</IncidentID>
                <GenerationTime>2026-01-31T08:00:00Z</GenerationTime>
                <Method>
                  <sci:Weakness SpecID="urn:example:weakness:1">
                    <sci:RawData dtype="xml"><w:weakness xmlns:w="urn:example:weakness:1">x</w:weakness></sci:RawData>
                  </sci:Weakness>
                </Method>
                <Contact role="creator" type="organization"><ContactName>CSIRT</ContactName></Contact>
              </Incident>
            </IODEF-Document>
            """;

    @TempDir
    private Path folder;

    private String document;
    private String registry;
    private String schema;

    @BeforeEach
    void writeFiles() throws IOException {
        document = Documents.write(folder, "hunt.xml", DOCUMENT);
        registry = Documents.write(folder, "registry.txt", """
                value         | Incident-purpose | hunting
                specification | urn:example:weakness:1 | Weakness | 1 | Weakness
                """);
        schema = Documents.write(folder, "weakness.xsd", """
                <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:example:weakness:1">
                  <xs:element name="weakness" type="xs:integer"/>
                </xs:schema>""");
    }

    @Test
    void aRegistryFileMakesValuesAndSpecificationsKnown() {
        assertThat(mile("validate", document).output()).contains("RFC7970-8-value", "RFC7203-4.4-spec-id-registered");
        assertThat(mile("validate", "--registry", registry, document).exitCode())
                .isZero();
    }

    @Test
    void aSchemaIsAppliedToPayloads() {
        Outcome outcome = mile("validate", "--registry", registry, "--schema", schema, document);

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output()).contains("RFC7203-5-payload-schema", "'x'");
    }

    @Test
    void unknownExtensionsAreReportedOrRefused() throws IOException {
        String unknown = Documents.write(
                folder,
                "unknown.xml",
                DOCUMENT.replaceAll("(?s)<sci:Weakness.*</sci:Weakness>", "<Description>x</Description>")
                        .replace(" purpose=\"hunting\"", " purpose=\"watch\"")
                        .replace(
                                "</Incident>",
                                "<AdditionalData dtype=\"xml\"><a xmlns=\"urn:example:a\"/></AdditionalData></Incident>"));

        assertThat(mile("validate", unknown).output()).isEmpty();
        assertThat(mile("validate", "--unknown-extensions", "report", unknown).exitCode())
                .isZero();
        assertThat(mile("validate", "--unknown-extensions", "report", unknown).output())
                .contains("IODEF-extension-unknown");
        assertThat(mile("validate", "--unknown-extensions", "refuse", unknown).exitCode())
                .isEqualTo(1);
    }

    @Test
    void filesThatAreNoRegistryOrSchemaAreRefused() {
        assertThat(mile("validate", "--registry", document, document)).satisfies(outcome -> {
            assertThat(outcome.exitCode()).isEqualTo(2);
            assertThat(outcome.error()).contains("--registry " + document + ": line 1 of the registry");
        });
        assertThat(mile("validate", "--schema", document, document)).satisfies(outcome -> {
            assertThat(outcome.exitCode()).isEqualTo(2);
            assertThat(outcome.error()).contains("hunt.xml is no XML Schema");
        });
        for (String option : List.of("--schema", "--registry")) {
            String none = folder.resolve("none").toString();
            assertThat(mile("validate", option, none, document)).satisfies(outcome -> {
                assertThat(outcome.exitCode()).isEqualTo(2);
                assertThat(outcome.error()).startsWith("mile: " + option + " " + none + ": no such file or folder\n");
            });
            assertThat(mile("validate", option, "/", document)).satisfies(outcome -> {
                assertThat(outcome.exitCode()).isEqualTo(2);
                assertThat(outcome.error()).startsWith("mile: " + option + " /: ");
            });
        }
    }
}
