package org.mile4j.rolie.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A store in a database: H2 in a file, or PostgreSQL for several servers at once. The tables are made where they are
 * missing; their names begin with {@code rolie_}. Contents are kept in the database too, or in files of a folder.
 *
 * @since 0.1
 */
public final class JdbcStore implements RolieStore {

    /** A content is looked for again if its member was changed between the look into the database and that for the file. */
    private static final int LOOKS = 5;

    private final Database database;
    private final Optional<ContentFiles> files;

    private JdbcStore(Database database, Optional<ContentFiles> files) {
        this.database = database;
        this.files = files;
    }

    /**
     * A store in a folder, of which H2 makes a file. Only one process at a time can use it.
     *
     * <p>If the file cannot be written, for instance as the disk is full, everything is refused, to read as well, and the log
     * says so. The file stays as it was before and is opened again by itself once that is possible; only where the system has
     * failed to bring to the disk what was written, it takes a new start.
     *
     * @param folder the folder
     * @return the store
     * @throws StoreException if the database cannot be opened
     */
    public static JdbcStore inFolder(Path folder) {
        return new JdbcStore(Database.open(folder.toAbsolutePath().resolve("rolie")), Optional.empty());
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
        return new JdbcStore(Database.open(url, user, password), Optional.empty());
    }

    /**
     * This store with new contents in files, for large ones. Several servers on one database share the folder. Contents that
     * are in the database stay there and are found. Files that a crash left over are deleted when they are an hour old.
     *
     * @param folder the folder; it is made if it is missing
     * @return the store; closing it closes this one
     * @throws StoreException if the folder cannot be used
     */
    public JdbcStore contentsIn(Path folder) {
        ContentFiles contents = new ContentFiles(folder);
        contents.sweep(database.run("list the contents", JdbcStore::namedFiles));
        return new JdbcStore(database, Optional.of(contents));
    }

