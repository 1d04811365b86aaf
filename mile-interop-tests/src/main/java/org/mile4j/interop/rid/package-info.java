/**
 * {@code mile rid}: a RID system on the command line (RFC 6545 and RFC 6546).
 *
 * @since 0.1
 */
package org.mile4j.interop.rid;
