package org.mile4j.rid.security;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * The paths of certificates that were valid within the last minute, so that not each message of a peer costs a validation.
 * Only what was found valid is remembered; the end of a certificate's time is looked at each time.
 */
final class ValidatedPaths {

    private static final long FRESH_NANOS = TimeUnit.MINUTES.toNanos(1);
    private static final int MOST = 1_000;

    private final Trust trust;
    private final Map<List<X509Certificate>, Long> valid = new ConcurrentHashMap<>();

    ValidatedPaths(Trust trust) {
        this.trust = trust;
    }

    /**
     * Makes sure that the first certificate is to be believed.
     *
     * @param certificates that of the signer, then what came along
     * @throws GeneralSecurityException if it is not
     */
    void require(List<X509Certificate> certificates) throws GeneralSecurityException {
        long now = System.nanoTime();
        Long since = valid.get(certificates);
        if (since != null && now - since < FRESH_NANOS) {
            certificates.get(0).checkValidity();
            return;
        }
        valid.remove(certificates);
        trust.validate(certificates.get(0), certificates);
        if (valid.size() >= MOST) {
            valid.clear();
        }
        valid.put(List.copyOf(certificates), now);
    }
}
