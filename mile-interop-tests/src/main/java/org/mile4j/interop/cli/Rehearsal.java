package org.mile4j.interop.cli;

import java.io.FileDescriptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
     * @param args none
     * @throws IOException if the documents to check cannot be written to the folder for temporary files
     */
    public static void main(String[] args) throws IOException {
        StandardStream out = new StandardStream(FileDescriptor.out);
        Terminal terminal = new Terminal(System.in, out.writer(), out.writer(), true, true, Map.of());
        Path folder = Files.createTempDirectory("mile");
        try {
            Path good = document(folder, "good.xml", Rules.goodDocument(RULE).orElseThrow());
            Path bad = document(folder, "bad.xml", Rules.badDocument(RULE).orElseThrow());
            Mile.run(terminal, "validate", good.toString());
            Mile.run(terminal, "validate", bad.toString());
            Mile.run(terminal, "validate", "--format", "json", good.toString(), bad.toString());
            Mile.run(terminal, "explain", RULE);
            Files.delete(good);
            Files.delete(bad);
        } finally {
            Files.delete(folder);
        }
    }

    private static Path document(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
