package org.mile4j.interop.bench.xml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mile4j.interop.bench.harness.WorkFolder;
import org.mile4j.model.xml.IodefXml;

/** How large a measured document is. */
public enum Size {
    /** One small incident. */
    KB_1("1 kB"),
    /** One incident with all that belongs to it. */
    KB_12("12 kB"),
    /** Eight thousand incidents and more. */
    MB_100("100 MB");

    private static final long LARGE = 100_000_000;

    private final String text;

    Size(String text) {
        this.text = text;
    }

    /**
     * The document, as {@link IodefXml} writes it.
     *
     * @return the bytes
     */
    byte[] document() {
        return switch (this) {
            case KB_1 -> IodefXml.defaults().toBytes(Documents.small());
            case KB_12 -> IodefXml.defaults().toBytes(Documents.middle());
            case MB_100 -> large();
        };
    }

    private static byte[] large() {
        try (WorkFolder folder = WorkFolder.givenOrTemporary()) {
            return Files.readAllBytes(largeIn(folder.path()));
        } catch (IOException e) {
            throw new UncheckedIOException("the large document cannot be made", e);
        }
    }

    /** The file of the large document in a folder, made when it is not there. */
    static Path largeIn(Path folder) throws IOException {
        Path file = folder.resolve("large.xml");
        if (!Files.exists(file)) {
            Documents.large(file, LARGE);
        }
        return file;
    }

    /** The size with its unit. */
    @Override
    public String toString() {
        return text;
    }
}
