/**
 * ROLIE documents in JSON. The entry point is {@link org.mile4j.rolie.json.RolieJson}.
 *
 * <p>RFC 8322 leaves JSON to other documents, and there is no standard. Two practices exist: that of the first
 * implementations, which mirrors the XML, and that of the Common Security Advisory Framework (CSAF 2.0, Section 7.1.15 and
 * on). Both are read, with an object where an array should be; arrays are written. What JSON cannot say is lost in it:
 * foreign markup, {@code xml:base}, {@code xml:lang}, the markup of xhtml, and source, control and history elements.
 *
 * <p>{@code RolieJson} is immutable and safe for use by several threads.
 */
package org.mile4j.rolie.json;
