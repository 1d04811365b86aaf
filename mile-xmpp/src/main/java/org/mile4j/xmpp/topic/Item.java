package org.mile4j.xmpp.topic;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.Reading;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.xml.IodefXml;

/**
 * An item of a Topic, as it was received or retrieved.
 *
 * @param topic the name of the Topic
 * @param id the id of the item
 * @param publisher who published it, as the Broker says; empty when it does not say
 * @param payload what it holds; empty when the Topic does not deliver payloads
 * @param delayed when it was published, if it comes late (XEP-0203)
 * @since 0.1
 */
public record Item(
        String topic, String id, Optional<String> publisher, Optional<XmlElement> payload, Optional<Instant> delayed) {

    /**
     * Checks that all is present.
     *
     * @param topic as the record describes it
     * @param id as the record describes it
     * @param publisher as the record describes it
     * @param payload as the record describes it
     * @param delayed as the record describes it
     */
    public Item {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(payload, "payload");
        Objects.requireNonNull(delayed, "delayed");
    }

    /**
     * Whether the payload is an IODEF v2 document.
     *
     * @return true if its root says so
     */
    public boolean isIodef() {
        return payload.filter(root -> root.namespace().equals(IodefXml.NAMESPACE)
                        && root.localName().equals("IODEF-Document"))
                .isPresent();
    }

    /**
     * The payload as an IODEF v2 document, with what the checks say of it. Findings name the place by XPath; a payload has no
     * lines of its own.
     *
     * @param xml the reader, with its profile, mode and limits
     * @return the document and the findings
     * @throws MalformedInputException if the payload is no IODEF v2 document
     * @throws IllegalStateException if there is no payload
     */
    public Reading<IodefDocument> iodef(IodefXml xml) {
        XmlElement root = payload.orElseThrow(() -> new IllegalStateException(
                "the item has no payload; retrieve it by its id, or let the Topic deliver payloads"));
        return xml.read(root.reader());
    }

    /**
     * The payload as an IODEF v2 document, with the default options.
     *
     * @return the document and the findings
     * @throws MalformedInputException if the payload is no IODEF v2 document
     * @throws IllegalStateException if there is no payload
     */
    public Reading<IodefDocument> iodef() {
        return iodef(IodefXml.defaults());
    }

    /**
     * The payload as JSON.
     *
     * @return empty when it is not a JSON container
     */
    public Optional<String> json() {
        return payload.flatMap(JsonContainer::text);
    }
}
