package org.mile4j.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;
import org.mile4j.store.internal.FileHealth;
import org.mile4j.store.internal.SoundFiles;

/**
 * A file of H2, and what makes that commits in it last.
 *
 * <p>H2 writes what is committed in the thread that commits, as it is asked to delay nothing. Whether all that was written
 * is there, and was written through since, is asked of the file, as H2 does not say so reliably. Once something could not be
 * written, the file stays as it was before and {@link #requireSound()} throws, until all who use the file have closed it.
 *
 * @since 0.1
 */
public final class FileDatabase implements Durability, AutoCloseable {

    /** H2 keeps no log of its own, which could show what is in the database. */
    private static final String SETTINGS =
            ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";

    private static final String IO_ERROR = "58030";

    private final Path path;
    private final FileHealth health;
    private final ReentrantLock writing = new ReentrantLock();

    /**
     * Begins to use a file. Its folder is made if it is missing, the file itself by H2.
     *
     * @param path the file without its ending {@code .mv.db}
     * @throws IOException if the folder cannot be used
     */
    public FileDatabase(Path path) throws IOException {
        this.path = path;
        this.health = SoundFiles.use(path);
    }

    /**
     * Where H2 finds the file while this object is open.
     *
     * @return the JDBC URL, to which further settings of H2 may be added
     */
    public String url() {
        return "jdbc:h2:" + SoundFiles.SCHEME + ":" + path.toAbsolutePath() + SETTINGS;
    }

    /**
     * Makes last that the file is there, with the tables in it.
     *
     * @throws SQLException if the file or its folder cannot be written
     */
    public void begin() throws SQLException {
        try {
            SoundFiles.writeFolderThrough(path);
        } catch (IOException e) {
            throw new SQLException("the folder of " + path + " cannot be written through", IO_ERROR, e);
        }
        requireSound();
    }

    @Override
    public void requireSound() throws SQLException {
        if (health.failure().isPresent()) {
            throw new SQLException(
                    "the file could not be written; it has to be opened again",
                    IO_ERROR,
                    health.failure().get());
        }
    }

    /**
     * Whether something could not be written and the file is as it was before, so that all is well once it has been closed and
     * opened again where there is room. Where the system could not bring to the disk what was written, nobody knows: it may
     * show what it has in memory and not on the disk.
     *
     * @return true if opening it again may help
     */
    public boolean isAsBeforeFailedWrite() {
        return health.isAsBeforeFailure();
    }

    /** One thread at a time, so that what is counted is what this one has asked for. */
    @Override
    public void writeThrough(Connection connection) throws SQLException {
        writing.lock();
        try (Statement statement = connection.createStatement()) {
            long before = health.forced();
            statement.execute("CHECKPOINT SYNC");
            requireSound();
            if (health.forced() == before) {
                throw new SQLException("the file was not written through", IO_ERROR);
            }
        } finally {
            writing.unlock();
        }
    }

    /** Ends the use of the file. Its connections have to be closed before. */
    @Override
    public void close() {
        SoundFiles.release(health);
    }
}
