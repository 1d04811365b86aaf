package org.mile4j.rolie.server;

import java.time.Instant;

/**
 * A line of the audit log (RFC 8322, Section 9): who asked for what, and what came of it. It holds no credentials and no
 * content.
 *
 * @param time when the request came
 * @param who the name of the asking one; empty if it is not known
 * @param peer the address of the other end of the connection
 * @param method the method
 * @param path the path, without the query
 * @param status the status of the answer
 * @since 0.1
 */
public record AuditEvent(Instant time, String who, String peer, String method, String path, int status) {}
