package org.mile4j.rolie.xmlsig;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/** A key that the program trusts, with the certificate that it came in, if any. */
record TrustedKey(PublicKey key, Optional<X509Certificate> certificate, String fingerprint) {

    private static final int LEAST_RSA = 2_048;
    private static final int LEAST_CURVE = 256;

    static TrustedKey of(PublicKey key, Optional<X509Certificate> certificate) {
        boolean strong = key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() >= LEAST_RSA
                || key instanceof ECPublicKey curve
                        && curve.getParams().getOrder().bitLength() >= LEAST_CURVE;
        if (!strong) {
            throw new IllegalArgumentException(
                    "expected RSA keys of " + LEAST_RSA + " bits at least or elliptic curves of " + LEAST_CURVE
                            + ", met another key (" + key.getAlgorithm() + ").");
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
            return new TrustedKey(
                    key, certificate, HexFormat.of().withUpperCase().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Why the key is not to be used at a time; empty if it is. */
    Optional<String> fault(Instant now) {
        if (certificate.isEmpty()) {
            return Optional.empty();
        }
        Instant from = certificate.get().getNotBefore().toInstant();
        Instant until = certificate.get().getNotAfter().toInstant();
        if (now.isBefore(from)) {
            return Optional.of("the certificate of the key is not valid before " + from + ".");
        }
        return now.isAfter(until)
                ? Optional.of("the certificate of the key has expired on " + until + ".")
                : Optional.empty();
    }
}
