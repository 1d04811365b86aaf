package org.mile4j.rid.payload;

/**
 * What the document inside a RID message is: RFC 6545, Section 5.1.1.
 *
 * @since 0.1
 */
public enum PayloadFormat {
    /** An IODEF v1 document (RFC 5070). */
    IODEF_1,
    /** An IODEF v2 document (RFC 7970). */
    IODEF_2,
    /** An encrypted element, which says nothing of what is inside. */
    ENCRYPTED,
    /** A document of another format, which is kept and not looked into. */
    OTHER
}
