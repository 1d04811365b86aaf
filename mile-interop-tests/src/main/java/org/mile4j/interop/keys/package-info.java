/**
 * The files in which the commands take keys and certificates.
 *
 * @since 0.1.0
 */
package org.mile4j.interop.keys;
