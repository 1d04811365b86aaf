/**
 * The forms in which observed and stated values are compared, and compact sets of such values; independent of IODEF
 * classes.
 */
package org.mile4j.model.internal.indicator;
