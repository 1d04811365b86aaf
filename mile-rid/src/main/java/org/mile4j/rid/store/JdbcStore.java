package org.mile4j.rid.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import javax.sql.DataSource;
import org.mile4j.store.Durability;
import org.mile4j.store.FileDatabase;
import org.mile4j.store.OpeningFailure;

/**
 * Keeps messages in a database by JDBC: H2 in a file, or PostgreSQL, which several nodes may share.
 *
 * @since 0.1
 */
public final class JdbcStore implements MessageStore {

    /** Messages of usual length stand in their rows, which costs less than to keep them apart. */
    private static final String IN_ROWS = ";MAX_LENGTH_INPLACE_LOB=65536";

    private final Transactions transactions;
    private final Obligations obligations;
    private final AskedMessages asked;
    private final SharingNodes nodes;
    private final AutoCloseable owned;

    /**
     * A store in a database that is there. The tables are made if they are missing.
     *
     * @param source the connections, which stay the caller's
     * @throws StoreException if the database cannot be reached
     */
    public JdbcStore(DataSource source) {
        this(source, Durability.OF_ITSELF, () -> {});
    }

    private JdbcStore(DataSource source, Durability durability, AutoCloseable owned) {
        this.transactions = new Transactions(source, durability);
        this.obligations = new JdbcObligations(transactions);
        this.asked = new JdbcAskedMessages(transactions);
        this.nodes = new JdbcSharingNodes(transactions);
        this.owned = owned;
        StoreTables.create(source);
    }

    /**
     * A store in a file of H2, for one node.
     *
     * <p>If the file cannot be written, for instance as the disk is full, nothing is acknowledged from then on, and the log
     * says so, until the store is closed and opened again.
     *
     * @param file the file without its ending {@code .mv.db}
     * @return the store
     * @throws StoreException if the file cannot be used, for instance because another process has it open
     */
    public static JdbcStore file(Path file) {
        FileDatabase database = use(file);
        try {
            HikariDataSource pool = pool(database.url() + IN_ROWS, "", "");
            try {
                JdbcStore store = new JdbcStore(pool, database, () -> {
                    pool.close();
                    database.close();
                });
                database.begin();
                return store;
            } catch (SQLException e) {
                pool.close();
                throw new StoreException(file + " cannot be written", e);
            } catch (StoreException e) {
                pool.close();
                throw e;
            }
        } catch (StoreException e) {
            database.close();
            throw e;
        }
    }

    private static FileDatabase use(Path file) {
        try {
            return new FileDatabase(file);
        } catch (IOException e) {
            throw new StoreException("the folder of " + file + " cannot be used", e);
        }
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
        HikariDataSource pool = pool(url, user, password);
        return new JdbcStore(pool, Durability.OF_ITSELF, pool);
    }

    private static HikariDataSource pool(String url, String user, String password) {
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
            return new HikariDataSource(config);
        } catch (RuntimeException e) { // Hikari has one for a database and one for a driver that is missing
            throw new StoreException("the database cannot be reached: " + OpeningFailure.reason(e), e);
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
            Optional<Long> id = insert(connection, message);
            if (id.isPresent() && pending.isPresent()) {
                JdbcObligations.await(connection, id.get(), pending.get());
            }
            JdbcObligations.owe(connection, id.isPresent() ? answers : List.of());
            return id;
        });
    }

    @Override
    public Optional<Long> acceptFor(String node, StoredMessage message, List<OwedAnswer> answers) {
        return transactions.together("keeping a message for another node", connection -> {
            Optional<Long> id = insert(connection, message);
            JdbcSharingNodes.handOver(connection, id, node, message.received());
            JdbcObligations.owe(connection, id.isPresent() ? answers : List.of());
            return id;
        });
    }

    private static Optional<Long> insert(Connection connection, StoredMessage message) throws SQLException {
        UUID repeat = repeat(message.peer(), message.digest());
        OptionalLong id = Sql.insert(
                connection,
                "INSERT INTO rid_message (repeat, digest, peer, type, incident, message, received)"
                        + " SELECT ?, ?, ?, ?, ?, ?, ?"
                        + " WHERE NOT EXISTS (SELECT 1 FROM rid_message WHERE repeat = ?)",
                repeat,
                message.digest(),
                message.peer(),
                message.type(),
                message.incident(),
                message.uncopied(),
                message.received(),
                repeat);
        return id.isPresent() ? Optional.of(id.getAsLong()) : Optional.empty();
    }

    /** What a message and its repeats share, short: each commit writes dozens of entries of the index anew. */
    private static UUID repeat(String peer, String digest) {
        try {
            ByteBuffer hash = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256")
                    .digest((peer + "\n" + digest).getBytes(StandardCharsets.UTF_8)));
            return new UUID(hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static StoredMessage message(ResultSet row) throws SQLException {
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
                                "SELECT * FROM rid_message WHERE repeat = ?",
                                repeat(peer, digest))
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
    public List<StoredMessage> newest(String type, int limit) {
        return transactions.reading(
                "looking for messages",
                connection -> Sql.query(
                        connection,
                        JdbcStore::message,
                        "SELECT * FROM rid_message WHERE type = ? ORDER BY id DESC LIMIT " + limit,
                        type));
    }

    @Override
    public long count() {
        return transactions.reading(
                "counting messages",
                connection -> Sql.query(connection, row -> row.getLong(1), "SELECT COUNT(*) FROM rid_message")
                        .get(0));
    }

    // ---- the other parts ------------------------------------------------------------------------------------------

    @Override
    public Obligations obligations() {
        return obligations;
    }

    @Override
    public AskedMessages asked() {
        return asked;
    }

    @Override
    public SharingNodes nodes() {
        return nodes;
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
