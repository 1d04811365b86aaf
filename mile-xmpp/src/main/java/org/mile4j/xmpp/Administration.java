package org.mile4j.xmpp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mile4j.model.MileException;
import org.mile4j.model.ProtocolException;
import org.mile4j.model.data.XmlElement;
import org.mile4j.xmpp.internal.session.GridSession;
import org.mile4j.xmpp.internal.stanza.Form;
import org.mile4j.xmpp.internal.stanza.Ns;
import org.mile4j.xmpp.internal.stanza.Xml;
import org.mile4j.xmpp.topic.AffiliatedAccount;
import org.mile4j.xmpp.topic.Affiliation;
import org.mile4j.xmpp.topic.SubscriptionState;
import org.mile4j.xmpp.topic.TopicSettings;
import org.mile4j.xmpp.topic.TopicSubscription;

/**
 * What owners of a Topic do: who may use it, and how it is set up (RFC 8600, Sections 8.3.2 and 8.3.4; XEP-0060,
 * Section 8).
 *
 * <p>Every method throws a {@link MileException} if the Broker refuses or does not answer as it should, and a
 * {@link org.mile4j.xmpp.topic.StanzaErrorException} with {@code forbidden} if this account is no owner.
 *
 * @since 0.1
 */
public final class Administration {

    private final GridSession session;
    private final String broker;

    Administration(GridSession session, String broker) {
        this.session = session;
        this.broker = broker;
    }

    /**
     * How a Topic is set up.
     *
     * @param topic the name of the Topic
     * @return all fields
     */
    public TopicSettings settings(String topic) {
        XmlElement configure = Answers.require(ask("configure", topic), Ns.PUBSUB_OWNER, "configure", broker);
        Form form = Form.in(configure)
                .orElseThrow(() -> new ProtocolException(broker, broker + " gives a configuration without form", null));
        Map<String, String> fields = new LinkedHashMap<>();
        form.fields().forEach((name, values) -> {
            if (!values.isEmpty()) {
                fields.put(name.startsWith("pubsub#") ? name.substring("pubsub#".length()) : name, values.get(0));
            }
        });
        return new TopicSettings(fields);
    }

    /**
     * Changes how a Topic is set up.
     *
     * @param topic the name of the Topic
     * @param changes the fields to change; the others stay
     */
    public void configure(String topic, TopicSettings changes) {
        change(Xml.element(Ns.PUBSUB_OWNER, "configure")
                .attribute("node", topic)
                .add(Provider.form(changes)));
    }

    /**
     * Who is what to a Topic.
     *
     * @param topic the name of the Topic
     * @return the accounts that are something to it
     */
    public List<AffiliatedAccount> affiliations(String topic) {
        XmlElement list = Answers.require(ask("affiliations", topic), Ns.PUBSUB_OWNER, "affiliations", broker);
        List<AffiliatedAccount> accounts = new ArrayList<>();
        for (XmlElement entry : Xml.children(list, Ns.PUBSUB_OWNER, "affiliation")) {
            String label = Answers.require(entry, "affiliation", broker);
            accounts.add(new AffiliatedAccount(
                    Answers.require(entry, "jid", broker),
                    Affiliation.of(label).orElseThrow(() -> unknown("affiliation", label))));
        }
        return accounts;
    }

    /**
     * Makes an account something to a Topic: a member, so that it gets through a whitelist; a publisher; an owner.
     *
     * @param topic the name of the Topic
     * @param account the address of the account
     * @param affiliation what it is to be
     */
    public void affiliate(String topic, String account, Affiliation affiliation) {
        change(Xml.element(Ns.PUBSUB_OWNER, "affiliations")
                .attribute("node", topic)
                .add(Xml.element(Ns.PUBSUB_OWNER, "affiliation")
                        .attribute("jid", account)
                        .attribute("affiliation", affiliation.label())
                        .build()));
    }

