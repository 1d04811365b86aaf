/**
 * The {@code mile} command line. {@link org.mile4j.interop.cli.Main} is the entry point.
 *
 * @since 0.1.0
 */
package org.mile4j.interop.cli;
