// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

/**
 * One of Reference, MLString.
 *
 * @since 0.1
 */
public sealed interface MethodItem permits Reference, MLString {}
