package org.mile4j.xmpp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mile4j.model.data.CanonicalXml;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlElement;

/** The stanzas that RFC 8600 prints. */
final class Rfc8600Examples {

    /** What differs from session to session: addresses and the ids of stanzas. */
    private static final Set<String> SESSION = Set.of("from", "to", "id");

    private Rfc8600Examples() {}

    /** An example, as if it stood in a stream. */
    static XmlElement stanza(String file) {
        try (InputStream in = Rfc8600Examples.class.getResourceAsStream("/rfc-examples/rfc8600/" + file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return XmlElement.parse("<stream xmlns='jabber:client'>" + text + "</stream>")
                    .elements()
                    .get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The request or answer in a stanza. */
    static XmlElement child(String file) {
        return stanza(file).elements().get(0);
    }

    /** A stanza in canonical form, without what differs from session to session. */
    static String form(XmlElement stanza) {
        List<XmlAttribute> attributes = new ArrayList<>(stanza.attributes());
        attributes.removeIf(attribute -> SESSION.contains(attribute.localName()));
        return CanonicalXml.of(new XmlElement(
                stanza.namespace(),
                stanza.prefix(),
                stanza.localName(),
                stanza.namespaces(),
                attributes,
                stanza.content()));
    }
}
