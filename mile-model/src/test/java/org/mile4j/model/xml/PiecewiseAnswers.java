package org.mile4j.model.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mile4j.model.Finding;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.Reading;
import org.mile4j.model.Report;
import org.mile4j.model.RuleGroup;

/** What one thread says of a document and what several say that read it in as many pieces as there can be. */
final class PiecewiseAnswers {

    /** A piece for each incident. */
    static final PieceSizes SMALLEST = new PieceSizes(1, 1, 1, Long.MAX_VALUE, Integer.MAX_VALUE);

    private static final int THREADS = 3;

    private PiecewiseAnswers() {}

    /** All that comes of reading a document. */
    private record Answer(
            Object document,
            List<Finding> findings,
            Set<RuleGroup> checked,
            boolean complete,
            Class<?> refusal,
            String message,
            Finding refused) {}

    static IodefXml several(IodefXml one) {
        return one.pieces(SMALLEST).threads(THREADS);
    }

    static Iodef1Xml several(Iodef1Xml one) {
        return one.pieces(SMALLEST).threads(THREADS);
    }

    /** Holds several threads to the answer of one. */
    static void assertSame(IodefXml one, byte[] document) {
        assertSame(one, several(one), document);
    }

    /** Holds several threads to the answer of one. */
    static void assertSame(Iodef1Xml one, byte[] document) {
        assertSame(one, several(one), document);
    }

    private static void assertSame(XmlCodec<?, ?> one, XmlCodec<?, ?> several, byte[] document) {
        Answer expected = read(one, document);
        Answer met = read(several, document);
        String text = new String(document, StandardCharsets.UTF_8);
        if (expected.document != null && met.document != null) {
            assertThat(Difference.between(expected.document, met.document))
                    .as(text)
                    .isEmpty();
        }
        assertThat(met).as(text).isEqualTo(expected);
        if (expected.document != null) {
            assertThat(expected.findings).isEqualTo(one.validate(document).findings());
        }
        assertThat(checked(several.validate(document))).as(text).isEqualTo(checked(one.validate(document)));
    }

    /** Whether several threads read the document to its end, and no one has to do it again. */
    static boolean isReadInPieces(IodefXml xml, byte[] document) {
        Optional<Reading<org.mile4j.model.iodef.IodefDocument>> read = new LargeDocuments<>(
                        IodefXml.FORMAT, new IodefParts(), SMALLEST)
                .read(document, xml.options().withThreads(THREADS), true);
        return read.isPresent();
    }

    /** Whether several threads read the document to its end, and no one has to do it again. */
    static boolean isReadInPieces(Iodef1Xml xml, byte[] document) {
        Optional<Reading<org.mile4j.model.iodef1.IodefDocument>> read = new LargeDocuments<>(
                        Iodef1Xml.FORMAT, new Iodef1Parts(), SMALLEST)
                .read(document, xml.options().withThreads(THREADS), true);
        return read.isPresent();
    }

    private static Answer read(XmlCodec<?, ?> xml, byte[] document) {
        try {
            Reading<?> reading = xml.read(document);
            Report report = reading.report();
            return new Answer(
                    reading.document(), report.findings(), report.checked(), report.complete(), null, null, null);
        } catch (MalformedInputException e) {
            return new Answer(null, List.of(), Set.of(), false, e.getClass(), e.getMessage(), e.finding());
        }
    }

    private static Answer checked(Report report) {
        return new Answer(null, report.findings(), report.checked(), report.complete(), null, null, null);
    }
}
