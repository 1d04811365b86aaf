/**
 * ROLIE documents in XML. The entry point is {@link org.mile4j.rolie.xml.RolieXml} (RFC 8322, RFC 4287, RFC 5023).
 *
 * <p>{@code RolieXml} is immutable and safe for use by several threads; readers and writers of single feeds are not.
 */
package org.mile4j.rolie.xml;
