package org.mile4j.rolie.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The tables of a store, made where they are missing. */
final class StoreTables {

    private StoreTables() {}

    static void make(Connection connection) throws SQLException {
        String bytes = isPostgres(connection) ? "BYTEA" : "BLOB";
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements(bytes)) {
                statement.execute(sql);
            }
        }
    }

    static boolean isPostgres(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().startsWith("Postgre");
    }

    private static List<String> statements(String bytes) {
        return List.of(
                "CREATE TABLE IF NOT EXISTS rolie_collection (name VARCHAR(200) PRIMARY KEY,"
                        + " changes BIGINT NOT NULL, updated BIGINT NOT NULL)",
                "ALTER TABLE rolie_collection ADD COLUMN IF NOT EXISTS history BOOLEAN DEFAULT FALSE NOT NULL",
                "ALTER TABLE rolie_collection ADD COLUMN IF NOT EXISTS described VARCHAR(64) DEFAULT '' NOT NULL",
                "CREATE TABLE IF NOT EXISTS rolie_member (collection VARCHAR(200) NOT NULL,"
                        + " name VARCHAR(200) NOT NULL, seq BIGINT NOT NULL, id VARCHAR(2000) NOT NULL,"
                        + " updated BIGINT NOT NULL, edited BIGINT NOT NULL, entry " + bytes + " NOT NULL,"
                        + " content_type VARCHAR(200) NOT NULL, content " + bytes
                        + ", PRIMARY KEY (collection, name))",
                "ALTER TABLE rolie_member ADD COLUMN IF NOT EXISTS content_file VARCHAR(40)",
                "CREATE UNIQUE INDEX IF NOT EXISTS rolie_member_seq ON rolie_member (collection, seq)",
                // The newest first: without an index in that order H2 looks at all members to find the newest.
                "CREATE INDEX IF NOT EXISTS rolie_member_newest ON rolie_member (collection DESC, seq DESC)",
                "CREATE UNIQUE INDEX IF NOT EXISTS rolie_member_id ON rolie_member (collection, id)",
                "CREATE TABLE IF NOT EXISTS rolie_tag (collection VARCHAR(200) NOT NULL,"
                        + " member VARCHAR(200) NOT NULL, kind VARCHAR(10) NOT NULL, name VARCHAR(2000) NOT NULL,"
                        + " tag_value VARCHAR(2000) NOT NULL)",
                "CREATE INDEX IF NOT EXISTS rolie_tag_value ON rolie_tag (collection, kind, tag_value)",
                "CREATE INDEX IF NOT EXISTS rolie_tag_member ON rolie_tag (collection, member)",
                "CREATE TABLE IF NOT EXISTS rolie_history (collection VARCHAR(200) NOT NULL, seq BIGINT NOT NULL,"
                        + " name VARCHAR(200) NOT NULL, id VARCHAR(2000) NOT NULL, edited BIGINT NOT NULL, entry "
                        + bytes + ", content_type VARCHAR(200) NOT NULL, PRIMARY KEY (collection, seq))");
    }
}
