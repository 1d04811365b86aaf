/** The checks on values, which serve every encoding: they see values and report through places. */
package org.mile4j.rolie.internal.check;
