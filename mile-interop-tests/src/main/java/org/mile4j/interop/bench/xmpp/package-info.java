/** The speed of XMPP-Grid beside plain Smack on the same broker. */
package org.mile4j.interop.bench.xmpp;
