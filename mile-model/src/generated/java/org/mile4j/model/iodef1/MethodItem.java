// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

/**
 * A reference or a description of a method.
 *
 * @since 0.1
 */
public sealed interface MethodItem permits Reference, MLString {}
