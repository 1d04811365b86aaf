/**
 * The classes of IODEF v1 (RFC 5070) as immutable records, one for each class of the RFC, each with a builder.
 *
 * <p>They have the names and manners of those of v2 in {@link org.mile4j.model.iodef}. Everything is safe for use by
 * several threads, builders excepted.
 */
package org.mile4j.model.iodef1;
