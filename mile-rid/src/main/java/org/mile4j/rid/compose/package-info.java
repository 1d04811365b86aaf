/**
 * Makes RID messages of each type with what RFC 6545, Section 6 requires of it. Start with
 * {@link org.mile4j.rid.compose.RidReport}, {@link org.mile4j.rid.compose.RidQuery} or
 * {@link org.mile4j.rid.compose.RidRequest}. The steps are for one thread; the messages are immutable.
 *
 * @since 0.1
 */
package org.mile4j.rid.compose;
