package org.mile4j.xmpp.internal.session;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.SocketFactory;

/** Sockets that send at once, and that break when one stanza is longer than it may be. */
final class MeteredSockets extends SocketFactory {

    private final AtomicLong sinceStanza = new AtomicLong();
    private final int limit;

    MeteredSockets(int limit) {
        this.limit = limit;
    }

    /** Notes that a stanza begins. What is ahead of the parser already is not counted, so the limit is not exact. */
    void stanzaBegins() {
        sinceStanza.set(0);
    }

    @Override
    public Socket createSocket() {
        // The last connection may have ended in the middle of a stanza.
        sinceStanza.set(0);
        return new Metered();
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw onlyUnconnected();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        throw onlyUnconnected();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw onlyUnconnected();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) {
        throw onlyUnconnected();
    }

    private static UnsupportedOperationException onlyUnconnected() {
        return new UnsupportedOperationException("Smack connects its sockets by itself");
    }

    private final class Metered extends Socket {

        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
            super.connect(endpoint, timeout);
            // Requests and answers take turns; without this each pair waits for a delayed acknowledgement.
            setTcpNoDelay(true);
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int read() throws IOException {
                    int next = super.read();
                    count(next < 0 ? 0 : 1);
                    return next;
                }

                @Override
                public int read(byte[] buffer, int offset, int length) throws IOException {
                    int count = super.read(buffer, offset, length);
                    count(count);
                    return count;
                }
            };
        }

        private void count(int bytes) throws IOException {
            if (bytes > 0 && sinceStanza.addAndGet(bytes) > limit) {
                throw new StanzaTooLongException(limit);
            }
        }
    }

    /** A stanza that is longer than it may be. */
    static final class StanzaTooLongException extends IOException {

        private static final long serialVersionUID = 1L;

        StanzaTooLongException(int limit) {
            super("the Controller sends a stanza of more than " + limit
                    + " bytes; raise GridLimits.stanzaBytes if that is meant to be");
        }
    }
}
