package org.mile4j.model.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.mile4j.model.RuleGroup;

/**
 * Whatever happens to a document, several threads say of it what one says.
 *
 * <p>{@code -Dmile.mutants=1000000 -Dmile.mutants.seed=7} tries more, or others.
 */
class PiecewiseMutantsTest {

    private static final IodefXml XML = IodefXml.defaults();
    private static final List<IodefXml> READERS =
            List.of(XML, XML.rules(Set.of()), XML.rules(EnumSet.allOf(RuleGroup.class)));
    private static final int COUNT = Integer.getInteger("mile.mutants", 5_000);
    private static final long SEED = Long.getLong("mile.mutants.seed", 1);

    @Test
    void ofMutantsSeveralThreadsSayWhatOneSays() {
        List<byte[]> originals = originals();
        int inPieces = 0;
        for (int i = 0; i < COUNT; i++) {
            long seed = SEED * 1_000_003 + i;
            SplittableRandom random = new SplittableRandom(seed);
            byte[] mutant = new Mutants(random).of(originals.get(random.nextInt(originals.size())));
            IodefXml xml = READERS.get(random.nextInt(READERS.size()));
            try {
                PiecewiseAnswers.assertSame(xml, mutant);
                inPieces += PiecewiseAnswers.isReadInPieces(xml, mutant) ? 1 : 0;
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(
                        "seed " + seed + ": " + e + "\n" + new String(mutant, StandardCharsets.UTF_8), e);
            }
        }
        assertThat(inPieces).isBetween(COUNT / 50, COUNT / 2);
    }

    /** Small documents of several incidents, some of them clean. */
    private static List<byte[]> originals() {
        List<byte[]> originals = new ArrayList<>();
        for (long seed = 0; originals.size() < 10; seed++) {
            byte[] bytes = XML.pretty(seed % 2 == 0).toBytes(ArbitraryDocuments.of(seed));
            if (bytes.length > 400 && bytes.length < 7_000) {
                originals.add(bytes);
            }
        }
        for (int incidents = 1; incidents <= 20; incidents++) {
            originals.add(XML.pretty(incidents % 2 == 0).toBytes(ManyIncidents.clean(incidents / 3 + 2)));
        }
        return originals;
    }
}
