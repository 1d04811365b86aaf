package org.mile4j.interop.bench.rid;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.mile4j.interop.bench.harness.MeasuringException;

/** Where messages are kept with nothing around them, by one thread at a time. */
interface Disk extends AutoCloseable {

    /** Takes a message, which does not last yet. */
    void append(byte[] message);

    /** Ends a batch of messages. */
    void endBatch();

    /** Makes the batches that have ended last. Meanwhile, messages may be appended. */
    void writeThrough();

    @Override
    void close();

    /** The end of a file. */
    static Disk file(Path path) {
        try {
            return new EndOfFile(FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
        } catch (IOException e) {
            throw new MeasuringException("the file cannot be had", e);
        }
    }

    /** A table of H2, in whose rows nothing stands but the message and a key by which a repeat would be known. */
    static Disk table(Path path) {
        try {
            String url = "jdbc:h2:" + path.toAbsolutePath() + ";WRITE_DELAY=0;MAX_LENGTH_INPLACE_LOB=65536";
            return new Table(DriverManager.getConnection(url), DriverManager.getConnection(url));
        } catch (SQLException e) {
            throw new MeasuringException("the table cannot be had", e);
        }
    }

    /**
     * The end of a file.
     *
     * @param file the file
     */
    record EndOfFile(FileChannel file) implements Disk {

        @Override
        public void append(byte[] message) {
            try {
                file.write(ByteBuffer.wrap(message));
            } catch (IOException e) {
                throw new MeasuringException("a message cannot be written", e);
            }
        }

        @Override
        public void endBatch() {} // it is in the file

        @Override
        public void writeThrough() {
            try {
                file.force(false);
            } catch (IOException e) {
                throw new MeasuringException("the file cannot be written through", e);
            }
        }

        @Override
        public void close() {
            try {
                file.close();
            } catch (IOException e) {
                throw new MeasuringException("the file cannot be closed", e);
            }
        }
    }

    /** A table of H2. */
    final class Table implements Disk {

        private final Connection rows;
        private final Connection checkpoints;
        private final PreparedStatement insert;
        private final Statement checkpoint;

        private Table(Connection rows, Connection checkpoints) throws SQLException {
            this.rows = rows;
            this.checkpoints = checkpoints;
            checkpoint = checkpoints.createStatement();
            checkpoint.execute("CREATE TABLE kept (id BIGINT GENERATED ALWAYS AS IDENTITY (CACHE 10000) PRIMARY KEY,"
                    + " repeat UUID NOT NULL UNIQUE, message BLOB NOT NULL)");
            rows.setAutoCommit(false);
            insert = rows.prepareStatement("INSERT INTO kept (repeat, message) VALUES (?, ?)");
        }

        @Override
        public void append(byte[] message) {
            ThreadLocalRandom random = ThreadLocalRandom.current();
            try {
                insert.setObject(1, new UUID(random.nextLong(), random.nextLong()));
                insert.setBytes(2, message);
                insert.executeUpdate();
            } catch (SQLException e) {
                throw new MeasuringException("a row cannot be inserted", e);
            }
        }

        @Override
        public void endBatch() {
            try {
                rows.commit();
            } catch (SQLException e) {
                throw new MeasuringException("rows cannot be committed", e);
            }
        }

        @Override
        public void writeThrough() {
            try {
                checkpoint.execute("CHECKPOINT SYNC");
            } catch (SQLException e) {
                throw new MeasuringException("the database cannot be written through", e);
            }
        }

        @Override
        public void close() {
            try (rows;
                    checkpoints;
                    insert;
                    checkpoint) {
                rows.commit();
            } catch (SQLException e) {
                throw new MeasuringException("the database cannot be closed", e);
            }
        }
    }
}
