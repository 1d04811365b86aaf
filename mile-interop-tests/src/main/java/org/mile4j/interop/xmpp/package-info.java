/** The commands {@code mile xmpp ...} for XMPP-Grid (RFC 8600). */
package org.mile4j.interop.xmpp;
