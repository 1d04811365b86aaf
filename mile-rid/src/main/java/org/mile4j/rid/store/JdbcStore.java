package org.mile4j.rid.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Keeps messages in a database by JDBC: H2 in a file, or PostgreSQL, which several nodes may share.
 *
 * @since 0.1
 */
public final class JdbcStore implements MessageStore {

    private static final String UNIQUE_VIOLATION = "23505";

    private final DataSource source;
    private final AutoCloseable owned;

    /**
     * A store in a database that is there. The tables are made if they are missing.
     *
     * @param source the connections, which stay the caller's
     * @throws StoreException if the database cannot be reached
     */
    public JdbcStore(DataSource source) {
        this(source, () -> {});
    }

    private JdbcStore(DataSource source, AutoCloseable owned) {
        this.source = source;
        this.owned = owned;
        StoreTables.create(source);
    }

    /**
     * A store in a file of H2, for one node.
     *
     * @param file the file without its ending {@code .mv.db}
     * @return the store
     * @throws StoreException if the file cannot be used, for instance because another process has it open
     */
    public static JdbcStore file(Path file) {
        // Written through at each commit: H2 would else wait half a second, which the end of the process could meet.
        return connect("jdbc:h2:file:" + file.toAbsolutePath() + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE", "", "");
    }

    /**
     * A store in a database.
     *
     * @param url the JDBC URL
     * @param user the user, or empty
     * @param password the password, or empty
     * @return the store
     * @throws StoreException if the database cannot be reached
     */
    public static JdbcStore connect(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(8);
        config.setConnectionTimeout(5_000);
        config.setPoolName("rid-store");
        config.setAutoCommit(false);
        config.setInitializationFailTimeout(1);
        try {
            HikariDataSource pool = new HikariDataSource(config);
            return new JdbcStore(pool, pool);
        } catch (com.zaxxer.hikari.pool.HikariPool.PoolInitializationException e) {
            throw new StoreException("the database cannot be reached", e);
        }
    }

    // ---- transactions ---------------------------------------------------------------------------------------------

    private interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    private <T> T transaction(String what, Work<T> work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.in(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                rollBack(connection, e);
                throw e;
            }
        } catch (SQLException e) {
            throw new StoreException(what + " failed: the database says " + e.getSQLState(), e);
        }
    }

