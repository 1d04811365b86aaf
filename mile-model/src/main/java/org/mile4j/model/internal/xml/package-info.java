/**
 * How a document is read and written: the reader's and the writer's runtime, and XML that is kept as it is.
 *
 * <p>{@link org.mile4j.model.internal.xml.XmlIn} and {@link org.mile4j.model.internal.xml.XmlOut} are the entry points;
 * an instance serves one document and one thread.
 *
 * @since 0.1.0
 */
package org.mile4j.model.internal.xml;
