package org.mile4j.rolie.extension;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.mile4j.model.data.XmlElement;

/** Looks at the root of an XML document and at its children. */
final class XmlPeek {

    private XmlPeek() {}

    /** An element, by its names and attributes. */
    record Root(XmlElement element) {

        boolean is(String namespace, String name) {
            return element.namespace().equals(namespace) && element.localName().equals(name);
        }

        Optional<String> attribute(String name) {
            return element.attributes().stream()
                    .filter(attribute -> attribute.namespace().isEmpty()
                            && attribute.localName().equals(name)
                            && !attribute.value().isBlank())
                    .map(attribute -> attribute.value().strip())
                    .findFirst();
        }

        List<Root> children() {
            return element.elements().stream().map(Root::new).toList();
        }
    }

    /** The root; empty for what is no well-formed XML in UTF-8. */
    static Optional<Root> root(byte[] document) {
        try {
            return Optional.of(new Root(XmlElement.parse(new String(document, StandardCharsets.UTF_8))));
        } catch (RuntimeException notXml) {
            return Optional.empty();
        }
    }
}
