/**
 * IODEF documents in JSON and CBOR: RFC 8727.
 *
 * <p>{@link org.mile4j.json.IodefJson} and {@link org.mile4j.json.IodefCbor} read, check and write; they run the same rules
 * as {@link org.mile4j.model.xml.IodefXml}. {@link org.mile4j.json.IodefModule} makes the values known to an ObjectMapper.
 * All classes are immutable and safe for use by several threads, apart from the readers and writers of single incidents.
 *
 * @since 0.1
 */
package org.mile4j.json;
