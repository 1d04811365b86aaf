/**
 * A RID system: the flows of RFC 6545, Section 7 over RFC 6546. Start with {@link org.mile4j.rid.system.RidSystem}; an
 * operator gives it a {@link org.mile4j.rid.system.DecisionPolicy}. All types may be used by several threads at once.
 *
 * @since 0.1
 */
package org.mile4j.rid.system;
