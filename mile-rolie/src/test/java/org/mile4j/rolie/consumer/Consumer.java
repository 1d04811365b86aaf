package org.mile4j.rolie.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A small program of somebody else that uses this library: it is compiled and run on its own. */
final class Consumer {

    /** What a run printed, and its exit code. */
    record Run(int exit, String output) {}

    private final Path folder;
    private final String pathOption;
    private final List<Path> libraries;

    /**
     * A program in a folder.
     *
     * @param pathOption {@code -cp} or {@code -p}
     * @param libraries what stands on that path
     */
    Consumer(Path folder, String pathOption, List<Path> libraries) {
        this.folder = folder;
        this.pathOption = pathOption;
        this.libraries = libraries;
    }

    /** This library, as it was built, and the jars that it needs, found on the path of the tests. */
    static List<Path> libraries(Class<?> of, String... jars) {
        List<Path> result = new ArrayList<>();
        result.add(location(of));
        for (String jar : jars) {
            result.add(Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(Path::of)
                    .filter(p -> p.getFileName().toString().startsWith(jar))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("the tests run without a jar " + jar)));
        }
        return result;
    }

    private static Path location(Class<?> of) {
        try {
            return Path.of(
                    of.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the place of the library is no URI", e);
        }
    }

    /** Compiles sources, with all warnings; what the compiler said, empty if all is well. */
    String compile(Map<String, String> sources) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve("src").resolve(source.getKey());
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source.getValue()));
        }
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        List<String> arguments = new ArrayList<>(List.of(
                "--release",
                "17",
                "-Xlint:all",
                "-Werror",
                pathOption,
                path(libraries),
                "-d",
                classes().toString()));
        files.forEach(file -> arguments.add(file.toString()));
        ToolProvider javac = ToolProvider.findFirst("javac")
                .orElseThrow(() -> new IllegalStateException("the tests need a JDK, this is a JRE"));
        int exit = javac.run(out, out, arguments.toArray(String[]::new));
        assertThat(exit == 0).as(said::toString).isEqualTo(said.toString().isEmpty());
        return said.toString();
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    private static String path(List<Path> parts) {
        return parts.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** Runs the compiled program in a JVM of its own, which has nothing else on its path. */
    Run run(String... main) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                pathOption,
                path(Stream.concat(Stream.of(classes()), libraries.stream()).toList())));
        command.addAll(List.of(main));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the program did not end: " + command);
        }
        return new Run(process.exitValue(), Files.readString(output));
    }
}
