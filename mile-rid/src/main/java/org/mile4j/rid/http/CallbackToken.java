package org.mile4j.rid.http;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * What ties a callback to the message it answers: RFC 6546, Section 3, {@code RID-Callback-Token}.
 *
 * @param text 1 to 255 visible ASCII characters
 * @since 0.1
 */
public record CallbackToken(String text) {

    /** The name of the header field. */
    public static final String FIELD = "RID-Callback-Token";

    private static final int LONGEST = 255;
    private static final int RANDOM_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * Checks the characters.
     *
     * @param text as the record describes it
     * @throws IllegalArgumentException if it is empty, too long, or has a blank or a character beyond ASCII
     */
    public CallbackToken {
        if (text.isEmpty() || text.length() > LONGEST || !text.chars().allMatch(c -> c > 0x20 && c < 0x7f)) {
            throw new IllegalArgumentException("a RID-Callback-Token has 1 to 255 visible ASCII characters");
        }
    }

    /**
     * A token that nobody has had: 256 random bits.
     *
     * @return a new token
     */
    public static CallbackToken create() {
        byte[] bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return new CallbackToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
}
