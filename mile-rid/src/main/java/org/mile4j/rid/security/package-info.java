/**
 * Signatures and encryption of RID messages: RFC 6545, Section 9. Start with
 * {@link org.mile4j.rid.security.MessageSecurity}. All types are immutable and may be used by several threads at once.
 *
 * @since 0.1
 */
package org.mile4j.rid.security;
