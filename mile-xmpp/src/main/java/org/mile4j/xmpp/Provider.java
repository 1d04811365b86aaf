package org.mile4j.xmpp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.mile4j.model.MileException;
import org.mile4j.model.TransportException;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.xml.IodefXml;
import org.mile4j.xmpp.internal.session.GridSession;
import org.mile4j.xmpp.internal.session.Waiting;
import org.mile4j.xmpp.internal.stanza.Form;
import org.mile4j.xmpp.internal.stanza.Ns;
import org.mile4j.xmpp.internal.stanza.Xml;
import org.mile4j.xmpp.topic.JsonContainer;
import org.mile4j.xmpp.topic.PublishedForm;
import org.mile4j.xmpp.topic.StanzaErrorException;
import org.mile4j.xmpp.topic.TopicSettings;

/**
 * Creates Topics and publishes on them: RFC 8600, Section 6, first and third step.
 *
 * <p>Payloads are put into the {@link PublishedForm}, without prefixes, and sent as they stand then: no character of a text
 * or a value is changed on this side.
 *
 * @since 0.1
 */
public final class Provider {

    private final GridSession session;
    private final String broker;
    private final Window window;

    Provider(GridSession session, String broker) {
        this.session = session;
        this.broker = broker;
        this.window = new Window(
                session.config().limits().inFlight(), session.config().limits().inFlightBytes());
    }

    // ---- Topics ---------------------------------------------------------------------------------------------------

    /**
     * Creates a Topic.
     *
     * @param topic its name
     * @param settings how it is set up; {@link TopicSettings#secure(String)} is what to begin with
     * @throws StanzaErrorException with {@code conflict} if there is one of this name, {@code forbidden} if this account may
     *     not create Topics, {@code not-acceptable} if the Broker does not offer what the settings ask for
     * @throws MileException if the Broker does not answer as it should
     */
    public void create(String topic, TopicSettings settings) {
        Xml request = Xml.element(Ns.PUBSUB, "pubsub")
                .add(Xml.element(Ns.PUBSUB, "create").attribute("node", topic).build());
        if (!settings.fields().isEmpty()) {
            request.add(Xml.element(Ns.PUBSUB, "configure").add(form(settings)).build());
        }
        session.ask(broker, true, request.build(), false);
    }

