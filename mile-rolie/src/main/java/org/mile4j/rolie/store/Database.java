package org.mile4j.rolie.store;

import java.lang.System.Logger;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Transactions that change a collection, and what else is asked of a database.
 *
 * <p>A file that could not be written stays as it was before, and nothing is done with it any more until it is opened again,
 * which is tried from time to time.
 */
final class Database implements AutoCloseable {

    private static final Logger LOG = System.getLogger("org.mile4j.rolie.store");
    private static final long BETWEEN_OPENINGS = TimeUnit.SECONDS.toNanos(1);

    private final Supplier<ConnectionPool> opening;
    private final ReentrantLock openingAgain = new ReentrantLock();
    private volatile ConnectionPool pool;
    private long openedAgain = System.nanoTime() - BETWEEN_OPENINGS;

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

    private Database(Supplier<ConnectionPool> opening) {
        this.opening = opening;
        this.pool = begun(opening);
    }

    static Database open(String url, String user, String password) {
        return new Database(() -> ConnectionPool.to(url, user, password));
    }

    static Database open(Path file) {
        return new Database(() -> ConnectionPool.toFile(file));
    }

    private static ConnectionPool begun(Supplier<ConnectionPool> opening) {
        ConnectionPool fresh = opening.get();
        try {
            fresh.begin();
        } catch (RuntimeException e) {
            fresh.close();
            throw e;
        }
        return fresh;
    }

    /** Does something outside of a transaction. */
    <T> T run(String what, Work<T> work) {
        return run(pool(), what, work);
    }

    private static <T> T run(ConnectionPool pool, String what, Work<T> work) {
        try (Connection connection = pool.connection()) {
            return work.with(connection);
        } catch (SQLException e) {
            if (isBroken(e)) {
                // H2 gives the file up after an error of the disk, and opens it again once all its connections are
                // closed.
                pool.renew();
            }
            throw new StoreException("the database cannot " + what, e);
        }
    }

    /** The connections; those of a file that could not be written are replaced, by one thread while others are refused. */
    private ConnectionPool pool() {
        if (pool.isToBeOpenedAgain() && openingAgain.tryLock()) {
            try {
                openAgain();
            } finally {
                openingAgain.unlock();
            }
        }
        return pool;
    }

    private void openAgain() {
        if (!pool.isToBeOpenedAgain() || System.nanoTime() - openedAgain < BETWEEN_OPENINGS) {
            return;
        }
        openedAgain = System.nanoTime();
        pool.close();
        pool = begun(opening);
        LOG.log(Logger.Level.INFO, "the store has been opened again and can be written");
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
        ConnectionPool current = pool();
        return run(current, "write", connection -> {
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
                current.writeThrough(connection);
            } catch (SQLException e) {
                current.renew();
                throw StoreException.unknownOutcome("the database did not confirm the change", e);
            }
            return result;
        });
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
        openingAgain.lock();
        try {
            pool.close();
        } finally {
            openingAgain.unlock();
        }
    }
}
