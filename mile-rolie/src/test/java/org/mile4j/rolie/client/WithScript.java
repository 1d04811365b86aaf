package org.mile4j.rolie.client;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;

/** A test with a server that answers what it is told to, and a client. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
abstract class WithScript {

    final Scripted script = new Scripted();
    final RolieClient client = script.client();

    @AfterEach
    void close() throws IOException {
        client.close();
        script.close();
    }
}
