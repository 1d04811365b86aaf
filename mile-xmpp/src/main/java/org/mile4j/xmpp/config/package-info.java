/**
 * How a Platform connects to an XMPP-Grid: addresses, credentials, trust, limits (RFC 8600, Section 8.3.1).
 *
 * <p>The entry point is {@link org.mile4j.xmpp.config.GridConfig#builder(String)}. All values are immutable and safe for
 * use by several threads.
 */
package org.mile4j.xmpp.config;
