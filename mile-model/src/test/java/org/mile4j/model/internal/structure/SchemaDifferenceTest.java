package org.mile4j.model.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.model.Finding;
import org.mile4j.model.Mode;
import org.mile4j.model.Profile;
import org.mile4j.model.Report;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.generator.Generator;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.Grammar;
import org.mile4j.model.internal.iodef.IodefDocumentXml;
import org.mile4j.model.internal.iodef.IodefGrammar;
import org.mile4j.model.internal.iodef1.Iodef1Grammar;
import org.mile4j.model.schema.SchemaVerdict;
import org.mile4j.model.xml.Iodef1Schema;
import org.mile4j.model.xml.Iodef1Xml;
import org.mile4j.model.xml.IodefSchema;
import org.mile4j.model.xml.IodefXml;
import org.mile4j.testing.Requirement;
import org.xml.sax.SAXException;

/**
 * The structural checks against the schema validator of the JDK: the same documents are accepted and refused, under the
 * literal profile by the schema of the RFC, and under the corrected one by the schema that this library publishes.
 * Documents are made from the tables and then damaged, all from seeds; {@code -Dmile.difference.count} and
 * {@code -Dmile.difference.seed} choose how many and which. {@link KnownDifferenceTest} has what is not compared.
 */
@Requirement({"5070-008", "5070-045", "7970-017", "7970-108"})
class SchemaDifferenceTest {
    private static final int COUNT = Integer.getInteger("mile.difference.count", 3_000);
    private static final long SEED = Long.getLong("mile.difference.seed", 7970);
    private static final int DOCUMENTS_A_SEED = 20;

    private static final IodefXml STRUCTURE =
            IodefXml.defaults().mode(Mode.STRICT).rules(EnumSet.of(RuleGroup.STRUCTURE));

    @TempDir
    Path folder;

    /** What is compared: the documents of a format under a profile. */
    record Subject(
            Profile profile,
            Grammar grammar,
            ElementDef document,
            Function<byte[], Report> validator,
            SchemaOracle oracle,
            Vocabulary words) {}

    @Test
    void literalVerdictsAreThoseOfTheSchemaOfTheRfc() throws Exception {
        Path iodef = structuredInformationOfVersion2(rfcSchema("iodef-2.0.xsd"));
        Vocabulary words = Vocabulary.of(IodefGrammar.GRAMMAR)
                .with(Files.readString(iodef))
                .with(Files.readString(iodef.resolveSibling("iodef-sci-1.0.xsd")))
                .with(Files.readString(rfcSchema("xmldsig-core-schema.xsd")));

        compare(iodef2(Profile.RFC_LITERAL, SchemaOracle.of(iodef.toFile()), words));
    }

    @Test
    void literalVerdictsOnVersion1AreThoseOfTheSchemaOfTheRfc() throws Exception {
        Path iodef = withStructuredInformation(rfcSchema("iodef-1.0.xsd"));

        compare(iodef1(
                Profile.RFC_LITERAL,
                SchemaOracle.of(iodef.toFile()),
                Vocabulary.of(Iodef1Grammar.GRAMMAR).with(Files.readString(rfcSchema("iodef-1.0.xsd")))));
    }

    @Test
    void literalVerdictsOnVersion1AreThoseOfTheGeneratedSchema() throws Exception {
        Generator generator = new Generator(Path.of(System.getProperty("mile.root")));
        SchemaOracle oracle = SchemaOracle.of(SchemaVerdict.compile(generator.literalSchemasOfVersion1()));

        compare(iodef1(Profile.RFC_LITERAL, oracle, Vocabulary.of(Iodef1Grammar.GRAMMAR)));
    }

    @Test
    void correctedVerdictsOnVersion1AreThoseOfThePublishedSchema() throws Exception {
        SchemaOracle oracle = SchemaOracle.of(Iodef1Schema.schema());

        compare(iodef1(Profile.CORRECTED, oracle, Vocabulary.of(Iodef1Grammar.GRAMMAR)));
    }

    @Test
    void literalVerdictsAreThoseOfTheGeneratedSchema() throws Exception {
        compare(iodef2(Profile.RFC_LITERAL, generatedOracle(), Vocabulary.of(IodefGrammar.GRAMMAR)));
    }

    @Test
    void correctedVerdictsAreThoseOfThePublishedSchema() throws Exception {
        SchemaOracle oracle = SchemaOracle.of(IodefSchema.schema());

        compare(iodef2(Profile.CORRECTED, oracle, Vocabulary.of(IodefGrammar.GRAMMAR)));
    }

    @Test
    void validDocumentsHaveEverythingThatTheTablesAdmit() throws IOException, SAXException {
        // given
        SchemaOracle oracle = generatedOracle();
        ValidDocuments documents = new ValidDocuments(new Random(7970));

        // when
        for (int i = 0; i < 3000 && !documents.uncovered().isEmpty(); i++) {
            String xml = documents.next().document();
            if (i % 10 == 0) {
                assertThat(oracle.complaint(xml)).as(xml).isEmpty();
            }
        }

        // then
        assertThat(documents.uncovered()).isEmpty();
    }

