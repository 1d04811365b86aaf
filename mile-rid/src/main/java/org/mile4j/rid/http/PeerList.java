package org.mile4j.rid.http;

import java.net.InetAddress;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The explicit list of the systems that a RID system talks to, and of their certificates: RFC 6546, Section 3. A system
 * that is not on it is refused, whoever issued its certificate.
 *
 * <p>A peer that is listed without certificates is known by the other method of that section: its certificate, issued by an
 * authority that is believed, has the name of the peer as a DNS-ID, and the reverse DNS lookup of the address that it
 * connects from gives that name. Without {@link #withReverseDns names of addresses} such a peer is refused.
 *
 * @param peers the systems
 * @param reverseDns where the names of addresses come from, if peers may be known by them
 * @since 0.1
 */
public record PeerList(List<Peer> peers, Optional<AddressNames> reverseDns) {

    /**
     * Copies the list.
     *
     * @param peers as the record describes it
     * @param reverseDns as the record describes it
     */
    public PeerList {
        peers = List.copyOf(peers);
        Objects.requireNonNull(reverseDns, "reverseDns");
    }

    /**
     * A list by which peers are known by their certificates alone.
     *
     * @param peers the systems
     */
    public PeerList(List<Peer> peers) {
        this(peers, Optional.empty());
    }

    /**
     * A list of systems, which are known by their certificates alone.
     *
     * @param peers the systems
     * @return the list
     */
    public static PeerList of(Peer... peers) {
        return new PeerList(List.of(peers));
    }

    /**
     * The same list, where a peer without certificates is known by the name of its address.
     *
     * @param names the names of addresses, best {@linkplain AddressNames#cached remembered}
     * @return the list
     */
    public PeerList withReverseDns(AddressNames names) {
        return new PeerList(peers, Optional.of(names));
    }

    /**
     * The system that connects with a certificate, which was validated.
     *
     * @param certificate the certificate
     * @param from the address that it connects from
     * @return the system, with this certificate if it was listed without; or nothing if it is on no entry
     */
    public Optional<Peer> connecting(X509Certificate certificate, InetAddress from) {
        return withCertificate(certificate).or(() -> reverseDns.flatMap(names -> named(certificate, from, names)));
    }

    private Optional<Peer> named(X509Certificate certificate, InetAddress from, AddressNames names) {
        return peers.stream()
                .filter(peer -> peer.certificates().isEmpty())
                .filter(peer -> Peer.identifies(certificate, peer.name()))
                .filter(peer -> names.of(from).contains(peer.name()))
                .findFirst()
                .map(peer -> new Peer(peer.name(), peer.host(), peer.port(), List.of(certificate)));
    }

    /**
     * Whether a certificate, which was validated, is that of the system of a name.
     *
     * @param certificate the certificate of a server
     * @param name the name that was connected to
     * @return whether it is one of the peer's list, or has the name as a DNS-ID if the peer is listed without certificates
     */
    public boolean identifies(X509Certificate certificate, String name) {
        return named(name).filter(peer -> peer.mayUse(certificate)).isPresent();
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
