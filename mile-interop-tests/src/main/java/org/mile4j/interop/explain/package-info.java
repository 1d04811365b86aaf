/**
 * Explanations of rules: what each demands and why, with documents that keep and break it.
 *
 * @since 0.1.0
 */
package org.mile4j.interop.explain;
