/**
 * What is known of kinds of content: how to tell them, and what an entry says of them. Other kinds plug in by implementing
 * {@link org.mile4j.rolie.extension.ContentProfile}.
 *
 * <p>The profiles for CSAF are those of a registered information type; those for incidents, indicators, vulnerabilities,
 * software descriptors and configuration checklists follow Internet-Drafts that have expired, and say so.
 */
package org.mile4j.rolie.extension;
