package org.mile4j.interop.cli;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The other half of {@code look_meanwhile} in the launcher: whether sources have changed since the build is found out
 * while the JVM starts, and has to be known before anything is done.
 */
final class SourceLook {

    /** The last line of a whole answer; what stands before it are changed sources. */
    private static final String END = "looked\n";

    private static final long LONGEST_NANOS = 10_000_000_000L;

    private SourceLook() {}

    /** Whether the launcher's answer names a source, or does not come; false if the launcher knew before it started us. */
    static boolean findsChanges() {
        String answer = System.getProperty("mile.look");
        if (answer == null) {
            return false;
        }
        try {
            return !END.equals(whole(answer));
        } catch (IOException e) {
            // The launcher, called again, does not ask us to look.
            return true;
        } finally {
            new File(answer).delete();
        }
    }

    private static String whole(String file) throws IOException {
        long start = System.nanoTime();
        while (true) {
            String text;
            try (FileInputStream in = new FileInputStream(file)) {
                text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
            if (text.endsWith(END) || System.nanoTime() - start > LONGEST_NANOS) {
                return text;
            }
            try {
                Thread.sleep(1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return text;
            }
        }
    }

    /** Calls the launcher, which then builds before it starts a JVM, and gives its exit code. */
    static int startAgain(String[] args) {
        List<String> command = new ArrayList<>(List.of(System.getProperty("mile.launcher")));
        command.addAll(List.of(args));
        ProcessBuilder launcher = new ProcessBuilder(command).inheritIO();
        launcher.environment().put("MILE_LOOK", "first");
        try {
            Process process = launcher.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return process.waitFor();
        } catch (IOException e) {
            System.err.println(
                    "mile: sources have changed, but the launcher cannot be called again: " + e.getMessage());
            return ExitCode.TROUBLE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.TROUBLE;
        }
    }
}
