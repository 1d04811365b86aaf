/**
 * Detached OpenPGP signatures (RFC 9580, Section 10.4), as CSAF providers publish them beside their documents and link to
 * them from feeds. BouncyCastle's OpenPGP library is optional; without it nothing else of this library changes.
 *
 * <p>The entry point is {@link org.mile4j.rolie.openpgp.OpenPgpVerifier}, which is safe for use by several threads.
 */
package org.mile4j.rolie.openpgp;
