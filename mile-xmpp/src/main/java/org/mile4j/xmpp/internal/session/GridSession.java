package org.mile4j.xmpp.internal.session;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jivesoftware.smack.ConnectionListener;
import org.jivesoftware.smack.SmackException;
import org.jivesoftware.smack.XMPPException;
import org.jivesoftware.smack.packet.IQ;
import org.jivesoftware.smack.packet.Message;
import org.jivesoftware.smack.packet.Stanza;
import org.jivesoftware.smack.packet.StanzaBuilder;
import org.jxmpp.jid.Jid;
import org.jxmpp.jid.impl.JidCreate;
import org.jxmpp.stringprep.XmppStringprepException;
import org.mile4j.model.MileException;
import org.mile4j.model.ProtocolException;
import org.mile4j.model.TransportException;
import org.mile4j.model.data.XmlElement;
import org.mile4j.xmpp.config.GridConfig;
import org.mile4j.xmpp.internal.stanza.Ns;
import org.mile4j.xmpp.internal.stanza.Xml;
import org.mile4j.xmpp.topic.StanzaErrorException;

/**
 * A session with a Controller that gets its connection back when that is lost.
 *
 * <p>Requests wait while there is no connection. After it is back, those that were not answered are sent again if that does
 * no harm, and fail otherwise.
 */
