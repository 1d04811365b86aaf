package org.mile4j.rolie.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The rows of members: looked up, written and deleted. */
final class MemberRows {

    static final String COLUMNS = "name, seq, id, edited, entry, content_type";

    private MemberRows() {}

    /** Where the content of a member is: in the row, in a file, or nowhere. */
    record ContentPlace(byte[] bytes, String file) {}

    static List<StoredMember> members(PreparedStatement query) throws SQLException {
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

    static Optional<StoredMember> find(Connection connection, String collection, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT " + COLUMNS + " FROM rolie_member WHERE collection = ? AND name = ?")) {
            query.setString(1, collection);
            query.setString(2, name);
            return members(query).stream().findFirst();
        }
    }

    static Optional<ContentPlace> content(Connection connection, String collection, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT content, content_file FROM rolie_member WHERE collection = ? AND name = ?")) {
            query.setString(1, collection);
            query.setString(2, name);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next()
                        ? Optional.of(new ContentPlace(rows.getBytes(1), rows.getString(2)))
                        : Optional.empty();
            }
        }
    }

    static void insert(Database.Turn turn, String name, MemberDraft draft, String file) throws SQLException {
        try (PreparedStatement insert = insertion(turn.connection())) {
            fill(insert, turn, turn.sequence(), name, draft, file);
            insert.executeUpdate();
        }
    }

    static PreparedStatement insertion(Connection connection) throws SQLException {
        return connection.prepareStatement(
                "INSERT INTO rolie_member (seq, id, updated, edited, entry, content_type, content, content_file,"
                        + " collection, name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    static void fill(
            PreparedStatement insert, Database.Turn turn, long sequence, String name, MemberDraft draft, String file)
            throws SQLException {
        values(insert, draft, sequence, turn.now());
        insert.setBytes(7, draft.contentType().isEmpty() || file != null ? null : draft.content());
        insert.setString(8, file);
        insert.setString(9, turn.collection());
        insert.setString(10, name);
    }

    static void update(Database.Turn turn, String name, MemberDraft draft, String file) throws SQLException {
        boolean content = draft.content().length > 0;
        try (PreparedStatement update = turn.connection()
                .prepareStatement("UPDATE rolie_member SET seq = ?, id = ?, updated = ?, edited = ?, entry = ?,"
                        + " content_type = ?" + (content ? ", content = ?, content_file = ?" : "")
                        + " WHERE collection = ? AND name = ?")) {
            values(update, draft, turn.sequence(), turn.now());
            int at = 7;
            if (content) {
                update.setBytes(at++, file != null ? null : draft.content());
                update.setString(at++, file);
            }
            update.setString(at++, turn.collection());
            update.setString(at, name);
            update.executeUpdate();
        }
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

    static void delete(Database.Turn turn, String name) throws SQLException {
        try (PreparedStatement delete =
                turn.connection().prepareStatement("DELETE FROM rolie_member WHERE collection = ? AND name = ?")) {
            delete.setString(1, turn.collection());
            delete.setString(2, name);
            delete.executeUpdate();
        }
    }

    /** The member, if it is there and as it is expected to be. */
    static StoredMember require(Database.Turn turn, String name, OptionalLong expected) throws SQLException {
        StoredMember member = find(turn.connection(), turn.collection(), name)
                .orElseThrow(() -> new ConflictException(ConflictException.Kind.MISSING));
        if (expected.isPresent() && expected.getAsLong() != member.sequence()) {
            throw new ConflictException(ConflictException.Kind.CHANGED);
        }
        return member;
    }

    static void requireFreeName(Database.Turn turn, String name) throws SQLException {
        if (find(turn.connection(), turn.collection(), name).isPresent()) {
            throw new ConflictException(ConflictException.Kind.NAME_TAKEN);
        }
    }

    static void requireFreeId(Database.Turn turn, String name, String id) throws SQLException {
        try (PreparedStatement query = turn.connection()
                .prepareStatement("SELECT 1 FROM rolie_member WHERE collection = ? AND id = ? AND name <> ?")) {
            query.setString(1, turn.collection());
            query.setString(2, id);
            query.setString(3, name);
            try (ResultSet rows = query.executeQuery()) {
                if (rows.next()) {
                    throw new ConflictException(ConflictException.Kind.ID_TAKEN);
                }
            }
        }
    }
}
