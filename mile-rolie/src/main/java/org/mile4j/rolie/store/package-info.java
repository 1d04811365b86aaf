/**
 * Where a server keeps the members of its collections. The entry point is {@link org.mile4j.rolie.store.RolieStore}.
 *
 * <p>A store is safe for use by several threads, and a database store by several servers at once.
 */
package org.mile4j.rolie.store;
