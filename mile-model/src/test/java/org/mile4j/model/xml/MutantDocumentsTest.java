package org.mile4j.model.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.mile4j.model.Finding;
import org.mile4j.model.Reading;
import org.mile4j.model.data.CanonicalXml;
import org.mile4j.model.iodef.IodefDocument;

/**
 * Whatever happens to a document, it is read or refused in the documented way, and what was read is written so that it
 * reads back equal.
 *
 * <p>{@code -Dmile.mutants=1000000 -Dmile.mutants.seed=7} tries more, or others.
 */
class MutantDocumentsTest {

    private static final IodefXml XML = IodefXml.defaults();
    private static final int COUNT = Integer.getInteger("mile.mutants", 5_000);
    private static final long SEED = Long.getLong("mile.mutants.seed", 1);

    @Test
    void mutantsAreReadOrRefused() throws Exception {
        List<byte[]> originals = originals();
        int read = 0;
        for (int i = 0; i < COUNT; i++) {
            long seed = SEED * 1_000_003 + i;
            SplittableRandom random = new SplittableRandom(seed);
            byte[] mutant = new Mutants(random).of(originals.get(random.nextInt(originals.size())));
            try {
                Optional<Finding> refused = DocumentAnswers.of(XML, () -> new ByteArrayInputStream(mutant));
                if (refused.isEmpty()) {
                    read++;
                    survives(mutant);
                } else {
                    assertThat(refused.get().message().length()).isLessThan(400);
                }
            } catch (Exception | AssertionError | StackOverflowError e) {
                throw new AssertionError(
                        "seed " + seed + ": " + e + "\n" + new String(mutant, StandardCharsets.UTF_8), e);
            }
        }
        assertThat(read).isBetween(COUNT / 20, COUNT - COUNT / 20);
    }

    private static void survives(byte[] mutant) {
        Reading<IodefDocument> reading = XML.read(mutant);
        boolean ordered = reading.report().complete()
                && reading.report().findings().stream()
                        .noneMatch(finding -> finding.rule().equals("RFC7970-8-element-order"));
        // Children in a wrong order are written in the right one, once.
        IodefDocument document = ordered
                ? reading.document()
                : XML.read(XML.toBytes(reading.document())).document();
        byte[] written = XML.toBytes(document);
        assertThat(Difference.between(document, XML.read(written).document())).isEmpty();
        assertThat(CanonicalXml.of(written)).isNotEmpty();
    }

    /** Small documents, so that a change hits something. */
    private static List<byte[]> originals() {
        List<byte[]> originals = new ArrayList<>();
        for (long seed = 0; originals.size() < 40; seed++) {
            byte[] bytes = XML.pretty(seed % 2 == 0).toBytes(ArbitraryDocuments.of(seed));
            if (bytes.length > 400 && bytes.length < 7_000) {
                originals.add(bytes);
            }
        }
        return originals;
    }
}
