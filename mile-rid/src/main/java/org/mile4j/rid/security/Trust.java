package org.mile4j.rid.security;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXRevocationChecker;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom a RID system believes: path validation by RFC 5280 with revocation.
 *
 * <p>Revocation is checked by the lists given here, or by OCSP where a responder is given. A certificate whose status
 * cannot be found out is not believed. Nothing is fetched from addresses that stand in a certificate.
 *
 * @param anchors the roots
 * @param revocations the revocation lists; each issuer in a path needs one unless there is a responder
 * @param responder the OCSP responder, if there is one
 * @since 0.1
 */
public record Trust(List<X509Certificate> anchors, List<X509CRL> revocations, Optional<URI> responder) {

    private static final int SHORTEST_RSA_KEY = 2048;

    /**
     * Copies the lists.
     *
     * @param anchors as the record describes it
     * @param revocations as the record describes it
     * @param responder as the record describes it
     */
    public Trust {
        anchors = List.copyOf(anchors);
        revocations = List.copyOf(revocations);
        if (anchors.isEmpty()) {
            throw new IllegalArgumentException("trust needs at least one root certificate");
        }
    }

    /**
     * Roots with their revocation lists.
     *
     * @param anchors the roots
     * @param revocations the revocation lists
     * @return the trust
     */
    public static Trust of(Collection<X509Certificate> anchors, Collection<X509CRL> revocations) {
        return new Trust(List.copyOf(anchors), List.copyOf(revocations), Optional.empty());
    }

    /**
     * The parameters of path validation, for TLS as well as for signatures.
     *
     * @param extra certificates that may be needed for a path
     * @return new parameters with revocation switched on
     * @throws GeneralSecurityException if the platform lacks PKIX, which it must have
     */
    public PKIXBuilderParameters parameters(Collection<X509Certificate> extra) throws GeneralSecurityException {
        Set<TrustAnchor> roots =
                anchors.stream().map(root -> new TrustAnchor(root, null)).collect(Collectors.toSet());
        PKIXBuilderParameters parameters = new PKIXBuilderParameters(roots, new X509CertSelector());
        List<Object> known = new ArrayList<>(extra);
        known.addAll(revocations);
        parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(known)));
        parameters.setRevocationEnabled(true);
        PKIXRevocationChecker checker =
                (PKIXRevocationChecker) CertPathBuilder.getInstance("PKIX").getRevocationChecker();
        if (responder.isPresent()) {
            checker.setOcspResponder(responder.get());
        } else {
            checker.setOptions(
                    EnumSet.of(PKIXRevocationChecker.Option.PREFER_CRLS, PKIXRevocationChecker.Option.NO_FALLBACK));
        }
        parameters.addCertPathChecker(checker);
        return parameters;
    }

    /**
     * Validates the path from a certificate to a root.
     *
     * @param certificate the certificate of a signer
     * @param others certificates that came along
     * @return the path
     * @throws GeneralSecurityException if there is none: not issued under a root, expired, revoked, of unknown status, or
     *     not meant for signatures
     */
    public CertPath validate(X509Certificate certificate, Collection<X509Certificate> others)
            throws GeneralSecurityException {
        requireStrength(certificate);
        List<X509Certificate> all = new ArrayList<>(others);
        all.add(certificate);
        PKIXBuilderParameters parameters = parameters(all);
        X509CertSelector target = new X509CertSelector();
        target.setCertificate(certificate);
        target.setKeyUsage(new boolean[] {true});
        parameters.setTargetCertConstraints(target);
        return CertPathBuilder.getInstance("PKIX").build(parameters).getCertPath();
    }

    private static void requireStrength(X509Certificate certificate) throws GeneralSecurityException {
        if (certificate.getPublicKey() instanceof java.security.interfaces.RSAKey rsa
                && rsa.getModulus().bitLength() < SHORTEST_RSA_KEY) {
            throw new GeneralSecurityException("the RSA key of " + certificate.getSubjectX500Principal()
                    + " is shorter than " + SHORTEST_RSA_KEY + " bits");
        }
    }

    /**
     * Reads certificates from PEM or DER.
     *
     * @param in the bytes
     * @return the certificates in their order
     * @throws GeneralSecurityException if they are no certificates
     */
    public static List<X509Certificate> certificates(java.io.InputStream in) throws GeneralSecurityException {
        return CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                .map(X509Certificate.class::cast)
                .toList();
    }
}
