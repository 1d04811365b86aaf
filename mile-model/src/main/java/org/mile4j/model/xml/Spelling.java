package org.mile4j.model.xml;

/**
 * Which spelling to write where the texts of the RFC differ, for instance {@code Value} (schema) and {@code KeyValue}
 * (prose) in RFC 7970, Section 3.23.1. Both are always read.
 *
 * @since 0.1
 */
public enum Spelling {
    /** As it was read; for new values the schema's, which every reader in the field accepts. */
    KEEP,
    /** That of the prose and the errata. */
    CORRECTED,
    /** That of the schema as the RFC prints it. */
    LITERAL
}
