package org.mile4j.rid.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mile4j.testing.Requirement;

/** Nothing but TLS is spoken on the port, and with one handshake: RFC 6546, Section 3. */
@Timeout(60)
class EncryptedConnectionTest extends RunningServer {

    private static final byte[] POST = ("POST / HTTP/1.1\r\nHost: server.example\r\nContent-Type: text/xml\r\n"
                    + "Content-Length: 10\r\n\r\n<message/>")
            .getBytes(UTF_8);

    @Test
    @Requirement("6545-100")
    void aMessageInTheClearGetsNowhere() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(POST);
            socket.getOutputStream().flush();

            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .doesNotContain("HTTP/");
        }
        assertThat(received).isEmpty();
    }

    @Test
    @Requirement("6546-029")
    void aSessionIsNotRenegotiated() throws IOException {
        try (SSLSocket socket = tls("TLSv1.2")) {
            socket.getOutputStream().write(POST);
            socket.getOutputStream().flush();
            assertThat(head(socket.getInputStream())).startsWith("HTTP/1.1 200");

            assertThatThrownBy(() -> {
                        socket.startHandshake();
                        socket.getOutputStream().write(POST);
                        socket.getOutputStream().flush();
                        assertThat(head(socket.getInputStream()))
                                .as("the answer")
                                .startsWith("HTTP/1.1");
                    })
                    .isInstanceOfAny(IOException.class, AssertionError.class);
        }
        assertThat(received).hasSize(1);
    }
}
