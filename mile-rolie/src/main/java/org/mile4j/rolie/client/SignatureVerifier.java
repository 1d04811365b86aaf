package org.mile4j.rolie.client;

/**
 * Checks the signatures that entries link to with {@code rel="signature"}. In practice they are detached OpenPGP signatures,
 * which {@code org.mile4j.rolie.openpgp.OpenPgpVerifier} checks; other kinds plug in here. Whom to trust is for the program to
 * say: no key is ever fetched. Without a verifier, contents with a signature are taken with a warning.
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
         * Judges the content, once all of it was given. To be called once.
         *
         * @return the verdict
         */
        SignatureVerdict judge();
    }

    /**
     * Begins a check. Safe for use by several threads.
     *
     * @param signature the file with the signature
     * @return the check, for one thread
     * @throws IllegalArgumentException if it is no signature; the content is refused then
     */
    Check begin(byte[] signature);
}
