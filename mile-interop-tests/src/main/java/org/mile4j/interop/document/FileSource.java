package org.mile4j.interop.document;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A document in a file. */
record FileSource(String name, Path path, Optional<String> folder) implements DocumentSource {

    @Override
    public Optional<Path> file() {
        return Optional.of(path);
    }

    /** By the older of Java's ways, for which the JVM has all it needs; the newer one says why a file cannot be opened. */
    @Override
    public InputStream open() throws IOException {
        try {
            return new FileInputStream(path.toFile());
        } catch (FileNotFoundException e) {
            return Files.newInputStream(path);
        }
    }
}
