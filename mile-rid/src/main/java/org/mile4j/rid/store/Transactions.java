package org.mile4j.rid.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.mile4j.store.Durability;

/**
 * Transactions, each alone or several of different threads in one.
 *
 * <p>To make a commit last costs far more than the rows in it. So the first thread that has something to write commits for
 * all that have come meanwhile, and each returns when its part is committed.
 */
final class Transactions {

    private static final int MOST_TOGETHER = 64;

    private final DataSource source;
    private final Durability durability;
    private final Queue<Part<?>> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean committing = new AtomicBoolean();

    /**
     * Transactions of a database.
     *
     * @param durability what makes a commit last
     */
    Transactions(DataSource source, Durability durability) {
        this.source = source;
        this.durability = durability;
    }

    /** What is done in a transaction. */
    interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    /** What one thread wants done, and what came of it. */
    private static final class Part<T> {
        private final Work<T> work;
        private final Thread thread = Thread.currentThread();
        private T result;
        private SQLException failure;
        private RuntimeException fault;
        private volatile boolean done;

        Part(Work<T> work) {
            this.work = work;
        }

        void run(Connection connection) throws SQLException {
            result = work.in(connection);
        }

        void finish() {
            done = true;
            LockSupport.unpark(thread);
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
        commit(List.of(part), false);
        return part.outcome(what);
    }

    /** Writes in a transaction of its own. */
    <T> T alone(String what, Work<T> work) {
        Part<T> part = new Part<>(work);
        commit(List.of(part), true);
        return part.outcome(what);
    }

    /** Writes, in one transaction with what other threads write at the same time. */
    <T> T together(String what, Work<T> work) {
        Part<T> own = new Part<>(work);
        waiting.add(own);
        boolean interrupted = false;
        while (!own.done) {
            if (committing.compareAndSet(false, true)) {
                try {
                    commitWaiting();
                } finally {
                    committing.set(false);
                }
                Part<?> next = waiting.peek();
                if (next != null) {
                    LockSupport.unpark(next.thread);
                }
            } else {
                LockSupport.park(this);
                interrupted |=
                        Thread.interrupted(); // somebody else may have the part in hand: how it ends must be known
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return own.outcome(what);
    }

    private void commitWaiting() {
        List<Part<?>> batch = new ArrayList<>();
        while (batch.size() < MOST_TOGETHER && !waiting.isEmpty()) {
            batch.add(waiting.poll());
        }
        boolean ended = false;
        try {
            commit(batch, true);
            ended = true;
        } finally {
            for (Part<?> part : batch) {
                if (!ended) {
                    part.fault = new IllegalStateException("the thread that committed has failed");
                }
                part.finish();
            }
        }
    }

    /** Commits parts in one transaction; if the data of one is at fault, each in its own. */
    private void commit(List<? extends Part<?>> parts, boolean writing) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                durability.requireSound();
                for (Part<?> part : parts) {
                    part.run(connection);
                }
                connection.commit();
                if (writing) {
                    durability.writeThrough(connection);
                }
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
            commit(List.of(part), writing);
        }
    }

    /** Whether a row is at fault, not the database: the classes 22 and 23 of SQLSTATE. */
    private static boolean isOfData(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        return state.startsWith("22") || state.startsWith("23");
    }

    private static void rollBack(Connection connection, Exception why) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            why.addSuppressed(e);
        }
    }
}
