package org.mile4j.xmpp.broker;

import static org.mile4j.xmpp.broker.ElementBuilder.element;
import static org.mile4j.xmpp.broker.ElementBuilder.leaf;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.mile4j.model.data.XmlElement;

/** Brings stanzas to where they belong (RFC 6120, Section 10; RFC 6121, Section 8), and keeps messages for the absent. */
final class Router {

    private final BrokerCore core;
    private final Map<Jid, Binding> bindings = new ConcurrentHashMap<>();
    private final Map<Jid, Deque<XmlElement>> offline = new ConcurrentHashMap<>();

    Router(BrokerCore core) {
        this.core = core;
    }

    Binding bind(Connection connection, String wanted) throws IOException {
        Jid account = connection.account();
        long sessions = bindings.keySet().stream()
                .filter(jid -> jid.bare().equals(account))
                .count();
        if (sessions >= core.limits().sessionsPerAccount()) {
            throw new StreamError("resource-constraint", "the account has too many sessions");
        }
        boolean usable =
                !wanted.isEmpty() && wanted.length() <= 200 && wanted.chars().noneMatch(c -> c < ' ');
        Jid jid = account.withResource(usable ? wanted : UUID.randomUUID().toString());
        Binding binding = new Binding(core, jid, connection);
        if (bindings.putIfAbsent(jid, binding) != null) {
            // RFC 6120, Section 7.7.2.2: the server may give another name than the one that is taken.
            jid = account.withResource(UUID.randomUUID().toString());
            binding = new Binding(core, jid, connection);
            bindings.put(jid, binding);
        }
        return binding;
    }

    void unbind(Binding binding) {
        bindings.remove(binding.jid(), binding);
    }

