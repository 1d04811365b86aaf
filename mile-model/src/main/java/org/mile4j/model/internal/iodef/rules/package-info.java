/** The semantic rules of RFC 7970. */
package org.mile4j.model.internal.iodef.rules;