    private static Set<String> namedFiles(Connection connection) throws SQLException {
        Set<String> named = new HashSet<>();
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT content_file FROM rolie_member WHERE content_file IS NOT NULL");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                named.add(rows.getString(1));
            }
        }
        return named;
    }

    // ---- reading --------------------------------------------------------------------------------------------------

    @Override
    public CollectionState state(String collection) {
        return database.run("read the state", connection -> {
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
        return database.run("read a page", connection -> {
            try (PreparedStatement query = connection.prepareStatement("SELECT " + MemberRows.COLUMNS
                    + " FROM rolie_member WHERE collection = ? AND seq >= ? AND seq < ? ORDER BY seq DESC")) {
                query.setString(1, collection);
                query.setLong(2, from);
                query.setLong(3, until);
                return MemberRows.members(query);
            }
        });
    }

    @Override
    public BlockState block(String collection, long from, long until) {
        return database.run("count the members of a page", connection -> {
            try (PreparedStatement query = connection.prepareStatement(
                    "SELECT COUNT(*), MAX(seq), MAX(edited) FROM rolie_member WHERE collection = ? AND seq >= ? AND seq < ?")) {
                query.setString(1, collection);
                query.setLong(2, from);
                query.setLong(3, until);
                try (ResultSet rows = query.executeQuery()) {
                    rows.next();
                    return new BlockState(rows.getLong(1), rows.getLong(2), Instant.ofEpochMilli(rows.getLong(3)));
                }
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
        return database.run("find a page", connection -> {
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
        return database.run("search", connection -> SearchQuery.run(connection, collection, search, below, most));
    }

    @Override
    public Optional<StoredMember> member(String collection, String name) {
        return database.run("read a member", connection -> MemberRows.find(connection, collection, name));
    }

    @Override
    public Optional<byte[]> content(String collection, String name) {
        for (int look = 0; look < LOOKS; look++) {
            Optional<MemberRows.ContentPlace> place =
                    database.run("read a content", connection -> MemberRows.content(connection, collection, name));
            String file = place.map(MemberRows.ContentPlace::file).orElse(null);
            if (file == null) {
                return place.map(MemberRows.ContentPlace::bytes);
            }
            Optional<byte[]> bytes = files.orElseThrow(() -> new StoreException(
                            "the content is in a file, and the store does not know the folder", null))
                    .read(file);
            if (bytes.isPresent()) {
                return bytes;
            }
        }
        throw new StoreException("the file of a content is missing", null);
    }

    @Override
    public List<PastState> history(String collection, long from, long until) {
        return database.run("read an archive", connection -> HistoryRows.range(connection, collection, from, until));
    }

    // ---- changing -------------------------------------------------------------------------------------------------

    @Override
    public void describe(String collection, String description) {
        String hash = hash(description);
        database.change(collection, 0, turn -> {
            DescriptionRows.describe(turn, hash);
            return null;
        });
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    @Override
    public void keepHistory(String collection) {
        database.change(collection, 0, turn -> {
            if (!turn.history()) {
                HistoryRows.begin(turn.connection(), collection);
            }
            return null;
        });
    }

    @Override
    public StoredMember create(String collection, String name, MemberDraft draft) {
        return withFile(
                draft,
                file -> database.change(collection, 1, turn -> {
                    MemberRows.requireFreeName(turn, name);
                    MemberRows.requireFreeId(turn, name, draft.id());
                    MemberRows.insert(turn, name, draft, file);
                    TagRows.replace(turn, name, draft);
                    HistoryRows.add(turn, name, draft.id(), draft.entry(), draft.contentType());
                    return stored(name, draft, turn.sequence(), turn.now());
                }));
    }

    @Override
    public void load(String collection, Map<String, MemberDraft> members) {
        if (members.isEmpty()) {
            return;
        }
        database.change(collection, members.size(), turn -> {
            long sequence = turn.sequence();
            try (PreparedStatement rows = MemberRows.insertion(turn.connection());
                    PreparedStatement tags = TagRows.insertion(turn.connection())) {
                for (Map.Entry<String, MemberDraft> member : members.entrySet()) {
                    MemberRows.fill(rows, turn, sequence++, member.getKey(), member.getValue(), null);
                    rows.addBatch();
                    TagRows.fill(tags, collection, member.getKey(), member.getValue());
                }
                rows.executeBatch();
                tags.executeBatch();
            }
            if (turn.history()) {
                HistoryRows.copy(turn.connection(), collection, turn.sequence());
            }
            return null;
        });
    }

    @Override
    public StoredMember replace(String collection, String name, OptionalLong expected, MemberDraft draft) {
        String[] old = new String[1];
        StoredMember member = withFile(
                draft,
                file -> database.change(collection, 1, turn -> {
                    MemberRows.require(turn, name, expected);
                    MemberRows.requireFreeId(turn, name, draft.id());
                    if (draft.content().length > 0) {
                        old[0] = fileOf(turn, name);
                    }
                    MemberRows.update(turn, name, draft, file);
                    TagRows.replace(turn, name, draft);
                    HistoryRows.add(turn, name, draft.id(), draft.entry(), draft.contentType());
                    return stored(name, draft, turn.sequence(), turn.now());
                }));
        forget(old[0]);
        return member;
    }

    @Override
    public void delete(String collection, String name, OptionalLong expected) {
        forget(database.change(collection, 1, turn -> {
            StoredMember member = MemberRows.require(turn, name, expected);
            String file = fileOf(turn, name);
            TagRows.delete(turn, name);
            MemberRows.delete(turn, name);
            HistoryRows.add(turn, name, member.id(), null, "");
            return file;
        }));
    }

    private static String fileOf(Database.Turn turn, String name) throws SQLException {
        return MemberRows.content(turn.connection(), turn.collection(), name)
                .map(MemberRows.ContentPlace::file)
                .orElse(null);
    }

    private void forget(String file) {
        if (file != null) {
            files.ifPresent(contents -> contents.delete(file));
        }
    }

    /** A change with the file of its content, if there is one. */
    @FunctionalInterface
    private interface FileChange {
        StoredMember with(String file);
    }

    private StoredMember withFile(MemberDraft draft, FileChange change) {
        if (files.isEmpty() || draft.content().length == 0) {
            return change.with(null);
        }
        String file = files.get().write(draft.content());
        try {
            return change.with(file);
        } catch (ConflictException e) {
            forget(file);
            throw e;
        } catch (StoreException e) {
            if (!e.isOutcomeUnknown()) {
                forget(file);
            }
            throw e;
        }
    }

    private static StoredMember stored(String name, MemberDraft draft, long sequence, long now) {
        return new StoredMember(
                name, sequence, draft.id(), Instant.ofEpochMilli(now), draft.entry(), draft.contentType());
    }

    @Override
    public void close() {
        database.close();
    }
}
