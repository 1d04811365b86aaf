package org.mile4j.rid.system;

import java.lang.System.Logger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.mile4j.model.ProtocolException;
import org.mile4j.model.TransportException;
import org.mile4j.rid.http.Peer;
import org.mile4j.rid.http.RidHttpClient;
import org.mile4j.rid.http.RidHttpServer;
import org.mile4j.rid.http.WorkLimit;
import org.mile4j.rid.message.AuthorizationStatus;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.security.MessageSecurityException;
import org.mile4j.rid.store.OwedAnswer;
import org.mile4j.rid.store.PendingRequest;
import org.mile4j.rid.store.StoredMessage;
import org.mile4j.rid.xml.RidXml;

/**
 * A RID system: client and server in one, with the flows of RFC 6545, Section 7.
 *
 * <p>What it acknowledges is in the store before the answer leaves. It repeats nothing that it has done: a message that
 * comes again gets the same answer.
 *
 * @since 0.1
 */
public final class RidSystem implements AutoCloseable {

    /** How many reports a query gets at most: RFC 6545, Section 6.5. */
    public static final int MOST_DOCUMENTS = 5;

    /** How long nobody may decide before the sender is told so: RFC 6545, Section 6.2. */
    static final Duration PENDING_AFTER = Duration.ofMinutes(2);

    private static final Logger LOG = System.getLogger("org.mile4j.rid.system");
    private static final long TICK_MILLIS = 500;
    private static final Duration CALLBACK_PATIENCE = Duration.ofSeconds(5);

    private final RidSystemConfig config;
    private final RidHttpServer server;
    private final RidHttpClient client;
    private final Sealing sealing;
    private final ThisNode node;
    private final Outbox outbox;
    private final Requests requests;
    private final Reception reception;
    private final Sender sender;
    private final ScheduledExecutorService ticker;
    private final AtomicBoolean ticking = new AtomicBoolean();

    /**
     * A system that does not listen yet.
     *
     * @param config what it is made of
     */
    public RidSystem(RidSystemConfig config) {
        this.config = config;
        client = new RidHttpClient(
                config.security().credential(), config.security().trust(), config.peers(), config.limits());
        WorkLimit work = new WorkLimit();
        sealing = new Sealing(config.security(), client, work);
        node = new ThisNode(config.store(), config.clock());
        requests = new Requests(config, sealing);
        InFlight inFlight = new InFlight(CALLBACK_PATIENCE, this::isAsking);
        reception = new Reception(config, requests, sealing, inFlight, node, work, this::tickSoon);
        sender = new Sender(config, client, requests, inFlight, node.name());
        outbox = new Outbox(config.store(), config.peers(), config.listener(), config.clock(), sender::deliver);
        server = new RidHttpServer(
                config.security().credential(),
                config.security().trust(),
                config.peers(),
                config.port(),
                config.limits(),
                reception);
        ticker = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "rid-ticker");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Whether any node has a message on its way to a peer. What was sent longer ago than an answer may take has ended. */
    private boolean isAsking(String peer) {
        Duration longest = config.limits().idle().plus(CALLBACK_PATIENCE);
        return config.store().asked().isAsking(peer, config.clock().instant().minus(longest));
    }

