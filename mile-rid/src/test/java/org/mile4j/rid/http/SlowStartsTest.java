package org.mile4j.rid.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.eclipse.jetty.io.ArrayByteBufferPool;
import org.eclipse.jetty.io.ByteArrayEndPoint;
import org.eclipse.jetty.io.ssl.SslConnection;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.junit.jupiter.api.Test;

class SlowStartsTest {

    private final SlowStarts starts = new SlowStarts(Duration.ofSeconds(30));
    private final ByteArrayEndPoint socket = new ByteArrayEndPoint();

    private SslConnection connection() throws Exception {
        return new SslConnection(
                new ArrayByteBufferPool(),
                Runnable::run,
                new SslContextFactory.Server(),
                socket,
                SSLContext.getDefault().createSSLEngine());
    }

    @Test
    void theEndClosesAConnectionThatWaits() throws Exception {
        starts.onOpened(connection());
        assertThat(socket.isOpen()).isTrue();

        starts.end();

        assertThat(socket.isOpen()).isFalse();
    }

    @Test
    void aConnectionThatComesDuringTheEndIsClosedAtOnce() throws Exception {
        starts.end();

        starts.onOpened(connection());

        assertThat(socket.isOpen()).isFalse();
    }
}
