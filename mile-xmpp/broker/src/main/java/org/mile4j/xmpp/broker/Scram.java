package org.mile4j.xmpp.broker;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** The arithmetic of SCRAM (RFC 5802, Section 3) over SHA-1 or SHA-256 (RFC 7677). */
enum Scram {
    SHA_1("SCRAM-SHA-1", "SHA-1", "HmacSHA1", 160),
    SHA_256("SCRAM-SHA-256", "SHA-256", "HmacSHA256", 256);

    /** RFC 7677, Section 4: at least 4096. */
    static final int ITERATIONS = 4096;

    private static final SecureRandom RANDOM = new SecureRandom();

    final String mechanism;
    private final String digest;
    private final String mac;
    private final int bits;

    Scram(String mechanism, String digest, String mac, int bits) {
        this.mechanism = mechanism;
        this.digest = digest;
        this.mac = mac;
        this.bits = bits;
    }

    /** What is kept of a password: RFC 5802, Section 3, StoredKey and ServerKey. */
    record Verifier(byte[] salt, byte[] storedKey, byte[] serverKey) {}

    /** RFC 4013, Sections 2.1 and 2.2. */
    private static String prepare(String password) {
        String mapped = password.replaceAll("[\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u3000]", " ")
                .replaceAll("[\\u00ad\\u034f\\u1806\\u180b-\\u180d\\u200c\\u200d\\u2060\\ufe00-\\ufe0f\\ufeff]", "");
        return Normalizer.normalize(mapped, Normalizer.Form.NFKC);
    }

    Verifier verifier(String password) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        try {
            char[] prepared = prepare(password).toCharArray();
            byte[] salted = SecretKeyFactory.getInstance("PBKDF2With" + mac)
                    .generateSecret(new PBEKeySpec(prepared, salt, ITERATIONS, bits))
                    .getEncoded();
            return new Verifier(salt, hash(hmac(salted, "Client Key")), hmac(salted, "Server Key"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + mac, e);
        }
    }

    byte[] hmac(byte[] key, String text) {
        try {
            Mac function = Mac.getInstance(mac);
            function.init(new SecretKeySpec(key, mac));
            return function.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + mac, e);
        }
    }

    byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance(digest).digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + digest, e);
        }
    }

    static String nonce() {
        byte[] random = new byte[18];
        RANDOM.nextBytes(random);
        return Base64.getEncoder().encodeToString(random);
    }
}
