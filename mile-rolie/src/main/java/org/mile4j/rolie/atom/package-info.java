/**
 * The documents of ROLIE as values: feeds, entries, service and category documents (RFC 8322, RFC 4287, RFC 5023).
 *
 * <p>A document is what stands in it, in order: a {@link org.mile4j.rolie.atom.Container} holds its children, and its
 * accessors look among them. So a document that breaks rules can be held, foreign markup stays where it was, and
 * writing gives back what was read. The entry points are {@link org.mile4j.rolie.atom.Entry#builder()} and
 * {@link org.mile4j.rolie.atom.Feed#builder()}. Everything here but the builders is immutable and safe for use by
 * several threads.
 */
package org.mile4j.rolie.atom;