    /**
     * Takes everything from an account: no event, no item, no subscription any more. Servers in the field go on sending
     * events when only the affiliation is taken, so the subscriptions are ended first.
     *
     * @param topic the name of the Topic
     * @param account the address of the account
     */
    public void revoke(String topic, String account) {
        String bare = account.toLowerCase(Locale.ROOT);
        for (TopicSubscription subscription : subscriptions(topic)) {
            String subscriber = subscription.subscriber().toLowerCase(Locale.ROOT);
            if (subscriber.equals(bare) || subscriber.startsWith(bare + "/")) {
                subscription(topic, subscription.subscriber(), SubscriptionState.NONE);
            }
        }
        affiliate(topic, account, Affiliation.OUTCAST);
    }

    /**
     * Who subscribes to a Topic.
     *
     * @param topic the name of the Topic
     * @return the subscriptions, those that wait for a decision included
     */
    public List<TopicSubscription> subscriptions(String topic) {
        XmlElement list = Answers.require(ask("subscriptions", topic), Ns.PUBSUB_OWNER, "subscriptions", broker);
        List<TopicSubscription> subscriptions = new ArrayList<>();
        for (XmlElement entry : Xml.children(list, Ns.PUBSUB_OWNER, "subscription")) {
            String label = Answers.require(entry, "subscription", broker);
            subscriptions.add(new TopicSubscription(
                    topic,
                    Answers.require(entry, "jid", broker),
                    SubscriptionState.of(label).orElseThrow(() -> unknown("subscription", label))));
        }
        return subscriptions;
    }

    /**
     * The subscriptions that wait for a decision (access model authorize), as far as the Broker lists them. ejabberd does
     * not; {@link #onRequest} hears of them from every Broker, also of those that came while nobody was there.
     *
     * @param topic the name of the Topic
     * @return the pending ones
     */
    public List<TopicSubscription> pending(String topic) {
        return subscriptions(topic).stream()
                .filter(subscription -> subscription.state() == SubscriptionState.PENDING)
                .toList();
    }

    /**
     * Approves a pending subscription, or subscribes somebody.
     *
     * @param topic the name of the Topic
     * @param subscriber the address that is to be subscribed
     */
    public void approve(String topic, String subscriber) {
        subscription(topic, subscriber, SubscriptionState.SUBSCRIBED);
    }

    /**
     * Denies a pending subscription, or ends one.
     *
     * @param topic the name of the Topic
     * @param subscriber the address that is not to be subscribed
     */
    public void deny(String topic, String subscriber) {
        subscription(topic, subscriber, SubscriptionState.NONE);
    }

    /**
     * Calls when somebody asks for a subscription that an owner has to decide on.
     *
     * @param listener called on the thread that reads the stream; it must not ask the Broker for anything
     */
    public void onRequest(java.util.function.Consumer<TopicSubscription> listener) {
        session.onMessage(message -> {
            if (broker.equalsIgnoreCase(message.attribute("from").orElse(""))) {
                Form.in(message, Ns.SUBSCRIBE_AUTHORIZATION)
                        .ifPresent(form -> listener.accept(new TopicSubscription(
                                form.value("pubsub#node").orElse(""),
                                form.value("pubsub#subscriber_jid").orElse(""),
                                SubscriptionState.PENDING)));
            }
        });
        session.present();
    }

    private void subscription(String topic, String subscriber, SubscriptionState state) {
        change(Xml.element(Ns.PUBSUB_OWNER, "subscriptions")
                .attribute("node", topic)
                .add(Xml.element(Ns.PUBSUB_OWNER, "subscription")
                        .attribute("jid", subscriber)
                        .attribute("subscription", state.label())
                        .build()));
    }

    private XmlElement ask(String what, String topic) {
        XmlElement request = Xml.element(Ns.PUBSUB_OWNER, "pubsub")
                .add(Xml.element(Ns.PUBSUB_OWNER, what).attribute("node", topic).build())
                .build();
        return Answers.require(session.ask(broker, false, request, true), Ns.PUBSUB_OWNER, "pubsub", broker);
    }

    private void change(Xml action) {
        XmlElement request =
                Xml.element(Ns.PUBSUB_OWNER, "pubsub").add(action.build()).build();
        session.ask(broker, true, request, true);
    }

    private ProtocolException unknown(String what, String label) {
        return new ProtocolException(
                broker, broker + " names a " + what + " that XEP-0060 does not have: " + label, null);
    }
}
