package org.mile4j.rid.http;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Another RID system that this one talks to: RFC 6546, Section 3.
 *
 * @param name the stable DNS name that its certificate must have as a DNS-ID
 * @param host where to connect: a name or an address
 * @param port the port it listens on, 4590 unless agreed otherwise
 * @param certificates the certificates that it may use, for TLS and for signatures; the first is the one to encrypt for.
 *     None if any will do that has the name, which needs reverse DNS ({@link PeerList})
 * @since 0.1
 */
public record Peer(String name, String host, int port, List<X509Certificate> certificates) {

    /** The port that is assigned to RID over HTTPS. */
    public static final int DEFAULT_PORT = 4590;

    private static final int DNS_NAME = 2;

    /**
     * Checks the certificates.
     *
     * @param name as the record describes it
     * @param host as the record describes it
     * @param port as the record describes it
     * @param certificates as the record describes it
     * @throws IllegalArgumentException if a certificate does not have the name as a DNS-ID, or has a wildcard, or the
     *     port is none
     */
    public Peer {
        Objects.requireNonNull(host, "host");
        name = name.toLowerCase(Locale.ROOT);
        certificates = List.copyOf(certificates);
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("the port of " + name + " must be from 1 to 65535, not " + port);
        }
        for (X509Certificate certificate : certificates) {
            if (!identifies(certificate, name)) {
                throw new IllegalArgumentException(
                        "the certificate of " + certificate.getSubjectX500Principal() + " must have " + name
                                + " as a DNS name in its subjectAltName, and no wildcard; issue another");
            }
        }
    }

    /**
     * A system that listens on the assigned port.
     *
     * @param name as the record describes it
     * @param host as the record describes it
     * @param certificates as the record describes it
     * @return the system
     * @throws IllegalArgumentException as the constructor
     */
    public static Peer of(String name, String host, List<X509Certificate> certificates) {
        return new Peer(name, host, DEFAULT_PORT, certificates);
    }

    /**
     * Whether the system may use a certificate, which was validated.
     *
     * @param certificate the certificate
     * @return whether it is listed, or has the name of the system if none is listed
     */
    public boolean mayUse(X509Certificate certificate) {
        return certificates.isEmpty() ? identifies(certificate, name) : certificates.contains(certificate);
    }

    /**
     * Whether a certificate identifies a RID system of a name: it has the name as a DNS-ID and no wildcard anywhere.
     * RFC 6125, Section 6.4, with the limits of RFC 6546.
     *
     * @param certificate the certificate
     * @param name the name
     * @return whether it does
     */
    public static boolean identifies(X509Certificate certificate, String name) {
        try {
            Collection<List<?>> names = certificate.getSubjectAlternativeNames();
            if (names == null || certificate.getSubjectX500Principal().getName().contains("*")) {
                return false;
            }
            boolean found = false;
            for (List<?> entry : names) {
                if (entry.get(0).equals(DNS_NAME)) {
                    String dns = String.valueOf(entry.get(1));
                    if (dns.contains("*")) {
                        return false;
                    }
                    found |= dns.equalsIgnoreCase(name);
                }
            }
            return found;
        } catch (CertificateParsingException e) {
            return false; // what cannot be parsed identifies nobody
        }
    }
}
