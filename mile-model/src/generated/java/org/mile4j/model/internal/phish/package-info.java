// Generated from the model table. Edit the table, not this file.
/** The generated readers, writers and structure tables of phishing reports. */
package org.mile4j.model.internal.phish;

