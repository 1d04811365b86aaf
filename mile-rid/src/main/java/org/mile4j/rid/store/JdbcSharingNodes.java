package org.mile4j.rid.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The part of a store that knows which nodes share it, and what one of them received for another. */
final class JdbcSharingNodes implements SharingNodes {

    private final Transactions transactions;

    JdbcSharingNodes(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void alive(String node, Instant now) {
        transactions.together("noting that a node runs", connection -> {
            int known = Sql.update(connection, "UPDATE rid_node SET seen = ? WHERE node = ?", now, node);
            return known > 0
                    ? known
                    : Sql.update(connection, "INSERT INTO rid_node (node, seen) VALUES (?, ?)", node, now);
        });
    }

    @Override
    public void gone(String node) {
        transactions.together(
                "noting that a node ends",
                connection -> Sql.update(connection, "DELETE FROM rid_node WHERE node = ?", node));
    }

    @Override
    public boolean isAlive(String node, Instant since) {
        return !transactions
                .reading(
                        "looking for a node",
                        connection -> Sql.query(
                                connection,
                                row -> row.getString(1),
                                "SELECT node FROM rid_node WHERE node = ? AND seen > ?",
                                node,
                                since))
                .isEmpty();
    }

    @Override
    public List<StoredMessage> handedOver(String node, Instant before) {
        List<Long> waiting = transactions.reading(
                "looking for messages of other nodes",
                connection -> Sql.query(
                        connection,
                        row -> row.getLong(1),
                        "SELECT message_id FROM rid_handed WHERE node = ? OR handed <= ? ORDER BY message_id LIMIT 50",
                        node,
                        before));
        if (waiting.isEmpty()) {
            return List.of();
        }
        return transactions.alone("taking messages of other nodes", connection -> {
            List<StoredMessage> taken = new ArrayList<>();
            for (long id : waiting) {
                if (Sql.update(connection, "DELETE FROM rid_handed WHERE message_id = ?", id) == 1) {
                    taken.addAll(
                            Sql.query(connection, JdbcStore::message, "SELECT * FROM rid_message WHERE id = ?", id));
                }
            }
            return taken;
        });
    }

    /** Puts a message that is kept in the same transaction into the hands of another node. */
    static void handOver(Connection connection, Optional<Long> id, String node, Instant now) throws SQLException {
        if (id.isPresent()) {
            Sql.update(
                    connection,
                    "INSERT INTO rid_handed (message_id, node, handed) VALUES (?, ?, ?)",
                    id.get(),
                    node,
                    now);
        }
    }
}
