package org.mile4j.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDatabaseTest {

    @TempDir
    Path folder;

    private static int rows(FileDatabase database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM t")) {
            row.next();
            return row.getInt(1);
        }
    }

    /** A copy of the file is what the disk has if the process is killed just then. */
    @Test
    void whatWasWrittenThroughIsThereAfterACrash() throws IOException, SQLException {
        Path path = folder.resolve("made/on/the/way/store");
        try (FileDatabase database = new FileDatabase(path);
                Connection connection = DriverManager.getConnection(database.url());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE t (n INT)");
            database.writeThrough(connection);
            database.begin();
            for (int i = 1; i <= 10; i++) {
                statement.execute("INSERT INTO t VALUES (1)");
                database.writeThrough(connection);

                Path copy = folder.resolve("copy" + i);
                Files.copy(Path.of(path + ".mv.db"), Path.of(copy + ".mv.db"));
                try (FileDatabase crashed = new FileDatabase(copy)) {
                    assertThat(rows(crashed)).isEqualTo(i);
                }
            }
        }
    }

    @Test
    void aDatabaseThatKeepsNothingElsewhereWritesNoLog() throws IOException, SQLException {
        try (FileDatabase database = new FileDatabase(folder.resolve("store"));
                Connection connection = DriverManager.getConnection(database.url());
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("SELECT secret FROM nowhere"))
                    .isInstanceOf(SQLException.class);
            database.requireSound();
            assertThat(database.isAsBeforeFailedWrite()).isFalse();
        }
        assertThat(folder).isDirectoryContaining("glob:**/store.mv.db").isDirectoryNotContaining("glob:**/*.trace.db");
    }

    @Test
    void aFolderThatIsAFileIsRefused() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> new FileDatabase(file.resolve("store"))).isInstanceOf(IOException.class);
    }
}
