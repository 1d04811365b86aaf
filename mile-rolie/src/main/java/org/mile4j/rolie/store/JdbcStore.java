package org.mile4j.rolie.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A store in a database: H2 in a file, or PostgreSQL for several servers at once. The tables are made where they are
 * missing; their names begin with {@code rolie_}.
 *
 * @since 0.1
 */
public final class JdbcStore implements RolieStore {

    private static final String COLUMNS = "name, seq, id, edited, entry, content_type";

    private final HikariDataSource database;

    private JdbcStore(HikariDataSource database) {
        this.database = database;
    }

    /**
     * A store in a folder, of which H2 makes a file. Only one process at a time can use it.
     *
     * @param folder the folder
     * @return the store
     * @throws StoreException if the database cannot be opened
     */
    public static JdbcStore inFolder(Path folder) {
        // Every commit goes to the disk before it returns; H2 would otherwise wait for half a second.
        return at("jdbc:h2:file:" + folder.toAbsolutePath().resolve("rolie") + ";WRITE_DELAY=0", "sa", "");
    }

    /**
     * A store in a database.
     *
     * @param url the JDBC URL of H2 or PostgreSQL; the driver has to be on the path
     * @param user the user
     * @param password the password
     * @return the store
     * @throws StoreException if the database cannot be opened
     */
    public static JdbcStore at(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(16);
        config.setConnectionTimeout(5_000);
        config.setAutoCommit(true);
        HikariDataSource database;
        try {
            database = new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw new StoreException("the database cannot be opened", e);
        }
        JdbcStore store = new JdbcStore(database);
        try {
            store.makeTables();
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
        return store;
    }

    private void makeTables() {
        run("make the tables", connection -> {
            boolean postgres = connection.getMetaData().getDatabaseProductName().startsWith("Postgre");
            String bytes = postgres ? "BYTEA" : "BLOB";
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE IF NOT EXISTS rolie_collection (name VARCHAR(200) PRIMARY KEY,"
                        + " changes BIGINT NOT NULL, updated BIGINT NOT NULL)");
                statement.execute("CREATE TABLE IF NOT EXISTS rolie_member (collection VARCHAR(200) NOT NULL,"
                        + " name VARCHAR(200) NOT NULL, seq BIGINT NOT NULL, id VARCHAR(2000) NOT NULL,"
                        + " updated BIGINT NOT NULL, edited BIGINT NOT NULL, entry " + bytes + " NOT NULL,"
                        + " content_type VARCHAR(200) NOT NULL, content " + bytes
                        + ", PRIMARY KEY (collection, name))");
                statement.execute(
                        "CREATE UNIQUE INDEX IF NOT EXISTS rolie_member_seq ON rolie_member (collection, seq)");
                // The newest first: without an index in that order H2 looks at all members to find the newest.
                statement.execute("CREATE INDEX IF NOT EXISTS rolie_member_newest ON rolie_member"
                        + " (collection DESC, seq DESC)");
                statement.execute("CREATE UNIQUE INDEX IF NOT EXISTS rolie_member_id ON rolie_member (collection, id)");
                statement.execute("CREATE TABLE IF NOT EXISTS rolie_tag (collection VARCHAR(200) NOT NULL,"
                        + " member VARCHAR(200) NOT NULL, kind VARCHAR(10) NOT NULL, name VARCHAR(2000) NOT NULL,"
                        + " tag_value VARCHAR(2000) NOT NULL)");
                statement.execute(
                        "CREATE INDEX IF NOT EXISTS rolie_tag_value ON rolie_tag (collection, kind, tag_value)");
                statement.execute("CREATE INDEX IF NOT EXISTS rolie_tag_member ON rolie_tag (collection, member)");
            }
            return null;
        });
    }