    Optional<Binding> resume(Connection connection, XmlElement request) throws IOException {
        String id = request.attribute("previd").orElse("");
        for (Binding binding : bindings.values()) {
            if (binding.resumptionId().equals(id) && binding.jid().bare().equals(connection.account())) {
                return binding.resume(connection, request) ? Optional.of(binding) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    void forgetSessions() {
        bindings.values().forEach(Binding::close);
    }

    /** A stanza from a client. */
    void route(Binding from, XmlElement stanza) {
        XmlElement stamped = ElementBuilder.with(stanza, "from", from.jid().toString());
        try {
            Optional<Jid> to = stanza.attribute("to").map(Jid::parse);
            if (stanza.localName().equals("iq")) {
                iq(from, stamped, to);
            } else {
                message(stamped, to.orElse(from.jid().bare()));
            }
        } catch (StanzaError e) {
            if (!stanza.attribute("type").orElse("").matches("error|result")) {
                from.deliver(reply(stamped, "error").add(e.element()).build());
            }
        }
    }

    private void iq(Binding from, XmlElement iq, Optional<Jid> to) {
        String type = iq.attribute("type").orElse("");
        boolean request = type.equals("get") || type.equals("set");
        if (iq.attribute("id").orElse("").isEmpty() || !type.matches("get|set|result|error")) {
            throw new StanzaError("modify", "bad-request", "an iq has an id and a type (RFC 6120, Section 8.2.3)");
        }
        if (request && iq.elements().size() != 1) {
            throw new StanzaError("modify", "bad-request", "a request has exactly one child element");
        }
        String domain = to.map(Jid::domain).orElse(core.domain());
        if (to.isPresent() && !to.get().isBare() && domain.equals(core.domain())) {
            Binding target = Optional.ofNullable(bindings.get(to.get()))
                    .orElseThrow(() -> new StanzaError("cancel", "service-unavailable", "nobody is at this address"));
            target.deliver(iq);
        } else if (request && domain.equals(core.brokerDomain())) {
            broker(from, iq);
        } else if (request && domain.equals(core.domain())) {
            from.deliver(reply(iq, "result").add(own(iq)).build());
        } else if (request) {
            throw new StanzaError("cancel", "remote-server-not-found", "there is no federation here");
        }
    }

    private void broker(Binding from, XmlElement iq) {
        if (core.misbehaves(Misbehaviour.SILENT_PUBSUB)) {
            return;
        }
        if (core.misbehaves(Misbehaviour.MALFORMED_ANSWERS)) {
            from.deliver(reply(iq, "result").add(leaf(Ns.PUBSUB, "malformed")).build());
            from.sendRaw("<iq type='result' id='x'><open></iq>");
            return;
        }
        Optional<XmlElement> result = core.pubsub().request(from.jid(), iq);
        boolean empty = core.misbehaves(Misbehaviour.EMPTY_ANSWERS);
        from.deliver(reply(iq, "result").add(empty ? Optional.empty() : result).build());
    }

    /** Requests to the Controller itself or to the client's own account. */
    private Optional<XmlElement> own(XmlElement iq) {
        XmlElement request = iq.elements().get(0);
        boolean get = iq.attribute("type").orElse("").equals("get");
        return switch (request.namespace()) {
            case Ns.PING, Ns.SESSION -> Optional.empty();
            case Ns.ROSTER -> Optional.of(leaf(Ns.ROSTER, "query"));
            case Ns.DISCO_INFO, Ns.DISCO_ITEMS -> {
                if (!get) {
                    throw new StanzaError("modify", "bad-request", "discovery is asked for with get");
                }
                yield Optional.of(Disco.controller(core, request));
            }
            default -> throw new StanzaError("cancel", "service-unavailable", "this Controller does not offer that");
        };
    }

    static ElementBuilder reply(XmlElement request, String type) {
        return element(Ns.CLIENT, request.localName())
                .attribute("type", type)
                .attribute("id", request.attribute("id"))
                .attribute("from", request.attribute("to"))
                .attribute("to", request.attribute("from"));
    }

    /** A message from a client or from the Broker. */
    void message(XmlElement message, Jid to) {
        if (to.toString().equals(core.brokerDomain())) {
            core.pubsub().message(message);
            return;
        }
        if (!core.isAccount(to)) {
            throw new StanzaError("cancel", "service-unavailable", "there is no such account");
        }
        Binding exact = to.isBare() ? null : bindings.get(to);
        if (exact != null && exact.deliver(message)) {
            return;
        }
        String type = message.attribute("type").orElse("normal");
        List<Binding> present = bindings.values().stream()
                .filter(binding -> binding.isAvailable() && binding.jid().bare().equals(to.bare()))
                .toList();
        boolean delivered = false;
        for (Binding binding : present) {
            delivered |= binding.deliver(message);
        }
        if (!delivered && type.matches("normal|chat")) {
            keep(message, to.bare());
        }
    }

    /** A message that a session took and never acknowledged. */
    void redeliver(XmlElement message) {
        try {
            message(message, Jid.parse(message.attribute("to").orElse("")).bare());
        } catch (StanzaError e) {
            core.log("a message has nowhere to go", e);
        }
    }

    /** RFC 6121, Section 8.5.2.2.1, and XEP-0160: with the time at which it came (XEP-0203). */
    private void keep(XmlElement message, Jid account) {
        Deque<XmlElement> kept = offline.computeIfAbsent(account, a -> new ArrayDeque<>());
        XmlElement delay = element(Ns.DELAY, "delay")
                .attribute("from", core.domain())
                .attribute("stamp", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString())
                .build();
        boolean stamped = ElementBuilder.child(message, Ns.DELAY, "delay").isPresent();
        synchronized (kept) {
            if (kept.size() >= core.limits().offlineStanzas()) {
                core.audit(account.toString(), "offline", "", "resource-constraint");
                throw new StanzaError("wait", "resource-constraint", "too many messages wait for this account");
            }
            kept.add(stamped ? message : ElementBuilder.plus(message, delay));
        }
    }

    void deliverOffline(Binding binding) {
        Deque<XmlElement> kept = offline.get(binding.jid().bare());
        if (kept == null) {
            return;
        }
        synchronized (kept) {
            while (!kept.isEmpty() && binding.deliver(kept.peek())) {
                kept.remove();
            }
        }
    }
}
