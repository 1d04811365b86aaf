package org.mile4j.rolie.store;

import java.nio.file.Path;
import java.util.List;
import org.mile4j.rolie.server.Access;
import org.mile4j.rolie.server.RolieServer;
import org.mile4j.rolie.server.ServedCollection;
import org.mile4j.rolie.server.ServedWorkspace;

/** A server in a process of its own, to be killed. */
final class CrashingServer {

    private CrashingServer() {}

    public static void main(String[] args) throws InterruptedException {
        RolieServer server = RolieServer.builder(store(args[0]))
                .workspace(new ServedWorkspace(
                        "W", Access.open(Access.ANYBODY), List.of(ServedCollection.of("c", "C", "csaf"))))
                .audit(event -> {})
                .start();
        System.out.println(server.port());
        server.join();
    }

    private static JdbcStore store(String place) {
        return place.startsWith("jdbc:") ? JdbcStore.at(place, "postgres", "") : JdbcStore.inFolder(Path.of(place));
    }
}
