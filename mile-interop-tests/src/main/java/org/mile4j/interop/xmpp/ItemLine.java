package org.mile4j.interop.xmpp;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.data.XmlElement;
import org.mile4j.xmpp.topic.Item;
import org.mile4j.xmpp.topic.TopicEvent;

/** An item or an event on one line. */
enum ItemLine {
    /** For people. */
    TEXT,
    /** For programs: a JSON object a line. */
    JSON;

    private static final JsonFactory FACTORY = new JsonFactory();

    String of(TopicEvent event) {
        if (event instanceof TopicEvent.Published published) {
            return of(published.item());
        }
        String what = event.getClass().getSimpleName();
        return this == TEXT ? plain(event.topic()) + "\t" + what : json(event.topic(), what, null);
    }

    String of(Item item) {
        if (this == JSON) {
            return json(item.topic(), "Published", item);
        }
        String content = item.payload().map(XmlElement::localName).orElse("no payload");
        String verdict = !item.isIodef() ? "" : isValid(item) ? "\tvalid" : "\tINVALID";
        return plain(item.topic()) + "\t" + plain(item.id()) + "\t"
                + plain(item.publisher().orElse("-")) + "\t" + content + verdict;
    }

    /** A document that cannot be read at all is not valid either; the next one may be. */
    private static boolean isValid(Item item) {
        try {
            return item.iodef().report().isValid();
        } catch (MalformedInputException e) {
            return false;
        }
    }

    /** Names come from others: no line feeds, and nothing that a terminal takes for a command. */
    private static String plain(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }

    private static String json(String topic, String what, Item item) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("event", what);
            json.writeStringField("topic", topic);
            if (item != null) {
                json.writeStringField("id", item.id());
                json.writeStringField("publisher", item.publisher().orElse(null));
                json.writeStringField(
                        "delayed", item.delayed().map(Instant::toString).orElse(null));
                if (item.isIodef()) {
                    json.writeBooleanField("valid", isValid(item));
                }
                json.writeStringField(
                        "payload", item.payload().map(XmlElement::toXml).orElse(null));
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
        return text.toString();
    }
}
