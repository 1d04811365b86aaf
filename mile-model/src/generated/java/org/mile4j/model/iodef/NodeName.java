// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

/**
 * A name or an address of a node.
 *
 * @since 0.1
 */
public sealed interface NodeName permits DomainData, Address {}
