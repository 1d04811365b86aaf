package org.mile4j.model.internal.structure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.model.Mode;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.internal.grammar.Grammar;
import org.mile4j.model.internal.phish.PhishGrammar;
import org.mile4j.model.internal.phish.PhraudReportXml;
import org.mile4j.model.internal.rules.CheckTable;
import org.mile4j.model.internal.structure.SchemaDifferenceTest.Subject;
import org.mile4j.model.internal.xml.DocumentFormat;
import org.mile4j.model.phish.PhraudReport;
import org.mile4j.model.xml.PhishingSchema;
import org.mile4j.model.xml.XmlCodec;
import org.mile4j.model.xml.XmlOptions;
import org.mile4j.testing.Requirement;

/** The structural checks of phishing reports against the schema of RFC 5901, as {@link SchemaDifferenceTest} does it. */
@Requirement("5901-001")
class PhishingDifferenceTest {

    private static final Grammar GRAMMAR = grammar();

    /** Reports on their own, which the library reads inside documents only. */
    private static final class Reports extends XmlCodec<PhraudReport, Reports> {

        private static final DocumentFormat<PhraudReport> FORMAT = new DocumentFormat<>(
                "a phishing report",
                XmlTree.PHISH,
                "PhraudReport",
                "RFC5901-A-namespace",
                "RFC 5901, Appendix A",
                GRAMMAR,
                PhraudReportXml::read,
                PhraudReportXml::write,
                (groups, profile) -> CheckTable.NONE,
                Set.of(RuleGroup.STRUCTURE),
                "",
                "",
                "");

        Reports(XmlOptions options) {
            super(FORMAT, options);
        }

        @Override
        public Reports withOptions(XmlOptions changed) {
            return new Reports(changed);
        }
    }

    @TempDir
    Path folder;

    private static Reports reports(Profile profile) {
        return new Reports(XmlOptions.DEFAULT)
                .profile(profile)
                .mode(Mode.STRICT)
                .rules(Set.of(RuleGroup.STRUCTURE));
    }

    private static Grammar grammar() {
        Grammar grammar = new Grammar("RFC5901-A-").namespace("iodef", "urn:ietf:params:xml:ns:iodef-1.0");
        PhishGrammar.addTo(grammar);
        return grammar;
    }

    @Test
    void correctedVerdictsAreThoseOfThePublishedSchema() throws Exception {
        SchemaDifferenceTest.compare(new Subject(
                Profile.CORRECTED,
                GRAMMAR,
                PhraudReportXml.DEF,
                reports(Profile.CORRECTED)::validate,
                SchemaOracle.of(PhishingSchema.schema()),
                Vocabulary.of(GRAMMAR)));
    }

    @Test
    void literalVerdictsAreThoseOfTheSchemaOfTheRfc() throws Exception {
        Path phish = SchemaDifferenceTest.rfcSchema("iodef-phish-1.0.xsd");
        Path all = Files.writeString(
                folder.resolve("all.xsd"),
                "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:all'>"
                        + SchemaDifferenceTest.importOf(phish, "iodef-1.0")
                        + SchemaDifferenceTest.importOf(phish, "iodef-sci-1.0")
                        + SchemaDifferenceTest.importOf(phish, "iodef-phish-1.0") + "</xs:schema>");

        SchemaDifferenceTest.compare(new Subject(
                Profile.RFC_LITERAL,
                GRAMMAR,
                PhraudReportXml.DEF,
                reports(Profile.RFC_LITERAL)::validate,
                SchemaOracle.of(all.toFile()),
                Vocabulary.of(GRAMMAR)));
    }
}
