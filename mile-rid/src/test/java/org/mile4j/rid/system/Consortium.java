package org.mile4j.rid.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.model.data.CanonicalXml;
import org.mile4j.rid.http.Peer;
import org.mile4j.rid.http.PeerList;
import org.mile4j.rid.message.AuthorizationStatus;
import org.mile4j.rid.message.MsgType;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.message.RidPolicy;
import org.mile4j.rid.payload.Payload;
import org.mile4j.rid.security.Credential;
import org.mile4j.rid.security.MessageSecurity;
import org.mile4j.rid.security.Messages;
import org.mile4j.rid.security.TestCa;
import org.mile4j.rid.store.JdbcStore;
import org.mile4j.rid.store.MessageStore;
import org.mile4j.rid.xml.RidXml;
import org.mile4j.testing.FreePorts;

/** Up to four systems that talk over real sockets, each with a store of its own; all end with the test. */
abstract class Consortium {

    static final TestCa CA = new TestCa("Consortium CA");
    static final Map<String, Credential> CREDENTIALS = new TreeMap<>(Map.of(
            "sp1.example", CA.credential("RSA", "sp1.example"),
            "sp2.example", CA.credential("EC", "sp2.example"),
            "sp3.example", CA.credential("RSA", "sp3.example"),
            "sp4.example", CA.credential("RSA", "sp4.example")));

    record Event(String peer, RidDocument message, String alert) {
        MsgType type() {
            return message.policy().flatMap(RidPolicy::msgType).orElseThrow();
        }

        AuthorizationStatus status() {
            return message.requestStatus().orElseThrow().authorizationStatus().orElseThrow();
        }
    }

    /** A system with what it was told of. */
    static final class Node implements SystemListener {
        final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
        RidSystem system;
        MessageStore store;

        @Override
        public void received(Peer peer, RidDocument message) {
            events.add(new Event(peer.name(), message, ""));
        }

        @Override
        public void alert(String peer, String what) {
            events.add(new Event(peer, null, what));
        }

        Event next() throws InterruptedException {
            Event event = events.poll(30, TimeUnit.SECONDS);
            assertThat(event).as("an event within half a minute").isNotNull();
            return event;
        }
    }

    @TempDir
    Path folder;

    private final Map<String, Integer> ports = new TreeMap<>();
    private final List<Node> nodes = new ArrayList<>();

    /** All systems, each with its certificate. */
    PeerList peers() {
        return new PeerList(CREDENTIALS.entrySet().stream()
                .map(e -> new Peer(
                        e.getKey(),
                        "127.0.0.1",
                        port(e.getKey()),
                        List.of(e.getValue().certificate())))
                .toList());
    }

    Peer peer(String name) {
        return peers().named(name).orElseThrow();
    }

    int port(String name) {
        return ports.computeIfAbsent(name, n -> {
            try {
                return FreePorts.one();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    static MessageSecurity security(String name) {
        return new MessageSecurity(CREDENTIALS.get(name), CA.trust());
    }

    Node node(String name, String... policy) {
        return node(name, Duration.ofMinutes(2), policy);
    }

    Node node(String name, Duration pendingAfter, String... policy) {
        return node(name, peers(), pendingAfter, policy);
    }

    Node node(String name, PeerList peers, Duration pendingAfter, String... policy) {
        Node node = new Node();
        node.store = JdbcStore.file(folder.resolve(name));
        RidSystemConfig config =
                RidSystemConfig.of(name, security(name), peers, node.store, RuleFilePolicy.of(List.of(policy)));
        return start(node, config.withPort(port(name)).withPendingAfter(pendingAfter));
    }

    Node start(Node node, RidSystemConfig config) {
        node.system = new RidSystem(config.withListener(node)).start();
        nodes.add(node);
        return node;
    }

    void stop(Node node) {
        node.system.close();
        node.store.close();
        nodes.remove(node);
    }

    @AfterEach
    void stopAll() {
        List.copyOf(nodes).forEach(this::stop);
    }

    static String document(RidDocument message) {
        return CanonicalXml.of(Payload.in(message).orElseThrow().element());
    }

    /** A trace whose path begins with a system. */
    static RidDocument trace(String originator) {
        String text = RidXml.defaults()
                .toXml(Messages.trace())
                .replace(
                        "<iodef:Address category=\"ipv4-addr\">192.0.2.1</iodef:Address>",
                        "<iodef:NodeName>" + originator + "</iodef:NodeName>");
        assertThat(text).contains(originator);
        return RidXml.defaults().require(text);
    }
}
