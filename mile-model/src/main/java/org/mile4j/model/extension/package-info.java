/**
 * Extensions of IODEF: RFC 7970, Section 5, and RFC 6684.
 *
 * <p>The entry points are {@link org.mile4j.model.extension.Extension}, which whoever adds a namespace implements, and
 * {@link org.mile4j.model.extension.Extensions}, which readers are given and which turns the content of AdditionalData
 * into values and back. {@link org.mile4j.model.extension.Registrations} has what IANA registered and what a program adds to
 * it as data. Everything here is immutable and safe for use by several threads.
 */
package org.mile4j.model.extension;
