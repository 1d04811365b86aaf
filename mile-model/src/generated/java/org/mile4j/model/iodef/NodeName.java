// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

/**
 * One of DomainData, Address.
 *
 * @since 0.1
 */
public sealed interface NodeName permits DomainData, Address {}
