// Generated from the model table. Edit the table, not this file.
/** The generated readers, writers and structure tables of IODEF v1. */
package org.mile4j.model.internal.iodef1;

