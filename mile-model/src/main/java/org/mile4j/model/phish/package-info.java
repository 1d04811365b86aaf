/**
 * Phishing reports: RFC 5901. The entry point is {@link org.mile4j.model.phish.PhraudReport}, which stands in the
 * AdditionalData of EventData; {@link org.mile4j.model.extension.Extensions} reads it from there and puts it there.
 *
 * <p>All values are immutable and safe for use by several threads.
 */
package org.mile4j.model.phish;
