package org.mile4j.interop.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** A source of which everything is known but the content. */
record Opened(String name, Optional<Path> file, Optional<String> folder, Opener opener) implements DocumentSource {

    /** Opens the document. */
    interface Opener {
        InputStream open() throws IOException;
    }

    @Override
    public InputStream open() throws IOException {
        return opener.open();
    }
}
