package org.mile4j.rid.system;

import java.lang.System.Logger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.mile4j.model.ProtocolException;
import org.mile4j.model.TransportException;
import org.mile4j.model.data.CanonicalXml;
import org.mile4j.model.iodef1.IncidentID;
import org.mile4j.rid.http.Answer;
import org.mile4j.rid.http.CallbackToken;
import org.mile4j.rid.http.Peer;
import org.mile4j.rid.http.RidHttpClient;
import org.mile4j.rid.http.RidHttpServer;
import org.mile4j.rid.message.AuthorizationStatus;
import org.mile4j.rid.message.Justification;
import org.mile4j.rid.message.MsgType;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.message.RidPolicy;
import org.mile4j.rid.payload.Payload;
import org.mile4j.rid.security.MessageSecurityException;
import org.mile4j.rid.security.OpenedMessage;
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

    private static final Logger LOG = System.getLogger("org.mile4j.rid.system");
    private static final long TICK_MILLIS = 500;

    private final RidSystemConfig config;
    private final RidHttpServer server;
    private final RidHttpClient client;
    private final Outbox outbox;
    private final ScheduledExecutorService ticker;

    /**
     * A system that does not listen yet.
     *
     * @param config what it is made of
     */
    public RidSystem(RidSystemConfig config) {
        this.config = config;
        server = new RidHttpServer(
                config.security().credential(),
                config.security().trust(),
                config.peers(),
                config.port(),
                config.limits(),
                this::receive);
        client = new RidHttpClient(
                config.security().credential(), config.security().trust(), config.peers(), config.limits());
        outbox = new Outbox(config.store(), client, config.peers(), config.listener(), config.clock());
        ticker = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "rid-ticker");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Begins to listen, and to send what is owed from an earlier run.
     *
     * @return this
     * @throws TransportException if the port cannot be listened on
     */
    public RidSystem start() {
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

    // ---- sending --------------------------------------------------------------------------------------------------

    /**
     * Sends a message that begins at this system, and waits for what comes in the same exchange.
     *
     * @param peer to whom
     * @param message the message
     * @return the answer, verified; nothing if the peer only took the message, or will call back, of which the listener
     *     is told
     * @throws TransportException if the peer cannot be reached; the message may be sent again
     * @throws ProtocolException if the peer answers what it may not
     * @throws MessageSecurityException if the answer's signature does not hold
     */
    public Optional<RidDocument> send(Peer peer, RidDocument message) {
        byte[] sealed = config.security().seal(message, peer.certificates());
        return answered(peer, type(message), client.send(peer, sealed));
    }

    private Optional<RidDocument> answered(Peer peer, MsgType sent, Answer answer) {
        if (answer instanceof Answer.Later later) {
            config.store().expect(peer.name(), later.token().text(), sent.value());
            return Optional.empty();
        }
        if (answer instanceof Answer.Reply reply) {
            OpenedMessage opened = config.security().open(reply.message());
            requireSender(peer, opened);
            if (!Exchanges.answers(sent).contains(type(opened.message()))
                    || opened.reading().report().errors().findAny().isPresent()) {
                config.listener().alert(peer.name(), "the answer is a message that may not answer, or has errors");
                throw new ProtocolException(
                        peer.name(),
                        peer.name() + " answered " + sent.value() + " with "
                                + type(opened.message()).value() + ", which it may not, or with errors in it",
                        null);
            }
            config.listener().received(peer, opened.message());
            return Optional.of(opened.message());
        }
        return Optional.empty();
    }

    // ---- deciding -------------------------------------------------------------------------------------------------

    /**
     * The requests and queries that await a decision.
     *
     * @return the requests, the oldest first
     */
    public List<PendingRequest> undecided() {
        return config.store().undecided();
    }

    /**
     * Decides on a request or query that was pending. The answer goes out as a callback.
     *
     * @param messageId the number of the request
     * @param decision approve or deny
     * @return whether it was still to be decided
     */
    public boolean decide(long messageId, Decision decision) {
        Optional<PendingRequest> pending = config.store().undecided().stream()
                .filter(p -> p.messageId() == messageId)
                .findFirst();
        Optional<Peer> peer = pending.map(PendingRequest::peer).flatMap(config.peers()::named);
        if (pending.isEmpty() || peer.isEmpty()) {
            return false;
        }
        PendingRequest request = pending.get();
        StoredMessage stored = config.store().message(messageId).orElseThrow();
        RidDocument message = RidXml.defaults().read(stored.message()).document();
        List<OwedAnswer> answers = new ArrayList<>();
        answers.add(callBack(peer.get(), request, message(peer.get(), message, decision, address(request.address()))));
        answers.addAll(
                decision.is(AuthorizationStatus.APPROVED)
                        ? approved(peer.get(), message)
                        : toOriginator(peer.get(), message, decision));
        return config.store().decide(messageId, answers);
    }

    private RidDocument message(Peer peer, RidDocument message, Decision decision, InetAddress to) {
        boolean report =
                decision.is(AuthorizationStatus.APPROVED) && type(message).equals(MsgType.QUERY);
        return report ? report(peer, message, to) : Replies.decided(message, decision, to);
    }

    /**
     * Sends the result of a request back on the way it came.
     *
     * @param request the request, as the listener was given it
     * @param result the result
     * @return whether somebody was found to send it to
     */
    public boolean conclude(RidDocument request, RidDocument result) {
        List<OwedAnswer> answers = backwards(request, result, false);
        answers.forEach(config.store()::owe);
        return !answers.isEmpty();
    }

    /** The way back to whoever sent the request on the same incident. */
    private List<OwedAnswer> backwards(RidDocument request, RidDocument message, boolean relay) {
        return Stream.of("TraceRequest", "InvestigationRequest")
                .flatMap(type -> config.store().find(incident(request), type, 1).stream())
                .flatMap(stored -> config.peers().named(stored.peer()).stream())
                .limit(1)
                .map(peer -> owed(peer, message, relay))
                .toList();
    }

    private OwedAnswer owed(Peer peer, RidDocument message, boolean relay) {
        byte[] sealed = relay
                ? config.security().relay(message, peer.certificates())
                : config.security().seal(message, peer.certificates());
        return outbox.due(peer, "", "", sealed);
    }

    private OwedAnswer callBack(Peer peer, PendingRequest request, RidDocument message) {
        byte[] sealed = config.security().seal(message, peer.certificates());
        return outbox.due(peer, request.address(), request.token(), sealed);
    }

    // ---- receiving ------------------------------------------------------------------------------------------------

    private Answer receive(Peer peer, InetAddress from, byte[] body, Optional<CallbackToken> token) {
        OpenedMessage opened;
        try {
            opened = config.security().open(body);
            requireSender(peer, opened);
        } catch (MessageSecurityException e) {
            LOG.log(Logger.Level.WARNING, "a message of {0} was refused: {1}", peer.name(), e.getMessage());
            RidDocument denial = Replies.unopened(body, config.name(), e.justification(), from);
            return token.isPresent() ? alerted(peer, e.getMessage()) : reply(peer, denial);
        }
        RidDocument message = opened.message();
        Optional<Justification> problem = problem(opened);
        MsgType type = type(message);
        if (!Exchanges.starts(type) || token.isPresent()) {
            return problem.isPresent()
                    ? alerted(peer, "a callback was refused: " + problem.get().value())
                    : concluded(peer, message, token);
        }
        if (problem.isPresent()) {
            RidDocument denial = Replies.unopened(body, config.name(), problem.get(), from);
            toOriginator(peer, message, Decision.deny(problem.get())).forEach(config.store()::owe);
            return reply(peer, denial);
        }
        if (type.equals(MsgType.REPORT)) {
            return report(peer, from, message);
        }
        return type.equals(MsgType.QUERY) ? query(peer, from, message) : request(peer, from, message);
    }

    private Answer alerted(Peer peer, String what) {
        config.listener().alert(peer.name(), what);
        return new Answer.Done();
    }

    private static void requireSender(Peer peer, OpenedMessage opened) {
        if (!peer.certificates().contains(opened.sender().certificate())) {
            throw new MessageSecurityException(
                    Justification.AUTHENTICATION, "the message is signed by another than the peer that sent it", null);
        }
    }

    /** Why a message whose sender is known cannot be processed, if so. */
    private static Optional<Justification> problem(OpenedMessage opened) {
        if (!opened.readable()) {
            return Optional.of(Justification.ENCRYPTION);
        }
        if (opened.reading().report().errors().findAny().isPresent()) {
            return Optional.of(Justification.UNRECOGNIZED_FORMAT);
        }
        MsgType type = type(opened.message());
        boolean request = type.equals(MsgType.TRACE_REQUEST) || type.equals(MsgType.INVESTIGATION_REQUEST);
        if (opened.origin().isPresent() || request && opened.originators().isEmpty()) {
            return Optional.of(Justification.AUTHENTICATION_ORIGIN);
        }
        return Optional.empty();
    }

    private Answer reply(Peer peer, RidDocument message) {
        return new Answer.Reply(config.security().seal(message, peer.certificates()));
    }

    private Answer report(Peer peer, InetAddress from, RidDocument message) {
        Decision decision = config.policy().decide(peer, message);
        if (!decision.is(AuthorizationStatus.APPROVED)) {
            return reply(peer, Replies.decided(message, decision, from));
        }
        if (config.store().accept(stored(peer, message)).isPresent()) {
            config.listener().received(peer, message);
        }
        return new Answer.Done();
    }

    private Answer query(Peer peer, InetAddress from, RidDocument message) {
        Decision decision = config.policy().decide(peer, message);
        if (decision.is(AuthorizationStatus.PENDING)) {
            return later(peer, from, message);
        }
        if (decision.is(AuthorizationStatus.DENIED)) {
            return reply(peer, Replies.decided(message, decision, from));
        }
        return reply(peer, report(peer, message, from));
    }

    private RidDocument report(Peer peer, RidDocument query, InetAddress to) {
        List<Payload> found = new ArrayList<>();
        for (StoredMessage report : config.store().find(incident(query), "Report", 100)) {
            if (found.size() < MOST_DOCUMENTS && config.policy().mayShare(peer, report)) {
                Payload.in(RidXml.defaults().read(report.message()).document()).ifPresent(found::add);
            }
        }
        return Replies.report(query, found, to);
    }

    private Answer later(Peer peer, InetAddress from, RidDocument message) {
        CallbackToken token = CallbackToken.create();
        StoredMessage stored = stored(peer, message);
        Optional<Long> id = config.store()
                .accept(
                        stored,
                        Optional.of(new PendingRequest(
                                0,
                                peer.name(),
                                from.getHostAddress(),
                                token.text(),
                                config.clock().instant().plus(config.pendingAfter()),
                                false)),
                        List.of());
        if (id.isPresent()) {
            config.listener().received(peer, message);
            return new Answer.Later(token);
        }
        return repeat(peer, from, message, stored);
    }

    /** The answer to a message that came before. */
    private Answer repeat(Peer peer, InetAddress from, RidDocument message, StoredMessage stored) {
        long known = config.store()
                .repeated(peer.name(), stored.digest())
                .map(StoredMessage::id)
                .orElse(-1L);
        return config.store().undecided().stream()
                .filter(p -> p.messageId() == known)
                .findFirst()
                .<Answer>map(p -> new Answer.Later(new CallbackToken(p.token())))
                .orElseGet(() -> reply(peer, message(peer, message, Decision.approve(), from)));
    }

    private Answer request(Peer peer, InetAddress from, RidDocument message) {
        boolean trace = type(message).equals(MsgType.TRACE_REQUEST);
        List<String> path = Payload.in(message).map(TracePath::names).orElse(List.of());
        if (trace && path.stream().anyMatch(config.name()::equalsIgnoreCase)) {
            config.listener().alert(peer.name(), "a trace has come back to this system: there is a loop");
            return denied(peer, from, message, Decision.deny(Justification.CANNOT_PROCESS));
        }
        Decision decision = config.policy().decide(peer, message);
        if (decision.is(AuthorizationStatus.PENDING)) {
            return later(peer, from, message);
        }
        if (decision.is(AuthorizationStatus.DENIED)) {
            return denied(peer, from, message, decision);
        }
        if (config.store()
                .accept(stored(peer, message), Optional.empty(), approved(peer, message))
                .isPresent()) {
            config.listener().received(peer, message);
        }
        return reply(peer, Replies.decided(message, decision, from));
    }

    private Answer denied(Peer peer, InetAddress from, RidDocument message, Decision decision) {
        toOriginator(peer, message, decision).forEach(config.store()::owe);
        return reply(peer, Replies.decided(message, decision, from));
    }

    /** What the originator of a request is told besides its sending peer, if they are not the same. */
    private List<OwedAnswer> toOriginator(Peer peer, RidDocument message, Decision decision) {
        return Payload.in(message).map(TracePath::names).orElse(List.of()).stream()
                .limit(1)
                .flatMap(name -> config.peers().named(name).stream())
                .filter(originator -> !originator.equals(peer))
                .map(originator ->
                        owed(originator, Replies.decided(message, decision, address(originator.host())), false))
                .toList();
    }

    /** What follows from the approval of a request: a trace goes on, and its originator is told so. */
    private List<OwedAnswer> approved(Peer peer, RidDocument message) {
        if (!type(message).equals(MsgType.TRACE_REQUEST)) {
            return List.of();
        }
        List<OwedAnswer> result = new ArrayList<>(toOriginator(peer, message, Decision.approve()));
        List<Peer> next = config.policy().upstream(peer, message, config.peers());
        for (int i = 0; i < next.size(); i++) {
            Payload payload = TracePath.append(Payload.in(message).orElseThrow(), config.name());
            String instance = next.size() > 1 ? Integer.toString(i + 1) : "";
            result.add(owed(next.get(i), onwards(message, payload, next.get(i), instance), true));
        }
        return result;
    }

    private static RidDocument onwards(RidDocument message, Payload payload, Peer next, String instance) {
        RidPolicy policy = message.policy().orElseThrow();
        Payload document = instance.isEmpty() ? payload : TracePath.instance(payload, instance);
        RidPolicy.Builder changed = policy.toBuilder()
                .node(Replies.decided(message, Decision.approve(), address(next.host()))
                        .policy()
                        .flatMap(RidPolicy::node)
                        .orElseThrow())
                .reportSchema(policy.reportSchema().orElseThrow().toBuilder()
                        .xmlDocument(Payload.wrapped(document.element()))
                        .build());
        if (!instance.isEmpty()) {
            changed.incidentId(policy.incidentId().orElseThrow().toBuilder()
                    .instance(instance)
                    .build());
        }
        return message.toBuilder().policy(changed.build()).build();
    }

    /** A message that concludes an exchange: a callback, a result on its way back, an acknowledgement. */
    private Answer concluded(Peer peer, RidDocument message, Optional<CallbackToken> token) {
        if (token.isPresent()) {
            Optional<MsgType> sent =
                    config.store().expected(peer.name(), token.get().text()).map(MsgType::of);
            if (sent.isEmpty()) {
                return alerted(peer, "a callback has a token that this system was never given");
            }
            if (!Exchanges.answers(sent.get()).contains(type(message))) {
                return alerted(peer, "a callback is of a type that may not answer");
            }
        }
        List<OwedAnswer> relayed = type(message).equals(MsgType.RESULT) ? backwards(message, message, true) : List.of();
        if (config.store()
                .accept(stored(peer, message), Optional.empty(), relayed)
                .isPresent()) {
            config.listener().received(peer, message);
        }
        return new Answer.Done();
    }

    // ---- details --------------------------------------------------------------------------------------------------

    private static MsgType type(RidDocument message) {
        return message.policy().flatMap(RidPolicy::msgType).orElse(MsgType.of(""));
    }

    private static String incident(RidDocument message) {
        Optional<IncidentID> id = message.policy().flatMap(RidPolicy::incidentId);
        return id.map(i -> i.name().orElse("").strip() + "\n" + i.id().strip()).orElse("");
    }

    private StoredMessage stored(Peer peer, RidDocument message) {
        byte[] bytes = RidXml.defaults().pretty(false).toBytes(message);
        return new StoredMessage(
                0,
                digest(message),
                peer.name(),
                type(message).value(),
                incident(message),
                bytes,
                config.clock().instant());
    }

    /** What a repeat shares with the message: everything but the signatures. */
    private static String digest(RidDocument message) {
        RidDocument unsigned = message.policy()
                .flatMap(policy -> policy.reportSchema()
                        .map(schema -> message.toBuilder()
                                .policy(policy.toBuilder()
                                        .reportSchema(schema.toBuilder()
                                                .signatures(List.of())
                                                .build())
                                        .build())
                                .build()))
                .orElse(message);
        String canonical = CanonicalXml.of(RidXml.defaults().pretty(false).toBytes(unsigned));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(canonical.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static InetAddress address(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new TransportException(host, "the host " + host + " has no address", e);
        }
    }

    // ---- what happens by itself -----------------------------------------------------------------------------------

    private void tickSafely() {
        try {
            tick();
        } catch (RuntimeException e) {
            LOG.log(Logger.Level.ERROR, "what is owed could not be sent; it is tried again", e);
        }
    }

    /** Sends what is due, and the status Pending where nobody has decided in time: RFC 6545, Section 6.2. */
    void tick() {
        Instant now = config.clock().instant();
        for (PendingRequest overdue : config.store().overdue(now)) {
            Optional<Peer> peer = config.peers().named(overdue.peer());
            Optional<StoredMessage> stored = config.store().message(overdue.messageId());
            if (peer.isPresent() && stored.isPresent()) {
                RidDocument message =
                        RidXml.defaults().read(stored.get().message()).document();
                InetAddress address = address(overdue.address());
                RidDocument pending = Replies.decided(message, Decision.pend(), address);
                config.store().tell(overdue.messageId(), callBack(peer.get(), overdue, pending));
            }
        }
        outbox.flush((peer, owed, answer) -> {
            RidDocument sent = RidXml.defaults().read(owed.message()).document();
            try {
                answered(peer, type(sent), answer);
            } catch (MessageSecurityException e) {
                config.listener().alert(peer.name(), "an answer was refused: " + e.getMessage());
            }
        });
    }

    /** Takes no new messages, lets running exchanges end, and closes connections. The store stays open. */
    @Override
    public void close() {
        server.close();
        ticker.shutdown();
        try {
            if (!ticker.awaitTermination(10, TimeUnit.SECONDS)) {
                ticker.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        client.close();
    }

    /** How long nobody may decide before the sender is told so: RFC 6545, Section 6.2. */
    static final Duration PENDING_AFTER = Duration.ofMinutes(2);
}
