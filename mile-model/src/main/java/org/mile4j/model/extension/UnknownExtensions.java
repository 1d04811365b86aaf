package org.mile4j.model.extension;

/**
 * What to think of an extension that nothing is known of. Its content is kept in any case.
 *
 * <p>RFC 5070, Section 5.2, wants it to be passed over; RFC 7970, Sections 5.2 and 5.3, want recipients to be prepared
 * for it and let them reject the document.
 *
 * @since 0.1
 */
public enum UnknownExtensions {
    /** It is kept without a word. */
    KEEP,
    /** It is kept, and a note says that it is there. */
    REPORT,
    /** It is an error. */
    REFUSE
}
