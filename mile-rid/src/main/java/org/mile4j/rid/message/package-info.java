/**
 * The values of RID messages: RFC 6545, Section 5. Start with {@link org.mile4j.rid.message.RidDocument}. All are
 * immutable and may be used by several threads at once; most are made from the tables in {@code src/main/model}.
 *
 * @since 0.1
 */
package org.mile4j.rid.message;
