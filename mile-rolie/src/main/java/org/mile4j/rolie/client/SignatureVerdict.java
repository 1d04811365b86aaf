package org.mile4j.rolie.client;

import java.util.Objects;

/**
 * What a check of a signature says.
 *
 * @param answer the answer
 * @param text the fingerprint of the key for {@link Answer#VERIFIED}, and what is wrong for the others
 * @since 0.1
 */
public record SignatureVerdict(Answer answer, String text) {

    /** The three answers. */
    public enum Answer {
        /** Somebody trusted signed this content. */
        VERIFIED,
        /** The signature is of nobody trusted, so that nothing can be said of the content. */
        NO_TRUSTED_KEY,
        /** Content and signature do not belong together, or the signature or its key is not to be used. */
        BROKEN
    }

    /**
     * Requires both.
     *
     * @param answer as the record describes it
     * @param text as the record describes it
     */
    public SignatureVerdict {
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(text, "text");
    }

    /**
     * Somebody trusted signed the content.
     *
     * @param key the fingerprint of the key
     * @return the verdict
     */
    public static SignatureVerdict verified(String key) {
        return new SignatureVerdict(Answer.VERIFIED, key);
    }

    /**
     * Nobody trusted signed the content.
     *
     * @param signer who did, as far as the signature says
     * @return the verdict
     */
    public static SignatureVerdict noTrustedKey(String signer) {
        return new SignatureVerdict(Answer.NO_TRUSTED_KEY, signer);
    }

    /**
     * The signature does not hold.
     *
     * @param reason why
     * @return the verdict
     */
    public static SignatureVerdict broken(String reason) {
        return new SignatureVerdict(Answer.BROKEN, reason);
    }

    /**
     * Whether somebody trusted signed the content.
     *
     * @return true for {@link Answer#VERIFIED}
     */
    public boolean isVerified() {
        return answer == Answer.VERIFIED;
    }

    @Override
    public String toString() {
        return switch (answer) {
            case VERIFIED -> "signed by " + text;
            case NO_TRUSTED_KEY -> "signed by " + text + ", which is no trusted key";
            case BROKEN -> "the signature does not hold: " + text;
        };
    }
}
