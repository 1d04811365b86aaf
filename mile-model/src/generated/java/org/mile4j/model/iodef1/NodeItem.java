// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

/**
 * A name or an address of a node.
 *
 * @since 0.1
 */
public sealed interface NodeItem permits MLString, Address {}
