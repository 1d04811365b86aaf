/** The rules of RFC 5070 that no schema checks. */
package org.mile4j.model.internal.iodef1.rules;
