package org.mile4j.rolie.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The rows of past states: one for each change of a collection that has archives. They are never changed. */
final class HistoryRows {

    private static final String INTO =
            "INSERT INTO rolie_history (collection, seq, name, id, edited, entry, content_type) ";

    private HistoryRows() {}

    /** Begins the history of a collection with the members that it has. */
    static void begin(Connection connection, String collection) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE rolie_collection SET history = TRUE WHERE name = ?")) {
            update.setString(1, collection);
            update.executeUpdate();
        }
        copy(connection, collection, 0);
    }

    /** Notes the state of the members from a number on. */
    static void copy(Connection connection, String collection, long from) throws SQLException {
        try (PreparedStatement copy = connection.prepareStatement(
                INTO + "SELECT collection, seq, name, id, edited, entry, content_type FROM rolie_member"
                        + " WHERE collection = ? AND seq >= ?")) {
            copy.setString(1, collection);
            copy.setLong(2, from);
            copy.executeUpdate();
        }
    }

    /** Notes a state, or without an entry the end of a member. */
    static void add(Database.Turn turn, String name, String id, byte[] entry, String contentType) throws SQLException {
        if (!turn.history()) {
            return;
        }
        try (PreparedStatement insert = turn.connection().prepareStatement(INTO + "VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, turn.collection());
            insert.setLong(2, turn.sequence());
            insert.setString(3, name);
            insert.setString(4, id);
            insert.setLong(5, turn.now());
            insert.setBytes(6, entry);
            insert.setString(7, contentType);
            insert.executeUpdate();
        }
    }

    static List<PastState> range(Connection connection, String collection, long from, long until) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT name, seq, id, edited, entry, content_type"
                + " FROM rolie_history WHERE collection = ? AND seq >= ? AND seq < ? ORDER BY seq DESC")) {
            query.setString(1, collection);
            query.setLong(2, from);
            query.setLong(3, until);
            List<PastState> states = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    byte[] entry = rows.getBytes(5);
                    states.add(new PastState(
                            new StoredMember(
                                    rows.getString(1),
                                    rows.getLong(2),
                                    rows.getString(3),
                                    Instant.ofEpochMilli(rows.getLong(4)),
                                    entry == null ? new byte[0] : entry,
                                    rows.getString(6)),
                            entry == null));
                }
            }
            return states;
        }
    }
}