public final class GridSession implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(GridSession.class.getName());

    private static final Duration SWEEP = Duration.ofMillis(200);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    /** After which a request is held to be the cause of the connection's end. */
    private static final int MOST_ATTEMPTS = 3;

    /** From how many requests on they are sent together, a millisecond later: to wake Smack's writer for each costs more. */
    private static final int MANY = 16;

    private enum State {
        CONNECTED,
        RECOVERING,
        CLOSED
    }

    private final GridConfig config;
    private final String peer;
    private final GridConnection connection;
    private final Map<String, Pending> pending = new ConcurrentHashMap<>();
    private final AtomicLong ids = new AtomicLong();
    private final List<Consumer<XmlElement>> messageListeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> lossListeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Boolean>> recoveryListeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<MileException>> endListeners = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService timer;
    private final ThreadPoolExecutor completions;
    private final Object monitor = new Object();
    private State state = State.CONNECTED;
    private volatile boolean present;
    private volatile long lastHeard = System.nanoTime();
    private volatile MileException lastProblem;
    private boolean asking;

    private GridSession(GridConfig config) {
        this.config = config;
        this.peer = config.domain().toLowerCase(Locale.ROOT);
        this.connection = SmackSetup.connection(config, this::take);
        this.timer = Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "xmpp-grid-timer"));
        // The common pool of the JDK starts a thread for each task where there are two processors.
        this.completions = new ThreadPoolExecutor(
                1, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> daemon(task, "xmpp-grid-answers"));
        completions.allowCoreThreadTimeOut(true);
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Connects and authenticates.
     *
     * @throws MileException if that fails
     */
    public static GridSession open(GridConfig config) {
        GridSession session = new GridSession(config);
        try {
            session.connect();
        } catch (MileException e) {
            session.connection.instantShutdown();
            session.timer.shutdownNow();
            throw e;
        }
        session.begin();
        return session;
    }

    private void begin() {
        connection.addConnectionListener(new ConnectionListener() {
            @Override
            public void connectionClosedOnError(Exception problem) {
                lost(Failures.lost(problem, peer));
            }

            @Override
            public void connectionClosed() {
                lost(new TransportException(peer, peer + " closed the stream.", null));
            }
        });
        connection.addStanzaDroppedListener(this::dropped);
        connection.setBundleandDeferCallback(pause -> pending.size() >= MANY ? 1 : 0);
        timer.scheduleWithFixedDelay(this::sweep, SWEEP.toMillis(), SWEEP.toMillis(), TimeUnit.MILLISECONDS);
        if (!connection.isAuthenticated()) {
            lost(new TransportException(peer, "the connection with " + peer + " was lost at once.", null));
        }
    }

    private void connect() {
        try {
            connection.connect();
            connection.login();
        } catch (SmackException | XMPPException | IOException e) {
            throw Failures.connecting(e, peer, config.keyStore().isPresent());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransportException(peer, "the thread was interrupted while connecting to " + peer, e);
        }
    }

    // ---- what is sent ---------------------------------------------------------------------------------------------

    /** Who this side is, as the Controller says: a full address. */
    public String address() {
        return String.valueOf(connection.getUser());
    }

    /** Who this side is, without the name of the session. */
    public String account() {
        return connection.getUser().asBareJid().toString();
    }

    /** The Controller. */
    public String peer() {
        return peer;
    }

    /** How long to wait and how much to take. */
    public GridConfig config() {
        return config;
    }

    /**
     * Sends a request and waits for its answer.
     *
     * @return the result stanza
     * @throws MileException if it is refused, or not answered in time
     */
    public XmlElement ask(String to, boolean set, XmlElement child, boolean repeatable) {
        CompletableFuture<XmlElement> answer = request(to, set, child, repeatable);
        try {
            return answer.get(
                    config.limits().answer().plus(SWEEP.multipliedBy(5)).toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof MileException mile ? mile : new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            answer.cancel(false);
            throw late(to);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            answer.cancel(false);
            throw new TransportException(to, "the thread was interrupted while " + to + " was asked", e);
        }
    }

    /**
     * Sends a request.
     *
     * @param repeatable whether it may be sent twice without doing more than once
     * @return the result stanza to come, completed on the thread that reads the stream
     */
    public CompletableFuture<XmlElement> request(String to, boolean set, XmlElement child, boolean repeatable) {
        String id = "g" + ids.incrementAndGet();
        RawIq iq = new RawIq(id, set ? IQ.Type.set : IQ.Type.get, jid(to), child);
        Pending request = new Pending(iq, to, repeatable, deadline());
        awaitConnection(to);
        pending.put(id, request);
        request.answer().whenComplete((result, problem) -> pending.remove(id));
        transmit(request);
        return request.answer();
    }

    /** Runs what follows an answer, one after the other, on a thread that does not read the stream. */
    public Executor completions() {
        return completions;
    }

    private long deadline() {
        return System.nanoTime() + config.limits().answer().toNanos();
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
                if (isConnected()) {
                    Thread.currentThread().interrupt();
                    request.answer().completeExceptionally(late(peer));
                }
            }
        }
    }

    private boolean isConnected() {
        synchronized (monitor) {
            return state == State.CONNECTED && connection.isAuthenticated();
        }
    }

    /** Sends a message. */
    public void message(String to, XmlElement content) {
        awaitConnection(to);
        Message message = StanzaBuilder.buildMessage("m" + ids.incrementAndGet())
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

    /**
     * Says that this side is there, so that the Controller delivers to it, what it kept included. When this returns the
     * Controller has taken note.
     */
    public void present() {
        if (present) {
            return;
        }
        present = true;
        announce();
        try {
            // Stanzas are worked on in their order, so an answer of any kind means that the presence was seen.
            ask(peer, false, Xml.leaf(Ns.PING, "ping"), true);
        } catch (StanzaErrorException e) {
            LOG.log(System.Logger.Level.DEBUG, "the Controller knows no ping");
        }
    }

    private void announce() {
        try {
            connection.sendStanza(
                    StanzaBuilder.buildPresence("p" + ids.incrementAndGet()).build());
        } catch (SmackException.NotConnectedException e) {
            LOG.log(System.Logger.Level.DEBUG, "presence waits for the connection");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Jid jid(String address) {
        try {
            return JidCreate.from(address);
        } catch (XmppStringprepException e) {
            throw new IllegalArgumentException("\"" + address + "\" is no XMPP address (RFC 7622)", e);
        }
    }

    private void awaitConnection(String to) {
        long until = deadline();
        synchronized (monitor) {
            while (state == State.RECOVERING) {
                long left = until - System.nanoTime();
                if (left <= 0) {
                    throw lastProblem == null ? late(to) : lastProblem;
                }
                try {
                    TimeUnit.NANOSECONDS.timedWait(monitor, left);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new TransportException(to, "the thread was interrupted while waiting for " + peer, e);
                }
            }
            if (state == State.CLOSED) {
                throw new TransportException(
                        peer,
                        "the session with " + peer + " has ended"
                                + (lastProblem == null ? "; connect anew." : ": " + lastProblem.getMessage()),
                        lastProblem);
            }
        }
    }

    private TransportException late(String to) {
        return new TransportException(
                to,
                to + " did not answer within " + config.limits().answer().toSeconds()
                        + " s. Whether it did what it was asked is not known.",
                null);
    }

    // ---- what comes -----------------------------------------------------------------------------------------------

    /** Calls for every message; on the thread that reads the stream, which may wait so that no more is read. */
    public void onMessage(Consumer<XmlElement> listener) {
        messageListeners.add(listener);
    }

    /** Calls when the connection is lost, before anything comes over the next one. */
    public void onLoss(Runnable listener) {
        lossListeners.add(listener);
    }

    /** Calls when the connection is back; the value says whether the stream was resumed. On a thread of its own. */
    public void onRecovery(Consumer<Boolean> listener) {
        recoveryListeners.add(listener);
    }

    /** Calls when the session has ended for good without being closed. */
    public void onEnd(Consumer<MileException> listener) {
        endListeners.add(listener);
    }

    private boolean take(XmlElement stanza) {
        lastHeard = System.nanoTime();
        if (stanza.localName().equals("message")) {
            messageListeners.forEach(listener -> listener.accept(stanza));
            return stanza.elements().stream().anyMatch(GridSession::isOurs);
        }
        String type = stanza.attribute("type").orElse("");
        if (!stanza.localName().equals("iq") || !type.equals("result") && !type.equals("error")) {
            return false;
        }
        Pending request = pending.get(stanza.attribute("id").orElse(""));
        if (request == null) {
            return false;
        }
        String from = stanza.attribute("from").orElse("");
        if (!request.isFrom(from, peer, account().toLowerCase(Locale.ROOT))) {
            LOG.log(System.Logger.Level.WARNING, "an answer from another than who was asked is passed over");
            return true;
        }
        if (type.equals("error")) {
            request.answer().completeExceptionally(Failures.refusal(stanza, from.isEmpty() ? peer : from));
        } else {
            request.answer().complete(stanza);
        }
        return true;
    }

    private static boolean isOurs(XmlElement content) {
        return content.namespace().equals(Ns.PUBSUB_EVENT);
    }

    // ---- losing and getting back ----------------------------------------------------------------------------------

    private void sweep() {
        boolean connected;
        synchronized (monitor) {
            connected = state == State.CONNECTED;
        }
        long now = System.nanoTime();
        for (Pending request : pending.values()) {
            if (request.isOverdue(now) && (connected || !request.isRepeatable())) {
                request.answer().completeExceptionally(late(request.iq().getTo().toString()));
            }
        }
        if (connected
                && !asking
                && now - lastHeard > config.limits().keepAlive().toNanos()) {
            ping();
        }
    }

    private void ping() {
        asking = true;
        Pending ping = new Pending(
                new RawIq("k" + ids.incrementAndGet(), IQ.Type.get, jid(peer), Xml.leaf(Ns.PING, "ping")),
                peer,
                false,
                deadline());
        pending.put(ping.iq().getStanzaId(), ping);
        ping.answer().whenComplete((result, problem) -> {
            pending.remove(ping.iq().getStanzaId());
            asking = false;
            // A refusal is an answer too: somebody is there.
            if (problem instanceof TransportException silent) {
                lost(silent);
            }
        });
        Thread sender = daemon(() -> transmit(ping), "xmpp-grid-ping");
        sender.start();
    }

    private void lost(MileException problem) {
        synchronized (monitor) {
            if (state != State.CONNECTED) {
                return;
            }
            state = State.RECOVERING;
            lastProblem = problem;
        }
        LOG.log(System.Logger.Level.INFO, "the connection with " + peer + " is lost: " + problem.getMessage());
        lossListeners.forEach(Runnable::run);
        daemon(this::recover, "xmpp-grid-recovery").start();
    }

    private void recover() {
        long until = System.nanoTime() + config.limits().recovery().toNanos();
        long pause = FIRST_PAUSE.toNanos();
        while (isRecovering() && System.nanoTime() < until) {
            try {
                connection.instantShutdown();
                connect();
                if (online(connection.streamWasResumed())) {
                    return;
                }
            } catch (MileException e) {
                lastProblem = e;
                if (Failures.isLasting(e)) {
                    break;
                }
            }
            rest(Math.min(pause, Math.max(1, until - System.nanoTime())));
            pause = Math.min(2 * pause, LONGEST_PAUSE.toNanos());
        }
        end(lastProblem);
    }

    private boolean isRecovering() {
        synchronized (monitor) {
            return state == State.RECOVERING;
        }
    }

    private void rest(long nanos) {
        long until = System.nanoTime() + nanos;
        synchronized (monitor) {
            for (long left = nanos; left > 0 && state == State.RECOVERING; left = until - System.nanoTime()) {
                try {
                    TimeUnit.NANOSECONDS.timedWait(monitor, left);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }

    private boolean online(boolean resumed) {
        if (present && !resumed) {
            announce();
        }
        lastHeard = System.nanoTime();
        for (Pending request : new ArrayList<>(pending.values())) {
            sendAgain(request, resumed);
        }
        synchronized (monitor) {
            if (state != State.RECOVERING) {
                connection.instantShutdown();
                return true;
            }
            if (!connection.isAuthenticated()) {
                return false;
            }
            state = State.CONNECTED;
            monitor.notifyAll();
        }
        LOG.log(
                System.Logger.Level.INFO,
                "the connection with " + peer + " is back"
                        + (resumed ? ", its stream is resumed" : ", in a new session"));
        recoveryListeners.forEach(listener -> listener.accept(resumed));
        return true;
    }

    private void sendAgain(Pending request, boolean resumed) {
        synchronized (request) {
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
                                lastProblem));
                return;
            }
            if (request.attempts() >= MOST_ATTEMPTS) {
                request.answer().completeExceptionally(repeatedly());
                return;
            }
        }
        request.extend(deadline());
        transmit(request);
    }

    private MileException repeatedly() {
        String said = lastProblem == null ? "" : ": " + lastProblem.getMessage();
        String advice =
                " Each time this request was sent, the stream ended; it may be larger than the Controller takes.";
        return lastProblem instanceof ProtocolException
                ? new ProtocolException(peer, "the request cannot be sent" + said + advice, lastProblem)
                : new TransportException(peer, "the request cannot be sent" + said + advice, lastProblem);
    }

    /** Smack gives back what a stream that cannot be resumed did not carry: requests are sent again by us. */
    private void dropped(Stanza stanza) throws SmackException.NotConnectedException, InterruptedException {
        if (stanza instanceof Message) {
            connection.sendStanza(stanza);
        }
    }

    private void end(MileException problem) {
        synchronized (monitor) {
            if (state == State.CLOSED) {
                return;
            }
            state = State.CLOSED;
            monitor.notifyAll();
        }
        release(problem == null ? late(peer) : problem);
        endListeners.forEach(listener -> listener.accept(problem));
    }

    private void release(MileException problem) {
        timer.shutdownNow();
        connection.instantShutdown();
        pending.values().forEach(request -> request.answer().completeExceptionally(problem));
    }

    /** Ends the session; what still waits for an answer fails. */
    @Override
    public void close() {
        boolean connected;
        synchronized (monitor) {
            if (state == State.CLOSED) {
                return;
            }
            connected = state == State.CONNECTED;
            state = State.CLOSED;
            monitor.notifyAll();
        }
        if (connected) {
            connection.disconnect();
        }
        release(new TransportException(peer, "the session with " + peer + " was closed.", null));
    }
}
