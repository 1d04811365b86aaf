package org.mile4j.rid.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import org.mile4j.model.ProtocolException;
import org.mile4j.model.TransportException;

/**
 * Learns the certificates of peers that are listed without, each in a TLS handshake with the peer. The path is validated
 * there, revocation included, and the name is checked: whoever may take a message from here may read it. What was learnt
 * holds for ten minutes, so that a peer may change its certificate.
 */
final class LearntCertificates {

    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final int KEY_ENCIPHERMENT = 2;
    private static final int KEY_AGREEMENT = 4;

    private record Learnt(X509Certificate certificate, long since) {}

    /** Whether a session is with the peer of a name. */
    interface Identity {
        boolean of(String name, SSLSession session);
    }

    private final SSLContext tls;
    private final Identity identity;
    private final Duration patience;
    private final Map<Peer, Learnt> learnt = new ConcurrentHashMap<>();

    LearntCertificates(SSLContext tls, Identity identity, Duration patience) {
        this.tls = tls;
        this.identity = identity;
        this.patience = patience;
    }

    /** The certificate that a peer shows. */
    List<X509Certificate> of(Peer peer) {
        Learnt known = learnt.get(peer);
        if (known == null || System.nanoTime() - known.since() > FRESH.toNanos()) {
            known = new Learnt(handshake(peer), System.nanoTime());
            learnt.put(peer, known);
        }
        return List.of(known.certificate());
    }

    private X509Certificate handshake(Peer peer) {
        try (Socket plain = new Socket()) {
            InetSocketAddress there = new InetSocketAddress(InetAddress.getByName(peer.host()), peer.port());
            plain.connect(there, Math.toIntExact(CONNECT.toMillis()));
            plain.setSoTimeout(Math.toIntExact(patience.toMillis()));
            try (SSLSocket socket =
                    (SSLSocket) tls.getSocketFactory().createSocket(plain, peer.name(), peer.port(), true)) {
                socket.setEnabledProtocols(RidTls.PROTOCOLS);
                socket.startHandshake();
                return certificate(peer, socket.getSession());
            }
        } catch (IOException e) {
            throw new TransportException(
                    peer.name(),
                    "the certificate of " + peer.name()
                            + ", for which the message is to be encrypted, is not listed and"
                            + " could not be asked for: " + e.getMessage()
                            + "; list it, or send the message again later",
                    e);
        }
    }

    private X509Certificate certificate(Peer peer, SSLSession session) throws IOException {
        if (!identity.of(peer.name(), session)
                || !(session.getPeerCertificates()[0] instanceof X509Certificate certificate)) {
            throw new ProtocolException(
                    peer.name(), "the certificate that " + peer.name() + " shows does not have its name", null);
        }
        boolean[] usage = certificate.getKeyUsage();
        int needed = certificate.getPublicKey() instanceof RSAPublicKey ? KEY_ENCIPHERMENT : KEY_AGREEMENT;
        if (usage != null && !usage[needed]) {
            throw new ProtocolException(
                    peer.name(),
                    "the certificate that " + peer.name() + " shows is not for encryption; list one of it that is",
                    null);
        }
        return certificate;
    }
}