    private static void rollBack(Connection connection, Exception why) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            why.addSuppressed(e);
        }
    }

    private static int update(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, parameters);
            return statement.executeUpdate();
        }
    }

    private static long insert(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql, new String[] {"id"})) {
            set(statement, parameters);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    private static void set(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            Object value = parameters[i] instanceof Instant instant ? Timestamp.from(instant) : parameters[i];
            statement.setObject(i + 1, value);
        }
    }

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static <T> List<T> query(Connection connection, Row<T> row, String sql, Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, parameters);
            List<T> result = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    result.add(row.of(rows));
                }
            }
            return result;
        }
    }

    // ---- messages -------------------------------------------------------------------------------------------------

    @Override
    public Optional<Long> accept(StoredMessage message) {
        return accept(message, Optional.empty(), List.of());
    }

    @Override
    public Optional<Long> accept(StoredMessage message, Optional<PendingRequest> pending, List<OwedAnswer> answers) {
        return transaction("keeping a message", connection -> {
            long id;
            try {
                id = insert(
                        connection,
                        "INSERT INTO rid_message (digest, peer, type, incident, message, received)"
                                + " VALUES (?, ?, ?, ?, ?, ?)",
                        message.digest(),
                        message.peer(),
                        message.type(),
                        message.incident(),
                        message.message(),
                        message.received());
            } catch (SQLException e) {
                if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
                    connection.rollback();
                    return Optional.empty();
                }
                throw e;
            }
            if (pending.isPresent()) {
                PendingRequest p = pending.get();
                update(
                        connection,
                        "INSERT INTO rid_pending (message_id, peer, address, token, due, told)"
                                + " VALUES (?, ?, ?, ?, ?, FALSE)",
                        id,
                        p.peer(),
                        p.address(),
                        p.token(),
                        p.due());
            }
            owe(connection, answers);
            return Optional.of(id);
        });
    }

    private static void owe(Connection connection, List<OwedAnswer> answers) throws SQLException {
        for (OwedAnswer answer : answers) {
            owe(connection, answer);
        }
    }

    private static long owe(Connection connection, OwedAnswer answer) throws SQLException {
        return insert(
                connection,
                "INSERT INTO rid_owed (peer, address, token, message, due, attempts) VALUES (?, ?, ?, ?, ?, ?)",
                answer.peer(),
                answer.address(),
                answer.token(),
                answer.message(),
                answer.due(),
                answer.attempts());
    }

    private static StoredMessage message(ResultSet row) throws SQLException {
        return new StoredMessage(
                row.getLong("id"),
                row.getString("digest"),
                row.getString("peer"),
                row.getString("type"),
                row.getString("incident"),
                row.getBytes("message"),
                row.getTimestamp("received").toInstant());
    }

    @Override
    public Optional<StoredMessage> message(long id) {
        return transaction(
                "reading a message",
                connection ->
                        query(connection, JdbcStore::message, "SELECT * FROM rid_message WHERE id = ?", id).stream()
                                .findFirst());
    }

    @Override
    public Optional<StoredMessage> repeated(String peer, String digest) {
        return transaction(
                "looking for a repeat",
                connection -> query(
                                connection,
                                JdbcStore::message,
                                "SELECT * FROM rid_message WHERE peer = ? AND digest = ?",
                                peer,
                                digest)
                        .stream()
                        .findFirst());
    }

    @Override
    public List<StoredMessage> find(String incident, String type, int limit) {
        return transaction(
                "looking for messages",
                connection -> query(
                        connection,
                        JdbcStore::message,
                        "SELECT * FROM rid_message WHERE incident = ? AND type = ? ORDER BY id DESC LIMIT " + limit,
                        incident,
                        type));
    }

    @Override
    public long count() {
        return transaction(
                "counting messages",
                connection -> query(connection, row -> row.getLong(1), "SELECT COUNT(*) FROM rid_message")
                        .get(0));
    }

    // ---- what is owed ---------------------------------------------------------------------------------------------

    @Override
    public long owe(OwedAnswer answer) {
        return transaction("noting a message to send", connection -> owe(connection, answer));
    }

    @Override
    public List<OwedAnswer> take(Instant now, Instant until, int limit) {
        return transaction("taking messages to send", connection -> {
            List<OwedAnswer> due = query(
                    connection,
                    row -> new OwedAnswer(
                            row.getLong("id"),
                            row.getString("peer"),
                            row.getString("address"),
                            row.getString("token"),
                            row.getBytes("message"),
                            row.getTimestamp("due").toInstant(),
                            row.getInt("attempts")),
                    "SELECT * FROM rid_owed WHERE due <= ? ORDER BY id LIMIT " + limit,
                    now);
            List<OwedAnswer> taken = new ArrayList<>();
            for (OwedAnswer answer : due) {
                int mine = update(
                        connection,
                        "UPDATE rid_owed SET due = ?, attempts = attempts + 1 WHERE id = ? AND due <= ?",
                        until,
                        answer.id(),
                        now);
                if (mine == 1) {
                    taken.add(answer);
                }
            }
            return taken;
        });
    }

    @Override
    public void settle(long id) {
        transaction("settling a message", connection -> update(connection, "DELETE FROM rid_owed WHERE id = ?", id));
    }

    // ---- decisions ------------------------------------------------------------------------------------------------

    private static PendingRequest pending(ResultSet row) throws SQLException {
        return new PendingRequest(
                row.getLong("message_id"),
                row.getString("peer"),
                row.getString("address"),
                row.getString("token"),
                row.getTimestamp("due").toInstant(),
                row.getBoolean("told"));
    }

    @Override
    public List<PendingRequest> overdue(Instant now) {
        return transaction(
                "looking for overdue requests",
                connection -> query(
                        connection,
                        JdbcStore::pending,
                        "SELECT * FROM rid_pending WHERE due <= ? AND told = FALSE ORDER BY message_id",
                        now));
    }

    @Override
    public boolean tell(long messageId, OwedAnswer answer) {
        return transaction("telling of a request", connection -> {
            boolean mine = update(
                            connection,
                            "UPDATE rid_pending SET told = TRUE WHERE message_id = ? AND told = FALSE",
                            messageId)
                    == 1;
            owe(connection, mine ? List.of(answer) : List.of());
            return mine;
        });
    }

    @Override
    public List<PendingRequest> undecided() {
        return transaction(
                "reading undecided requests",
                connection -> query(connection, JdbcStore::pending, "SELECT * FROM rid_pending ORDER BY message_id"));
    }

    @Override
    public boolean decide(long messageId, List<OwedAnswer> answers) {
        return transaction("deciding a request", connection -> {
            boolean mine = update(connection, "DELETE FROM rid_pending WHERE message_id = ?", messageId) == 1;
            owe(connection, mine ? answers : List.of());
            return mine;
        });
    }

    // ---- what is expected -----------------------------------------------------------------------------------------

    @Override
    public void expect(String peer, String token, String type) {
        transaction("noting a token", connection -> {
            update(connection, "DELETE FROM rid_expected WHERE peer = ? AND token = ?", peer, token);
            return update(
                    connection, "INSERT INTO rid_expected (peer, token, type) VALUES (?, ?, ?)", peer, token, type);
        });
    }

    @Override
    public Optional<String> expected(String peer, String token) {
        return transaction(
                "looking for a token",
                connection -> query(
                                connection,
                                row -> row.getString(1),
                                "SELECT type FROM rid_expected WHERE peer = ? AND token = ?",
                                peer,
                                token)
                        .stream()
                        .findFirst());
    }

    @Override
    public void close() {
        try {
            owned.close();
        } catch (Exception e) { // AutoCloseable declares it
            throw new StoreException("the database cannot be closed", e);
        }
    }
}
