package org.mile4j.rolie.server;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.mile4j.rolie.client.RolieClient;

/** A test with a server of its own, and a client of somebody who may do everything there. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
abstract class WithServer {

    final Running running = new Running();
    final RolieClient alice = running.client("alice", "a");

    @AfterEach
    void close() throws Exception {
        alice.close();
        running.close();
    }
}
