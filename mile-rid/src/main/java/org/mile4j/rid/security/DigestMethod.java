package org.mile4j.rid.security;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;

/** The digests that a signature may have. */
enum DigestMethod {
    SHA256("http://www.w3.org/2001/04/xmlenc#sha256", "SHA-256"),
    SHA384("http://www.w3.org/2001/04/xmldsig-more#sha384", "SHA-384"),
    SHA512("http://www.w3.org/2001/04/xmlenc#sha512", "SHA-512");

    private final String uri;
    private final String algorithm;

    DigestMethod(String uri, String algorithm) {
        this.uri = uri;
        this.algorithm = algorithm;
    }

    /** The digest of a URI, or nothing if it is none that is admitted. */
    static Optional<DigestMethod> of(String uri) {
        return Arrays.stream(values()).filter(method -> method.uri.equals(uri)).findFirst();
    }

    /** How signatures name it. */
    String uri() {
        return uri;
    }

    MessageDigest begin() {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java platform lacks " + algorithm, e);
        }
    }
}
