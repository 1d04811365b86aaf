/**
 * Files that are written whole or not at all.
 *
 * @since 0.1.0
 */
package org.mile4j.model.internal.file;
