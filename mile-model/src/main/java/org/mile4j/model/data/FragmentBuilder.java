package org.mile4j.model.data;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mile4j.model.internal.parser.NamespaceScope;
import org.mile4j.model.internal.parser.QualifiedNames;
import org.mile4j.model.internal.parser.SafeXml;

/** Builds one element from a StAX reader and makes it self-contained. Serves once. */
final class FragmentBuilder {
    /** An element whose end has not been read. */
    private static final class Open {
        final String namespace;
        final String prefix;
        final String localName;
        final List<XmlNamespace> namespaces;
        final List<XmlAttribute> attributes;
        final List<XmlNode> content = new ArrayList<>();

        Open(String namespace, String prefix, String localName, int attributes) {
            this.namespace = namespace;
            this.prefix = prefix;
            this.localName = localName;
            this.namespaces = new ArrayList<>(0);
            this.attributes = attributes == 0 ? List.of() : new ArrayList<>(attributes);
        }

        XmlElement closed() {
            return new XmlElement(namespace, prefix, localName, namespaces, attributes, content);
        }
    }

    private final XMLStreamReader reader;
    private final int maxDepth;
    private final Deque<Open> open = new ArrayDeque<>();
    /** What the elements read so far, and still open, declare: declarations from outside are not in it. */
    private final NamespaceScope inside = new NamespaceScope();
    /** Prefixes that are used where nothing inside declares them. Their meaning is the one at the root of the fragment. */
    private final Set<String> borrowed = new LinkedHashSet<>();

    /** The text that has come since the last tag; most comes in one piece, which is kept as it is. */
    private String text = "";

    private final StringBuilder more = new StringBuilder();

    FragmentBuilder(XMLStreamReader reader, int maxDepth) {
        this.reader = reader;
        this.maxDepth = maxDepth;
    }

    XmlElement build() throws XMLStreamException {
        if (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
            throw new IllegalStateException("expected a reader at the start of an element");
        }
        start();
        while (true) {
            switch (SafeXml.next(reader)) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> {
                    endText();
                    if (open.size() == 1) {
                        return root();
                    }
                    inside.close();
                    XmlElement closed = open.pop().closed();
                    content().add(closed);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    addText(reader.getText());
                case XMLStreamConstants.COMMENT -> {
                    endText();
                    content().add(new XmlComment(reader.getText()));
                }
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                    endText();
                    content().add(XmlProcessingInstruction.from(reader));
                }
                default ->
                    throw new XMLStreamException(
                            "expected content that needs no document type definition, met an entity reference",
                            reader.getLocation());
            }
        }
    }

    private List<XmlNode> content() {
        return open.element().content;
    }

    private void start() throws XMLStreamException {
        endText();
        if (open.size() >= maxDepth) {
            throw new XMLStreamException(
                    "expected elements nested at most " + maxDepth + " deep in this fragment, met one more",
                    reader.getLocation());
        }
        int attributes = reader.getAttributeCount();
        Open element = new Open(
                orEmpty(reader.getNamespaceURI()), orEmpty(reader.getPrefix()), reader.getLocalName(), attributes);
        open.push(element);
        inside.open();
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            XmlNamespace declared =
                    new XmlNamespace(orEmpty(reader.getNamespacePrefix(i)), orEmpty(reader.getNamespaceURI(i)));
            element.namespaces.add(declared);
            inside.declare(declared.prefix(), declared.uri());
        }
        borrow(element.prefix);
        for (int i = 0; i < attributes; i++) {
            XmlAttribute attribute = new XmlAttribute(
                    orEmpty(reader.getAttributeNamespace(i)),
                    orEmpty(reader.getAttributePrefix(i)),
                    reader.getAttributeLocalName(i),
                    reader.getAttributeValue(i));
            element.attributes.add(attribute);
            if (!attribute.prefix().isEmpty()) {
                borrow(attribute.prefix());
            }
            if (isSchemaType(attribute) && attribute.value().indexOf(':') < 0) {
                borrow("");
            }
            QualifiedNames.prefixes(attribute.value(), this::borrow);
        }
    }

    private void addText(String characters) {
        if (text.isEmpty()) {
            text = characters;
        } else {
            more.append(characters);
        }
    }

    private void endText() {
        if (!text.isEmpty()) {
            String characters = more.length() == 0 ? text : text + more;
            text = "";
            more.setLength(0);
            content().add(new XmlText(characters));
            QualifiedNames.prefixes(characters, this::borrow);
        }
    }

    private void borrow(String prefix) {
        if (!inside.declares(prefix)) {
            borrowed.add(prefix);
        }
    }

    /** At the end of the root its declarations and those around it are in force, so the reader knows what is borrowed. */
    private XmlElement root() {
        Open root = open.pop();
        for (String prefix : borrowed) {
            String uri = orEmpty(reader.getNamespaceURI(prefix));
            if (!uri.isEmpty()
                    && root.namespaces.stream()
                            .noneMatch(declared -> declared.prefix().equals(prefix))) {
                root.namespaces.add(new XmlNamespace(prefix, uri));
            }
        }
        return root.closed();
    }

    private static boolean isSchemaType(XmlAttribute attribute) {
        return attribute.localName().equals("type")
                && attribute.namespace().equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
