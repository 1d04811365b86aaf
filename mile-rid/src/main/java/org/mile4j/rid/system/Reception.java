package org.mile4j.rid.system;

import java.lang.System.Logger;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mile4j.rid.http.Answer;
import org.mile4j.rid.http.CallbackToken;
import org.mile4j.rid.http.MessageReceiver;
import org.mile4j.rid.http.Peer;
import org.mile4j.rid.http.WorkLimit;
import org.mile4j.rid.message.AuthorizationStatus;
import org.mile4j.rid.message.Justification;
import org.mile4j.rid.message.MsgType;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.security.MessageSecurityException;
import org.mile4j.rid.security.OpenedMessage;
import org.mile4j.rid.store.AskedMessage;
import org.mile4j.rid.store.OwedAnswer;
import org.mile4j.rid.store.PendingRequest;
import org.mile4j.rid.store.StoredMessage;

/**
 * Takes the messages that peers send and says what to answer in the same exchange: RFC 6546, Table 1. What is
 * acknowledged, and what has to be sent because of it, is in the store before the answer leaves.
 */
final class Reception implements MessageReceiver {

    private static final Logger LOG = System.getLogger("org.mile4j.rid.system");

    private final RidSystemConfig config;
    private final Requests requests;
    private final Sealing sealing;
    private final InFlight inFlight;
    private final ThisNode node;
    private final QueryAnswers answers;
    private final WorkLimit work;
    private final Runnable owing;

    /**
     * The reception of a system.
     *
     * @param owing run when something was put into the store that is to be sent
     */
    Reception(
            RidSystemConfig config,
            Requests requests,
            Sealing sealing,
            InFlight inFlight,
            ThisNode node,
            WorkLimit work,
            Runnable owing) {
        this.config = config;
        this.requests = requests;
        this.sealing = sealing;
        this.inFlight = inFlight;
        this.node = node;
        this.answers = new QueryAnswers(config.store(), config.policy());
        this.work = work;
        this.owing = owing;
    }

    @Override
    public Answer receive(Peer peer, InetAddress from, byte[] body, Optional<CallbackToken> token) {
        OpenedMessage opened;
        try {
            opened = work.call(() -> config.security().open(body));
            requireSender(peer, opened);
        } catch (MessageSecurityException e) {
            LOG.log(Logger.Level.WARNING, "a message of {0} was refused: {1}", peer.name(), e.getMessage());
            return token.isPresent() ? alerted(peer, e.getMessage()) : refused(peer, from, body, e.justification());
        }
        RidDocument message = opened.message();
        Optional<Justification> problem = problem(opened);
        MsgType type = MessageFacts.type(message);
        if (!Exchanges.starts(type) || token.isPresent()) {
            return problem.isPresent()
                    ? alerted(peer, "a callback was refused: " + problem.get().value())
                    : concluded(peer, message, token);
        }
        if (problem.isPresent() && !isToPassOn(peer, opened)) {
            return refused(peer, from, body, problem.get());
        }
        if (type.equals(MsgType.REPORT)) {
            return report(peer, from, message);
        }
        return type.equals(MsgType.QUERY) ? query(peer, from, message) : request(peer, from, message);
    }

