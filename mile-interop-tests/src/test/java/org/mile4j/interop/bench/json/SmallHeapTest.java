package org.mile4j.interop.bench.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.interop.bench.harness.OwnJvm;

/** What the benchmark does with 100 MB in 64 MB, with 20 MB in 16 MB. */
class SmallHeapTest {

    private static final long BYTES = 20_000_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"json", "cbor"})
    @Timeout(120)
    void aDocumentLargerThanTheHeapIsReadByIncident(String encoding) throws IOException, InterruptedException {
        Path file = folder.resolve("large." + encoding);
        SmallHeap.large(file, BYTES);
        assertThat(Files.size(file)).isGreaterThanOrEqualTo(BYTES);

        OwnJvm.Outcome outcome = OwnJvm.run(List.of("-Xmx16m", "-XX:+UseSerialGC"), SmallHeap.class, file.toString());

        assertThat(outcome.said()).matches("[0-9]{4,} incidents, 0 findings");
        assertThat(outcome.code()).isZero();
    }
}
