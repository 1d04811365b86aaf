package org.mile4j.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a class of a test in a JVM of its own, which a test may kill: with the class path of the test, quick
 * to start, and with 256 MB at most.
 * What it says on its error output is dropped.
 */
public final class OwnJvm {

    private OwnJvm() {}

    /**
     * Starts a program.
     *
     * @param program a class with {@code main}
     * @param arguments what it is given
     * @return the process, whose output the caller reads and which the caller ends
     * @throws IOException if it cannot be started
     */
    public static Process start(Class<?> program, String... arguments) throws IOException {
        return start(List.of(), program, arguments);
    }

    /**
     * Starts a program that cannot make a file longer than a limit, as if the disk were full then. The limit is a soft one,
     * so that it can be raised from outside. Not on Windows.
     *
     * @param blocks how many blocks of 512 bytes a file may have
     * @param program a class with {@code main}
     * @param arguments what it is given
     * @return the process, whose output the caller reads and which the caller ends
     * @throws IOException if it cannot be started
     */
    public static Process startWithSmallFiles(int blocks, Class<?> program, String... arguments) throws IOException {
        return start(List.of("sh", "-c", "ulimit -S -f " + blocks + "; exec \"$@\"", "sh"), program, arguments);
    }

    private static Process start(List<String> before, Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData", // its file would be cut off too
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