    /** Refuses what was signed by another than the peer that sent it. */
    static void requireSender(Peer peer, OpenedMessage opened) {
        if (!peer.mayUse(opened.sender().certificate())) {
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
        boolean unsigned = opened.originators().isEmpty();
        if (opened.origin().isPresent() || MessageFacts.isRequest(MessageFacts.type(opened.message())) && unsigned) {
            return Optional.of(Justification.AUTHENTICATION_ORIGIN);
        }
        return Optional.empty();
    }

    /**
     * Whether a request is encrypted for another and on its way to the system closest to a source: RFC 6545, Section 9.1. The
     * policy decides by RIDPolicy alone whether it goes on, and where.
     */
    private boolean isToPassOn(Peer peer, OpenedMessage opened) {
        RidDocument message = opened.message();
        return !opened.readable()
                && MessageFacts.isRequest(MessageFacts.type(message))
                && MessageFacts.isForSource(message)
                && opened.reading().report().errors().findAny().isEmpty()
                && !config.policy().upstream(peer, message, config.peers()).isEmpty();
    }

    /** Tells the sender, and the originator of a request, that a message could not be processed. */
    private Answer refused(Peer peer, InetAddress from, byte[] body, Justification why) {
        owe(requests.toOriginator(peer, body, why));
        return reply(peer, Replies.unopened(body, config.name(), why, from));
    }

    private Answer alerted(Peer peer, String what) {
        config.listener().alert(peer.name(), what);
        return new Answer.Done();
    }

    private Answer reply(Peer peer, RidDocument message) {
        return new Answer.Reply(sealing.sealed(peer, message));
    }

    private void owe(List<OwedAnswer> answers) {
        answers.forEach(config.store().obligations()::owe);
        if (!answers.isEmpty()) {
            owing.run();
        }
    }

    private Optional<Long> keep(Peer peer, RidDocument message, Optional<PendingRequest> wait, List<OwedAnswer> owed) {
        return keep(peer, message, stored(peer, message), wait, owed);
    }

    /** Keeps a message with what follows from it, and tells of it unless it is a repeat. */
    private Optional<Long> keep(
            Peer peer, RidDocument message, StoredMessage kept, Optional<PendingRequest> wait, List<OwedAnswer> owed) {
        Optional<Long> id = config.store().accept(kept, wait, owed);
        if (id.isPresent()) {
            config.listener().received(peer, message);
            if (!owed.isEmpty()) {
                owing.run();
            }
        }
        return id;
    }

    private StoredMessage stored(Peer peer, RidDocument message) {
        return StoredMessage.of(peer.name(), message, config.clock().instant());
    }

    // ---- what starts an exchange ----------------------------------------------------------------------------------

    private Answer report(Peer peer, InetAddress from, RidDocument message) {
        Decision decision = config.policy().decide(peer, message);
        if (!decision.is(AuthorizationStatus.APPROVED)) {
            return reply(peer, Replies.decided(message, decision, from));
        }
        keep(peer, message, Optional.empty(), List.of());
        return new Answer.Done();
    }

    private Answer query(Peer peer, InetAddress from, RidDocument message) {
        Decision decision = config.policy().decide(peer, message);
        if (decision.is(AuthorizationStatus.PENDING)) {
            return later(peer, from, message);
        }
        return reply(peer, decided(peer, message, decision, from));
    }

    private Answer request(Peer peer, InetAddress from, RidDocument message) {
        if (Requests.path(message).stream().anyMatch(config.name()::equalsIgnoreCase)) {
            config.listener().alert(peer.name(), "a request has come back to this system: there is a loop");
            return denied(peer, from, message, Decision.deny(Justification.CANNOT_PROCESS));
        }
        requests.like(peer, message)
                .ifPresent(other ->
                        config.listener().alert(peer.name(), "a request on the same incident came of " + other));
        Decision decision = config.policy().decide(peer, message);
        if (decision.is(AuthorizationStatus.PENDING)) {
            return later(peer, from, message);
        }
        if (decision.is(AuthorizationStatus.DENIED)) {
            return denied(peer, from, message, decision);
        }
        keep(peer, message, Optional.empty(), requests.approved(peer, message));
        return reply(peer, Replies.decided(message, decision, from));
    }

    private Answer denied(Peer peer, InetAddress from, RidDocument message, Decision decision) {
        owe(requests.toOriginator(peer, message, decision));
        return reply(peer, Replies.decided(message, decision, from));
    }

    private Answer later(Peer peer, InetAddress from, RidDocument message) {
        CallbackToken token = CallbackToken.create();
        PendingRequest pending = new PendingRequest(
                0,
                peer.name(),
                from.getHostAddress(),
                token.text(),
                config.clock().instant().plus(config.pendingAfter()),
                false);
        return keep(peer, message, Optional.of(pending), List.of()).isPresent()
                ? new Answer.Later(token)
                : repeat(peer, from, message);
    }

    /** The answer to a message that came before. */
    private Answer repeat(Peer peer, InetAddress from, RidDocument message) {
        long known = config.store()
                .repeated(peer.name(), stored(peer, message).digest())
                .map(StoredMessage::id)
                .orElse(-1L);
        return config.store().obligations().undecided().stream()
                .filter(p -> p.messageId() == known)
                .findFirst()
                .<Answer>map(p -> new Answer.Later(new CallbackToken(p.token())))
                .orElseGet(() -> reply(peer, decided(peer, message, decisionOn(known), from)));
    }

    private Decision decisionOn(long decided) {
        return config.store().obligations().denial(decided).map(Decision::deny).orElseGet(Decision::approve);
    }

    /** The message that tells a decision: what was found if a query is approved, else an acknowledgement. */
    RidDocument decided(Peer peer, RidDocument message, Decision decision, InetAddress to) {
        boolean report = decision.is(AuthorizationStatus.APPROVED)
                && MessageFacts.type(message).equals(MsgType.QUERY);
        return report ? answers.to(peer, message, to) : Replies.decided(message, decision, to);
    }

    // ---- what concludes one ---------------------------------------------------------------------------------------

    /** A message that concludes an exchange: a callback, a result on its way back, an acknowledgement. */
    private Answer concluded(Peer peer, RidDocument message, Optional<CallbackToken> token) {
        MsgType type = MessageFacts.type(message);
        Optional<AskedMessage> asked = token.isPresent()
                ? underToken(peer, message, token.get().text())
                : about(message).findFirst();
        if (token.isPresent() && asked.isEmpty()) {
            return alerted(peer, "a callback has a token that this system was never given");
        }
        if (token.isPresent()
                && !Exchanges.answers(MsgType.of(asked.get().type())).contains(type)) {
            return alerted(peer, "a callback is of a type that may not answer");
        }
        if (asked.isEmpty() && requests.backwards(message).isEmpty()) {
            config.listener().alert(peer.name(), "an answer came about an incident that nobody here has asked about");
        }
        boolean goesBack = type.equals(MsgType.RESULT) || MessageFacts.isDenial(message);
        List<OwedAnswer> owed = goesBack ? requests.passedBack(peer, message) : List.of();
        StoredMessage kept = answer(peer, message, token);
        if (asked.filter(node::isForAnother).isPresent()) {
            config.store().acceptFor(asked.get().node(), kept, owed);
            owing.run();
        } else {
            keep(peer, message, kept, Optional.empty(), owed);
        }
        return new Answer.Done();
    }

    /** What has the same words under another token answers another request: only the transaction is repeated as it was. */
    private StoredMessage answer(Peer peer, RidDocument message, Optional<CallbackToken> token) {
        StoredMessage stored = stored(peer, message);
        return token.map(CallbackToken::text).map(stored::under).orElse(stored);
    }

    private Stream<AskedMessage> about(RidDocument message) {
        return config.store().asked().about(StoredMessage.incident(message)).stream();
    }

    /** What a callback answers; by the incident if what the peer promised was lost on its way here. */
    private Optional<AskedMessage> underToken(Peer peer, RidDocument message, String token) {
        Optional<AskedMessage> known =
                inFlight.await(peer.name(), () -> config.store().asked().find(peer.name(), token));
        if (known.isPresent()) {
            return known;
        }
        Optional<AskedMessage> lost = about(message)
                .filter(asked ->
                        asked.peer().equals(peer.name()) && asked.token().isEmpty())
                .findFirst();
        lost.ifPresent(asked -> config.store().asked().promised(asked.id(), token));
        return lost;
    }
}
