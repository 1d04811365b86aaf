// Generated from the model table. Edit the table, not this file.
/** The generated structure tables of XML Signature. */
package org.mile4j.model.internal.xmldsig;

