// Generated from the model table. Edit the table, not this file.
/** The generated readers, writers and structure tables of RID. */
package org.mile4j.rid.internal.message;

