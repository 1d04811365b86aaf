package org.mile4j.xmpp.broker;

import static org.mile4j.xmpp.broker.ElementBuilder.element;
import static org.mile4j.xmpp.broker.ElementBuilder.leaf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.mile4j.model.data.XmlElement;

/** A bound resource: the session that goes on while its connections come and go (XEP-0198). */
final class Binding {

    private static final int ACK_EACH = 20;
    private static final long HEIGHTS = 1L << 32;

    private final BrokerCore core;
    private final Jid jid;
    private final String resumptionId = UUID.randomUUID().toString();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition acknowledged = lock.newCondition();
    private final Deque<XmlElement> unacknowledged = new ArrayDeque<>();
    private Connection connection;
    private boolean managed;
    private boolean resumable;
    private boolean closed;
    private long received;
    private long lastAcknowledged;
    private int sinceRequest;
    private volatile boolean available;
    private ScheduledFuture<?> expiry;

    Binding(BrokerCore core, Jid jid, Connection connection) {
        this.core = core;
        this.jid = jid;
        this.connection = connection;
    }

    Jid jid() {
        return jid;
    }

    String resumptionId() {
        return resumptionId;
    }

    boolean isAvailable() {
        return available;
    }

    /** A stanza, or an element of stream management, that the client sent. */
    void received(XmlElement stanza) throws IOException {
        if (stanza.namespace().equals(Ns.SM)) {
            management(stanza);
            return;
        }
        if (!stanza.namespace().equals(Ns.CLIENT)) {
            throw new StreamError("unsupported-stanza-type", "iq, message and presence are expected");
        }
        lock.lock();
        try {
            received = (received + 1) % HEIGHTS;
        } finally {
            lock.unlock();
        }
        core.trace("in", stanza);
        switch (stanza.localName()) {
            case "presence" -> presence(stanza);
            case "iq", "message" -> core.router().route(this, stanza);
            default -> throw new StreamError("unsupported-stanza-type", "iq, message and presence are expected");
        }
    }

    private void presence(XmlElement stanza) {
        if (stanza.attribute("to").isPresent()) {
            return;
        }
        String type = stanza.attribute("type").orElse("");
        int priority = ElementBuilder.child(stanza, Ns.CLIENT, "priority")
                .map(XmlElement::text)
                .filter(text -> text.matches("-?[0-9]{1,3}"))
                .map(Integer::parseInt)
                .orElse(0);
        boolean before = available;
        available = type.isEmpty() && priority >= 0;
        if (available && !before) {
            core.router().deliverOffline(this);
        }
    }

    private void management(XmlElement stanza) throws IOException {
        switch (stanza.localName()) {
            case "enable" -> enable(stanza);
            case "r" ->
                reply(element(Ns.SM, "a")
                        .attribute("h", String.valueOf(received))
                        .build());
            case "a" -> acknowledge(height(stanza));
            default -> throw new StreamError("unsupported-stanza-type", "unknown element of stream management");
        }
    }

    private void enable(XmlElement stanza) throws IOException {
        lock.lock();
        try {
            if (managed) {
                throw new StreamError("undefined-condition", "stream management is on already");
            }
            managed = true;
            received = 0;
            resumable = stanza.attribute("resume").orElse("").matches("true|1");
            ElementBuilder answer = element(Ns.SM, "enabled");
            if (resumable) {
                answer.attribute("resume", "true")
                        .attribute("id", resumptionId)
                        .attribute(
                                "max", String.valueOf(core.limits().resumption().toSeconds()));
            }
            reply(answer.build());
        } finally {
            lock.unlock();
        }
    }

    private static long height(XmlElement stanza) throws IOException {
        String h = stanza.attribute("h").orElse("");
        if (!h.matches("[0-9]{1,10}")) {
            throw new StreamError("undefined-condition", "h is the number of stanzas handled");
        }
        return Long.parseLong(h);
    }

