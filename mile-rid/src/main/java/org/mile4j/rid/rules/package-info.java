/**
 * The rules of RFC 6545 that no schema checks, each with a permanent id and two documents. Start with
 * {@link org.mile4j.rid.rules.RidRules}. All types are immutable and may be used by several threads at once.
 *
 * @since 0.1
 */
package org.mile4j.rid.rules;
