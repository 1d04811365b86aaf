/**
 * The document inside a RID message: RFC 6545, Sections 5.1.1 and 5.6. Start with
 * {@link org.mile4j.rid.payload.Payload}. All types are immutable and may be used by several threads at once.
 *
 * @since 0.1
 */
package org.mile4j.rid.payload;
