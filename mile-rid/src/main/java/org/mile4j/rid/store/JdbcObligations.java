package org.mile4j.rid.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mile4j.rid.message.Justification;

/** The part of a store that knows what this system has to send, and what it has to decide. */
final class JdbcObligations implements Obligations {

    private final Transactions transactions;

    JdbcObligations(Transactions transactions) {
        this.transactions = transactions;
    }

    static void owe(Connection connection, List<OwedAnswer> answers) throws SQLException {
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

    /** Notes that a request awaits a decision. */
    static void await(Connection connection, long messageId, PendingRequest request) throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO rid_pending (message_id, peer, address, token, due, told)"
                        + " VALUES (?, ?, ?, ?, ?, FALSE)",
                messageId,
                request.peer(),
                request.address(),
                request.token(),
                request.due());
    }

    @Override
    public long owe(OwedAnswer answer) {
        return transactions.together("noting a message to send", connection -> owe(connection, answer));
    }

    @Override
    public List<OwedAnswer> take(Instant now, Instant until, int limit) {
        boolean nothing = transactions
                .reading(
                        "looking for messages to send",
                        connection -> Sql.query(
                                connection,
                                row -> row.getLong(1),
                                "SELECT id FROM rid_owed WHERE due <= ? LIMIT 1",
                                now))
                .isEmpty();
        if (nothing) {
            return List.of();
        }
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
                        JdbcObligations::pending,
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
                connection -> Sql.query(
                        connection, JdbcObligations::pending, "SELECT * FROM rid_pending ORDER BY message_id"));
    }

    @Override
    public boolean decide(long messageId, Optional<Justification> denial, List<OwedAnswer> answers) {
        return transactions.alone("deciding a request", connection -> {
            boolean mine = Sql.update(connection, "DELETE FROM rid_pending WHERE message_id = ?", messageId) == 1;
            owe(connection, mine ? answers : List.of());
            if (mine && denial.isPresent()) {
                Sql.update(
                        connection,
                        "INSERT INTO rid_denied (message_id, justification) VALUES (?, ?)",
                        messageId,
                        denial.get().value());
            }
            return mine;
        });
    }

    @Override
    public Optional<Justification> denial(long messageId) {
        return transactions
                .reading(
                        "reading a decision",
                        connection -> Sql.query(
                                connection,
                                row -> Justification.of(row.getString(1)),
                                "SELECT justification FROM rid_denied WHERE message_id = ?",
                                messageId))
                .stream()
                .findFirst();
    }
}