    @Override
    public CollectionState state(String collection) {
        return run("read the state", connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement("SELECT changes, updated FROM rolie_collection WHERE name = ?")) {
                query.setString(1, collection);
                try (ResultSet rows = query.executeQuery()) {
                    return rows.next()
                            ? new CollectionState(rows.getLong(1), Instant.ofEpochMilli(rows.getLong(2)))
                            : new CollectionState(0, Instant.EPOCH);
                }
            }
        });
    }

    @Override
    public List<StoredMember> range(String collection, long from, long until) {
        return run("read a page", connection -> {
            try (PreparedStatement query = connection.prepareStatement("SELECT " + COLUMNS
                    + " FROM rolie_member WHERE collection = ? AND seq >= ? AND seq < ? ORDER BY seq DESC")) {
                query.setString(1, collection);
                query.setLong(2, from);
                query.setLong(3, until);
                return members(query);
            }
        });
    }

    @Override
    public OptionalLong below(String collection, long limit) {
        return number(
                "SELECT seq FROM rolie_member WHERE collection = ? AND seq < ? ORDER BY collection DESC, seq DESC LIMIT 1",
                collection,
                limit);
    }

    @Override
    public OptionalLong from(String collection, long limit) {
        return number(
                "SELECT seq FROM rolie_member WHERE collection = ? AND seq >= ? ORDER BY collection, seq LIMIT 1",
                collection,
                limit);
    }

    private OptionalLong number(String sql, String collection, long limit) {
        return run("find a page", connection -> {
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setString(1, collection);
                query.setLong(2, limit);
                try (ResultSet rows = query.executeQuery()) {
                    return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
                }
            }
        });
    }

    @Override
    public List<StoredMember> find(String collection, Search search, long below, int most) {
        StringBuilder sql = new StringBuilder("SELECT " + COLUMNS
                + " FROM rolie_member m WHERE collection = ? AND seq < ? AND updated >= ? AND updated < ?");
        for (MemberDraft.Tag tag : search.tags()) {
            sql.append(" AND EXISTS (SELECT 1 FROM rolie_tag t WHERE t.collection = m.collection AND t.member = m.name")
                    .append(" AND t.kind = ? AND t.tag_value = ?")
                    .append(tag.name().isEmpty() ? ")" : " AND t.name = ?)");
        }
        sql.append(" ORDER BY collection DESC, seq DESC LIMIT ?");
        return run("search", connection -> {
            try (PreparedStatement query = connection.prepareStatement(sql.toString())) {
                query.setString(1, collection);
                query.setLong(2, below);
                query.setLong(3, search.from());
                query.setLong(4, search.until());
                int at = 5;
                for (MemberDraft.Tag tag : search.tags()) {
                    query.setString(at++, tag.kind());
                    query.setString(at++, tag.value());
                    if (!tag.name().isEmpty()) {
                        query.setString(at++, tag.name());
                    }
                }
                query.setInt(at, most);
                return members(query);
            }
        });
    }

    private static List<StoredMember> members(PreparedStatement query) throws SQLException {
        List<StoredMember> members = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                members.add(new StoredMember(
                        rows.getString(1),
                        rows.getLong(2),
                        rows.getString(3),
                        Instant.ofEpochMilli(rows.getLong(4)),
                        rows.getBytes(5),
                        rows.getString(6)));
            }
        }
        return members;
    }

    @Override
    public Optional<StoredMember> member(String collection, String name) {
        return run("read a member", connection -> member(connection, collection, name));
    }

    private static Optional<StoredMember> member(Connection connection, String collection, String name)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT " + COLUMNS + " FROM rolie_member WHERE collection = ? AND name = ?")) {
            query.setString(1, collection);
            query.setString(2, name);
            return members(query).stream().findFirst();
        }
    }

    @Override
    public Optional<byte[]> content(String collection, String name) {
        return run("read a content", connection -> {
            try (PreparedStatement query = connection.prepareStatement(
                    "SELECT content FROM rolie_member WHERE collection = ? AND name = ? AND content IS NOT NULL")) {
                query.setString(1, collection);
                query.setString(2, name);
                try (ResultSet rows = query.executeQuery()) {
                    return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
                }
            }
        });
    }

    @Override
    public StoredMember create(String collection, String name, MemberDraft draft) {
        return change(collection, (connection, sequence, now) -> {
            if (member(connection, collection, name).isPresent()) {
                throw new ConflictException(ConflictException.Kind.NAME_TAKEN);
            }
            requireFreeId(connection, collection, name, draft.id());
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO rolie_member (seq, id, updated,"
                    + " edited, entry, content_type, content, collection, name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                values(insert, draft, sequence, now);
                insert.setBytes(7, draft.contentType().isEmpty() ? null : draft.content());
                insert.setString(8, collection);
                insert.setString(9, name);
                insert.executeUpdate();
            }
            tags(connection, collection, name, draft);
            return stored(name, draft, sequence, now);
        });
    }

    @Override
    public StoredMember replace(String collection, String name, OptionalLong expected, MemberDraft draft) {
        return change(collection, (connection, sequence, now) -> {
            requireExpected(connection, collection, name, expected);
            requireFreeId(connection, collection, name, draft.id());
            boolean content = draft.content().length > 0;
            try (PreparedStatement update = connection.prepareStatement("UPDATE rolie_member SET seq = ?, id = ?,"
                    + " updated = ?, edited = ?, entry = ?, content_type = ?" + (content ? ", content = ?" : "")
                    + " WHERE collection = ? AND name = ?")) {
                values(update, draft, sequence, now);
                int at = 7;
                if (content) {
                    update.setBytes(at++, draft.content());
                }
                update.setString(at++, collection);
                update.setString(at, name);
                update.executeUpdate();
            }
            untag(connection, collection, name);
            tags(connection, collection, name, draft);
            return stored(name, draft, sequence, now);
        });
    }

    @Override
    public void delete(String collection, String name, OptionalLong expected) {
        change(collection, (connection, sequence, now) -> {
            requireExpected(connection, collection, name, expected);
            untag(connection, collection, name);
            try (PreparedStatement delete =
                    connection.prepareStatement("DELETE FROM rolie_member WHERE collection = ? AND name = ?")) {
                delete.setString(1, collection);
                delete.setString(2, name);
                delete.executeUpdate();
            }
            return null;
        });
    }

    private static void values(PreparedStatement statement, MemberDraft draft, long sequence, long now)
            throws SQLException {
        statement.setLong(1, sequence);
        statement.setString(2, draft.id());
        statement.setLong(3, draft.updated());
        statement.setLong(4, now);
        statement.setBytes(5, draft.entry());
        statement.setString(6, draft.contentType());
    }

    private static StoredMember stored(String name, MemberDraft draft, long sequence, long now) {
        return new StoredMember(
                name, sequence, draft.id(), Instant.ofEpochMilli(now), draft.entry(), draft.contentType());
    }

    private static void requireExpected(Connection connection, String collection, String name, OptionalLong expected)
            throws SQLException {
        Optional<StoredMember> member = member(connection, collection, name);
        if (member.isEmpty()) {
            throw new ConflictException(ConflictException.Kind.MISSING);
        }
        if (expected.isPresent() && expected.getAsLong() != member.get().sequence()) {
            throw new ConflictException(ConflictException.Kind.CHANGED);
        }
    }

    private static void requireFreeId(Connection connection, String collection, String name, String id)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT 1 FROM rolie_member WHERE collection = ? AND id = ? AND name <> ?")) {
            query.setString(1, collection);
            query.setString(2, id);
            query.setString(3, name);
            try (ResultSet rows = query.executeQuery()) {
                if (rows.next()) {
                    throw new ConflictException(ConflictException.Kind.ID_TAKEN);
                }
            }
        }
    }

    private static void untag(Connection connection, String collection, String name) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM rolie_tag WHERE collection = ? AND member = ?")) {
            delete.setString(1, collection);
            delete.setString(2, name);
            delete.executeUpdate();
        }
    }

    private static void tags(Connection connection, String collection, String name, MemberDraft draft)
            throws SQLException {
        if (draft.tags().isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO rolie_tag (collection, member, kind, name, tag_value) VALUES (?, ?, ?, ?, ?)")) {
            for (MemberDraft.Tag tag : draft.tags()) {
                insert.setString(1, collection);
                insert.setString(2, name);
                insert.setString(3, tag.kind());
                insert.setString(4, tag.name());
                insert.setString(5, tag.value());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** A change, with its number and its time. */
    @FunctionalInterface
    private interface Change<T> {
        T make(Connection connection, long sequence, long now) throws SQLException;
    }

    /** Makes a change in a transaction; the row of the collection keeps others out until it ends. */
    private <T> T change(String collection, Change<T> change) {
        return run("write", connection -> {
            connection.setAutoCommit(false);
            try {
                ensureRow(connection, collection);
                long sequence;
                long now;
                try (PreparedStatement lock = connection.prepareStatement(
                        "SELECT changes, updated FROM rolie_collection WHERE name = ? FOR UPDATE")) {
                    lock.setString(1, collection);
                    try (ResultSet rows = lock.executeQuery()) {
                        rows.next();
                        sequence = rows.getLong(1) + 1;
                        now = Math.max(System.currentTimeMillis(), rows.getLong(2) + 1);
                    }
                }
                T result = change.make(connection, sequence, now);
                try (PreparedStatement update = connection.prepareStatement(
                        "UPDATE rolie_collection SET changes = ?, updated = ? WHERE name = ?")) {
                    update.setLong(1, sequence);
                    update.setLong(2, now);
                    update.setString(3, collection);
                    update.executeUpdate();
                }
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        });
    }

    private static void ensureRow(Connection connection, String collection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT 1 FROM rolie_collection WHERE name = ?")) {
            query.setString(1, collection);
            try (ResultSet rows = query.executeQuery()) {
                if (rows.next()) {
                    return;
                }
            }
        }
        boolean postgres = connection.getMetaData().getDatabaseProductName().startsWith("Postgre");
        String sql = postgres
                ? "INSERT INTO rolie_collection (name, changes, updated) VALUES (?, 0, 0) ON CONFLICT DO NOTHING"
                : "MERGE INTO rolie_collection (name, changes, updated) KEY (name) VALUES (?, 0, 0)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, collection);
            insert.executeUpdate();
        }
    }

    /** Something that is done with a connection. */
    @FunctionalInterface
    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private <T> T run(String what, Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw new StoreException("the database cannot " + what, e);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