    static Path rfcSchema(String name) {
        String folder = System.getProperty("mile.rfcTexts", "");
        Path schema = Path.of(folder, "schemas-that-compile", name);
        assumeTrue(
                !folder.isEmpty() && Files.exists(schema),
                "skipped: the environment variable MILE_RFC_TEXTS names no folder with the schemas of the RFCs");
        return schema;
    }

    /** The schemas with that of RFC 7203 bound to IODEF v2, as decision D101 has it, and not to v1. */
    private Path structuredInformationOfVersion2(Path iodef) throws IOException {
        try (Stream<Path> schemas = Files.list(iodef.getParent())) {
            for (Path schema : schemas.toList()) {
                Files.copy(schema, folder.resolve(schema.getFileName()));
            }
        }
        Path sci = folder.resolve("iodef-sci-1.0.xsd");
        Files.writeString(sci, Files.readString(sci).replace("iodef-1.0", "iodef-2.0"));
        return folder.resolve(iodef.getFileName());
    }

    /** The schema of RFC 5070 and that of RFC 7203, which extends it. */
    private Path withStructuredInformation(Path iodef) throws IOException {
        Path both = folder.resolve("both.xsd");
        Files.writeString(
                both,
                "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:both'>"
                        + importOf(iodef, "iodef-1.0") + importOf(iodef, "iodef-sci-1.0") + "</xs:schema>");
        return both;
    }

    static String importOf(Path iodef, String name) {
        return "<xs:import namespace='urn:ietf:params:xml:ns:" + name + "' schemaLocation='"
                + iodef.resolveSibling(name + ".xsd").toUri() + "'/>";
    }

    private static SchemaOracle generatedOracle() throws IOException, SAXException {
        Generator generator = new Generator(Path.of(System.getProperty("mile.root")));
        return SchemaOracle.of(SchemaVerdict.compile(generator.literalSchemas()));
    }

    private static Subject iodef2(Profile profile, SchemaOracle oracle, Vocabulary words) {
        return new Subject(
                profile,
                IodefGrammar.GRAMMAR,
                IodefDocumentXml.DEF,
                STRUCTURE.profile(profile)::validate,
                oracle,
                words);
    }

    private static Subject iodef1(Profile profile, SchemaOracle oracle, Vocabulary words) {
        Iodef1Xml structure =
                Iodef1Xml.defaults().profile(profile).mode(Mode.STRICT).rules(EnumSet.of(RuleGroup.STRUCTURE));
        return new Subject(
                profile,
                Iodef1Grammar.GRAMMAR,
                org.mile4j.model.internal.iodef1.IodefDocumentXml.DEF,
                structure::validate,
                oracle,
                words);
    }

    /** Runs on a thread of its own: exceptions cost several times as much on the deep stack of a test engine. */
    static void compare(Subject subject) throws InterruptedException {
        FutureTask<Integer> task = new FutureTask<>(() -> differences(subject));
        new Thread(task, "schema-difference").start();
        try {
            assertThat(task.get()).as("documents of %d that were valid", COUNT).isBetween(COUNT / 20, COUNT * 9 / 10);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof AssertionError difference ? difference : new AssertionError(e.getCause());
        }
    }

    private static int differences(Subject subject) throws IOException {
        int valid = 0;
        for (int batch = 0; batch * DOCUMENTS_A_SEED < COUNT; batch++) {
            Random random = new Random(SEED + batch);
            ValidDocuments documents =
                    new ValidDocuments(random, subject.profile(), subject.grammar(), subject.document());
            Damage damage = new Damage(random, documents, subject.words());
            for (int i = 0; i < DOCUMENTS_A_SEED; i++) {
                XmlTree.Element document = documents.next();
                List<String> done = i == 0 ? List.of() : damage.apply(document);
                String xml = document.document();
                Optional<String> complaint = subject.oracle().complaint(xml);
                List<Finding> errors = errors(subject.validator().apply(xml.getBytes(StandardCharsets.UTF_8)));
                if (complaint.isEmpty() != errors.isEmpty() || done.isEmpty() && complaint.isPresent()) {
                    fail(difference(SEED + batch, i, done, complaint, errors, xml));
                }
                valid += complaint.isEmpty() ? 1 : 0;
            }
        }
        return valid;
    }

    private static List<Finding> errors(Report report) {
        return report.findings().stream()
                .filter(f -> f.severity() == Finding.Severity.ERROR)
                .toList();
    }

    private static String difference(
            long seed, int number, List<String> done, Optional<String> complaint, List<Finding> errors, String xml) {
        int column = errors.isEmpty() ? 0 : Math.max(0, errors.get(0).location().column() - 200);
        return """
                The verdicts differ.
                seed: %d, document %d of it; run it with -Dmile.difference.seed=%d -Dmile.difference.count=%d
                change: %s
                the validator of the JDK: %s
                ours: %s
                document: %s
                """.formatted(
                        seed,
                        number,
                        seed,
                        DOCUMENTS_A_SEED,
                        done,
                        complaint.orElse("valid"),
                        errors.isEmpty() ? "valid" : errors,
                        xml.substring(Math.min(column, xml.length()), Math.min(column + 3000, xml.length())));
    }
}
