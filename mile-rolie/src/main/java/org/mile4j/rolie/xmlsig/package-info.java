/**
 * Signatures that stand in the root of Atom documents (RFC 4287, Section 5.1), verified by what the JDK has for XML
 * signatures.
 *
 * <p>The entry point is {@link org.mile4j.rolie.xmlsig.DocumentSignature}, which is safe for use by several threads.
 */
package org.mile4j.rolie.xmlsig;
