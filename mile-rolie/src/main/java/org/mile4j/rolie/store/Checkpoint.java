package org.mile4j.rolie.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;
import org.mile4j.store.Durability;

/** What H2 itself has for commits to last, for a database that is not in a file of ours. */
final class Checkpoint implements Durability {

    private final ReentrantLock running = new ReentrantLock();

    @Override
    public void requireSound() {} // H2 says so itself

    /** One at a time: H2 passes over a checkpoint while another runs. */
    @Override
    public void writeThrough(Connection connection) throws SQLException {
        running.lock();
        try (Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        } finally {
            running.unlock();
        }
    }
}
