package org.mile4j.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports for servers whose peers have to know them before they listen, or that listen on the same one twice.
 *
 * <p>Systems give the ports from 32768 or 49152 on to whoever asks for any, such as the other side of each connection, so
 * one of these that was free a moment ago may be taken. These ports are lower, and picked at random, so that tests that run
 * at the same time do not meet.
 */
public final class FreePorts {

    private static final int LOWEST = 20_000;
    private static final int BELOW = 32_768;
    private static final int TRIES = 1_000;

    private FreePorts() {}

    /**
     * A port that nobody listens on.
     *
     * @return its number
     * @throws IOException if there is none
     */
    public static int one() throws IOException {
        return row(1);
    }

    /**
     * Ports in a row that nobody listens on.
     *
     * @param count how many
     * @return the number of the first
     * @throws IOException if there are none
     */
    public static int row(int count) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            int first = ThreadLocalRandom.current().nextInt(LOWEST, BELOW - count);
            if (areFree(first, count)) {
                return first;
            }
        }
        throw new IOException("no " + count + " free ports in a row from " + LOWEST + " to " + BELOW);
    }

    private static boolean areFree(int first, int count) {
        for (int port = first; port < first + count; port++) {
            try {
                new ServerSocket(port).close();
            } catch (IOException e) {
                return false;
            }
        }
        return true;
    }
}
