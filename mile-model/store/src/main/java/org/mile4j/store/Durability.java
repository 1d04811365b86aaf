package org.mile4j.store;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What makes that a commit lasts.
 *
 * @since 0.1
 */
public interface Durability {

    /** A database whose commits last by themselves. */
    Durability OF_ITSELF = new Durability() {
        @Override
        public void requireSound() {} // it says so itself

        @Override
        public void writeThrough(Connection connection) {} // it has done so
    };

    /**
     * Makes sure, before the database is asked anything, that it can still be relied on.
     *
     * @throws SQLException if it cannot
     */
    void requireSound() throws SQLException;

    /**
     * Makes what was committed last.
     *
     * @param connection the connection that committed it
     * @throws SQLException if it may not last, and then nothing of it may be acknowledged
     */
    void writeThrough(Connection connection) throws SQLException;
}
