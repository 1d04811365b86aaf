package org.mile4j.xmpp;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mile4j.model.MileException;
import org.mile4j.model.data.XmlElement;
import org.mile4j.xmpp.config.GridLimits;
import org.mile4j.xmpp.internal.session.GridSession;
import org.mile4j.xmpp.internal.stanza.Ns;
import org.mile4j.xmpp.internal.stanza.Weight;
import org.mile4j.xmpp.internal.stanza.Xml;
import org.mile4j.xmpp.topic.Affiliation;
import org.mile4j.xmpp.topic.Item;
import org.mile4j.xmpp.topic.ItemPage;
import org.mile4j.xmpp.topic.StanzaErrorException;
import org.mile4j.xmpp.topic.SubscriptionState;
import org.mile4j.xmpp.topic.TopicEvent;
import org.mile4j.xmpp.topic.TopicListener;
import org.mile4j.xmpp.topic.TopicSubscription;

/**
 * Subscribes to Topics, hears what is published and retrieves items: RFC 8600, Section 6, second step.
 *
 * <p>Each item comes once. When the connection was lost and the stream could not be resumed, the items that were published
 * meanwhile are retrieved; the Topic has to keep items for that. What comes from another address than the Broker's is passed
 * over.
 *
 * @since 0.1
 */
public final class Consumer {

    private static final System.Logger LOG = System.getLogger(Consumer.class.getName());

    /** How many events are kept of Topics that nobody listens to yet. */
    private static final int UNCLAIMED = 1_000;

    private final GridSession session;
    private final String broker;
    private final Mailbox mailbox;
    private final Retrieval retrieval;
    /** Guards what follows. */
    private final Map<String, Feed> feeds = new HashMap<>();

    private final Unclaimed unclaimed;
    private final Set<Feed> behind = new HashSet<>();

    Consumer(GridSession session, String broker) {
        GridLimits limits = session.config().limits();
        this.session = session;
        this.broker = broker;
        this.mailbox = new Mailbox(limits.queue(), limits.queueBytes(), "xmpp-grid-events");
        this.retrieval = new Retrieval(session, broker);
        this.unclaimed = new Unclaimed(UNCLAIMED, limits.queueBytes());
        session.onMessage(this::message);
        session.onLoss(this::lost);
        session.onRecovery(this::recovered);
    }

    void stop() {
        mailbox.stop();
    }

    // ---- subscriptions --------------------------------------------------------------------------------------------

    /**
     * Subscribes this account to a Topic and listens to it.
     *
     * @param topic the name of the Topic
     * @param listener hears what happens from now on
     * @return {@link SubscriptionState#SUBSCRIBED}, or {@link SubscriptionState#PENDING} if an owner has to decide: the
     *     listener then hears of the decision as a {@link TopicEvent.SubscriptionChanged}
     * @throws StanzaErrorException with {@code item-not-found} if there is no such Topic, {@code closed-node} if this account
     *     is not on its whitelist, {@code forbidden} if it is barred
     * @throws MileException if the Broker does not answer as it should
     */
    public SubscriptionState subscribe(String topic, TopicListener listener) {
        Feed feed = new Feed(topic, listener);
        Feed before = claim(feed);
        try {
            SubscriptionState state = subscribe(topic);
            if (state == SubscriptionState.SUBSCRIBED) {
                newest(topic).ifPresent(id -> mailbox.add(() -> begin(feed, id)));
            }
            session.present();
            return state;
        } catch (MileException e) {
            release(topic, before);
            throw e;
        }
    }

    private static void begin(Feed feed, String newest) {
        if (feed.last().isEmpty()) {
            feed.startAfter(newest);
        }
    }

