/**
 * How XML is taken in: the one place where the parser is chosen and made safe, and the rules of names.
 *
 * <p>{@link org.mile4j.model.internal.xml.SafeXml} is the entry point. Stateless, safe for use by several threads.
 *
 * @since 0.1.0
 */
package org.mile4j.model.internal.xml;
