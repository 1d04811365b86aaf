package org.mile4j.interop.bench.start;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.Optional;
import org.mile4j.interop.bench.harness.Comparison;
import org.mile4j.interop.bench.harness.MeasuringException;
import org.mile4j.interop.bench.harness.OwnJvm;
import org.mile4j.interop.bench.xml.Documents;
import org.mile4j.model.xml.IodefXml;

/** How long {@code ./mile validate} takes on a small document, from the shell to the exit code, beside an empty JVM. */
final class ColdStart {

    private final Path launcher;
    private final Path folder;
    private final int rounds;

    ColdStart(Path launcher, Path folder, int rounds) {
        this.launcher = launcher;
        this.folder = folder;
        this.rounds = rounds;
    }

    /** The launcher of the source tree that this program was built in. */
    static Optional<Path> launcher() {
        CodeSource source = ColdStart.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return Optional.empty();
        }
        try {
            for (Path at = Path.of(source.getLocation().toURI()); at != null; at = at.getParent()) {
                Path launcher = at.resolve("mile");
                if (Files.isExecutable(launcher) && Files.isRegularFile(launcher)) {
                    return Optional.of(launcher);
                }
            }
            return Optional.empty();
        } catch (URISyntaxException e) {
            throw new MeasuringException("the place of this program is no URI", e);
        }
    }

    Comparison measure() throws IOException, InterruptedException {
        Path document = folder.resolve("small.xml");
        IodefXml.defaults().write(Documents.small(), document);
        String[] validate = {launcher.toString(), "validate", document.toString()};
        String[] empty = {OwnJvm.java().toString(), "-cp", emptyClass().toString(), EmptyStart.class.getName()};
        time(validate);
        long[] mile = new long[rounds];
        long[] jvm = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            jvm[i] = time(empty);
            mile[i] = time(validate);
        }
        return Comparison.atMost(
                "./mile validate of 1 kB", "start of an empty JVM", (double) median(mile) / median(jvm), 2.5);
    }

    /** A class path with nothing but the empty program. */
    private Path emptyClass() throws IOException {
        Path root = folder.resolve("empty");
        String name = EmptyStart.class.getName().replace('.', '/') + ".class";
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        try (InputStream in = ColdStart.class.getClassLoader().getResourceAsStream(name)) {
            Files.copy(in, file);
        }
        return root;
    }

    private static long time(String[] command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(Redirect.from(new java.io.File("/dev/null")))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        long start = System.nanoTime();
        int code = builder.start().waitFor();
        long taken = System.nanoTime() - start;
        if (code != 0) {
            throw new MeasuringException(String.join(" ", command) + " ended with " + code);
        }
        return taken;
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
