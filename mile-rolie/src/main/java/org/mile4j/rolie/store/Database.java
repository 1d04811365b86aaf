package org.mile4j.rolie.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Connections to a database, and transactions that change a collection. */
final class Database implements AutoCloseable {

    private static final int CONNECTIONS = 16;
    private static final int PATIENCE = 5_000;

    /** A commit that returns is on the disk, also where the database is set up to be quicker than that. */
    private static final String DURABLE = "SELECT CASE WHEN current_setting('synchronous_commit') = 'off'"
            + " THEN set_config('synchronous_commit', 'on', false) END";

    private final HikariDataSource connections;

    /** Something that is done with a connection. */
    @FunctionalInterface
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /** A change of a collection, with its number and its time. */
    record Turn(Connection connection, String collection, long sequence, long now, boolean history) {}

    /** What is done in a turn. */
    @FunctionalInterface
    interface Change<T> {
        T make(Turn turn) throws SQLException;
    }

    private final Map<String, ReentrantLock> turnsOf = new ConcurrentHashMap<>();
    /** H2 hands what is committed to the system and goes on; a checkpoint brings it to the disk. */
    private final boolean needsCheckpoint;

    private final ReentrantLock checkpoint = new ReentrantLock();

    private Database(HikariDataSource connections, boolean needsCheckpoint) {
        this.connections = connections;
        this.needsCheckpoint = needsCheckpoint;
    }

    static Database open(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(PATIENCE);
        config.setAutoCommit(true);
        if (url.startsWith("jdbc:postgresql:")) {
            config.setConnectionInitSql(DURABLE);
        }
        try {
            return new Database(new HikariDataSource(config), url.startsWith("jdbc:h2:"));
        } catch (RuntimeException e) {
            throw new StoreException("the database cannot be opened", e);
        }
    }

    /** Does something outside of a transaction. */
    <T> T run(String what, Work<T> work) {
        try (Connection connection = connections.getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            if (isBroken(e)) {
                // H2 gives the file up after an error of the disk, and opens it again once all its connections are
                // closed.
                connections.getHikariPoolMXBean().softEvictConnections();
            }
            throw new StoreException("the database cannot " + what, e);
        }
    }

    private static boolean isBroken(SQLException problem) {
        String state = String.valueOf(problem.getSQLState());
        return state.startsWith("90") || state.startsWith("50");
    }

    /** Makes so many changes, or none that counts, in one transaction; the row of the collection keeps others out until it ends. */
    <T> T change(String collection, int turns, Change<T> change) {
        // The row is locked as well, for other nodes; but H2 can read it as it was before the wait.
        ReentrantLock lock = turnsOf.computeIfAbsent(collection, name -> new ReentrantLock());
        lock.lock();
        try {
            return changeAlone(collection, turns, change);
        } finally {
            lock.unlock();
        }
    }

    private <T> T changeAlone(String collection, int turns, Change<T> change) {
        return run("write", connection -> {
            connection.setAutoCommit(false);
            T result;
            try {
                ensureRow(connection, collection);
                Turn turn = next(connection, collection);
                result = change.make(turn);
                if (turns > 0) {
                    move(turn, turns);
                }
            } catch (SQLException | RuntimeException e) {
                rollBack(connection, e);
                throw e;
            }
            try {
                connection.commit();
                writeThrough(connection);
            } catch (SQLException e) {
                connections.getHikariPoolMXBean().softEvictConnections();
                throw StoreException.unknownOutcome("the database did not confirm the change", e);
            }
            return result;
        });
    }

    /** One at a time: H2 passes over a checkpoint while another runs. */
    private void writeThrough(Connection connection) throws SQLException {
        if (!needsCheckpoint) {
            return;
        }
        checkpoint.lock();
        try (Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        } finally {
            checkpoint.unlock();
        }
    }

    private static void rollBack(Connection connection, Exception problem) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            // The connection is lost, and what was not committed with it.
            problem.addSuppressed(e);
        }
    }

    private static Turn next(Connection connection, String collection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(
                "SELECT changes, updated, history FROM rolie_collection WHERE name = ? FOR UPDATE")) {
            lock.setString(1, collection);
            try (ResultSet rows = lock.executeQuery()) {
                rows.next();
                long now = Math.max(System.currentTimeMillis(), rows.getLong(2) + 1);
                return new Turn(connection, collection, rows.getLong(1) + 1, now, rows.getBoolean(3));
            }
        }
    }

    private static void move(Turn turn, int turns) throws SQLException {
        try (PreparedStatement update = turn.connection()
                .prepareStatement("UPDATE rolie_collection SET changes = ?, updated = ? WHERE name = ?")) {
            update.setLong(1, turn.sequence() + turns - 1);
            update.setLong(2, turn.now());
            update.setString(3, turn.collection());
            update.executeUpdate();
        }
    }

    static void ensureRow(Connection connection, String collection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT 1 FROM rolie_collection WHERE name = ?")) {
            query.setString(1, collection);
            try (ResultSet rows = query.executeQuery()) {
                if (rows.next()) {
                    return;
                }
            }
        }
        String sql = StoreTables.isPostgres(connection)
                ? "INSERT INTO rolie_collection (name, changes, updated) VALUES (?, 0, 0) ON CONFLICT DO NOTHING"
                : "MERGE INTO rolie_collection (name, changes, updated) KEY (name) VALUES (?, 0, 0)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, collection);
            insert.executeUpdate();
        }
    }

    @Override
    public void close() {
        connections.close();
    }
}
