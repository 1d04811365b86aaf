package org.mile4j.rid.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;
import org.mile4j.rid.internal.file.FileHealth;
import org.mile4j.rid.internal.file.SoundFiles;

/**
 * A file of H2, and what makes that commits in it last.
 *
 * <p>H2 writes what is committed in the thread that commits, as it is asked to delay nothing. Whether all that was written
 * is there, and was written through since, is asked of the file, as H2 does not say so reliably.
 */
final class FileDatabase implements Durability, AutoCloseable {

    /**
     * Messages of usual length stand in their rows, which costs less than to keep them apart. H2 keeps no log of its own,
     * which could show messages.
     */
    private static final String SETTINGS = ";WRITE_DELAY=0;MAX_LENGTH_INPLACE_LOB=65536;DB_CLOSE_ON_EXIT=FALSE"
            + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";

    private static final String IO_ERROR = "58030";

    private final Path path;
    private final FileHealth health;
    private final ReentrantLock writing = new ReentrantLock();

    FileDatabase(Path path) {
        this.path = path;
        try {
            health = SoundFiles.use(path);
        } catch (IOException e) {
            throw new StoreException("the folder of " + path + " cannot be used", e);
        }
    }

    String url() {
        return "jdbc:h2:" + SoundFiles.SCHEME + ":" + path.toAbsolutePath() + SETTINGS;
    }

    /** Makes last that the file is there, with the tables in it. */
    void begin() {
        try {
            SoundFiles.writeFolderThrough(path);
            requireSound();
        } catch (IOException | SQLException e) {
            throw new StoreException(path + " cannot be written", e);
        }
    }

    @Override
    public void requireSound() throws SQLException {
        if (health.failure().isPresent()) {
            throw new SQLException(
                    "the file could not be written; the system has to be started again",
                    IO_ERROR,
                    health.failure().get());
        }
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

    @Override
    public void close() {
        SoundFiles.release(health);
    }
}
