package org.mile4j.xmpp.internal.session;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.mile4j.model.data.XmlElement;

/** A request that waits for its answer. */
final class Pending {

    private final RawIq iq;
    private final String to;
    private final boolean repeatable;
    private final CompletableFuture<XmlElement> answer = new CompletableFuture<>();
    private volatile long deadline;
    private boolean sent;
    private int attempts;

    /**
     * A request.
     *
     * @param repeatable whether it may be sent twice without doing more than once
     */
    Pending(RawIq iq, String to, boolean repeatable, long deadline) {
        this.iq = iq;
        this.to = to.toLowerCase(Locale.ROOT);
        this.repeatable = repeatable;
        this.deadline = deadline;
    }

    RawIq iq() {
        return iq;
    }

    boolean isRepeatable() {
        return repeatable;
    }

    CompletableFuture<XmlElement> answer() {
        return answer;
    }

    boolean isOverdue(long now) {
        return now - deadline > 0;
    }

    void extend(long until) {
        deadline = until;
    }

    boolean isSent() {
        return sent;
    }

    void markSent() {
        sent = true;
        attempts++;
    }

    int attempts() {
        return attempts;
    }

    /** RFC 6120, Section 8.1.2.1: who may answer this request. */
    boolean isFrom(String from, String domain, String account) {
        String sender = from.toLowerCase(Locale.ROOT);
        boolean own = to.equals(domain) || to.equals(account);
        boolean controller =
                sender.isEmpty() || sender.equals(domain) || sender.equals(account) || sender.startsWith(account + "/");
        return sender.equals(to) || own && controller;
    }
}
