package org.mile4j.xmpp;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.mile4j.model.ProtocolException;
import org.mile4j.model.data.XmlElement;
import org.mile4j.xmpp.internal.stanza.Ns;
import org.mile4j.xmpp.internal.stanza.Xml;
import org.mile4j.xmpp.topic.Item;

/** Reads what Brokers answer. */
final class Answers {

    private Answers() {}

    /** A child that an answer has to have. */
    static XmlElement require(XmlElement parent, String namespace, String name, String peer) {
        return Xml.child(parent, namespace, name)
                .orElseThrow(() -> new ProtocolException(
                        peer,
                        "the answer of " + peer + " lacks the element " + name + " in " + namespace
                                + ". It does not follow XEP-0030 or XEP-0060; check that it is a publish-subscribe"
                                + " service.",
                        null));
    }

    /** An attribute that an answer has to have. */
    static String require(XmlElement element, String attribute, String peer) {
        return element.attribute(attribute)
                .orElseThrow(() -> new ProtocolException(
                        peer,
                        "the answer of " + peer + " lacks the attribute " + attribute + " of " + element.localName()
                                + ".",
                        null));
    }

    static Item item(String topic, XmlElement item, Optional<Instant> delayed) {
        return new Item(
                topic,
                item.attribute("id").orElse(""),
                item.attribute("publisher"),
                item.elements().stream().findFirst(),
                delayed);
    }

    /** XEP-0203; a stamp that cannot be read is taken for none. */
    static Optional<Instant> delay(XmlElement message) {
        return Xml.child(message, Ns.DELAY, "delay")
                .flatMap(delay -> delay.attribute("stamp"))
                .flatMap(Answers::instant);
    }

    private static Optional<Instant> instant(String stamp) {
        try {
            return Optional.of(OffsetDateTime.parse(stamp).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
