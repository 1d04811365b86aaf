/**
 * The lists that values hold.
 *
 * @since 0.1.0
 */
package org.mile4j.model.internal.list;
