package org.mile4j.rid.security;

import java.security.cert.X509Certificate;
import java.util.Objects;

/**
 * Who signed something, after the signature held and the path of the certificate was validated.
 *
 * @param certificate the certificate of the signer
 * @param signed what the signature covers: {@code /} for the whole message, else the path of the element
 * @since 0.1
 */
public record Signer(X509Certificate certificate, String signed) {

    /**
     * Checks that both are given.
     *
     * @param certificate as the record describes it
     * @param signed as the record describes it
     */
    public Signer {
        Objects.requireNonNull(certificate, "certificate");
        Objects.requireNonNull(signed, "signed");
    }
}