    private void acknowledge(long h) throws IOException {
        lock.lock();
        try {
            long count = (h - lastAcknowledged + HEIGHTS) % HEIGHTS;
            if (count > unacknowledged.size()) {
                throw new StreamError("undefined-condition", "more stanzas are acknowledged than were sent");
            }
            for (long i = 0; i < count; i++) {
                unacknowledged.remove();
            }
            lastAcknowledged = h;
            acknowledged.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void reply(XmlElement nonza) {
        lock.lock();
        try {
            if (connection != null) {
                connection.sendAtOnce(nonza.toXml());
            }
        } finally {
            lock.unlock();
        }
    }

    /** Sends something that is no stanza, and need not be XML. */
    void sendRaw(String text) {
        lock.lock();
        try {
            if (connection != null) {
                connection.sendAtOnce(text);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Sends a stanza to the client, now or after it is back. False if this session cannot take it. */
    boolean deliver(XmlElement stanza) {
        core.trace("out", stanza);
        lock.lock();
        try {
            if (!waitForAcknowledgements()) {
                return false;
            }
            if (managed) {
                unacknowledged.add(stanza);
            }
            if (connection != null && connection.send(stanza.toXml())) {
                requestAcknowledgement();
                return true;
            }
            if (connection != null) {
                connection.close();
            }
            return managed;
        } finally {
            lock.unlock();
        }
    }

    private boolean waitForAcknowledgements() {
        long left = core.limits().slowReader().toNanos();
        while (managed && !closed && unacknowledged.size() >= core.limits().outgoingStanzas()) {
            if (left <= 0 || connection == null) {
                return false;
            }
            Wakeups.now();
            try {
                left = acknowledged.awaitNanos(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return !closed;
    }

    private void requestAcknowledgement() {
        if (managed && ++sinceRequest >= ACK_EACH) {
            sinceRequest = 0;
            connection.sendAtOnce("<r xmlns='" + Ns.SM + "'/>");
        }
    }

    /** The connection has ended; the session goes on if it can be resumed. */
    void connectionLost(Connection lost, boolean cut) {
        lock.lock();
        try {
            if (connection != lost) {
                return;
            }
            connection = null;
            acknowledged.signalAll();
            boolean forgets = core.misbehaves(Misbehaviour.NO_RESUMPTION);
            if (cut && managed && resumable && !closed && !forgets) {
                expiry = core.timer()
                        .schedule(this::close, core.limits().resumption().toMillis(), TimeUnit.MILLISECONDS);
                return;
            }
        } finally {
            lock.unlock();
        }
        close();
    }

    /** Ends the session. What it has not acknowledged is delivered as if it had never been there. */
    void close() {
        List<XmlElement> left;
        Connection open;
        lock.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            available = false;
            left = new ArrayList<>(unacknowledged);
            unacknowledged.clear();
            open = connection;
            connection = null;
            acknowledged.signalAll();
        } finally {
            lock.unlock();
        }
        if (open != null) {
            open.close();
        }
        core.router().unbind(this);
        left.stream().filter(stanza -> stanza.localName().equals("message")).forEach(core.router()::redeliver);
    }

    /** Goes on over another connection. */
    boolean resume(Connection next, XmlElement request) throws IOException {
        lock.lock();
        try {
            if (closed || !resumable) {
                return false;
            }
            if (expiry != null) {
                expiry.cancel(false);
            }
            Connection old = connection;
            connection = next;
            if (old != null) {
                old.close();
            }
            acknowledge(height(request));
            next.sendAtOnce(element(Ns.SM, "resumed")
                    .attribute("h", String.valueOf(received))
                    .attribute("previd", resumptionId)
                    .build()
                    .toXml());
            unacknowledged.forEach(stanza -> next.sendAtOnce(stanza.toXml()));
            next.sendAtOnce(leaf(Ns.SM, "r").toXml());
            return true;
        } finally {
            lock.unlock();
        }
    }
}