    /**
     * Begins to listen, and to send what is owed from an earlier run.
     *
     * @return this
     * @throws TransportException if the port cannot be listened on
     */
    public RidSystem start() {
        node.beat();
        server.start();
        ticker.scheduleWithFixedDelay(this::tickSafely, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
        return this;
    }

    /**
     * The port that the system listens on.
     *
     * @return the port
     */
    public int port() {
        return server.port();
    }

    /**
     * How many connections peers have opened since the start.
     *
     * @return the number
     */
    public long connectionsOpened() {
        return server.connectionsOpened();
    }

    // ---- sending --------------------------------------------------------------------------------------------------

    /**
     * Sends a message that begins at this system, and waits for what comes in the same exchange.
     *
     * @param peer to whom
     * @param message the message
     * @return the answer, verified; nothing if the peer only took the message, or will call back. Then the listener is told
     *     of the answer, to whichever of several nodes it comes
     * @throws TransportException if the peer cannot be reached; the message may be sent again
     * @throws ProtocolException if the peer answers what it may not, or the message names a host as its destination whose
     *     address is not that of the peer
     * @throws MessageSecurityException if the answer's signature does not hold, or something has to be encrypted and no
     *     certificate of the peer is known
     */
    public Optional<RidDocument> send(Peer peer, RidDocument message) {
        return sender.send(peer, message, sealing.sealed(peer, message));
    }

    // ---- deciding -------------------------------------------------------------------------------------------------

    /**
     * The requests and queries that await a decision.
     *
     * @return the requests, the oldest first
     */
    public List<PendingRequest> undecided() {
        return config.store().obligations().undecided();
    }

    /**
     * Decides on a request or query that was pending. The answer goes out as a callback.
     *
     * @param messageId the number of the request
     * @param decision approve or deny
     * @return whether it was still to be decided
     * @throws IllegalArgumentException if the decision is to pend
     */
    public boolean decide(long messageId, Decision decision) {
        if (decision.is(AuthorizationStatus.PENDING)) {
            throw new IllegalArgumentException("expected a decision to approve or to deny, met one to pend");
        }
        Optional<PendingRequest> pending = config.store().obligations().undecided().stream()
                .filter(p -> p.messageId() == messageId)
                .findFirst();
        Optional<Peer> peer = pending.map(PendingRequest::peer).flatMap(config.peers()::named);
        if (pending.isEmpty() || peer.isEmpty()) {
            return false;
        }
        PendingRequest request = pending.get();
        RidDocument message = read(config.store().message(messageId).orElseThrow());
        List<OwedAnswer> answers = new ArrayList<>();
        answers.add(callBack(
                peer.get(),
                request,
                reception.decided(peer.get(), message, decision, Requests.address(request.address()))));
        answers.addAll(
                decision.is(AuthorizationStatus.APPROVED)
                        ? requests.approved(peer.get(), message)
                        : requests.toOriginator(peer.get(), message, decision));
        boolean decided = config.store().obligations().decide(messageId, decision.justification(), answers);
        tickSoon();
        return decided;
    }

    /**
     * Sends the result of a request back on the way it came.
     *
     * @param request the request, as the listener was given it
     * @param result the result
     * @return whether somebody was found to send it to
     */
    public boolean conclude(RidDocument request, RidDocument result) {
        List<OwedAnswer> answers = requests.concluding(request, result);
        answers.forEach(config.store().obligations()::owe);
        tickSoon();
        return !answers.isEmpty();
    }

    private OwedAnswer callBack(Peer peer, PendingRequest request, RidDocument message) {
        return Outbox.due(config.clock(), peer, request.address(), request.token(), sealing.sealed(peer, message));
    }

    private static RidDocument read(StoredMessage stored) {
        return RidXml.defaults().read(stored.message()).document();
    }

    // ---- what happens by itself -----------------------------------------------------------------------------------

    /** Has what is due sent without waiting for the next tick; several calls before that are one. */
    private void tickSoon() {
        if (ticking.compareAndSet(false, true)) {
            try {
                ticker.execute(this::tickSafely);
            } catch (RejectedExecutionException e) {
                LOG.log(Logger.Level.DEBUG, "the system is closed; what is owed is sent when it runs again", e);
            }
        }
    }

    private void tickSafely() {
        ticking.set(false);
        try {
            tick();
        } catch (RuntimeException e) {
            LOG.log(Logger.Level.ERROR, "what is owed could not be sent; it is tried again", e);
        }
    }

    /**
     * Tells of the answers that came to other nodes for this one, sends what is due, and the status Pending where nobody has
     * decided in time: RFC 6545, Section 6.2.
     */
    private void tick() {
        node.beat();
        for (StoredMessage answer : node.handedOver()) {
            config.peers()
                    .named(answer.peer())
                    .ifPresent(peer -> config.listener().received(peer, read(answer)));
        }
        Instant now = config.clock().instant();
        for (PendingRequest overdue : config.store().obligations().overdue(now)) {
            Optional<Peer> peer = config.peers().named(overdue.peer());
            Optional<StoredMessage> stored = config.store().message(overdue.messageId());
            if (peer.isPresent() && stored.isPresent()) {
                RidDocument pending =
                        Replies.decided(read(stored.get()), Decision.pend(), Requests.address(overdue.address()));
                config.store().obligations().tell(overdue.messageId(), callBack(peer.get(), overdue, pending));
            }
        }
        outbox.flush();
    }

    /** Takes no new messages, lets running exchanges end, and closes connections. The store stays open. */
    @Override
    public void close() {
        try {
            server.close();
        } finally {
            endWork();
        }
    }

    private void endWork() {
        ticker.shutdown();
        try {
            if (!ticker.awaitTermination(10, TimeUnit.SECONDS)) {
                ticker.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        outbox.close();
        client.close();
        node.end();
    }
}
