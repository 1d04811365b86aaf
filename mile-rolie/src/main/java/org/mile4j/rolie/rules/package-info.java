/**
 * The catalog of rules for ROLIE documents. The entry point is {@link org.mile4j.rolie.rules.RolieRules}.
 *
 * <p>The ids are permanent. Everything here is immutable and safe for use by several threads.
 */
package org.mile4j.rolie.rules;
