/**
 * What makes that a commit lasts: {@link org.mile4j.store.FileDatabase} for a file of H2, {@link org.mile4j.store.Durability}
 * for the stores that use it. All types may be used by several threads at once.
 */
package org.mile4j.store;
