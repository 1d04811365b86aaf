package org.mile4j.rolie.server;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Basic authentication with salted hashes. To check one is slow on purpose, so what was right once is remembered as a
 * fingerprint under a key that only this process has, and only so many are checked at a time.
 */
final class HashedPasswords implements Authenticator {

    private static final String MAC = "HmacSHA256";
    private static final PasswordHash NOBODY = PasswordHash.of("nobody".toCharArray());

    private final Map<String, PasswordHash> hashes;
    private final Map<String, byte[]> proven = new ConcurrentHashMap<>();
    private final SecretKeySpec key;
    private final Semaphore turns =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

    HashedPasswords(Map<String, PasswordHash> hashes) {
        this.hashes = Map.copyOf(hashes);
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, MAC);
    }

    @Override
    public Optional<String> name(String authorization) {
        return BasicCredentials.of(authorization)
                .filter(credentials -> isRight(credentials.name(), credentials.password()))
                .map(BasicCredentials::name);
    }

    private boolean isRight(String name, String password) {
        byte[] fingerprint = fingerprint(name, password);
        byte[] known = proven.get(name);
        if (known != null && MessageDigest.isEqual(known, fingerprint)) {
            return true;
        }
        turns.acquireUninterruptibly();
        try {
            PasswordHash hash = hashes.get(name);
            // Checked also for unknown names, so that the time does not tell which names there are.
            boolean right = (hash == null ? NOBODY : hash).matches(password.toCharArray()) && hash != null;
            if (right) {
                proven.put(name, fingerprint);
            }
            return right;
        } finally {
            turns.release();
        }
    }

    private byte[] fingerprint(String name, String password) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            mac.update(name.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM has " + MAC, e);
        }
    }

    @Override
    public String challenge() {
        return BasicCredentials.CHALLENGE;
    }
}
