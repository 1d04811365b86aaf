package org.mile4j.rid.system;

import java.lang.System.Logger;
import java.net.IDN;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mile4j.model.ProtocolException;
import org.mile4j.model.iodef1.Node;
import org.mile4j.rid.http.Answer;
import org.mile4j.rid.http.CallbackToken;
import org.mile4j.rid.http.Peer;
import org.mile4j.rid.http.RidHttpClient;
import org.mile4j.rid.message.MsgDestination;
import org.mile4j.rid.message.MsgType;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.message.RidPolicy;
import org.mile4j.rid.security.MessageSecurityException;
import org.mile4j.rid.security.OpenedMessage;
import org.mile4j.rid.store.AskedMessage;
import org.mile4j.rid.store.MessageStore;
import org.mile4j.rid.store.OwedAnswer;
import org.mile4j.rid.store.StoredMessage;
import org.mile4j.rid.xml.RidXml;

/**
 * Sends messages and takes what comes back in the same exchange: RFC 6546, Section 3. A message to which an answer may come
 * later is in the store before it leaves, so that each node knows of it.
 */
final class Sender {

    private static final Logger LOG = System.getLogger("org.mile4j.rid.system");

    private final RidSystemConfig config;
    private final RidHttpClient client;
    private final Requests requests;
    private final InFlight inFlight;
    private final String node;

    Sender(RidSystemConfig config, RidHttpClient client, Requests requests, InFlight inFlight, String node) {
        this.config = config;
        this.client = client;
        this.requests = requests;
        this.inFlight = inFlight;
        this.node = node;
    }

    /** Sends a message that begins at this system. */
    Optional<RidDocument> send(Peer peer, RidDocument message, byte[] sealed) {
        requireDestination(peer, message);
        return exchange(peer, message, () -> client.send(peer, sealed));
    }

    /** Sends a message that is owed. */
    void deliver(Peer peer, OwedAnswer owed) {
        RidDocument message = RidXml.defaults().read(owed.message()).document();
        exchange(
                peer,
                message,
                () -> owed.token().isEmpty()
                        ? client.send(peer, owed.message())
                        : client.callBack(
                                peer,
                                Requests.address(owed.address().isEmpty() ? peer.host() : owed.address()),
                                owed.message(),
                                new CallbackToken(owed.token())));
    }

    private Optional<RidDocument> exchange(Peer peer, RidDocument message, Supplier<Answer> sending) {
        MsgType type = MessageFacts.type(message);
        try {
            if (!Exchanges.mayBeAnsweredLater(type)) {
                return answer(peer, type, sending.get());
            }
            return asked(peer, message, type, sending);
        } catch (ProtocolException e) {
            if (!Outbox.isFaultOfPeer(e)) {
                present(peer, e);
            }
            throw e;
        } catch (MessageSecurityException e) {
            present(peer, e);
            throw e;
        }
    }

    /** RFC 6546, Section 3: what is wrong with an answer is logged and presented to the administrator. */
    private void present(Peer peer, RuntimeException e) {
        LOG.log(Logger.Level.WARNING, "an answer of {0} was refused: {1}", peer.name(), e.getMessage());
        config.listener().alert(peer.name(), "an answer was refused: " + e.getMessage());
    }

    private Optional<RidDocument> asked(Peer peer, RidDocument message, MsgType type, Supplier<Answer> sending) {
        MessageStore store = config.store();
        long id = store.asked()
                .ask(AskedMessage.of(
                        peer.name(),
                        type.value(),
                        StoredMessage.incident(message),
                        node,
                        config.clock().instant()));
        try {
            Answer answer = inFlight.during(peer.name(), () -> {
                Answer first = sending.get();
                if (first instanceof Answer.Later later) {
                    store.asked().promised(id, later.token().text());
                }
                return first;
            });
            Optional<RidDocument> reply = answer(peer, type, answer);
            if (reply.isPresent()) {
                if (type.equals(MsgType.QUERY) || MessageFacts.isDenial(reply.get())) {
                    store.asked().answered(id);
                } else {
                    store.asked().promised(id, "");
                }
            }
            return reply;
        } catch (ProtocolException e) {
            store.asked().answered(id);
            throw e;
        }
    }

    private Optional<RidDocument> answer(Peer peer, MsgType sent, Answer answer) {
        boolean laterMayCome = Exchanges.mayBeAnsweredLater(sent);
        if (answer instanceof Answer.Reply reply) {
            return Optional.of(reply(peer, sent, reply));
        }
        if (answer instanceof Answer.Later != laterMayCome) {
            throw new ProtocolException(
                    peer.name(),
                    peer.name() + " answered " + sent.value()
                            + (laterMayCome
                                    ? " with nothing; it has to send a message, or 202 and a message later"
                                    : " with 202, although no message can follow"),
                    null);
        }
        return Optional.empty();
    }

    private RidDocument reply(Peer peer, MsgType sent, Answer.Reply reply) {
        OpenedMessage opened = config.security().open(reply.message());
        Reception.requireSender(peer, opened);
        RidDocument message = opened.message();
        MsgType type = MessageFacts.type(message);
        if (!Exchanges.answers(sent).contains(type)
                || opened.reading().report().errors().findAny().isPresent()) {
            throw new ProtocolException(
                    peer.name(),
                    peer.name() + " answered " + sent.value() + " with " + type.value()
                            + ", which it may not, or with errors in it",
                    null);
        }
        if (MessageFacts.isDenial(message)) {
            requests.passedBack(peer, message).forEach(config.store().obligations()::owe);
        }
        config.listener().received(peer, message);
        return message;
    }

    /** RFC 6545, Section 5.1: a name of the destination has to lead to the address that the message goes to. */
    private static void requireDestination(Peer peer, RidDocument message) {
        boolean system = message.policy()
                .flatMap(RidPolicy::msgDestination)
                .filter(MsgDestination.RID_SYSTEM::equals)
                .isPresent();
        List<String> names = message.policy().flatMap(RidPolicy::node).map(Node::nodeNames).orElse(List.of()).stream()
                .map(name -> name.value().strip())
                .toList();
        if (!system || names.isEmpty()) {
            return;
        }
        InetAddress goesTo = Requests.address(peer.host());
        for (String name : names) {
            if (!leadsTo(name, goesTo)) {
                throw new ProtocolException(
                        peer.name(),
                        "the name " + name + " in the Node of RIDPolicy does not lead to " + goesTo.getHostAddress()
                                + ", where the message would go; correct it or leave it out",
                        null);
            }
        }
    }

    private static boolean leadsTo(String name, InetAddress address) {
        try {
            return Arrays.asList(InetAddress.getAllByName(IDN.toASCII(name))).contains(address);
        } catch (UnknownHostException | IllegalArgumentException e) {
            return false; // a name that leads nowhere does not lead there
        }
    }
}