    static XmlElement form(TopicSettings settings) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        settings.fields().forEach((name, value) -> fields.put("pubsub#" + name, List.of(value)));
        return new Form(Ns.NODE_CONFIG, fields).submit();
    }

    /**
     * Deletes a Topic with all its items and subscriptions.
     *
     * @param topic its name
     * @throws MileException if the Broker refuses or does not answer as it should
     */
    public void delete(String topic) {
        owner("delete", topic);
    }

    /**
     * Removes all items of a Topic.
     *
     * @param topic its name
     * @throws MileException if the Broker refuses or does not answer as it should
     */
    public void purge(String topic) {
        owner("purge", topic);
    }

    private void owner(String action, String topic) {
        session.ask(
                broker,
                true,
                Xml.element(Ns.PUBSUB_OWNER, "pubsub")
                        .add(Xml.element(Ns.PUBSUB_OWNER, action)
                                .attribute("node", topic)
                                .build())
                        .build(),
                false);
    }

    // ---- items ----------------------------------------------------------------------------------------------------

    /**
     * Publishes an IODEF document.
     *
     * @param topic the name of the Topic
     * @param document the document
     * @return the id of the item
     * @throws MileException if the Broker refuses or does not answer as it should
     */
    public String publish(String topic, IodefDocument document) {
        return publish(topic, XmlElement.parse(IodefXml.defaults().toXml(document)));
    }

    /**
     * Publishes an element of any vocabulary.
     *
     * @param topic the name of the Topic
     * @param payload the element
     * @return the id of the item
     * @throws StanzaErrorException with {@code item-not-found} if there is no such Topic, {@code forbidden} if this account
     *     may not publish there, {@code invalid-payload} if the Topic holds something else
     * @throws MileException if the Broker does not answer as it should
     */
    public String publish(String topic, XmlElement payload) {
        return publish(topic, UUID.randomUUID().toString(), payload);
    }

    /**
     * Publishes an element under an id; what stands under that id is replaced.
     *
     * @param topic the name of the Topic
     * @param id the id of the item
     * @param payload the element
     * @return the id of the item
     * @throws MileException if the Broker refuses or does not answer as it should
     */
    public String publish(String topic, String id, XmlElement payload) {
        try {
            return Waiting.during(() -> publishAsync(topic, id, payload).join());
        } catch (CompletionException e) {
            throw e.getCause() instanceof MileException mile ? mile : e;
        }
    }

    /**
     * Publishes JSON in a container (XEP-0335), as IODEF by RFC 8727 is.
     *
     * @param topic the name of the Topic, of type {@link org.mile4j.xmpp.topic.PayloadType#JSON}
     * @param json an object or an array
     * @return the id of the item
     * @throws IllegalArgumentException if the text does not begin as an object or an array
     * @throws MileException if the Broker refuses or does not answer as it should
     */
    public String publishJson(String topic, String json) {
        return publish(topic, JsonContainer.of(json));
    }

    /**
     * Publishes without waiting for the answer. When as many publications wait, or as large ones, as
     * {@link org.mile4j.xmpp.config.GridLimits#inFlight()} and
     * {@link org.mile4j.xmpp.config.GridLimits#inFlightBytes()} allow, this call waits.
     *
     * <p>A listener that wants the answer calls {@link #publish(String, String, XmlElement)}: to wait for the result of
     * this method there holds up the reading of the stream when many events wait, and with it the answer.
     *
     * <p>A publication that was not answered when the connection was lost is sent again under the same id, so that it is
     * not published twice.
     *
     * @param topic the name of the Topic
     * @param id the id of the item
     * @param payload the element
     * @return the id of the item to come; it fails with a {@link MileException}
     * @throws IllegalArgumentException if the id is empty
     */
    public CompletableFuture<String> publishAsync(String topic, String id, XmlElement payload) {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("an item has an id");
        }
        XmlElement request = Xml.element(Ns.PUBSUB, "pubsub")
                .add(Xml.element(Ns.PUBSUB, "publish")
                        .attribute("node", topic)
                        .add(Xml.element(Ns.PUBSUB, "item")
                                .attribute("id", id)
                                .add(PublishedForm.of(payload).element())
                                .build())
                        .build())
                .build();
        GridSession.Prepared prepared = session.prepare(broker, true, request, true);
        int length = prepared.length();
        Waiting.during(() -> acquire(length));
        try {
            return prepared.send()
                    .whenComplete((answer, problem) -> window.leave(length))
                    .thenApplyAsync(answer -> published(answer, id), session.completions());
        } catch (RuntimeException e) {
            window.leave(length);
            throw e;
        }
    }

    /** XEP-0060, Section 7.1.2: the Broker may have given another id. */
    private static String published(XmlElement answer, String id) {
        return Xml.child(answer, Ns.PUBSUB, "pubsub")
                .flatMap(pubsub -> Xml.child(pubsub, Ns.PUBSUB, "publish"))
                .flatMap(publish -> Xml.child(publish, Ns.PUBSUB, "item"))
                .flatMap(item -> item.attribute("id"))
                .orElse(id);
    }

    private boolean acquire(int length) {
        try {
            long wait = session.config()
                    .limits()
                    .answer()
                    .plus(session.config().limits().recovery())
                    .toNanos();
            if (window.enter(length, wait)) {
                return true;
            }
            throw new TransportException(
                    broker, "too many publications wait for an answer of " + broker + "; it does not keep up.", null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransportException(broker, "the thread was interrupted while it waited to publish", e);
        }
    }

    /**
     * Takes an item back.
     *
     * @param topic the name of the Topic
     * @param id the id of the item
     * @throws StanzaErrorException with {@code item-not-found} if there is no such item
     * @throws MileException if the Broker refuses or does not answer as it should
     */
    public void retract(String topic, String id) {
        session.ask(
                broker,
                true,
                Xml.element(Ns.PUBSUB, "pubsub")
                        .add(Xml.element(Ns.PUBSUB, "retract")
                                .attribute("node", topic)
                                .attribute("notify", "true")
                                .add(Xml.element(Ns.PUBSUB, "item")
                                        .attribute("id", id)
                                        .build())
                                .build())
                        .build(),
                false);
    }
}
