// Generated from the model table. Edit the table, not this file.
/** The generated codecs of IODEF v2. */
package org.mile4j.json.internal.iodef;

