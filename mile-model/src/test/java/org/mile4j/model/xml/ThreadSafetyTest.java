package org.mile4j.model.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.Report;
import org.mile4j.model.iodef.IodefDocument;

/** One IodefXml serves several threads at once, also while documents of strangers make it forget its names. */
class ThreadSafetyTest {

    private static final IodefXml XML = IodefXml.defaults();

    @Test
    void severalThreadsReadCheckAndWriteWithOneInstance() throws Exception {
        int threads = 6;
        CyclicBarrier together = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> ends = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                ends.add(pool.submit(work(thread, together)));
            }
            for (Future<?> end : ends) {
                end.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static Callable<Void> work(int thread, CyclicBarrier together) {
        return () -> {
            together.await();
            for (long seed = thread; seed < 60 + thread; seed++) {
                IodefDocument document = ArbitraryDocuments.of(seed);
                byte[] bytes = XML.toBytes(document);
                assertThat(XML.read(bytes).document().equals(document))
                        .as("seed %d", seed)
                        .isTrue();
                Report report = XML.validate(bytes);
                assertThat(XML.validate(document).findings()).hasSameSizeAs(report.findings());
                flood(thread, seed);
            }
            return null;
        };
    }

    private static void flood(int thread, long seed) {
        StringBuilder xml = new StringBuilder("<IODEF-Document xmlns='urn:ietf:params:xml:ns:iodef-2.0'>");
        for (int i = 0; i < 600; i++) {
            xml.append("<n")
                    .append(thread)
                    .append('-')
                    .append(seed)
                    .append('-')
                    .append(i)
                    .append("/>");
        }
        try {
            XML.read(xml.toString());
        } catch (MalformedInputException cutShort) {
            assertThat(cutShort.finding().rule()).isEqualTo("XML-well-formed");
        }
    }
}
