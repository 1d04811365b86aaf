/**
 * What all parts of the library share: findings and reports, the profiles and modes of a check, and the exceptions.
 *
 * <p>The entry point for documents is {@code org.mile4j.model.xml.IodefXml}. Everything here is immutable and safe for
 * use by several threads.
 */
package org.mile4j.model;
