/**
 * What is below any format: the one place where the parser is chosen and made safe, and the rules of names and
 * prefixes.
 *
 * <p>{@link org.mile4j.model.internal.parser.SafeXml} is the entry point for streams, {@link
 * org.mile4j.model.internal.parser.TreeParser} that for trees; both are safe for use by several threads.
 *
 * @since 0.1.0
 */
package org.mile4j.model.internal.parser;
