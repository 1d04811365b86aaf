// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

/**
 * One effect of an incident, of one of three kinds.
 *
 * @since 0.1
 */
public sealed interface ImpactItem permits Impact, TimeImpact, MonetaryImpact {}
