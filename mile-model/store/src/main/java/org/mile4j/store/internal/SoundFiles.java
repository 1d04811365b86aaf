package org.mile4j.store.internal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * The file system in which H2 has the files of a store. H2 looks it up by its scheme and makes instances itself.
 *
 * <p>How a file does is known as long as a store uses it, also if H2 closes and opens it meanwhile, which it does after a
 * failed write.
 */
public final class SoundFiles extends FilePathWrapper {

    /** What stands before the path in the URL of a database. */
    public static final String SCHEME = "milefile";

    private static final String ENDING = ".mv.db";
    private static final Map<Path, Used> USED = new ConcurrentHashMap<>();

    static {
        FilePath.register(new SoundFiles());
    }

    /** A file and by how many stores of this process it is used. */
    private record Used(FileHealth health, int stores) {}

    /** An instance for H2 to start with. */
    public SoundFiles() {} // what follows is said by the path

    /**
     * Begins to use the file of a database. Its folder is made if it is missing.
     *
     * @param database the file without its ending
     * @return how the file does
     * @throws IOException if the folder cannot be made
     */
    public static FileHealth use(Path database) throws IOException {
        Path whole = database.toAbsolutePath();
        Files.createDirectories(whole.getParent());
        return USED.merge(
                        real(whole.resolveSibling(whole.getFileName() + ENDING)),
                        new Used(new FileHealth(whole), 1),
                        (used, one) -> new Used(used.health(), used.stores() + 1))
                .health();
    }

    /**
     * Makes the entry of a new file in its folder last, where the system has a way to do so.
     *
     * @param database the file without its ending
     * @throws IOException if the folder cannot be written through
     */
    public static void writeFolderThrough(Path database) throws IOException {
        if (!System.getProperty("os.name").startsWith("Windows")) { // where folders cannot be opened
            try (FileChannel folder =
                    FileChannel.open(database.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }

    /**
     * Ends the use of the file of a database.
     *
     * @param health what {@link #use(Path)} gave
     */
    public static void release(FileHealth health) {
        USED.replaceAll((file, used) -> used.health() == health ? new Used(health, used.stores() - 1) : used);
        USED.values().removeIf(used -> used.stores() == 0);
    }

    private static Path real(Path file) throws IOException {
        return file.toAbsolutePath().getParent().toRealPath().resolve(file.getFileName());
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        String path = getBase().toString();
        if (!path.endsWith(ENDING)) {
            return getBase().open(mode);
        }
        Used used = USED.get(real(Path.of(path)));
        if (used == null) {
            throw new IOException("no store uses " + path);
        }
        return new SoundFile(new RandomAccessFile(path, mode.startsWith("rw") ? "rw" : "r"), used.health());
    }
}
