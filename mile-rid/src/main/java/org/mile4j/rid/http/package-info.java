/**
 * RID over HTTPS: RFC 6546. Start with {@link org.mile4j.rid.http.RidHttpServer} and
 * {@link org.mile4j.rid.http.RidHttpClient}, the two halves that every RID system has. Types may be used by several
 * threads at once.
 *
 * @since 0.1
 */
package org.mile4j.rid.http;
