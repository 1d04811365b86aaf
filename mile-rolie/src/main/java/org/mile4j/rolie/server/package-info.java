/**
 * A ROLIE server (RFC 8322, RFC 5023). The entry point is {@link org.mile4j.rolie.server.RolieServer}.
 *
 * <p>A server keeps no state but in its {@link org.mile4j.rolie.store.RolieStore}, so several can stand side by side on one
 * database. Everything here is safe for use by several threads; builders are not.
 */
package org.mile4j.rolie.server;
