package org.mile4j.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The documents that tests read. */
public final class Examples {

    private Examples() {}

    static byte[] figure(String name) {
        try (InputStream in = Examples.class.getResourceAsStream("/rfc-examples/rfc8727/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All whole XML documents of the RFCs and of the rules. */
    public static List<Path> xmlDocuments() {
        Path root = Path.of(System.getProperty("mile.root"));
        return Stream.of(
                        root.resolve("mile-interop-tests/src/main/resources/org/mile4j/interop/examples"),
                        root.resolve("mile-model/src/main/resources/org/mile4j/model/rules/iodef2"))
                .flatMap(Examples::xmlFiles)
                .toList();
    }

    private static Stream<Path> xmlFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file ->
                            file.toString().endsWith(".xml") && !file.toString().endsWith(".frag.xml"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
