package org.mile4j.rolie.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The rows by which members are found: one for each category and each property. */
final class TagRows {

    private TagRows() {}

    static void replace(Database.Turn turn, String member, MemberDraft draft) throws SQLException {
        delete(turn, member);
        try (PreparedStatement insert = insertion(turn.connection())) {
            if (fill(insert, turn.collection(), member, draft)) {
                insert.executeBatch();
            }
        }
    }

    static void delete(Database.Turn turn, String member) throws SQLException {
        try (PreparedStatement delete =
                turn.connection().prepareStatement("DELETE FROM rolie_tag WHERE collection = ? AND member = ?")) {
            delete.setString(1, turn.collection());
            delete.setString(2, member);
            delete.executeUpdate();
        }
    }

    static PreparedStatement insertion(Connection connection) throws SQLException {
        return connection.prepareStatement(
                "INSERT INTO rolie_tag (collection, member, kind, name, tag_value) VALUES (?, ?, ?, ?, ?)");
    }

    /** Adds the tags of a member to a batch; whether there are any. */
    static boolean fill(PreparedStatement insert, String collection, String member, MemberDraft draft)
            throws SQLException {
        for (MemberDraft.Tag tag : draft.tags()) {
            insert.setString(1, collection);
            insert.setString(2, member);
            insert.setString(3, tag.kind());
            insert.setString(4, tag.name());
            insert.setString(5, tag.value());
            insert.addBatch();
        }
        return !draft.tags().isEmpty();
    }
}
