package org.mile4j.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class OwnJvmTest {

    @TempDir
    Path folder;

    /** Writes so many bytes, and says how that went. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] args) {
            try {
                Files.write(Path.of(args[0]), new byte[Integer.parseInt(args[1])]);
                System.out.print("written");
            } catch (IOException e) {
                System.out.print("refused");
            }
        }
    }

    private static String output(Process process) throws Exception {
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return output;
    }

    @Test
    void aProgramRunsWithItsArguments() throws Exception {
        Path file = folder.resolve("free");
        assertThat(output(OwnJvm.start(Writer.class, file.toString(), "100000")))
                .isEqualTo("written");
        assertThat(file).hasSize(100_000);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // the size of files is limited by the shell
    void aProgramWithSmallFilesCannotWriteMoreThanTheLimit() throws Exception {
        String small = folder.resolve("small").toString();
        assertThat(output(OwnJvm.startWithSmallFiles(16, Writer.class, small, "8192")))
                .isEqualTo("written");
        String large = folder.resolve("large").toString();
        assertThat(output(OwnJvm.startWithSmallFiles(16, Writer.class, large, "8193")))
                .isEqualTo("refused");
    }
}
