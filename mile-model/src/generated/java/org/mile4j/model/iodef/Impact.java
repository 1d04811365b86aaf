// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

/**
 * One of SystemImpact, BusinessImpact, TimeImpact, MonetaryImpact, IntendedImpact.
 *
 * @since 0.1
 */
public sealed interface Impact permits SystemImpact, BusinessImpact, TimeImpact, MonetaryImpact, IntendedImpact {}
