package org.mile4j.interop.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.mile4j.interop.document.DocumentSource;
import org.mile4j.interop.document.DocumentWalk;

/** The documents that the arguments of a command name: files, those in folders, and standard input. */
final class Arguments implements Iterator<DocumentSource> {

    /** What Java makes of bytes of an argument that are no text, and does not make bytes of again. */
    private static final char UNDECODED = '\uFFFD';

    private final Iterator<String> names;
    private final InputStream in;
    private final Set<String> emptyFolders = new LinkedHashSet<>();
    private boolean inputTaken;
    private Iterator<DocumentSource> current = List.<DocumentSource>of().iterator();

    Arguments(List<String> names, InputStream in) {
        this.names = names.iterator();
        this.in = in;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && names.hasNext()) {
            current = sources(names.next());
        }
        return current.hasNext();
    }

    @Override
    public DocumentSource next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more documents");
        }
        return current.next();
    }

    private Iterator<DocumentSource> sources(String name) {
        if (name.equals("-")) {
            if (inputTaken) {
                return unreadable(
                        "<stdin>", new IOException("standard input is named twice, and gives its document once"));
            }
            inputTaken = true;
            return List.of(DocumentSource.standardInput(in)).iterator();
        }
        if (name.isEmpty()) {
            // For Java this would be the current folder; from a script it is a variable without a value.
            return unreadable("''", new IOException("the name is empty"));
        }
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                emptyFolders.add(name);
                return new DocumentWalk(name);
            }
            if (name.indexOf(UNDECODED) >= 0 && Files.notExists(path)) {
                IOException problem = new IOException(
                        "no such file or folder; if its name is no text in UTF-8, name the folder that it is in");
                return unreadable(name, problem);
            }
            return List.of(DocumentSource.of(path, name, Optional.empty())).iterator();
        } catch (InvalidPathException e) {
            IOException problem = new IOException("the name cannot be a file's here (" + e.getReason() + ")", e);
            return unreadable(name, problem);
        }
    }

    private static Iterator<DocumentSource> unreadable(String name, IOException problem) {
        return List.of(DocumentSource.unreadable(name, Optional.empty(), problem))
                .iterator();
    }

    /** Notes that a source was a document. */
    void gave(DocumentSource source) {
        if (source.folder().isPresent()) {
            emptyFolders.remove(source.folder().get());
        }
    }

    /** The folders among the arguments in which there was no document so far. */
    List<String> emptyFolders() {
        return new ArrayList<>(emptyFolders);
    }
}
