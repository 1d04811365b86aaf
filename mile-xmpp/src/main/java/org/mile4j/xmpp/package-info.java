/**
 * XMPP-Grid: security information over XMPP publish-subscribe (RFC 8600).
 *
 * <p>The entry point is {@link org.mile4j.xmpp.XmppGrid#connect(org.mile4j.xmpp.config.GridConfig)}. From it one gets
 * {@link org.mile4j.xmpp.Discovery}, {@link org.mile4j.xmpp.Provider}, {@link org.mile4j.xmpp.Consumer} and
 * {@link org.mile4j.xmpp.Administration}. All of them are safe for use by several threads.
 */
package org.mile4j.xmpp;
