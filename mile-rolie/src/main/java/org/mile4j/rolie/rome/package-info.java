/**
 * A bridge for programs that use ROME: {@code rolie:format} and {@code rolie:property} as a ROME module, and conversions
 * both ways. ROME is optional; without it nothing else of this library changes.
 *
 * <p>The entry point is {@link org.mile4j.rolie.rome.RomeBridge}. ROME reads fractions of a second as a number of
 * milliseconds and takes month 13, so read with {@link org.mile4j.rolie.xml.RolieXml} and convert where dates count.
 */
package org.mile4j.rolie.rome;
