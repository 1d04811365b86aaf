package org.mile4j.rid.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.sql.DataSource;

/**
 * Transactions, each alone or several of different threads in one.
 *
 * <p>To make a commit last costs far more than the rows in it. So the first thread that has something to write commits for
 * all that have come meanwhile, and each returns when its part is committed.
 */
final class Transactions {

    private static final int MOST_TOGETHER = 64;

    private final DataSource source;
    private final List<String> flush;
    private final Deque<Part<?>> waiting = new ArrayDeque<>();
    private boolean committing;

    /**
     * Transactions of a database.
     *
     * @param flush statements after a commit by which the database writes it through, if it does not do so itself
     */
    Transactions(DataSource source, List<String> flush) {
        this.source = source;
        this.flush = List.copyOf(flush);
    }

    /** What is done in a transaction. */
    interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    /** What one thread wants done, and what came of it. */
    private static final class Part<T> {
        private final Work<T> work;
        private T result;
        private SQLException failure;
        private RuntimeException fault;
        private boolean done;

        Part(Work<T> work) {
            this.work = work;
        }

        void run(Connection connection) throws SQLException {
            result = work.in(connection);
        }

        T outcome(String what) {
            if (fault != null) {
                throw fault;
            }
            if (failure != null) {
                throw failed(what, failure);
            }
            return result;
        }
    }

    private static StoreException failed(String what, SQLException e) {
        return new StoreException(what + " failed: the database says " + e.getSQLState(), e);
    }

    /** Reads in a transaction of its own. */
    <T> T reading(String what, Work<T> work) {
        Part<T> part = new Part<>(work);
        commit(List.of(part), List.of());
        return part.outcome(what);
    }

    /** Writes in a transaction of its own. */
    <T> T alone(String what, Work<T> work) {
        Part<T> part = new Part<>(work);
        commit(List.of(part), flush);
        return part.outcome(what);
    }

    /** Writes, in one transaction with what other threads write at the same time. */
    <T> T together(String what, Work<T> work) {
        Part<T> own = new Part<>(work);
        boolean interrupted = false;
        List<Part<?>> batch = new ArrayList<>();
        while (true) {
            synchronized (this) {
                if (batch.isEmpty() && !own.done && !waiting.contains(own)) {
                    waiting.add(own);
                }
                batch.forEach(part -> part.done = true);
                committing &= batch.isEmpty();
                notifyAll();
                while (committing && !own.done) {
                    try {
                        wait();
                    } catch (InterruptedException e) {
                        interrupted = true; // the message is in somebody's hands; how it ends must be known
                    }
                }
                if (own.done) {
                    break;
                }
                committing = true;
                batch.clear();
                while (!waiting.isEmpty() && batch.size() < MOST_TOGETHER) {
                    batch.add(waiting.poll());
                }
            }
            commit(batch, flush);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return own.outcome(what);
    }

    /** Commits parts in one transaction; if the data of one is at fault, each in its own. */
    private void commit(List<? extends Part<?>> parts, List<String> last) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                for (Part<?> part : parts) {
                    part.run(connection);
                }
                connection.commit();
                writeThrough(connection, last);
                return;
            } catch (SQLException | RuntimeException e) {
                rollBack(connection, e);
                throw e;
            }
        } catch (SQLException e) {
            if (parts.size() == 1 || !isOfData(e)) {
                for (Part<?> part : parts) {
                    part.failure = e;
                }
                return;
            }
        } catch (RuntimeException e) {
            for (Part<?> part : parts) {
                part.fault = e;
            }
            return;
        }
        for (Part<?> part : parts) {
            commit(List.of(part), last);
        }
    }

    /** Whether a row is at fault, not the database: the classes 22 and 23 of SQLSTATE. */
    private static boolean isOfData(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        return state.startsWith("22") || state.startsWith("23");
    }

    private static void writeThrough(Connection connection, List<String> last) throws SQLException {
        if (!last.isEmpty()) {
            try (Statement statement = connection.createStatement()) {
                for (String sql : last) {
                    statement.execute(sql);
                }
            }
        }
    }

    private static void rollBack(Connection connection, Exception why) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            why.addSuppressed(e);
        }
    }
}
