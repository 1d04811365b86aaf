package org.mile4j.rid.security;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;

/**
 * A private key with its certificate, by which a RID system signs and decrypts.
 *
 * @param key the private key: RSA, EC or Ed25519
 * @param chain the certificate of the key first, then those of the authorities up to but best without the root
 * @since 0.1
 */
public record Credential(PrivateKey key, List<X509Certificate> chain) {

    /**
     * Checks that there is a certificate.
     *
     * @param key as the record describes it
     * @param chain as the record describes it
     * @throws IllegalArgumentException if the chain is empty
     */
    public Credential {
        Objects.requireNonNull(key, "key");
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("a credential needs the certificate of its key");
        }
    }

    /**
     * The certificate of the key.
     *
     * @return the first of the chain
     */
    public X509Certificate certificate() {
        return chain.get(0);
    }

    /**
     * Names the certificate; the key never shows.
     *
     * @return the subject
     */
    @Override
    public String toString() {
        return "Credential[" + certificate().getSubjectX500Principal() + "]";
    }
}
