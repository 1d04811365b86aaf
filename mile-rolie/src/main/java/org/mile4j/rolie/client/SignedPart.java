package org.mile4j.rolie.client;

import java.util.Objects;

/**
 * A document, or an entry of a feed, with a signature in it.
 *
 * @param verdict what the check of the signature says
 * @param signed the bytes that were signed, canonicalized and without the signature, if the verdict is
 *     {@link SignatureVerdict.Answer#VERIFIED}; else none. Who reads these and nothing else cannot be deceived by what stands
 *     around them
 * @since 0.1
 */
public record SignedPart(SignatureVerdict verdict, byte[] signed) {

    /**
     * Requires both.
     *
     * @param verdict as the record describes it
     * @param signed as the record describes it
     */
    public SignedPart {
        Objects.requireNonNull(verdict, "verdict");
        signed = signed.clone();
    }

    /**
     * A signature that is not verified.
     *
     * @param verdict why not
     * @return the part
     */
    public static SignedPart not(SignatureVerdict verdict) {
        return new SignedPart(verdict, new byte[0]);
    }

    /**
     * What was signed.
     *
     * @return a copy
     */
    @Override
    public byte[] signed() {
        return signed.clone();
    }
}
