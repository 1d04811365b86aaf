package org.mile4j.rolie.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Contents as files of a folder, which several servers may share. A file gets a name of its own that nothing else ever has,
 * is on the disk before the database names it, and is deleted after the database has forgotten it. What a crash leaves in
 * between is nobody's and is swept away later.
 */
final class ContentFiles {

    private static final System.Logger LOG = System.getLogger(ContentFiles.class.getName());

    /** Younger files may belong to a change that another server is about to commit. */
    private static final Duration GRACE = Duration.ofHours(1);

    private static final int PREFIX = 2;

    private final Path folder;

    ContentFiles(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StoreException("the folder for contents, " + folder + ", cannot be made", e);
        }
    }

    /** Keeps a content; the name of its file. */
    String write(byte[] content) {
        String name = UUID.randomUUID().toString();
        Path file = file(name);
        Path incoming = file.resolveSibling(name + ".new");
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel out =
                    FileChannel.open(incoming, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
            }
            Files.move(incoming, file, StandardCopyOption.ATOMIC_MOVE);
            force(file.getParent());
            force(folder);
            return name;
        } catch (IOException e) {
            drop(incoming);
            throw new StoreException("the content cannot be written", e);
        }
    }

    /** The entry of a new file in its folder goes to the disk, where the system knows how to do that. */
    private static void force(Path directory) throws IOException {
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** A content; empty if its file is gone, since the member was changed meanwhile. */
    Optional<byte[]> read(String name) {
        try {
            return Optional.of(Files.readAllBytes(file(name)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new StoreException("the content cannot be read", e);
        }
    }

    /** Deletes a file that no member names any more. */
    void delete(String name) {
        drop(file(name));
    }

    private static void drop(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "a content that nobody needs is left behind", e);
        }
    }

    /** Deletes the files that are not named and not young. */
    void sweep(Set<String> named) {
        Instant limit = Instant.now().minus(GRACE);
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (Path part : parts) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(part)) {
                    for (Path file : files) {
                        if (!named.contains(String.valueOf(file.getFileName()))
                                && Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                            drop(file);
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new StoreException("the folder of contents cannot be read", e);
        }
    }

    private Path file(String name) {
        return folder.resolve(name.substring(0, PREFIX)).resolve(name);
    }
}
