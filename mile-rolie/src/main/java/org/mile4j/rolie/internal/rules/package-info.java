/** The table of rules. */
package org.mile4j.rolie.internal.rules;
