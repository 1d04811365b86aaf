package org.mile4j.xmpp.broker;

import java.time.Instant;

/**
 * A line of the audit log (RFC 8600, Section 8.3.2): what a Platform did, and what came of it. Never a payload.
 *
 * @param time when
 * @param platform the address of the Platform; for a failed authentication the name it gave, or empty
 * @param action what it asked for, for instance {@code publish}
 * @param object what it concerned: a Topic, an address; may be empty
 * @param outcome {@code ok}, or the condition of the error
 */
public record AuditEvent(Instant time, String platform, String action, String object, String outcome) {

    @Override
    public String toString() {
        return time + " " + (platform.isEmpty() ? "-" : platform) + " " + action + " "
                + (object.isEmpty() ? "-" : object) + " " + outcome;
    }
}
