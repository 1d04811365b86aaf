package org.mile4j.model.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.rules.Rules;

/** Several threads write a document as one does. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class PiecewiseWritingTest {

    private static final IodefXml XML = IodefXml.defaults();
    private static final IodefDocument CLEAN = ManyIncidents.clean(50);

    @AfterEach
    void noThreadIsLeft() {
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("mile-document-"));
    }

    @Test
    void theBytesAreTheSame() {
        for (long seed = 0; seed < 40; seed++) {
            IodefDocument drawn = ArbitraryDocuments.of(seed);
            List<Incident> incidents = new ArrayList<>(drawn.incidents());
            for (long more = 1; more < 12; more++) {
                incidents.addAll(ArbitraryDocuments.of(seed * 31 + more).incidents());
            }
            IodefDocument document = drawn.toBuilder().incidents(incidents).build();
            for (Spelling spelling : Spelling.values()) {
                for (boolean pretty : new boolean[] {true, false}) {
                    IodefXml one = XML.pretty(pretty).spelling(spelling);
                    for (int size : new int[] {1, 7}) {
                        IodefXml several =
                                one.pieces(new PieceSizes(1, 1, size, 1, 1)).threads(3);
                        assertThat(several.toXml(document)).as("seed %s", seed).isEqualTo(one.toXml(document));
                    }
                }
            }
        }
    }

    @Test
    void theBytesOfVersion1AreTheSame() {
        Iodef1Xml xml = Iodef1Xml.defaults();
        org.mile4j.model.iodef1.IodefDocument document =
                xml.require(Rules.goodDocument("RFC5070-8-unknown-element").orElseThrow());
        for (int i = 0; i < 6; i++) {
            document = document.toBuilder()
                    .addIncident(document.incidents().get(0))
                    .build();
        }

        assertThat(PiecewiseAnswers.several(xml).toXml(document)).isEqualTo(xml.toXml(document));
        assertThat(PiecewiseAnswers.several(xml.pretty(true)).toXml(document))
                .isEqualTo(xml.pretty(true).toXml(document));
    }

    @Test
    void whatCannotBeWrittenIsToldAsByOneThread() {
        for (int broken = 0; broken < 50; broken++) {
            List<Incident> incidents = new ArrayList<>(CLEAN.incidents());
            for (int i = broken; i < 50; i += 7) {
                incidents.set(
                        i,
                        incidents.get(i).toBuilder()
                                .lang("no character of XML: \u0000 " + i)
                                .build());
            }
            IodefDocument document = CLEAN.toBuilder().incidents(incidents).build();

            MalformedInputException one =
                    catchThrowableOfType(MalformedInputException.class, () -> XML.toBytes(document));
            MalformedInputException several = catchThrowableOfType(
                    MalformedInputException.class,
                    () -> PiecewiseAnswers.several(XML).toBytes(document));

            assertThat(several).hasMessage(one.getMessage());
            assertThat(several.finding()).isEqualTo(one.finding());
        }
    }

    @Test
    void theExceptionOfTheStreamIsThrown() {
        int length = XML.toBytes(CLEAN).length;
        for (int most = 0; most < length; most += 500) {
            Full full = new Full(most);

            Throwable thrown =
                    catchThrowable(() -> PiecewiseAnswers.several(XML).write(CLEAN, full));

            assertThat(thrown).isSameAs(full.problem);
        }
    }

    @Test
    void theStreamIsFlushedOnceAndAtTheEnd() throws IOException {
        List<Integer> flushes = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                flushes.add(size());
            }
        };

        PiecewiseAnswers.several(XML).write(CLEAN, out);

        assertThat(flushes).containsExactly(out.size());
    }

    @Test
    void anInterruptedThreadWritesToTheEndAndStaysInterrupted() {
        byte[] expected = XML.toBytes(CLEAN);

        Thread.currentThread().interrupt();
        try {
            assertThat(PiecewiseAnswers.several(XML).toBytes(CLEAN)).isEqualTo(expected);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void aSlowStreamHoldsUpTheWriters() throws IOException {
        int[] seen = {0};
        OutputStream slow = new OutputStream() {
            @Override
            public void write(int b) {
                seen[0]++;
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                seen[0] += length;
                Thread.yield();
            }
        };

        PiecewiseAnswers.several(XML).write(CLEAN, slow);

        assertThat(seen[0]).isEqualTo(XML.toXml(CLEAN).getBytes(StandardCharsets.UTF_8).length);
    }

    /** A stream that fails after some bytes. */
    private static final class Full extends OutputStream {
        private final IOException problem = new IOException("no room");
        private int left;

        Full(int most) {
            this.left = most;
        }

        @Override
        public void write(int b) throws IOException {
            if (--left < 0) {
                throw problem;
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            left -= length;
            if (left < 0) {
                throw problem;
            }
        }
    }
}
