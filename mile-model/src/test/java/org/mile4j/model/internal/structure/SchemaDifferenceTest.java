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
import org.junit.jupiter.api.Test;
import org.mile4j.model.Finding;
import org.mile4j.model.Mode;
import org.mile4j.model.Profile;
import org.mile4j.model.Report;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.generator.Generator;
import org.mile4j.model.internal.iodef.IodefGrammar;
import org.mile4j.model.schema.SchemaVerdict;
import org.mile4j.model.xml.IodefSchema;
import org.mile4j.model.xml.IodefXml;
import org.xml.sax.SAXException;

/**
 * The structural checks against the schema validator of the JDK: the same documents are accepted and refused, under the
 * literal profile by the schema of the RFC and under the corrected one by the schema that this library publishes. Documents are made from the tables and then damaged, all from seeds; {@code -Dmile.difference.count}
 * and {@code -Dmile.difference.seed} choose how many and which.
 */
class SchemaDifferenceTest {
    private static final int COUNT = Integer.getInteger("mile.difference.count", 4_000);
    private static final long SEED = Long.getLong("mile.difference.seed", 7970);
    private static final int DOCUMENTS_A_SEED = 20;

    private static final IodefXml STRUCTURE =
            IodefXml.defaults().mode(Mode.STRICT).rules(EnumSet.of(RuleGroup.STRUCTURE));

    @Test
    void verdictsAreThoseOfTheSchemaOfTheRfc() throws Exception {
        String folder = System.getProperty("mile.rfcTexts", "");
        Path schemas = Path.of(folder, "schemas-that-compile");
        assumeTrue(
                !folder.isEmpty() && Files.isDirectory(schemas),
                "skipped: the environment variable MILE_RFC_TEXTS names no folder with the schemas of the RFCs");
        Path iodef = schemas.resolve("iodef-2.0.xsd");
        Vocabulary words = Vocabulary.of(IodefGrammar.GRAMMAR)
                .with(Files.readString(iodef))
                .with(Files.readString(schemas.resolve("xmldsig-core-schema.xsd")));
        compare(Profile.RFC_LITERAL, SchemaOracle.of(iodef.toFile()), words);
    }

    @Test
    void verdictsAreThoseOfTheTablesWrittenAsSchema() throws Exception {
        compare(
                Profile.RFC_LITERAL,
                SchemaOracle.of(TableSchema.of(IodefGrammar.GRAMMAR)),
                Vocabulary.of(IodefGrammar.GRAMMAR));
    }

    @Test
    void correctedVerdictsAreThoseOfThePublishedSchema() throws Exception {
        compare(Profile.CORRECTED, SchemaOracle.of(IodefSchema.schema()), Vocabulary.of(IodefGrammar.GRAMMAR));
    }

    @Test
    void literalVerdictsAreThoseOfTheGeneratedSchema() throws Exception {
        Generator generator = new Generator(Path.of(System.getProperty("mile.root")));
        SchemaOracle oracle = SchemaOracle.of(SchemaVerdict.compile(generator.literalSchemas()));
        compare(Profile.RFC_LITERAL, oracle, Vocabulary.of(IodefGrammar.GRAMMAR));
    }

    @Test
    void validDocumentsHaveEverythingThatTheTablesAdmit() throws IOException, SAXException {
        // given
        SchemaOracle oracle = SchemaOracle.of(TableSchema.of(IodefGrammar.GRAMMAR));
        ValidDocuments documents = new ValidDocuments(new Random(SEED));

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

    /** Runs on a thread of its own: exceptions cost several times as much on the deep stack of a test engine. */
    private static void compare(Profile profile, SchemaOracle oracle, Vocabulary words) throws InterruptedException {
        FutureTask<Integer> task = new FutureTask<>(() -> differences(profile, oracle, words));
        new Thread(task, "schema-difference").start();
        try {
            assertThat(task.get()).as("documents of %d that were valid", COUNT).isBetween(COUNT / 10, COUNT * 9 / 10);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof AssertionError difference ? difference : new AssertionError(e.getCause());
        }
    }

    private static int differences(Profile profile, SchemaOracle oracle, Vocabulary words) throws IOException {
        int valid = 0;
        for (int batch = 0; batch * DOCUMENTS_A_SEED < COUNT; batch++) {
            Random random = new Random(SEED + batch);
            ValidDocuments documents = new ValidDocuments(random, profile);
            Damage damage = new Damage(random, documents, words);
            for (int i = 0; i < DOCUMENTS_A_SEED; i++) {
                XmlTree.Element document = documents.next();
                List<String> done = i == 0 ? List.of() : damage.apply(document);
                String xml = document.document();
                Optional<String> complaint = oracle.complaint(xml);
                List<Finding> errors = errors(profile, xml);
                if (complaint.isEmpty() != errors.isEmpty() || done.isEmpty() && complaint.isPresent()) {
                    fail(difference(SEED + batch, i, done, complaint, errors, xml));
                }
                valid += complaint.isEmpty() ? 1 : 0;
            }
        }
        return valid;
    }

    private static List<Finding> errors(Profile profile, String xml) {
        Report report = STRUCTURE.profile(profile).validate(xml.getBytes(StandardCharsets.UTF_8));
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
