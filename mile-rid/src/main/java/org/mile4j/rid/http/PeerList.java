package org.mile4j.rid.http;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The explicit list of the systems that a RID system talks to, and of their certificates: RFC 6546, Section 3. A system
 * that is not on it is refused, whoever issued its certificate.
 *
 * @param peers the systems
 * @since 0.1
 */
public record PeerList(List<Peer> peers) {

    /**
     * Copies the list.
     *
     * @param peers as the record describes it
     */
    public PeerList {
        peers = List.copyOf(peers);
    }

    /**
     * A list of systems.
     *
     * @param peers the systems
     * @return the list
     */
    public static PeerList of(Peer... peers) {
        return new PeerList(List.of(peers));
    }

    /**
     * The system that a certificate belongs to.
     *
     * @param certificate the certificate, byte for byte one of the list
     * @return the system, or nothing if it is on no entry
     */
    public Optional<Peer> withCertificate(X509Certificate certificate) {
        return peers.stream()
                .filter(peer -> peer.certificates().contains(certificate))
                .findFirst();
    }

    /**
     * The system of a name.
     *
     * @param name the DNS name, in any case
     * @return the system, or nothing if there is none of the name
     */
    public Optional<Peer> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return peers.stream().filter(peer -> peer.name().equals(lower)).findFirst();
    }
}
