package org.mile4j.interop.bench.xmpp;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mile4j.interop.bench.harness.MeasuringException;
import org.mile4j.interop.bench.harness.OwnJvm;

/**
 * A program in a JVM of its own that runs beside this one, and says on single lines how far it is. It is ended when its
 * time is over, and when this side is done with it.
 */
final class Peer implements AutoCloseable {

    /** Both sides read XML by the parser that comes with mile-xmpp, whatever else is on the class path. */
    private static final String PARSER = "-Djavax.xml.stream.XMLInputFactory=com.fasterxml.aalto.stax.InputFactoryImpl";

    private final String name;
    private final Process process;
    private final BufferedReader lines;

    private Peer(String name, Process process, Duration longest) {
        this.name = name;
        this.process = process;
        this.lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        CompletableFuture.delayedExecutor(longest.toSeconds(), TimeUnit.SECONDS).execute(process::destroyForcibly);
    }

    /**
     * Starts a program.
     *
     * @param longest after which time it is ended
     * @param jars which jars it gets, by their file names
     */
    static Peer start(Duration longest, Predicate<String> jars, List<String> options, Class<?> main, String... args)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(OwnJvm.java().toString(), PARSER));
        command.addAll(options);
        String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> jars.test(new File(entry).getName()))
                .collect(Collectors.joining(File.pathSeparator));
        command.addAll(List.of("-cp", path, main.getName()));
        command.addAll(Arrays.asList(args));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new Peer(main.getSimpleName() + " " + String.join(" ", args), process, longest);
    }

    /** The rest of the next line that begins so; other lines are what libraries log. */
    String next(String beginning) throws IOException {
        List<String> before = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(beginning)) {
                return line.substring(beginning.length()).strip();
            }
            before.add(line);
        }
        throw new MeasuringException(
                name + " ended without saying \"" + beginning + "\"; it said " + String.join(" | ", before));
    }

    /** For the program itself: ends it when what started it is gone. */
    static void endWithParent() {
        Thread watch = new Thread(
                () -> {
                    try {
                        while (System.in.read() >= 0) {
                            // What starts a program holds its input open and says nothing.
                        }
                    } catch (IOException e) {
                        System.out.println("the standard input is broken: " + e.getMessage());
                    }
                    System.exit(1);
                },
                "parent-watch");
        watch.setDaemon(true);
        watch.start();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
