/**
 * IODEF documents in XML. The entry point is {@link org.mile4j.model.xml.IodefXml} (RFC 7970).
 *
 * <p>{@code IodefXml} and the options are immutable and safe for use by several threads; the readers and writers of
 * single documents are not.
 */
package org.mile4j.model.xml;
