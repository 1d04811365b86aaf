/**
 * Conversion of documents from IODEF v1 (RFC 5070) to v2 (RFC 7970), and back as far as v1 goes.
 *
 * <p>{@link org.mile4j.model.convert.Upgrade} makes a v2 document of a v1 document, after the list of incompatibilities
 * in RFC 7970, Section 4.4; {@link org.mile4j.model.convert.Downgrade} a v1 document of a v2 document. Each returns a {@link org.mile4j.model.convert.Conversion}: the new document, and a note on everything that was
 * added, changed, put aside into AdditionalData, or lost. Nothing is dropped without a note. Everything here is
 * immutable and safe for use by several threads. Documents are nested values, and a conversion uses the thread's stack
 * in proportion to their depth, which the readers limit.
 */
package org.mile4j.model.convert;
