package org.mile4j.rid.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;

/**
 * Keeps messages in a database by JDBC: H2 in a file, or PostgreSQL, which several nodes may share.
 *
 * @since 0.1
 */
public final class JdbcStore implements MessageStore {

    /**
     * H2 writes some time after a commit, so a checkpoint follows each, which writes through to the disk. If the file has
     * failed meanwhile, a checkpoint says nothing, but a query does.
     */
    private static final List<String> WRITE_THROUGH =
            List.of("CHECKPOINT SYNC", "SELECT COUNT(*) FROM rid_message WHERE id = 0");

    /** Messages of usual length stand in their rows, which costs less than to keep them apart. */
    private static final String FILE_SETTINGS =
            ";WRITE_DELAY=60000;MAX_LENGTH_INPLACE_LOB=65536;DB_CLOSE_ON_EXIT=FALSE";

    private final Transactions transactions;
    private final AutoCloseable owned;

    /**
     * A store in a database that is there. The tables are made if they are missing.
     *
     * @param source the connections, which stay the caller's
     * @throws StoreException if the database cannot be reached
     */
    public JdbcStore(DataSource source) {
        this(source, List.of(), () -> {});
    }

    private JdbcStore(DataSource source, List<String> flush, AutoCloseable owned) {
        this.transactions = new Transactions(source, flush);
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
        return connect("jdbc:h2:file:" + file.toAbsolutePath() + FILE_SETTINGS, "", "", WRITE_THROUGH);
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
        return connect(url, user, password, List.of());
    }

    private static JdbcStore connect(String url, String user, String password, List<String> flush) {
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
            return new JdbcStore(pool, flush, pool);
        } catch (com.zaxxer.hikari.pool.HikariPool.PoolInitializationException e) {
            throw new StoreException("the database cannot be reached", e);
        }
    }

    // ---- messages -------------------------------------------------------------------------------------------------

    @Override
    public Optional<Long> accept(StoredMessage message) {
        return accept(message, Optional.empty(), List.of());
    }

    @Override
    public Optional<Long> accept(StoredMessage message, Optional<PendingRequest> pending, List<OwedAnswer> answers) {
        return transactions.together("keeping a message", connection -> {
            OptionalLong id = Sql.insert(
                    connection,
                    "INSERT INTO rid_message (digest, peer, type, incident, message, received)"
                            + " SELECT ?, ?, ?, ?, ?, ?"
                            + " WHERE NOT EXISTS (SELECT 1 FROM rid_message WHERE peer = ? AND digest = ?)",
                    message.digest(),
                    message.peer(),
                    message.type(),
                    message.incident(),
                    message.message(),
                    message.received(),
                    message.peer(),
                    message.digest());
            if (id.isEmpty()) {
                return Optional.empty();
            }
            if (pending.isPresent()) {
                PendingRequest p = pending.get();
                Sql.update(
                        connection,
                        "INSERT INTO rid_pending (message_id, peer, address, token, due, told)"
                                + " VALUES (?, ?, ?, ?, ?, FALSE)",
                        id.getAsLong(),
                        p.peer(),
                        p.address(),
                        p.token(),
                        p.due());
            }
            owe(connection, answers);
            return Optional.of(id.getAsLong());
        });
    }

    private static void owe(Connection connection, List<OwedAnswer> answers) throws SQLException {
        for (OwedAnswer answer : answers) {
            owe(connection, answer);
        }
    }

    private static long owe(Connection connection, OwedAnswer answer) throws SQLException {
        return Sql.insert(
                        connection,
                        "INSERT INTO rid_owed (peer, address, token, message, due, attempts) VALUES (?, ?, ?, ?, ?, ?)",
                        answer.peer(),
                        answer.address(),
                        answer.token(),
                        answer.message(),
                        answer.due(),
                        answer.attempts())
                .orElseThrow();
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
        return transactions.reading(
                "reading a message",
                connection ->
                        Sql.query(connection, JdbcStore::message, "SELECT * FROM rid_message WHERE id = ?", id).stream()
                                .findFirst());
    }

    @Override
    public Optional<StoredMessage> repeated(String peer, String digest) {
        return transactions.reading(
                "looking for a repeat",
                connection -> Sql.query(
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
        return transactions.reading(
                "looking for messages",
                connection -> Sql.query(
                        connection,
                        JdbcStore::message,
                        "SELECT * FROM rid_message WHERE incident = ? AND type = ? ORDER BY id DESC LIMIT " + limit,
                        incident,
                        type));
    }

    @Override
    public long count() {
        return transactions.reading(
                "counting messages",
                connection -> Sql.query(connection, row -> row.getLong(1), "SELECT COUNT(*) FROM rid_message")
                        .get(0));
    }

    // ---- what is owed ---------------------------------------------------------------------------------------------

    @Override
    public long owe(OwedAnswer answer) {
        return transactions.together("noting a message to send", connection -> owe(connection, answer));
    }

    @Override
    public List<OwedAnswer> take(Instant now, Instant until, int limit) {
        return transactions.alone("taking messages to send", connection -> {
            List<OwedAnswer> due = Sql.query(
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
                int mine = Sql.update(
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
        transactions.together(
                "settling a message", connection -> Sql.update(connection, "DELETE FROM rid_owed WHERE id = ?", id));
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
        return transactions.reading(
                "looking for overdue requests",
                connection -> Sql.query(
                        connection,
                        JdbcStore::pending,
                        "SELECT * FROM rid_pending WHERE due <= ? AND told = FALSE ORDER BY message_id",
                        now));
    }

    @Override
    public boolean tell(long messageId, OwedAnswer answer) {
        return transactions.alone("telling of a request", connection -> {
            boolean mine = Sql.update(
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
        return transactions.reading(
                "reading undecided requests",
                connection ->
                        Sql.query(connection, JdbcStore::pending, "SELECT * FROM rid_pending ORDER BY message_id"));
    }

    @Override
    public boolean decide(long messageId, List<OwedAnswer> answers) {
        return transactions.alone("deciding a request", connection -> {
            boolean mine = Sql.update(connection, "DELETE FROM rid_pending WHERE message_id = ?", messageId) == 1;
            owe(connection, mine ? answers : List.of());
            return mine;
        });
    }

    // ---- what is expected -----------------------------------------------------------------------------------------

    @Override
    public void expect(String peer, String token, String type) {
        transactions.together("noting a token", connection -> {
            Sql.update(connection, "DELETE FROM rid_expected WHERE peer = ? AND token = ?", peer, token);
            return Sql.update(
                    connection, "INSERT INTO rid_expected (peer, token, type) VALUES (?, ?, ?)", peer, token, type);
        });
    }

    @Override
    public Optional<String> expected(String peer, String token) {
        return transactions.reading(
                "looking for a token",
                connection -> Sql.query(
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
