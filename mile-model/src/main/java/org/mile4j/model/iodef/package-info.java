/**
 * The classes of IODEF v2 (RFC 7970) as immutable records, one for each class of the RFC, each with a builder.
 *
 * <p>Records hold whatever a document says, also what breaks a rule; the validator is what tells. Everything is safe for
 * use by several threads, builders excepted.
 */
package org.mile4j.model.iodef;