    private SubscriptionState subscribe(String topic) {
        XmlElement request = Xml.element(Ns.PUBSUB, "pubsub")
                .add(Xml.element(Ns.PUBSUB, "subscribe")
                        .attribute("node", topic)
                        .attribute("jid", session.account())
                        .build())
                .build();
        XmlElement pubsub = Answers.require(ask(request, true), Ns.PUBSUB, "pubsub", broker);
        return state(Answers.require(pubsub, Ns.PUBSUB, "subscription", broker));
    }

    /**
     * Listens to a Topic that this account subscribes to already, for instance in an earlier session.
     *
     * @param topic the name of the Topic
     * @param startAfter the id of the last item that was received: items behind it are retrieved and delivered first. Empty
     *     for none of them
     * @param listener hears what happens
     * @throws MileException if the Broker does not answer as it should
     */
    public void attach(String topic, Optional<String> startAfter, TopicListener listener) {
        Feed feed = new Feed(topic, listener);
        startAfter.ifPresent(feed::startAfter);
        claim(feed);
        if (startAfter.isPresent()) {
            mailbox.add(() -> catchUp(feed));
        }
        session.present();
    }

    /**
     * Ends the subscription of this account to a Topic, and stops listening.
     *
     * @param topic the name of the Topic
     * @throws MileException if the Broker refuses or does not answer as it should
     */
    public void unsubscribe(String topic) {
        ask(
                Xml.element(Ns.PUBSUB, "pubsub")
                        .add(Xml.element(Ns.PUBSUB, "unsubscribe")
                                .attribute("node", topic)
                                .attribute("jid", session.account())
                                .build())
                        .build(),
                true);
        release(topic, null);
    }

    /**
     * The subscriptions of this account on the Broker.
     *
     * @return the subscriptions
     * @throws MileException if the Broker does not answer as it should
     */
    public List<TopicSubscription> subscriptions() {
        XmlElement list = own("subscriptions");
        List<TopicSubscription> result = new ArrayList<>();
        for (XmlElement entry : Xml.children(list, Ns.PUBSUB, "subscription")) {
            result.add(new TopicSubscription(
                    entry.attribute("node").orElse(""), entry.attribute("jid").orElse(""), state(entry)));
        }
        return result;
    }

    /**
     * What this account is to the Topics of the Broker.
     *
     * @return the affiliations by the names of the Topics
     * @throws MileException if the Broker does not answer as it should
     */
    public Map<String, Affiliation> affiliations() {
        Map<String, Affiliation> result = new HashMap<>();
        for (XmlElement entry : Xml.children(own("affiliations"), Ns.PUBSUB, "affiliation")) {
            result.put(
                    entry.attribute("node").orElse(""),
                    Affiliation.of(entry.attribute("affiliation").orElse("")).orElse(Affiliation.NONE));
        }
        return result;
    }

    private XmlElement own(String what) {
        XmlElement request =
                Xml.element(Ns.PUBSUB, "pubsub").add(Xml.leaf(Ns.PUBSUB, what)).build();
        XmlElement pubsub = Answers.require(ask(request, false), Ns.PUBSUB, "pubsub", broker);
        return Answers.require(pubsub, Ns.PUBSUB, what, broker);
    }

    static SubscriptionState state(XmlElement subscription) {
        return SubscriptionState.of(subscription.attribute("subscription").orElse(""))
                .orElse(SubscriptionState.NONE);
    }

    // ---- items ----------------------------------------------------------------------------------------------------

    /**
     * Items of a Topic, by pages.
     *
     * @param topic the name of the Topic
     * @param size how many to ask for
     * @param after what {@link ItemPage#next()} of the page before says; empty for the first page
     * @return a page, or all items if the Broker knows no pages
     * @throws MileException if the Broker refuses or does not answer as it should
     */
    public ItemPage items(String topic, int size, Optional<String> after) {
        return retrieval.page(topic, size, after);
    }

    /**
     * The newest items of a Topic.
     *
     * @param topic the name of the Topic
     * @param count how many
     * @return the items, in the order of the Broker
     * @throws MileException if the Broker refuses or does not answer as it should
     */
    public List<Item> newestItems(String topic, int count) {
        return retrieval.newest(topic, count);
    }

