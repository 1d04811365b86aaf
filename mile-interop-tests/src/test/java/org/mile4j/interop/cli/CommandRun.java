package org.mile4j.interop.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** A run of the command line inside the test's JVM. */
final class CommandRun {

    private InputStream in = InputStream.nullInputStream();
    private boolean terminal;
    private final Map<String, String> environment = new HashMap<>();

    private LongSupplier nanoTime = System::nanoTime;

    /** What a run left. */
    record Outcome(int exitCode, String output, String error) {}

    static Outcome mile(String... arguments) {
        return new CommandRun().run(arguments);
    }

    CommandRun input(String text) {
        return input(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    CommandRun input(InputStream stream) {
        in = stream;
        return this;
    }

    CommandRun onTerminal() {
        terminal = true;
        return this;
    }

    /** With a clock by which a second has gone by at each look. */
    CommandRun withSecondsPassing() {
        AtomicLong looks = new AtomicLong();
        nanoTime = () -> TimeUnit.SECONDS.toNanos(looks.incrementAndGet());
        return this;
    }

    CommandRun environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Outcome run(String... arguments) {
        StringWriter output = new StringWriter();
        StringWriter error = new StringWriter();
        int exitCode = runInto(new PrintWriter(output), new PrintWriter(error), arguments);
        return new Outcome(exitCode, output.toString(), error.toString());
    }

    int runInto(PrintWriter output, PrintWriter error, String... arguments) {
        Terminal streams = new Terminal(in, output, error, terminal, terminal, environment, nanoTime);
        int exitCode = Main.run(streams, arguments);
        output.flush();
        error.flush();
        return exitCode;
    }
}
