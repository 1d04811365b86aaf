/** The forms of texts in the values. */
package org.mile4j.rolie.internal.text;
