/**
 * Checks of the lexical forms of the W3C XML Schema 1.0 types that the MILE schemas use.
 *
 * <p>{@link org.mile4j.model.internal.lexical.Lexical} is the entry point. Everything here is stateless and safe for
 * use by several threads.
 *
 * @since 0.1.0
 */
package org.mile4j.model.internal.lexical;
