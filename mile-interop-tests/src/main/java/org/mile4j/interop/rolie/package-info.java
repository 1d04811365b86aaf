/**
 * {@code mile rolie}: a ROLIE server and client on the command line (RFC 8322).
 *
 * @since 0.1.0
 */
package org.mile4j.interop.rolie;
