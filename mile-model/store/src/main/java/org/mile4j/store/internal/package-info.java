/** The file system in which H2 has the files of {@link org.mile4j.store.FileDatabase}. Not for others. */
package org.mile4j.store.internal;
