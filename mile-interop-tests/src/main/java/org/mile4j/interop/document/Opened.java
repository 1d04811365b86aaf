package org.mile4j.interop.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** A document that comes from elsewhere than a file. */
record Opened(String name, Optional<String> folder, Opener opener) implements DocumentSource {

    /** Opens the document. */
    interface Opener {
        InputStream open() throws IOException;
    }

    @Override
    public Optional<Path> file() {
        return Optional.empty();
    }

    @Override
    public InputStream open() throws IOException {
        return opener.open();
    }
}
