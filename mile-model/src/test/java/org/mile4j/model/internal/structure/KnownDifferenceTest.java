package org.mile4j.model.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mile4j.model.Finding;
import org.mile4j.model.Mode;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.xml.Iodef1Schema;
import org.mile4j.model.xml.Iodef1Xml;
import org.mile4j.model.xml.IodefXml;

/**
 * Where the literal profile and a validator of the RFC's schema differ, and why. {@link SchemaDifferenceTest} makes no
 * such documents.
 */
class KnownDifferenceTest {

    private static final String DOCUMENT = """
            <IODEF-Document xmlns="urn:ietf:params:xml:ns:iodef-2.0" version="2.00"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:sci="urn:ietf:params:xml:ns:iodef-sci-1.0"
                xmlns:v1="urn:ietf:params:xml:ns:iodef-1.0"
                xmlns:ds="http://www.w3.org/2000/09/xmldsig#">
              <Incident purpose="reporting">
                <IncidentID name="csirt.example.com">1</IncidentID>
                <GenerationTime>2026-01-31T08:00:00Z</GenerationTime>
                <Method>%s</Method>
                <Contact role="creator" type="organization"/>
                <AdditionalData dtype="xml">%s</AdditionalData>
              </Incident>
            </IODEF-Document>
            """;

    /** A document, what the schema says of it and what we say. */
    private enum Difference {
        /** An element may name a type for itself; its attribute is kept and not followed, and content stays what it is. */
        XSI_TYPE(DOCUMENT.formatted("<Description xsi:type=\"xs:integer\">1</Description>", ""), false, true),
        /** The same inside an unknown element, which has a type only because it says so. */
        XSI_TYPE_OF_UNKNOWN(DOCUMENT.formatted("", "<x xmlns=\"\" xsi:type=\"xs:integer\">one</x>"), false, true),
        /** In a v2 document the elements of RFC 7203 are bound to v2 (decision D101), by their schema to v1. */
        SCI_OF_V2(DOCUMENT.formatted(weakness("<Reference/>"), ""), false, true),
        /** The same the other way around. */
        SCI_OF_V1(DOCUMENT.formatted(weakness("<v1:Reference><v1:ReferenceName/></v1:Reference>"), ""), true, false),
        /** Because of that binding a validator of IODEF v2 knows the elements of v1 as well. */
        V1_CONTENT(DOCUMENT.formatted("", "<v1:Incident/>"), false, true),
        /** For the same reason an element of those namespaces may stand where only declared ones may. */
        V1_IN_STRICT(DOCUMENT.formatted("", canonicalization("<v1:Timezone>+01:00</v1:Timezone>")), true, false),
        /** A schema has no root: a document may begin with any global element. RFC 7970, Section 3.1, says which. */
        OTHER_ROOT("<Observable xmlns=\"urn:ietf:params:xml:ns:iodef-2.0\"/>", true, false),
        /** A document type declaration is never accepted. */
        DOCTYPE("<!DOCTYPE IODEF-Document>" + DOCUMENT.formatted("", ""), true, false);

        private final String document;
        private final boolean validBySchema;
        private final boolean validByUs;

        Difference(String document, boolean validBySchema, boolean validByUs) {
            this.document = document;
            this.validBySchema = validBySchema;
            this.validByUs = validByUs;
        }

        private static String weakness(String content) {
            return "<sci:Weakness SpecID=\"urn:a\">" + content + "</sci:Weakness>";
        }

        private static String canonicalization(String content) {
            return "<ds:CanonicalizationMethod Algorithm=\"urn:a\">" + content + "</ds:CanonicalizationMethod>";
        }
    }

    @ParameterizedTest
    @EnumSource(Difference.class)
    void oursIs(Difference difference) {
        IodefXml literal = IodefXml.defaults()
                .profile(Profile.RFC_LITERAL)
                .mode(Mode.STRICT)
                .rules(EnumSet.of(RuleGroup.STRUCTURE));

        assertThat(literal.validate(difference.document.getBytes(StandardCharsets.UTF_8)).findings().stream()
                        .noneMatch(f -> f.severity() == Finding.Severity.ERROR))
                .isEqualTo(difference.validByUs);
    }

    @ParameterizedTest
    @EnumSource(Difference.class)
    void theirsIs(Difference difference) throws Exception {
        String folder = System.getProperty("mile.rfcTexts", "");
        Path schemas = Path.of(folder, "schemas-that-compile");
        assumeTrue(
                !folder.isEmpty() && Files.isDirectory(schemas),
                "skipped: the environment variable MILE_RFC_TEXTS names no folder with the schemas of the RFCs");
        SchemaOracle oracle = SchemaOracle.of(schemas.resolve("iodef-2.0.xsd").toFile());

        assertThat(oracle.complaint(difference.document).isEmpty()).isEqualTo(difference.validBySchema);
    }

    private static final String DOCUMENT_1 = """
            <IODEF-Document xmlns="urn:ietf:params:xml:ns:iodef-1.0" version="1.00" lang="en"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:xs="http://www.w3.org/2001/XMLSchema">
              <Incident purpose="reporting">
                <IncidentID name="csirt.example.com">1</IncidentID>
                <ReportTime>2026-01-31T08:00:00Z</ReportTime>
                <Description%s</Description>
                <Assessment><Impact/></Assessment>
                <Contact role="creator" type="organization"/>
                <AdditionalData dtype="xml">%s</AdditionalData>
              </Incident>
            </IODEF-Document>
            """;

    /** A document of v1, what the schema says of it and what we say. */
    private enum Difference1 {
        /** As in v2. */
        XSI_TYPE(DOCUMENT_1.formatted(" xsi:type=\"xs:integer\">1", ""), false, true),
        /** As in v2. */
        XSI_TYPE_OF_UNKNOWN(DOCUMENT_1.formatted(">d", "<x xmlns=\"\" xsi:type=\"xs:integer\">one</x>"), false, true),
        /** As in v2. */
        OTHER_ROOT("<Timezone xmlns=\"urn:ietf:params:xml:ns:iodef-1.0\">Z</Timezone>", true, false),
        /** As in v2. */
        DOCTYPE("<!DOCTYPE IODEF-Document>" + DOCUMENT_1.formatted(">d", ""), true, false);

        private final String document;
        private final boolean validBySchema;
        private final boolean validByUs;

        Difference1(String document, boolean validBySchema, boolean validByUs) {
            this.document = document;
            this.validBySchema = validBySchema;
            this.validByUs = validByUs;
        }
    }

    @ParameterizedTest
    @EnumSource(Difference1.class)
    void onVersion1OursIs(Difference1 difference) {
        Iodef1Xml literal = Iodef1Xml.defaults().profile(Profile.RFC_LITERAL).rules(EnumSet.of(RuleGroup.STRUCTURE));

        assertThat(literal.validate(difference.document.getBytes(StandardCharsets.UTF_8)).findings().stream()
                        .noneMatch(Finding::isError))
                .isEqualTo(difference.validByUs);
    }

    @ParameterizedTest
    @EnumSource(Difference1.class)
    void onVersion1TheirsIs(Difference1 difference) throws Exception {
        SchemaOracle oracle = SchemaOracle.of(Iodef1Schema.schema());

        assertThat(oracle.complaint(difference.document).isEmpty()).isEqualTo(difference.validBySchema);
    }
}
