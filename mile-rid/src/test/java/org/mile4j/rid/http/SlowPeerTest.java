package org.mile4j.rid.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Peers that are slow or send too much, on purpose or not. */
@Timeout(60)
class SlowPeerTest extends RunningServer {

    @Test
    void aMessageThatComesDripByDripIsGivenUp() throws Exception {
        try (SSLSocket socket = tls("TLSv1.3")) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST / HTTP/1.1\r\nHost: server.example\r\nContent-Type: text/xml\r\n"
                            + "Content-Length: 1000\r\n\r\n")
                    .getBytes(UTF_8));
            out.flush();
            socket.setSoTimeout(500);
            String head = null;
            for (int i = 0; i < 20 && head == null; i++) {
                out.write('x');
                out.flush();
                try {
                    head = head(socket.getInputStream());
                } catch (java.net.SocketTimeoutException e) {
                    head = null; // no answer yet: drip on
                }
            }
            assertThat(head)
                    .satisfiesAnyOf(
                            h -> assertThat(h).startsWith("HTTP/1.1 408"),
                            h -> assertThat(h).isEmpty());
        }
        assertThat(received).isEmpty();
    }

    @Test
    void aHeadThatComesDripByDripIsGivenUp() throws Exception {
        try (SSLSocket socket = tls("TLSv1.3")) {
            assertEndsWhileDripping(socket, socket.getOutputStream(), "POST / HTTP/1.1\r\nX: ", 'x');
        }
        try (SSLSocket socket = tls("TLSv1.3")) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST / HTTP/1.1\r\nHost: server.example\r\nContent-Type: text/xml\r\n"
                            + "Content-Length: 4\r\n\r\n<a/>")
                    .getBytes(UTF_8));
            assertThat(head(socket.getInputStream())).startsWith("HTTP/1.1 200");
            assertEndsWhileDripping(socket, out, "POST / HTTP/1.1\r\nX: ", 'x');
        }
        assertThat(received).hasSize(1);
    }

    @Test
    void aHandshakeThatComesDripByDripIsGivenUp() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            // A record of the handshake that is to have 16,000 bytes.
            OutputStream out = socket.getOutputStream();
            out.write(new byte[] {22, 3, 1, 0x3e, (byte) 0x80, 1, 0, 0x3e, 0x7c, 3, 3});
            assertEndsWhileDripping(socket, out, "", (char) 7);
        }
    }

    private static void assertEndsWhileDripping(Socket socket, OutputStream out, String start, char drip)
            throws IOException {
        long begin = System.nanoTime();
        out.write(start.getBytes(UTF_8));
        socket.setSoTimeout(300);
        boolean ended = false;
        for (int i = 0; i < 100 && !ended; i++) {
            try {
                out.write(drip);
                out.flush();
                ended = socket.getInputStream().read() < 0;
            } catch (java.net.SocketTimeoutException e) {
                ended = false; // nothing yet: drip on
            } catch (IOException e) {
                ended = true; // reset
            }
        }
        assertThat(ended).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
    }

    @ParameterizedTest
    @ValueSource(longs = {100_001, 1L << 31})
    void aMessageThatIsTooLargeIsRefusedBeforeItComes(long length) throws Exception {
        try (SSLSocket socket = tls("TLSv1.3")) {
            socket.getOutputStream()
                    .write(("POST / HTTP/1.1\r\nHost: server.example\r\nContent-Type: text/xml\r\n" + "Content-Length: "
                                    + length + "\r\n\r\n")
                            .getBytes(UTF_8));
            assertThat(head(socket.getInputStream())).startsWith("HTTP/1.1 413");
        }
        assertThat(received).isEmpty();
    }

    @Test
    void aMessageOfUnknownLengthIsCutOffAtTheLimit() throws Exception {
        byte[] chunk = ("1000\r\n" + "x".repeat(0x1000) + "\r\n").getBytes(UTF_8);
        long sent = 0;
        try (SSLSocket socket = tls("TLSv1.3")) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST / HTTP/1.1\r\nHost: server.example\r\nContent-Type: text/xml\r\n"
                            + "Transfer-Encoding: chunked\r\n\r\n")
                    .getBytes(UTF_8));
            while (sent < 1L << 31) {
                out.write(chunk);
                sent += 0x1000;
            }
        } catch (IOException e) {
            // The server has answered and closed; what was sent after it is of no interest.
            assertThat(sent).isLessThan(100 << 20);
        }
        assertThat(sent).isLessThan(1L << 31);
        assertThat(received).isEmpty();
    }

    @Test
    void threeHundredHalfOpenHandshakesDoNotStopOthers() throws Exception {
        List<Socket> halfOpen = new ArrayList<>();
        try {
            for (int i = 0; i < 300; i++) {
                Socket socket = new Socket("127.0.0.1", server.port());
                socket.getOutputStream().write(new byte[] {22, 3, 1});
                halfOpen.add(socket);
            }
            try (RidHttpClient client = client(CLIENT)) {
                for (int i = 0; i < 20; i++) {
                    assertThat(client.send(peer(), MESSAGE)).isEqualTo(new Answer.Done());
                }
            }
        } finally {
            for (Socket socket : halfOpen) {
                socket.close();
            }
        }
        assertThat(received).hasSize(20);
    }
}
