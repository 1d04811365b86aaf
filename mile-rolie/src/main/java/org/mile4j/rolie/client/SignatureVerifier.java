package org.mile4j.rolie.client;

/**
 * Checks the signatures that entries link to with {@code rel="signature"}; in practice they are detached OpenPGP signatures.
 * This library has none of its own: whom to trust, and how keys are kept, is for the program to say. Without one, contents
 * with a signature are taken with a warning.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface SignatureVerifier {

    /** The check of one content, which is fed piece by piece. */
    interface Check {

        /**
         * Takes the next bytes of the content.
         *
         * @param bytes the bytes
         * @param offset where they begin
         * @param length how many they are
         */
        void update(byte[] bytes, int offset, int length);

        /**
         * Judges the content, once all of it was given.
         *
         * @return true if somebody trusted signed it
         */
        boolean isGood();
    }

    /**
     * Begins a check.
     *
     * @param signature the file with the signature
     * @return the check
     * @throws IllegalArgumentException if it is no signature; the content is refused then
     */
    Check begin(byte[] signature);
}
