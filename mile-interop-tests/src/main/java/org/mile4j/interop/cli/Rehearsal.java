package org.mile4j.interop.cli;

import java.io.FileDescriptor;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mile4j.model.rules.Rule;
import org.mile4j.model.rules.Rules;

/**
 * Runs the usual commands once, so that the JVM can note which classes they need. The launcher makes an archive of these
 * classes, with which later starts are quick.
 */
final class Rehearsal {

    private static final String RULE = "RFC7970-2.4-language-tag";

    private Rehearsal() {}

    /**
     * Runs the commands.
     *
     * @param args {@code usual} for the check of some files by themselves, {@code all} for more commands and documents
     * @throws IOException if the documents to check cannot be written to the folder for temporary files
     */
    public static void main(String[] args) throws IOException {
        SourceLook.findsChanges();
        StandardStream out = new StandardStream(FileDescriptor.out);
        Terminal terminal = new Terminal(System.in, out.writer(), out.writer(), true, true, System.getenv());
        Path folder = Files.createTempDirectory("mile");
        try {
            Path bad = document(folder, "bad.xml", Rules.badDocument(RULE).orElseThrow());
            Main.run(terminal, "validate", bad.toString());
            for (String name : List.of(
                    "rfc7970/s7.1-minimal.xml", "rfc7970/s7.2-campaign-indicators.xml", "rfc8274/appB.2-ddos.xml")) {
                Main.run(
                        terminal,
                        "validate",
                        document(folder, "good.xml", example(name)).toString());
            }
            if (List.of(args).contains("all")) {
                all(terminal, folder);
            }
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static void all(Terminal terminal, Path folder) throws IOException {
        for (Rule rule : Rules.all()) {
            Optional<String> document = Rules.goodDocument(rule.id());
            if (document.isPresent()) {
                document(folder, rule.id() + ".xml", document.get());
            }
        }
        Main.run(terminal, "validate", "--format", "json", folder.toString());
        Main.run(terminal, "explain", RULE);
    }

    private static String example(String name) throws IOException {
        try (InputStream in = Rehearsal.class.getResourceAsStream("/org/mile4j/interop/examples/" + name)) {
            if (in == null) {
                throw new FileNotFoundException(name + " is not part of this build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Path document(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
