package org.mile4j.rolie.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** A search as SQL. */
final class SearchQuery {

    private SearchQuery() {}

    static List<StoredMember> run(Connection connection, String collection, Search search, long below, int most)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql(search))) {
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
            return MemberRows.members(query);
        }
    }

    private static String sql(Search search) {
        StringBuilder sql = new StringBuilder("SELECT " + MemberRows.COLUMNS
                + " FROM rolie_member m WHERE collection = ? AND seq < ? AND updated >= ? AND updated < ?");
        for (MemberDraft.Tag tag : search.tags()) {
            sql.append(" AND EXISTS (SELECT 1 FROM rolie_tag t WHERE t.collection = m.collection AND t.member = m.name")
                    .append(" AND t.kind = ? AND t.tag_value = ?")
                    .append(tag.name().isEmpty() ? ")" : " AND t.name = ?)");
        }
        return sql.append(" ORDER BY collection DESC, seq DESC LIMIT ?").toString();
    }
}
