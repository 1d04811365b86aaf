/** The values of options, refused with the range they must be in. */
package org.mile4j.interop.option;
