package org.mile4j.interop.cli;

import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A copy of the launcher in a checkout without sources, beside scripts that stand in for Java and Maven. */
final class LauncherSandbox {

    /** What the launcher calls besides Java and Maven; PATH has nothing else. */
    private static final List<String> TOOLS = List.of(
            "cat",
            "cksum",
            "find",
            "grep",
            "head",
            "mkdir",
            "mv",
            "readlink",
            "rm",
            "sed",
            "sleep",
            "sort",
            "stty",
            "tail",
            "touch",
            "tr");

    /**
     * Prints its arguments, one a line, and writes the archives that it is asked for. As the program does, it first reads
     * what the launcher found meanwhile, and calls it again if that is a changed source.
     */
    private static final String JAVA = """
            #!/bin/sh
            code=0
            look= launcher=
            for argument; do
                case $argument in
                    -Dmile.look=*) look=${argument#*=} ;;
                    -Dmile.launcher=*) launcher=${argument#*=} ;;
                esac
            done
            if [ -n "$look" ]; then
                until [ "$(tail -n 1 "$look")" = looked ]; do sleep 0.1; done
                found=$(cat "$look")
                rm "$look"
                if [ "$found" != looked ]; then
                    while [ "$1" != org.mile4j.interop.cli.Main ]; do shift; done
                    shift
                    MILE_LOOK=first exec "$launcher" "$@"
                fi
            fi
            for argument; do
                echo "<$argument>"
                case $argument in
                    -XX:DumpLoadedClassList=* | -XX:AOTCacheOutput=*) echo archive >"${argument#*=}" ;;
                    -Xshare:dump) dump=yes ;;
                    -XX:SharedArchiveFile=*) [ -z "${dump:-}" ] || echo archive >"${argument#*=}" ;;
                    fail) code=7 ;;
                    input) true 9<&0 && echo "<input is open>" ;;
                    environment) echo "<LC_ALL=${LC_ALL:-}> <COLUMNS=${COLUMNS:-}>" ;;
                esac
            done
            exit $code
            """;

    /** Does what the build does for the launcher: a jar and a stamp. */
    private static final String MAVEN = """
            #!/bin/sh
            if [ "$1" = --version ]; then
                echo "Apache Maven ${FAKE_MAVEN_VERSION:-3.9.1} (abc)"
                exit
            fi
            echo build >>builds
            echo "[INFO] Building mile-model 0.1            [1/2]"
            [ -z "${FAKE_MAVEN_EXIT:-}" ] || { echo "[ERROR] it does not compile"; exit "$FAKE_MAVEN_EXIT"; }
            mkdir -p mile-interop-tests/target/mile/lib
            : >mile-interop-tests/target/mile/lib/some.jar
            echo now >mile-interop-tests/target/mile/built
            """;

    private final Path root;
    private final Path bin;
    private final Path javaHome;
    private final Path elsewhere;
    private final Map<String, String> environment = new TreeMap<>();

    LauncherSandbox(Path folder) throws IOException {
        root = Files.createDirectories(folder.resolve("checkout"));
        bin = Files.createDirectories(folder.resolve("bin"));
        javaHome = Files.createDirectories(folder.resolve("jdk"));
        elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.copy(Path.of(System.getProperty("mile.root"), "mile"), launcher());
        executable(launcher());
        Files.writeString(root.resolve("pom.xml"), "<project/>");
        Files.createDirectories(source().getParent());
        Files.writeString(source(), "class A {}");

        for (String tool : TOOLS) {
            script(bin.resolve(tool), "#!/bin/sh\nexec '" + onPath(tool) + "' \"$@\"\n");
        }
        script(maven(), MAVEN);
        Files.createDirectories(javaHome.resolve("bin"));
        script(javaHome.resolve("bin/java"), JAVA);
        script(javaHome.resolve("bin/javac"), JAVA);
        javaVersion("17.0.9");
        environment("PATH", bin.toString());
        environment("JAVA_HOME", javaHome.toString());
    }

    Path launcher() {
        return root.resolve("mile");
    }

    Path source() {
        return root.resolve("mile-model/src/main/java/A.java");
    }

    Path maven() {
        return bin.resolve("mvn");
    }

    Path javaHome() {
        return javaHome;
    }

    Path elsewhere() {
        return elsewhere;
    }

    /** Puts a script in the place of a tool. */
    void tool(String name, String text) throws IOException {
        script(bin.resolve(name), text);
    }

    /** How often Maven was asked to build. */
    int builds() throws IOException {
        return Files.readAllLines(root.resolve("builds")).size();
    }

    void javaVersion(String version) throws IOException {
        Files.writeString(javaHome.resolve("release"), "IMPLEMENTOR=\"us\"\nJAVA_VERSION=\"" + version + "\"\n");
    }

    void environment(String name, String value) {
        environment.put(name, value);
    }

    Outcome run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher().toString()));
        command.addAll(List.of(arguments));
        return runIn(root, command);
    }

    Outcome runIn(Path folder, List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(elsewhere, "output", ".txt");
        Path error = Files.createTempFile(elsewhere, "error", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(error.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the launcher did not end within 30 seconds: " + command);
        }
        return new Outcome(process.exitValue(), Files.readString(output), Files.readString(error));
    }

    private static Path onPath(String tool) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("the test needs " + tool + " on PATH"));
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, text);
        executable(file);
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, fromString("rwxr-xr-x"));
    }

    /** What a run of the launcher left. */
    record Outcome(int exitCode, String output, String error) {}
}
