package org.mile4j.rolie.server;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What is kept of a password: PBKDF2 with HMAC-SHA-256 and a salt of its own (RFC 8018, Section 5.2). Nobody can get the
 * password back from it, and two users with the same password have different ones.
 *
 * <p>Its text is {@code pbkdf2-sha256$ITERATIONS$SALT$HASH}, salt and hash in base64.
 *
 * @since 0.1
 */
public final class PasswordHash {

    private static final String SCHEME = "pbkdf2-sha256";
    private static final String BASE_64 = "(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?";
    private static final int ITERATIONS = 210_000;
    private static final int LEAST_ITERATIONS = 10_000;
    private static final int MOST_ITERATIONS = 10_000_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final int iterations;
    private final byte[] salt;
    private final byte[] hash;

    private PasswordHash(int iterations, byte[] salt, byte[] hash) {
        this.iterations = iterations;
        this.salt = salt;
        this.hash = hash;
    }

    /**
     * The hash of a password with a new salt.
     *
     * @param password the password
     * @return the hash, another one each time
     */
    public static PasswordHash of(char[] password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new PasswordHash(ITERATIONS, salt, derive(password, salt, ITERATIONS));
    }

    /**
     * Reads a hash.
     *
     * @param text what {@link #toString} gave
     * @return the hash
     * @throws IllegalArgumentException if it is none, for instance a password in clear text
     */
    public static PasswordHash parse(String text) {
        String[] parts = text.split("\\$", -1);
        if (parts.length == 4
                && parts[0].equals(SCHEME)
                && parts[1].matches("[0-9]{1,8}")
                && parts[2].matches(BASE_64)
                && parts[3].matches(BASE_64)) {
            int iterations = Integer.parseInt(parts[1]);
            byte[] salt = Base64.getDecoder().decode(parts[2]);
            byte[] hash = Base64.getDecoder().decode(parts[3]);
            if (iterations >= LEAST_ITERATIONS
                    && iterations <= MOST_ITERATIONS
                    && salt.length >= SALT_BYTES
                    && hash.length == HASH_BYTES) {
                return new PasswordHash(iterations, salt, hash);
            }
        }
        // The text is not repeated, since it may be a password.
        throw new IllegalArgumentException("expected a salted hash of a password that begins with " + SCHEME
                + " and has at least " + LEAST_ITERATIONS + " iterations, met something else");
    }

    /**
     * Whether this is the hash of a password. It takes as long for a wrong one as for the right one.
     *
     * @param password the password
     * @return true if so
     */
    public boolean matches(char[] password) {
        return MessageDigest.isEqual(hash, derive(password, salt, iterations));
    }

    private static byte[] derive(char[] password, byte[] salt, int iterations) {
        // The JDK takes no empty password; that of nobody is as good as any other wrong one.
        PBEKeySpec spec =
                new PBEKeySpec(password.length == 0 ? new char[1] : password, salt, iterations, HASH_BYTES * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM has PBKDF2 with HMAC-SHA-256", e);
        } finally {
            spec.clearPassword();
        }
    }

    /** The text that {@link #parse} reads. */
    @Override
    public String toString() {
        Base64.Encoder encoder = Base64.getEncoder();
        return SCHEME + "$" + iterations + "$" + encoder.encodeToString(salt) + "$" + encoder.encodeToString(hash);
    }
}
