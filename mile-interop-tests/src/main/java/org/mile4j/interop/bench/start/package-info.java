/**
 * The benchmark of the start of the command line.
 *
 * @since 0.1.0
 */
package org.mile4j.interop.bench.start;
