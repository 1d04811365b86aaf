package org.mile4j.xmpp.internal.session;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jivesoftware.smack.ConnectionListener;
import org.jivesoftware.smack.SmackException;
import org.jivesoftware.smack.XMPPException;
import org.jivesoftware.smack.packet.Message;
import org.jivesoftware.smack.packet.Stanza;
import org.mile4j.model.MileException;
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
    private final Requests requests;
    private final KeepAlive keepAlive;
    private final Listeners listeners = new Listeners();
    private final ScheduledExecutorService timer;
    private final ThreadPoolExecutor completions;
    private final Object monitor = new Object();
    private State state = State.CONNECTED;
    private volatile boolean present;
    private volatile MileException lastProblem;

    private GridSession(GridConfig config) {
        this.config = config;
        this.peer = config.domain().toLowerCase(Locale.ROOT);
        this.connection = SmackSetup.connection(config, this::take);
        this.requests = new Requests(connection, peer, config.limits(), this::isConnected);
        this.keepAlive = new KeepAlive(requests, peer, config.limits().keepAlive(), this::lost);
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
        connection.setBundleandDeferCallback(pause -> requests.size() >= MANY ? 1 : 0);
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
            throw requests.late(to);
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
        Pending request = requests.of(to, set, child, repeatable);
        awaitConnection(to);
        requests.send(request);
        return request.answer();
    }

    /** Runs what follows an answer, one after the other, on a thread that does not read the stream. */
    public Executor completions() {
        return completions;
    }

    private boolean isConnected() {
        synchronized (monitor) {
            return state == State.CONNECTED && connection.isAuthenticated();
        }
    }

    /** Sends a message. */
    public void message(String to, XmlElement content) {
        awaitConnection(to);
        requests.message(to, content);
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
        requests.announce();
        try {
            // Stanzas are worked on in their order, so an answer of any kind means that the presence was seen.
            ask(peer, false, Xml.leaf(Ns.PING, "ping"), true);
        } catch (StanzaErrorException e) {
            LOG.log(System.Logger.Level.DEBUG, "the Controller knows no ping");
        }
    }

    private void awaitConnection(String to) {
        long until = requests.deadline();
        synchronized (monitor) {
            while (state == State.RECOVERING) {
                long left = until - System.nanoTime();
                if (left <= 0) {
                    throw lastProblem == null ? requests.late(to) : lastProblem;
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

    // ---- what comes -----------------------------------------------------------------------------------------------

    /** Calls for every message; on the thread that reads the stream, which may wait so that no more is read. */
    public void onMessage(Consumer<XmlElement> listener) {
        listeners.onMessage(listener);
    }

    /** Calls when the connection is lost, before anything comes over the next one. */
    public void onLoss(Runnable listener) {
        listeners.onLoss(listener);
    }

    /** Calls when the connection is back; the value says whether the stream was resumed. On a thread of its own. */
    public void onRecovery(Consumer<Boolean> listener) {
        listeners.onRecovery(listener);
    }

    /** Calls when the session has ended for good without being closed. */
    public void onEnd(Consumer<MileException> listener) {
        listeners.onEnd(listener);
    }

    private boolean take(XmlElement stanza) {
        keepAlive.begins();
        try {
            return isTaken(stanza);
        } finally {
            keepAlive.heard();
        }
    }

    private boolean isTaken(XmlElement stanza) {
        if (stanza.localName().equals("message")) {
            listeners.message(stanza);
            return stanza.elements().stream().anyMatch(GridSession::isOurs);
        }
        String type = stanza.attribute("type").orElse("");
        return stanza.localName().equals("iq")
                && (type.equals("result") || type.equals("error"))
                && requests.answer(stanza, type, this::account);
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
        requests.endOverdue(connected);
        if (connected) {
            keepAlive.look();
        }
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
        listeners.lost();
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
            requests.announce();
        }
        keepAlive.heard();
        requests.sendAgain(resumed, lastProblem);
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
        listeners.recovered(resumed);
        return true;
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
        release(problem == null ? requests.late(peer) : problem);
        listeners.ended(problem);
    }

    private void release(MileException problem) {
        timer.shutdownNow();
        connection.instantShutdown();
        requests.fail(problem);
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