    /**
     * An item by its id.
     *
     * @param topic the name of the Topic
     * @param id the id of the item
     * @return the item; empty when the Topic has none of this id
     * @throws MileException if the Broker refuses or does not answer as it should
     */
    public Optional<Item> item(String topic, String id) {
        return retrieval.item(topic, id);
    }

    private XmlElement ask(XmlElement request, boolean set) {
        return session.ask(broker, set, request, true);
    }

    // ---- events ---------------------------------------------------------------------------------------------------

    private Feed claim(Feed feed) {
        synchronized (feeds) {
            for (TopicEvent event : unclaimed.take(feed.topic())) {
                mailbox.add(() -> feed.on(event));
            }
            return feeds.put(feed.topic(), feed);
        }
    }

    private void release(String topic, Feed before) {
        synchronized (feeds) {
            if (before == null) {
                feeds.remove(topic);
            } else {
                feeds.put(topic, before);
            }
        }
    }

    private void message(XmlElement message) {
        Optional<XmlElement> event = Xml.child(message, Ns.PUBSUB_EVENT, "event");
        if (event.isEmpty() || message.attribute("type").orElse("").equals("error")) {
            return;
        }
        String from = message.attribute("from").orElse("");
        if (!from.equalsIgnoreCase(broker)) {
            LOG.log(System.Logger.Level.DEBUG, "an event that is not from " + broker + " is passed over");
            return;
        }
        List<TopicEvent> events = Events.of(event.get(), Answers.delay(message));
        long weight = Weight.of(message) / Math.max(1, events.size());
        events.forEach(parsed -> dispatch(parsed, weight));
    }

    private void dispatch(TopicEvent event, long weight) {
        Feed feed;
        synchronized (feeds) {
            feed = feeds.get(event.topic());
            if (feed == null) {
                unclaimed.add(event, weight);
                return;
            }
        }
        if (!mailbox.put(weight, () -> feed.on(event))) {
            retrieveLater(feed, event);
        }
    }

    /** There is no room while the listener waits for an answer: items are retrieved when it has worked on what waits. */
    private void retrieveLater(Feed feed, TopicEvent event) {
        if (!(event instanceof TopicEvent.Published)) {
            mailbox.add(() -> feed.on(event));
            return;
        }
        boolean first;
        synchronized (feeds) {
            first = behind.add(feed);
        }
        if (first) {
            mailbox.add(() -> {
                synchronized (feeds) {
                    behind.remove(feed);
                }
                catchUp(feed);
            });
        }
    }

    // ---- recovery -------------------------------------------------------------------------------------------------

    private void lost() {
        synchronized (feeds) {
            feeds.values().forEach(feed -> mailbox.add(feed::anchor));
        }
    }

    private void recovered(boolean resumed) {
        synchronized (feeds) {
            feeds.values().forEach(feed -> mailbox.add(resumed ? feed::release : () -> catchUp(feed)));
        }
    }

    /** Where a new subscription begins. */
    private Optional<String> newest(String topic) {
        try {
            return retrieval.newest(topic, 1).stream().findFirst().map(Item::id);
        } catch (StanzaErrorException e) {
            // The Topic keeps no items, or does not let this account read them.
            LOG.log(System.Logger.Level.DEBUG, "items of " + topic + " cannot be retrieved: " + e.condition());
            return Optional.empty();
        }
    }

    private void catchUp(Feed feed) {
        try {
            Instant begun = Instant.now();
            new CatchUp(feed, retrieval).run();
            feed.caughtUp(begun);
            feed.release();
        } catch (MileException e) {
            LOG.log(System.Logger.Level.WARNING, "missed items of " + feed.topic() + " cannot be retrieved", e);
            feed.on(new TopicEvent.Gap(feed.topic()));
        }
    }
}
