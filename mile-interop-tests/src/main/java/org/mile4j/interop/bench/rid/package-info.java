/**
 * The speed of RID over HTTPS (RFC 6545, RFC 6546).
 *
 * @since 0.1.0
 */
package org.mile4j.interop.bench.rid;
