package org.mile4j.xmpp.internal.session;

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
import org.jivesoftware.smack.SmackException;
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

    /** From how many requests on they are sent together, a millisecond later: to wake Smack's writer for each costs more. */
    private static final int MANY = 16;

    private final GridConfig config;
    private final String peer;
    private final GridConnection connection;
    private final Link link;
    private final Requests requests;
    private final KeepAlive keepAlive;
    private final Listeners listeners = new Listeners();
    private final ScheduledExecutorService timer;
    private final ThreadPoolExecutor completions;
    private volatile boolean present;

    private GridSession(GridConfig config) {
        this.config = config;
        this.peer = config.domain().toLowerCase(Locale.ROOT);
        this.connection = SmackSetup.connection(config, this::take);
        this.link = new Link(config, peer, connection, new Consequences());
        this.requests = new Requests(connection, peer, config.limits(), link::isUp);
        this.keepAlive = new KeepAlive(requests, peer, config.limits().keepAlive(), link::lost);
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
            session.link.connect();
        } catch (MileException e) {
            session.connection.instantShutdown();
            session.timer.shutdownNow();
            throw e;
        }
        session.begin();
        return session;
    }

    private void begin() {
        connection.addStanzaDroppedListener(this::dropped);
        connection.setBundleandDeferCallback(pause -> requests.size() >= MANY ? 1 : 0);
        timer.scheduleWithFixedDelay(this::sweep, SWEEP.toMillis(), SWEEP.toMillis(), TimeUnit.MILLISECONDS);
        link.watch();
    }

    private void sweep() {
        boolean connected = link.isConnected();
        requests.endOverdue(connected);
        if (connected) {
            keepAlive.look();
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
        return Waiting.during(
                () -> answer(to, prepare(to, set, child, repeatable).send()));
    }

    private XmlElement answer(String to, CompletableFuture<XmlElement> answer) {
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

    /** A request that is ready to be sent. */
    public interface Prepared {

        /** How many characters it has, about. */
        int length();

        /**
         * Sends it; waits while there is no connection.
         *
         * @return the result stanza to come, completed on the thread that reads the stream
         */
        CompletableFuture<XmlElement> send();
    }

    /**
     * Puts a request together.
     *
     * @param repeatable whether it may be sent twice without doing more than once
     */
    public Prepared prepare(String to, boolean set, XmlElement child, boolean repeatable) {
        Pending request = requests.of(to, set, child, repeatable);
        return new Prepared() {
            @Override
            public int length() {
                return request.iq().length();
            }

            @Override
            public CompletableFuture<XmlElement> send() {
                link.await(to, requests.deadline());
                requests.send(request);
                return request.answer();
            }
        };
    }

    /** Runs what follows an answer, one after the other, on a thread that does not read the stream. */
    public Executor completions() {
        return completions;
    }

    /** Sends a message. */
    public void message(String to, XmlElement content) {
        link.await(to, requests.deadline());
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

    private final class Consequences implements Link.Owner {

        @Override
        public void lost() {
            listeners.lost();
        }

        @Override
        public void reconnected(boolean resumed, MileException problem) {
            if (present && !resumed) {
                requests.announce();
            }
            keepAlive.heard();
            requests.sendAgain(resumed, problem);
        }

        @Override
        public void recovered(boolean resumed) {
            listeners.recovered(resumed);
        }

        @Override
        public void ended(MileException problem) {
            release(problem == null ? requests.late(peer) : problem);
            listeners.ended(problem);
        }
    }

    /** Smack gives back what a stream that cannot be resumed did not carry: requests are sent again by us. */
    private void dropped(Stanza stanza) throws SmackException.NotConnectedException, InterruptedException {
        if (stanza instanceof Message) {
            connection.sendStanza(stanza);
        }
    }

    private void release(MileException problem) {
        timer.shutdownNow();
        requests.fail(problem);
    }

    /** Ends the session; what still waits for an answer fails. */
    @Override
    public void close() {
        if (link.close()) {
            release(new TransportException(peer, "the session with " + peer + " was closed.", null));
        }
    }
}
