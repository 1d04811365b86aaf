package org.mile4j.rolie.client;

/**
 * Verifies the signatures that stand in feeds and entries themselves (RFC 4287, Section 5.1).
 * {@code org.mile4j.rolie.xmlsig.DocumentSignature} is one. Whom to trust is for the program to say: no key is ever fetched.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface DocumentVerifier {

    /**
     * Verifies the signature in the root of a document, and if that is no signature of somebody trusted, those of the single
     * entries of a feed. Safe for use by several threads.
     *
     * @param document the bytes of a document in XML, of any kind
     * @return what is signed in it
     * @throws IllegalArgumentException if the document cannot be read
     */
    SignedParts parts(byte[] document);
}
