package org.mile4j.interop.document;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The regular files below a folder, by name, one folder read at a time. Hidden files and folders are left out. Links are
 * followed, but not into a folder that the walk is in already.
 *
 * @since 0.1.0
 */
public final class DocumentWalk implements Iterator<DocumentSource> {

    /** A folder that the walk is in. */
    private record Level(Path realPath, Iterator<Path> entries) {}

    private final String folder;
    private final Deque<Level> levels = new ArrayDeque<>();
    private DocumentSource next;

    /**
     * A walk that begins at a folder.
     *
     * @param folder the folder, as the user named it
     */
    public DocumentWalk(String folder) {
        this.folder = folder;
        next = enter(Path.of(folder)).orElseGet(this::advance);
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public DocumentSource next() {
        if (next == null) {
            throw new NoSuchElementException("no more files in " + folder);
        }
        DocumentSource current = next;
        next = advance();
        return current;
    }

    private DocumentSource advance() {
        while (!levels.isEmpty()) {
            Iterator<Path> entries = levels.peek().entries();
            if (!entries.hasNext()) {
                levels.pop();
                continue;
            }
            Path entry = entries.next();
            if (Files.isRegularFile(entry)) {
                return DocumentSource.of(entry, entry.toString(), Optional.of(folder));
            }
            if (Files.isDirectory(entry)) {
                Optional<DocumentSource> problem = enter(entry);
                if (problem.isPresent()) {
                    return problem.get();
                }
            }
        }
        return null;
    }

    /** Goes into a folder, or says why that is not possible. */
    private Optional<DocumentSource> enter(Path directory) {
        try {
            Path real = directory.toRealPath();
            if (levels.stream().noneMatch(level -> level.realPath().equals(real))) {
                levels.push(new Level(real, entries(directory).iterator()));
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(DocumentSource.unreadable(directory.toString(), Optional.of(folder), e));
        }
    }

    private static List<Path> entries(Path directory) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
            for (Path entry : stream) {
                if (!entry.getFileName().toString().startsWith(".")) {
                    entries.add(entry);
                }
            }
        } catch (java.nio.file.DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(entries);
        return entries;
    }
}
