package org.mile4j.xmpp.internal.security;

import java.io.IOException;
import java.security.GeneralSecurityException;

/** SCRAM-SHA-256 for clients in tests, as one that knows no channel binding. */
public final class RawScram {

    private final ScramClient client;

    /** Begins an exchange. */
    public RawScram(String name, String password) {
        client = new ScramClient("n,,", new byte[0], name, password);
    }

    /** What to send first. */
    public byte[] first() {
        return client.first();
    }

    /** The answer to a challenge. */
    public byte[] last(byte[] challenge) throws IOException {
        try {
            return client.last(challenge);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** Checks the other side's proof. */
    public void verify(byte[] message) throws IOException {
        try {
            client.verify(message);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
