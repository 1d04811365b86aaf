package org.mile4j.interop.bench.harness;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A program with a class path like this one's, in a JVM with options of its own, such as little memory.
 *
 * @since 0.1.0
 */
public final class OwnJvm {

    /**
     * What came of the program.
     *
     * @param code its exit code
     * @param said what it wrote, both streams together, without white space around it
     */
    public record Outcome(int code, String said) {

        /**
         * The first line of what it wrote.
         *
         * @return the line, or that there was none
         */
        public String line() {
            return said.lines().findFirst().orElse("nothing said");
        }
    }

    private OwnJvm() {}

    /**
     * The {@code java} of this JVM.
     *
     * @return its path
     */
    public static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /**
     * Runs a program to its end.
     *
     * @param options the options of the JVM, such as {@code -Xmx16m}
     * @param main the class with the program
     * @param args its arguments
     * @return what came of it
     * @throws IOException if it cannot be started
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public static Outcome run(List<String> options, Class<?> main, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java().toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(Arrays.asList(args));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            process.getOutputStream().close();
            String said;
            try (InputStream out = process.getInputStream()) {
                said = new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
            }
            return new Outcome(process.waitFor(), said);
        } finally {
            process.destroyForcibly();
        }
    }
}
