/**
 * Reading, checking and writing RID messages: RFC 6545, Sections 5 and 8. Start with
 * {@link org.mile4j.rid.xml.RidXml}. Instances are immutable and may be used by several threads at once.
 *
 * @since 0.1
 */
package org.mile4j.rid.xml;
