/**
 * The texts of a document in the languages of its reader: RFC 7970, Section 6, and RFC 5070, Section 6. {@link
 * org.mile4j.model.language.PreferredLanguages} is where to begin. It is immutable and safe for use by several threads.
 */
package org.mile4j.model.language;
