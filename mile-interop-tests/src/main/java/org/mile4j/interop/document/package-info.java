/**
 * Documents as the command line meets them: where they come from, what kind they are, and what the checks say of them.
 * {@link org.mile4j.interop.document.DocumentChecker} is the entry point.
 *
 * <p>A new kind of document is one class that implements {@link org.mile4j.interop.document.DocumentFormat} and one
 * line in {@link org.mile4j.interop.document.Formats}.
 *
 * @since 0.1.0
 */
package org.mile4j.interop.document;
