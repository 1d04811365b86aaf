package org.mile4j.rolie.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A PostgreSQL server that can be stopped and started again on the same data. */
public final class Postgres implements AutoCloseable {

    private final Path data;
    private EmbeddedPostgres server;
    private int port;

    /** Starts a server with its data in a folder. */
    public Postgres(Path folder) {
        data = folder.resolve("postgres");
        start();
    }

    /** Starts the server again, on the port that it had. */
    public void start() {
        try {
            EmbeddedPostgres.Builder builder =
                    EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false);
            server = (port == 0 ? builder : builder.setPort(port)).start();
            port = server.getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A store in its database; each has connections of its own, as each node has. */
    public JdbcStore store() {
        return JdbcStore.at("jdbc:postgresql://localhost:" + port + "/postgres", "postgres", "");
    }

    /** Stops the server. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
