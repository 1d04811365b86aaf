package org.mile4j.rid.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The part of a store that knows what was asked of peers. */
final class JdbcAskedMessages implements AskedMessages {

    private final Transactions transactions;

    JdbcAskedMessages(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public long ask(AskedMessage message) {
        return transactions.together("noting what is asked", connection -> {
            Sql.update(
                    connection,
                    "DELETE FROM rid_asked WHERE peer = ? AND type = ? AND incident = ? AND token IS NULL",
                    message.peer(),
                    message.type(),
                    message.incident());
            return Sql.insert(
                            connection,
                            "INSERT INTO rid_asked (peer, type, incident, node, sent) VALUES (?, ?, ?, ?, ?)",
                            message.peer(),
                            message.type(),
                            message.incident(),
                            message.node(),
                            message.sent())
                    .orElseThrow();
        });
    }

    @Override
    public void promised(long id, String token) {
        transactions.together(
                "noting a token",
                connection -> Sql.update(connection, "UPDATE rid_asked SET token = ? WHERE id = ?", token, id));
    }

    @Override
    public void answered(long id) {
        transactions.together(
                "settling what was asked",
                connection -> Sql.update(connection, "DELETE FROM rid_asked WHERE id = ?", id));
    }

    private static AskedMessage asked(ResultSet row) throws SQLException {
        return new AskedMessage(
                row.getLong("id"),
                row.getString("peer"),
                row.getString("type"),
                row.getString("incident"),
                Optional.ofNullable(row.getString("token")),
                row.getString("node"),
                row.getTimestamp("sent").toInstant());
    }

    private List<AskedMessage> select(String where, Object... parameters) {
        return transactions.reading(
                "looking for what was asked",
                connection -> Sql.query(
                        connection,
                        JdbcAskedMessages::asked,
                        "SELECT * FROM rid_asked WHERE " + where + " ORDER BY id DESC LIMIT 20",
                        parameters));
    }

    @Override
    public Optional<AskedMessage> find(String peer, String token) {
        return select("peer = ? AND token = ?", peer, token).stream().findFirst();
    }

    @Override
    public List<AskedMessage> about(String incident) {
        return select("incident = ?", incident);
    }

    @Override
    public boolean isAsking(String peer, Instant since) {
        return !select("peer = ? AND token IS NULL AND sent > ?", peer, since).isEmpty();
    }
}
