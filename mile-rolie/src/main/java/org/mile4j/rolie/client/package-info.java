/**
 * A client of ROLIE servers (RFC 8322, RFC 5023, RFC 5005). The entry point is
 * {@link org.mile4j.rolie.client.RolieClient}; {@link org.mile4j.rolie.client.Mirror} keeps a local copy of a collection.
 *
 * <p>A client is safe for use by several threads; a mirror is used by one.
 */
package org.mile4j.rolie.client;
