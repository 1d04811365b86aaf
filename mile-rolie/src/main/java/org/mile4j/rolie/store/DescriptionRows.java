package org.mile4j.rolie.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What is said of collections themselves, as a hash: a new one is a change of the collection. */
final class DescriptionRows {

    private DescriptionRows() {}

    static void describe(Database.Turn turn, String hash) throws SQLException {
        String known;
        try (PreparedStatement query =
                turn.connection().prepareStatement("SELECT described FROM rolie_collection WHERE name = ?")) {
            query.setString(1, turn.collection());
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                known = rows.getString(1);
            }
        }
        if (known.equals(hash)) {
            return;
        }
        boolean first = known.isEmpty();
        try (PreparedStatement update = turn.connection()
                .prepareStatement("UPDATE rolie_collection SET described = ?"
                        + (first ? "" : ", changes = ?, updated = ?") + " WHERE name = ?")) {
            int at = 1;
            update.setString(at++, hash);
            if (!first) {
                update.setLong(at++, turn.sequence());
                update.setLong(at++, turn.now());
            }
            update.setString(at, turn.collection());
            update.executeUpdate();
        }
    }
}
