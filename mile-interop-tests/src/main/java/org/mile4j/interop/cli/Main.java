package org.mile4j.interop.cli;

import java.io.FileDescriptor;
import java.io.IOException;
import java.util.Optional;

/**
 * The entry point of the command line. Apart from {@link Mile}, as the usual check of a file does without the option parser
 * and starts sooner if none of its classes is loaded.
 *
 * @since 0.1.0
 */
public final class Main {

    private Main() {}

    /**
     * Runs the command line and ends the JVM with its exit code: 0 for success, 1 for findings, 2 for wrong usage, 3 for
     * what could not be read or written.
     *
     * @param args the arguments as typed
     */
    public static void main(String[] args) {
        if (SourceLook.findsChanges()) {
            System.exit(SourceLook.startAgain(args));
        }
        StandardStream out = new StandardStream(FileDescriptor.out);
        StandardStream err = new StandardStream(FileDescriptor.err);
        String terminals = System.getProperty("mile.terminals", "");
        Terminal terminal = new Terminal(
                System.in,
                out.writer(),
                err.writer(),
                terminals.contains("out"),
                terminals.contains("err"),
                System.getenv());
        int exitCode = run(terminal, args);
        Optional<IOException> failure = out.failure();
        if (failure.isPresent()) {
            exitCode = ExitCode.TROUBLE;
            if (!StandardStream.isReaderGone(failure.get())) {
                err.writer()
                        .println("mile: standard output cannot be written: "
                                + failure.get().getMessage());
            }
        }
        err.writer().flush();
        // From Java 21 on, exit looks for somebody who logs it, in each archive of the class path.
        if (exitCode != ExitCode.OK || !Validation.isPlain(args)) {
            System.exit(exitCode);
        }
    }

    /** Runs a command; picocli leaves errors of the JVM, such as too little memory, to its caller. */
    static int run(Terminal terminal, String... args) {
        try {
            if (Validation.isPlain(args)) {
                return plainly(terminal, args);
            }
            // Some libraries log by SLF4J, for which there is no provider; that is nothing to warn users of.
            System.setProperty("slf4j.internal.verbosity", "ERROR");
            return Mile.run(terminal, args);
        } catch (Error e) {
            terminal.err().println("mile: the program failed: " + e);
            return ExitCode.TROUBLE;
        }
    }

    private static int plainly(Terminal terminal, String[] args) {
        try {
            return Validation.plain(terminal, args).run();
        } catch (InterruptedException | RuntimeException e) {
            return new Failures(terminal).execution(e, false);
        }
    }
}
