package org.mile4j.testing;

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

/**
 * A small program of somebody else that uses a library: it is compiled and run on its own, with nothing on its path
 * but what it names.
 *
 * <p>Not thread-safe: a program belongs to one test and its folder.
 */
public final class Consumer {

    private static final long SECONDS_TO_RUN = 60;

    /**
     * What a run printed, and its exit code.
     *
     * @param exit the exit code
     * @param output both streams, as they came
     */
    public record Run(int exit, String output) {}

    private final Path folder;
    private final boolean modules;
    private final List<Path> libraries;

    private Consumer(Path folder, boolean modules, List<Path> libraries) {
        this.folder = folder;
        this.modules = modules;
        this.libraries = List.copyOf(libraries);
    }

    /**
     * A program with libraries on its class path.
     *
     * @param folder an empty folder for sources, classes and output
     * @param libraries what stands on the path
     * @return the program, without sources yet
     */
    public static Consumer onClassPath(Path folder, List<Path> libraries) {
        return new Consumer(folder, false, libraries);
    }

    /**
     * A program with libraries on its module path.
     *
     * @param folder an empty folder for sources, classes and output
     * @param libraries what stands on the path
     * @return the program, without sources yet
     */
    public static Consumer onModulePath(Path folder, List<Path> libraries) {
        return new Consumer(folder, true, libraries);
    }

    /**
     * How the file names of the jars begin that a system with a server, a client and a store needs.
     *
     * @return the beginnings, to be given to {@link #libraries}
     */
    public static List<String> forSystems() {
        return List.of(
                "httpclient5-",
                "httpcore5-5",
                "httpcore5-h2-",
                "slf4j-api-",
                "HikariCP-",
                "h2-2",
                "jetty-server-",
                "jetty-http-",
                "jetty-io-",
                "jetty-util-");
    }

    /**
     * A library, as it was built, and the jars that it needs, found on the path of the running tests.
     *
     * @param of a class of the library
     * @param jars how the file names of the jars begin
     * @return the places: the library first, then the jars in the order given
     * @throws IllegalStateException if a jar is not on the path of the tests
     */
    public static List<Path> libraries(Class<?> of, String... jars) {
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

    /**
     * Compiles sources for Java 17, with all warnings as errors.
     *
     * @param sources the text of each file by its path below the root of sources
     * @return what the compiler said: empty if, and only if, it made the classes
     * @throws IOException if a source cannot be written
     * @throws IllegalStateException if the running Java has no compiler, or the compiler failed and said nothing
     */
    public String compile(Map<String, String> sources) throws IOException {
        List<String> arguments = new ArrayList<>(paths(libraries));
        arguments.addAll(List.of(
                "--release", "17", "-Xlint:all", "-Werror", "-d", classes().toString()));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve("src").resolve(source.getKey());
            Files.createDirectories(file.getParent());
            arguments.add(Files.writeString(file, source.getValue()).toString());
        }
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        ToolProvider javac = ToolProvider.findFirst("javac")
                .orElseThrow(() -> new IllegalStateException("the tests need a JDK, this is a JRE"));
        int exit = javac.run(out, out, arguments.toArray(String[]::new));
        if ((exit == 0) != said.toString().isEmpty()) {
            throw new IllegalStateException("the compiler ended with " + exit + " and said: " + said);
        }
        return said.toString();
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    /** Both paths are always given: without a class path, the compiler takes the one of the running tests. */
    private List<String> paths(List<Path> parts) {
        String path = parts.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        return modules ? List.of("-p", path, "-cp", folder.toString()) : List.of("-cp", path);
    }

    /**
     * Runs the compiled program in a JVM of its own, for at most a minute.
     *
     * @param main what to run, as the command line of {@code java} has it: a class, or {@code -m} and a module's class
     * @return what it printed and how it ended
     * @throws IOException if it cannot be started
     * @throws InterruptedException if this thread is interrupted; the program is ended
     * @throws IllegalStateException if it does not end in time; it is ended
     */
    public Run run(String... main) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto"));
        command.addAll(
                paths(Stream.concat(Stream.of(classes()), libraries.stream()).toList()));
        command.addAll(List.of(main));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (!process.waitFor(SECONDS_TO_RUN, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the program did not end: " + command);
            }
        } finally {
            process.destroyForcibly();
        }
        return new Run(process.exitValue(), Files.readString(output));
    }
}
