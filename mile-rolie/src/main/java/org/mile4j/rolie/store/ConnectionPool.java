package org.mile4j.rolie.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.mile4j.store.Durability;
import org.mile4j.store.FileDatabase;
import org.mile4j.store.OpeningFailure;

/** The connections to a database, and what makes that commits in it last. */
final class ConnectionPool implements AutoCloseable {

    private static final int CONNECTIONS = 16;
    private static final int PATIENCE = 5_000;

    /** A commit that returns is on the disk, also where the database is set up to be quicker than that. */
    private static final String DURABLE = "SELECT CASE WHEN current_setting('synchronous_commit') = 'off'"
            + " THEN set_config('synchronous_commit', 'on', false) END";

    private final HikariDataSource connections;
    private final Durability durability;
    private final Optional<FileDatabase> file;

    private ConnectionPool(HikariDataSource connections, Durability durability, Optional<FileDatabase> file) {
        this.connections = connections;
        this.durability = durability;
        this.file = file;
    }

    /** Connections to a database that somebody else looks after. */
    static ConnectionPool to(String url, String user, String password) {
        Durability durability = url.startsWith("jdbc:h2:") ? new Checkpoint() : Durability.OF_ITSELF;
        return new ConnectionPool(connect(url, user, password), durability, Optional.empty());
    }

    /** Connections to a database in a file of its own. */
    static ConnectionPool toFile(Path path) {
        FileDatabase file;
        try {
            file = new FileDatabase(path);
        } catch (IOException e) {
            throw new StoreException("the folder of the database cannot be used", e);
        }
        try {
            return new ConnectionPool(connect(file.url(), "sa", ""), file, Optional.of(file));
        } catch (StoreException e) {
            file.close();
            throw e;
        }
    }

    private static HikariDataSource connect(String url, String user, String password) {
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
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw new StoreException("the database cannot be opened: " + OpeningFailure.reason(e), e);
        }
    }

    /** Makes the tables where they are missing, for good. */
    void begin() {
        try (Connection connection = connection()) {
            StoreTables.make(connection);
            durability.writeThrough(connection);
            if (file.isPresent()) {
                file.get().begin();
            }
        } catch (SQLException e) {
            throw new StoreException("the database cannot make the tables", e);
        }
    }

    Connection connection() throws SQLException {
        durability.requireSound();
        return connections.getConnection();
    }

    void writeThrough(Connection connection) throws SQLException {
        durability.writeThrough(connection);
    }

    /** Whether a write has failed since, so that nothing is written any more, and opening the file again may help. */
    boolean isToBeOpenedAgain() {
        return file.isPresent() && file.get().isAsBeforeFailedWrite();
    }

    /** Takes new connections from now on. */
    void renew() {
        connections.getHikariPoolMXBean().softEvictConnections();
    }

    @Override
    public void close() {
        connections.close();
        file.ifPresent(FileDatabase::close);
    }
}
