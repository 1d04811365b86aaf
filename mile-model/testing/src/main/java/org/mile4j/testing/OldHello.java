package org.mile4j.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;

/**
 * Begins a handshake in a version of TLS that this Java's own client refuses to speak, so that the answer of a server to it
 * can be seen.
 */
public final class OldHello {

    private static final int PATIENCE_MILLIS = 20_000;
    private static final byte HANDSHAKE = 22;
    private static final byte[] SUITES_OF_THOSE_DAYS = {0, 4, (byte) 0xc0, 0x0a, 0, 0x35};

    private OldHello() {}

    /**
     * Says which version one speaks at most, and reads what the server says to that.
     *
     * @param port the port of a server on this machine
     * @param minor 0 for SSL 3.0, 1 for TLS 1.0, 2 for TLS 1.1
     * @return the kind of the answer, its level and what it says: 21, 2, 70 is a fatal alert on the version of the protocol
     * @throws IOException if the server does not answer
     */
    public static int[] answer(int port, int minor) throws IOException {
        ByteArrayOutputStream hello = new ByteArrayOutputStream();
        hello.writeBytes(new byte[] {3, (byte) minor});
        hello.writeBytes(new byte[32]); // random
        hello.write(0); // no earlier session
        hello.writeBytes(SUITES_OF_THOSE_DAYS);
        hello.writeBytes(new byte[] {1, 0}); // no compression
        int length = hello.size();
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(
                    new byte[] {HANDSHAKE, 3, (byte) Math.min(minor, 1), 0, (byte) (length + 4), 1, 0, 0, (byte) length
                    });
            out.write(hello.toByteArray());
            out.flush();
            byte[] answer = socket.getInputStream().readNBytes(7);
            if (answer.length < 7) {
                throw new IOException("expected an answer of at least seven bytes, met " + answer.length);
            }
            return new int[] {answer[0], answer[5], answer[6]};
        }
    }
}
