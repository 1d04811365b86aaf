/**
 * The forms of values that schemas know as strings only: addresses, names, numbers, patterns.
 *
 * <p>Each class knows one form and answers for a text whose surrounding white space is gone. On texts that have the form
 * they make no objects, unless said.
 */
package org.mile4j.model.internal.formats;
