package org.mile4j.interop.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a document comes from.
 *
 * @since 0.1.0
 */
public interface DocumentSource {

    /**
     * What to call it in reports: the file as the user would write it.
     *
     * @return a name
     */
    String name();

    /**
     * The file.
     *
     * @return the file, or empty if the document comes from elsewhere
     */
    Optional<Path> file();

    /**
     * The folder, as the user named it, that this file was found in.
     *
     * @return the folder, or empty if the user named the document itself
     */
    Optional<String> folder();

    /**
     * Whether the name says that it is XML.
     *
     * @return whether it ends with {@code .xml}
     */
    default boolean isNamedXml() {
        return Formats.isXml(name());
    }

    /**
     * Opens the document.
     *
     * @return the document from its first byte on
     * @throws IOException if it cannot be opened
     */
    InputStream open() throws IOException;

    /**
     * A file.
     *
     * @param path the file
     * @param name what to call it
     * @param folder the folder, as the user named it, that it was found in
     * @return the source
     */
    static DocumentSource of(Path path, String name, Optional<String> folder) {
        return new FileSource(name, path, folder);
    }

    /**
     * Standard input.
     *
     * @param in the stream
     * @return the source
     */
    static DocumentSource standardInput(InputStream in) {
        return new Opened("<stdin>", Optional.empty(), () -> in);
    }

    /**
     * A document, or a folder of them, that is known not to be readable.
     *
     * @param name what to call it
     * @param folder the folder, as the user named it, that it was found in
     * @param problem what opening it gives
     * @return the source
     */
    static DocumentSource unreadable(String name, Optional<String> folder, IOException problem) {
        return new Opened(name, folder, () -> {
            throw problem;
        });
    }
}
