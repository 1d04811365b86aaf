/**
 * A bridge to JAXB (Jakarta XML Binding 4.0): IODEF values inside other people's annotated classes, and annotated
 * classes inside the extension content of IODEF (RFC 7970, Section 5.2).
 *
 * <p>{@link org.mile4j.model.jaxb.IodefDocumentAdapter}, {@link org.mile4j.model.jaxb.IncidentAdapter} and
 * {@link org.mile4j.model.jaxb.ExtensionContent} are the entry points. Only this package needs the module
 * {@code jakarta.xml.bind}, which the library does not bring along: whoever uses this package adds the API and a runtime.
 *
 * @since 0.1
 */
package org.mile4j.model.jaxb;
