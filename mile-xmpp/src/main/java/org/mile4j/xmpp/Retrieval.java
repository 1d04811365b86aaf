package org.mile4j.xmpp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mile4j.model.ProtocolException;
import org.mile4j.model.data.XmlElement;
import org.mile4j.xmpp.internal.session.GridSession;
import org.mile4j.xmpp.internal.stanza.Ns;
import org.mile4j.xmpp.internal.stanza.Xml;
import org.mile4j.xmpp.topic.Item;
import org.mile4j.xmpp.topic.ItemPage;
import org.mile4j.xmpp.topic.StanzaErrorException;

/** Retrieves items of a Broker's Topics: XEP-0060, Sections 5.5 and 6.5. */
final class Retrieval {

    private final GridSession session;
    private final String broker;

    Retrieval(GridSession session, String broker) {
        this.session = session;
        this.broker = broker;
    }

    ItemPage page(String topic, int size, Optional<String> after) {
        XmlElement answer = retrieve(topic, Optional.empty(), Optional.of(Pages.ask(size, after)), List.of());
        List<Item> items = parse(topic, answer);
        Optional<String> next = Pages.next(answer, after, items.size(), items.size(), broker);
        boolean done = Pages.count(answer).isPresent()
                && after.isEmpty()
                && Pages.count(answer).getAsInt() <= items.size();
        return new ItemPage(items, done ? Optional.empty() : next, Pages.count(answer), Pages.isPaged(answer));
    }

    List<Item> newest(String topic, int count) {
        return parse(topic, retrieve(topic, Optional.of(count), Optional.empty(), List.of()));
    }

    Optional<Item> item(String topic, String id) {
        try {
            return only(topic, id);
        } catch (StanzaErrorException e) {
            // XEP-0060, Section 6.5.9.11: either there is no such item, or no such Topic. Asking for all tells which.
            if (e.condition().equals("item-not-found") && newest(topic, 1).size() <= 1) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private Optional<Item> only(String topic, String id) {
        return parse(topic, retrieve(topic, Optional.empty(), Optional.empty(), List.of(id))).stream()
                .filter(item -> item.id().equals(id))
                .findFirst();
    }

    /** The ids of all items, in an order of the Broker's; nothing where it does not say. */
    List<String> ids(String topic) {
        XmlElement query =
                Xml.element(Ns.DISCO_ITEMS, "query").attribute("node", topic).build();
        try {
            XmlElement result = session.ask(broker, false, query, true);
            return Xml.children(Answers.require(result, Ns.DISCO_ITEMS, "query", broker), Ns.DISCO_ITEMS, "item")
                    .stream()
                    .flatMap(item -> item.attribute("name").stream())
                    .toList();
        } catch (StanzaErrorException e) {
            return List.of();
        }
    }

    /** Items by their ids, in the order of the ids. Those that are no longer there are left out. */
    List<Item> items(String topic, List<String> ids) {
        Map<String, Item> found = ids.size() > 1 ? together(topic, ids) : Map.of();
        List<Item> items = new ArrayList<>();
        for (String id : ids) {
            // Some Brokers answer with a part, and some refuse all when one is missing.
            Optional<Item> item = found.containsKey(id) ? Optional.of(found.get(id)) : single(topic, id);
            item.ifPresent(items::add);
        }
        return items;
    }

    private Map<String, Item> together(String topic, List<String> ids) {
        try {
            return parse(topic, retrieve(topic, Optional.empty(), Optional.empty(), ids)).stream()
                    .collect(Collectors.toMap(Item::id, item -> item, (first, second) -> second));
        } catch (ProtocolException e) {
            // Together they may be longer than this side takes.
            return Map.of();
        }
    }

    private Optional<Item> single(String topic, String id) {
        try {
            return only(topic, id);
        } catch (StanzaErrorException e) {
            if (e.condition().equals("item-not-found")) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private XmlElement retrieve(String topic, Optional<Integer> newest, Optional<XmlElement> page, List<String> ids) {
        Xml request = Xml.element(Ns.PUBSUB, "pubsub")
                .add(Xml.element(Ns.PUBSUB, "items")
                        .attribute("node", topic)
                        .attribute("max_items", newest.map(String::valueOf))
                        .add(ids.stream()
                                .map(id -> Xml.element(Ns.PUBSUB, "item")
                                        .attribute("id", id)
                                        .build()))
                        .build());
        page.ifPresent(request::add);
        return Answers.require(session.ask(broker, false, request.build(), true), Ns.PUBSUB, "pubsub", broker);
    }

    private List<Item> parse(String topic, XmlElement pubsub) {
        XmlElement list = Answers.require(pubsub, Ns.PUBSUB, "items", broker);
        return Xml.children(list, Ns.PUBSUB, "item").stream()
                .map(item -> Answers.item(topic, item, Optional.empty()))
                .toList();
    }
}
