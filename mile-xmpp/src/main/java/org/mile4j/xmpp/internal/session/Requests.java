package org.mile4j.xmpp.internal.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jivesoftware.smack.SmackException;
import org.jivesoftware.smack.packet.IQ;
import org.jivesoftware.smack.packet.Message;
import org.jivesoftware.smack.packet.StanzaBuilder;
import org.jxmpp.jid.Jid;
import org.jxmpp.jid.impl.JidCreate;
import org.jxmpp.stringprep.XmppStringprepException;
import org.mile4j.model.MileException;
import org.mile4j.model.ProtocolException;
import org.mile4j.model.TransportException;
import org.mile4j.model.data.XmlElement;
import org.mile4j.xmpp.config.GridLimits;

/** The requests that wait for their answers (RFC 6120, Section 8.2.3), over one connection and the next. */
final class Requests {

    private static final System.Logger LOG = System.getLogger(Requests.class.getName());

    /** After which a request is held to be the cause of the connection's end. */
    private static final int MOST_ATTEMPTS = 3;

    private final GridConnection connection;
    private final String peer;
    private final GridLimits limits;
    private final BooleanSupplier connected;
    private final Map<String, Pending> pending = new ConcurrentHashMap<>();
    private final AtomicLong ids = new AtomicLong();

    /**
     * No requests yet.
     *
     * @param connected whether there is a connection now
     */
    Requests(GridConnection connection, String peer, GridLimits limits, BooleanSupplier connected) {
        this.connection = connection;
        this.peer = peer;
        this.limits = limits;
        this.connected = connected;
    }

    /** The id of a stanza; no other of this session has it. */
    String nextId(String kind) {
        return kind + ids.incrementAndGet();
    }

    /** When something that begins now has taken too long. */
    long deadline() {
        return System.nanoTime() + limits.answer().toNanos();
    }

    TransportException late(String to) {
        return new TransportException(
                to,
                to + " did not answer within " + limits.answer().toSeconds()
                        + " s. Whether it did what it was asked is not known.",
                null);
    }

    static Jid jid(String address) {
        try {
            return JidCreate.from(address);
        } catch (XmppStringprepException e) {
            throw new IllegalArgumentException("\"" + address + "\" is no XMPP address (RFC 7622)", e);
        }
    }

    /**
     * Puts a request together; it waits for its answer from {@link #send} on.
     *
     * @param repeatable whether it may be sent twice without doing more than once
     */
    Pending of(String to, boolean set, XmlElement child, boolean repeatable) {
        RawIq iq = new RawIq(nextId("g"), set ? IQ.Type.set : IQ.Type.get, jid(to), child);
        return new Pending(iq, to, repeatable, deadline());
    }

    void send(Pending request) {
        request.extend(deadline());
        String id = request.iq().getStanzaId();
        pending.put(id, request);
        request.answer().whenComplete((result, problem) -> pending.remove(id));
        transmit(request);
    }

    /** Sends a message, which has no answer. */
    void message(String to, XmlElement content) {
        Message message = StanzaBuilder.buildMessage(nextId("m"))
                .to(jid(to))
                .addExtension(new RawExtension(content))
                .build();
        try {
            connection.sendStanza(message);
        } catch (SmackException.NotConnectedException e) {
            throw Failures.lost(e, to);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransportException(to, "the thread was interrupted while a message was sent", e);
        }
    }

    /** Sends presence, which needs no answer; without a connection it is sent anew when that is back. */
    void announce() {
        try {
            connection.sendStanza(StanzaBuilder.buildPresence(nextId("p")).build());
        } catch (SmackException.NotConnectedException e) {
            LOG.log(System.Logger.Level.DEBUG, "presence waits for the connection");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How many wait. */
    int size() {
        return pending.size();
    }

    private void transmit(Pending request) {
        synchronized (request) {
            try {
                connection.sendStanza(request.iq());
                request.markSent();
            } catch (SmackException.NotConnectedException e) {
                // It is sent when the connection is back.
                LOG.log(System.Logger.Level.DEBUG, "a request waits for the connection");
            } catch (InterruptedException e) {
                // Smack interrupts those who wait for its queue when the connection ends; that is no wish to stop.
                if (connected.getAsBoolean()) {
                    Thread.currentThread().interrupt();
                    request.answer().completeExceptionally(late(peer));
                }
            }
        }
    }

    /**
     * Takes the answer to a request.
     *
     * @param account who this side is, known once something was asked
     * @return whether it was asked for
     */
    boolean answer(XmlElement iq, String type, Supplier<String> account) {
        Pending request = pending.get(iq.attribute("id").orElse(""));
        if (request == null) {
            return false;
        }
        String from = iq.attribute("from").orElse("");
        if (!request.isFrom(from, peer, account.get().toLowerCase(Locale.ROOT))) {
            LOG.log(System.Logger.Level.WARNING, "an answer from another than who was asked is passed over");
        } else if (type.equals("error")) {
            request.answer().completeExceptionally(Failures.refusal(iq, from.isEmpty() ? peer : from));
        } else {
            request.answer().complete(iq);
        }
        return true;
    }

    /** Ends what has waited too long. Without a connection, what may be sent again goes on waiting. */
    void endOverdue(boolean isConnected) {
        long now = System.nanoTime();
        for (Pending request : pending.values()) {
            if (request.isOverdue(now) && (isConnected || !request.isRepeatable())) {
                request.answer().completeExceptionally(late(request.iq().getTo().toString()));
            }
        }
    }

    /**
     * Goes on over a new connection.
     *
     * @param resumed whether Smack has sent again by itself what was not handled
     * @param problem why the connection before was lost
     */
    void sendAgain(boolean resumed, MileException problem) {
        List<Pending> left = new ArrayList<>(pending.values());
        // With only one that waits, it was its answer that could not be read.
        boolean guilty = left.size() == 1 && Failures.isTooLong(problem);
        for (Pending request : left) {
            sendAgain(request, resumed, guilty, problem);
        }
    }

    private void sendAgain(Pending request, boolean resumed, boolean guilty, MileException problem) {
        synchronized (request) {
            if (request.isSent() && guilty) {
                request.answer().completeExceptionally(problem);
                return;
            }
            if (request.isSent() && resumed) {
                request.extend(deadline());
                return;
            }
            if (request.isSent() && !request.isRepeatable()) {
                request.answer()
                        .completeExceptionally(new TransportException(
                                peer,
                                "the connection with " + peer
                                        + " was lost before the answer came. Whether it did what it was"
                                        + " asked is not known.",
                                problem));
                return;
            }
            if (request.attempts() >= MOST_ATTEMPTS) {
                request.answer().completeExceptionally(repeatedly(problem));
                return;
            }
        }
        request.extend(deadline());
        transmit(request);
    }

    private MileException repeatedly(MileException problem) {
        String said = problem == null ? "" : ": " + problem.getMessage();
        String advice =
                " Each time this request was sent, the stream ended; it may be larger than the Controller takes.";
        return problem instanceof ProtocolException
                ? new ProtocolException(peer, "the request cannot be sent" + said + advice, problem)
                : new TransportException(peer, "the request cannot be sent" + said + advice, problem);
    }

    /** Ends all. */
    void fail(MileException problem) {
        pending.values().forEach(request -> request.answer().completeExceptionally(problem));
    }
}
