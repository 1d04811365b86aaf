package org.mile4j.xmpp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.mile4j.model.MileException;
import org.mile4j.model.data.XmlElement;
import org.mile4j.xmpp.internal.session.GridSession;
import org.mile4j.xmpp.internal.stanza.Form;
import org.mile4j.xmpp.internal.stanza.Ns;
import org.mile4j.xmpp.internal.stanza.Xml;
import org.mile4j.xmpp.topic.StanzaErrorException;
import org.mile4j.xmpp.topic.TopicInfo;
import org.mile4j.xmpp.topic.TopicName;

/**
 * Finds Brokers, their Topics, and what the Topics hold: RFC 8600, Section 5.
 *
 * @since 0.1
 */
public final class Discovery {

    private static final int PAGE = 100;

    private final GridSession session;

    Discovery(GridSession session) {
        this.session = session;
    }

    /**
     * The Brokers of the Controller's domain: the services that say that they do publish-subscribe.
     *
     * @return their addresses
     * @throws MileException if the Controller does not answer as it should
     */
    public List<String> brokers() {
        Set<String> brokers = new LinkedHashSet<>();
        XmlElement query = items(session.peer(), Xml.leaf(Ns.DISCO_ITEMS, "query"));
        for (XmlElement item : Xml.children(query, Ns.DISCO_ITEMS, "item")) {
            Optional<String> address = item.attribute("jid");
            // Servers may name a service twice: once as a component and once as they were told to.
            boolean service = address.isPresent() && item.attribute("node").isEmpty();
            if (service && !brokers.contains(address.get()) && isBroker(address.get())) {
                brokers.add(address.get());
            }
        }
        return List.copyOf(brokers);
    }

    private boolean isBroker(String address) {
        try {
            return Xml.children(info(address, Optional.empty()), Ns.DISCO_INFO, "identity").stream()
                    .anyMatch(identity ->
                            identity.attribute("category").orElse("").equals("pubsub"));
        } catch (StanzaErrorException e) {
            // A service that does not say what it is, is no Broker.
            return false;
        }
    }

    /**
     * The Topics of a Broker, in the order in which it names them.
     *
     * <p>They are asked for by pages of 100, so that little is held at a time. A Broker that knows no pages sends all at
     * once, and that is taken for what it is.
     *
     * @param broker the address of the Broker
     * @return the Topics; the stream asks as it goes and throws {@link MileException} if the Broker does not answer
     */
    public Stream<TopicName> topics(String broker) {
        return topics(broker, PAGE);
    }

    /**
     * The Topics of a Broker, asked for by pages of a size.
     *
     * @param broker the address of the Broker
     * @param pageSize how many to ask for at a time
     * @return the Topics; the stream asks as it goes and throws {@link MileException} if the Broker does not answer
     */
    public Stream<TopicName> topics(String broker, int pageSize) {
        if (pageSize < 1) {
            throw new IllegalArgumentException("a page has at least one entry");
        }
        return stream(new TopicPages(broker, pageSize));
    }

    /**
     * What there is to know of a Topic.
     *
     * @param broker the address of the Broker
     * @param topic the name of the Topic
     * @return the description
     * @throws StanzaErrorException with {@code item-not-found} if there is no such Topic
     * @throws MileException if the Broker does not answer as it should
     */
    public TopicInfo topic(String broker, String topic) {
        return describe(broker, topic, info(broker, Optional.of(topic)));
    }

    /**
     * The Topics of a Broker that hold payloads of a namespace, by asking for each one what it holds. Topics that may not be
     * asked about are passed over.
     *
     * @param broker the address of the Broker
     * @param namespace the namespace, for instance {@link org.mile4j.xmpp.topic.PayloadType#IODEF_2}
     * @return the Topics; the stream asks as it goes and throws {@link MileException} if the Broker does not answer
     */
    public Stream<TopicInfo> topics(String broker, String namespace) {
        return topics(broker)
                .map(name -> known(name.broker(), name.node()))
                .flatMap(Optional::stream)
                .filter(info -> info.type().equals(Optional.of(namespace)));
    }

    private Optional<TopicInfo> known(String broker, String topic) {
        try {
            return Optional.of(topic(broker, topic));
        } catch (StanzaErrorException e) {
            // Deleted meanwhile, or not for this Platform.
            return Optional.empty();
        }
    }

    private XmlElement items(String to, XmlElement query) {
        XmlElement result = session.ask(to, false, query, true);
        return Answers.require(result, Ns.DISCO_ITEMS, "query", to);
    }

    private XmlElement info(String to, Optional<String> node) {
        XmlElement query =
                Xml.element(Ns.DISCO_INFO, "query").attribute("node", node).build();
        return Answers.require(session.ask(to, false, query, true), Ns.DISCO_INFO, "query", to);
    }

    static TopicInfo describe(String broker, String topic, XmlElement query) {
        Form form = Form.in(query, Ns.META_DATA).orElse(new Form(Ns.META_DATA, java.util.Map.of()));
        Optional<String> type = form.value("pubsub#type").filter(text -> !text.isEmpty());
        return new TopicInfo(broker, topic, type, form.fields());
    }

    /** The Topics in an answer. */
    static List<TopicName> names(String broker, XmlElement query) {
        List<TopicName> names = new ArrayList<>();
        for (XmlElement item : Xml.children(query, Ns.DISCO_ITEMS, "item")) {
            item.attribute("node")
                    .ifPresent(node -> names.add(new TopicName(
                            item.attribute("jid").orElse(broker),
                            node,
                            item.attribute("name").orElse(""))));
        }
        return names;
    }

    private static <T> Stream<T> stream(Iterator<T> entries) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(entries, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    private final class TopicPages implements Iterator<TopicName> {

        private final String broker;
        private final int pageSize;
        private final Deque<TopicName> page = new ArrayDeque<>();
        private Optional<String> after = Optional.empty();
        private boolean begun;
        private int soFar;

        TopicPages(String broker, int pageSize) {
            this.broker = broker;
            this.pageSize = pageSize;
        }

        @Override
        public boolean hasNext() {
            while (page.isEmpty() && (!begun || after.isPresent())) {
                load();
            }
            return !page.isEmpty();
        }

        private void load() {
            begun = true;
            XmlElement query = items(
                    broker,
                    Xml.element(Ns.DISCO_ITEMS, "query")
                            .add(Pages.ask(pageSize, after))
                            .build());
            page.addAll(names(broker, query));
            soFar += page.size();
            after = Pages.next(query, after, page.size(), soFar, broker);
        }

        @Override
        public TopicName next() {
            if (!hasNext()) {
                throw new NoSuchElementException("there are no more Topics");
            }
            return page.remove();
        }
    }
}
