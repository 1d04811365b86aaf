/**
 * What is said about Topics and items: descriptions, settings, items, events, errors (RFC 8600, Sections 5 and 6).
 *
 * <p>All values are immutable and safe for use by several threads. They are asked for and handed in through
 * {@link org.mile4j.xmpp.XmppGrid}.
 */
package org.mile4j.xmpp.topic;
