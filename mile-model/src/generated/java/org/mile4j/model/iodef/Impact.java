// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

/**
 * One effect of an incident, of one of five kinds.
 *
 * @since 0.1
 */
public sealed interface Impact permits SystemImpact, BusinessImpact, TimeImpact, MonetaryImpact, IntendedImpact {}
