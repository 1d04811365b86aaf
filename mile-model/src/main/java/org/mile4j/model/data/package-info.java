/**
 * The small values that the MILE data models are made of: times and numbers as they were written, open enumerations,
 * immutable pieces of XML, and the canonical form that documents are compared in.
 *
 * <p>RFC 7970, Section 2, defines the data types. All types here are immutable and safe for use by several threads. None
 * takes or returns {@code null}; a {@code null} argument is answered with a {@link java.lang.NullPointerException}.
 *
 * <p>{@link org.mile4j.model.data.DateTime}, {@link org.mile4j.model.data.IntegerValue} and
 * {@link org.mile4j.model.data.RealValue} keep the text they were read from, valid or not, so that a bad document can be
 * held, reported and written back unchanged. {@link org.mile4j.model.data.XmlElement} is the entry point to XML content
 * of other vocabularies, {@link org.mile4j.model.data.CanonicalXml} to comparison.
 *
 * @since 0.1.0
 */
package org.mile4j.model.data;
