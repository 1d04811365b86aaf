package org.mile4j.model.data;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mile4j.model.internal.parser.NamespaceScope;
import org.mile4j.model.internal.parser.OuterPrefixes;
import org.mile4j.model.internal.parser.ReadingLimit;
import org.mile4j.model.internal.parser.SafeXml;
import org.mile4j.model.internal.parser.TagLimit;

/** Builds one element from a StAX reader and makes it self-contained. Serves once. */
final class FragmentBuilder {
    /** An element whose end has not been read. */
    private static final class Open {
        final String namespace;
        final String prefix;
        final String localName;
        final List<XmlAttribute> attributes;
        /** Where its content begins in the {@link #content} of all open elements. */
        final int start;

        List<XmlNamespace> namespaces = List.of();

        Open(String namespace, String prefix, String localName, List<XmlAttribute> attributes, int start) {
            this.namespace = namespace;
            this.prefix = prefix;
            this.localName = localName;
            this.attributes = attributes;
            this.start = start;
        }

        void declare(XmlNamespace declared) {
            namespaces = namespaces.isEmpty() ? new ArrayList<>(2) : namespaces;
            namespaces.add(declared);
        }
    }

    private final XMLStreamReader reader;
    private final int maxDepth;
    private final TagLimit tags;
    private final Deque<Open> open = new ArrayDeque<>();
    /** What the open elements have in them, the inner ones last. */
    private XmlNode[] content = new XmlNode[16];

    private int size;
    /** What the elements read so far, and still open, declare: declarations from outside are not in it. */
    private final NamespaceScope inside = new NamespaceScope();
    /** Prefixes that are used where nothing inside declares them. Their meaning is the one at the root of the fragment. */
    private final OuterPrefixes borrowed = new OuterPrefixes(inside);

    /** The text that has come since the last tag; most comes in one piece, which is kept as it is. */
    private String text = "";

    private final StringBuilder more = new StringBuilder();

    FragmentBuilder(XMLStreamReader reader, int maxDepth, TagLimit tags) {
        this.reader = reader;
        this.maxDepth = maxDepth;
        this.tags = tags;
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
                    XmlElement closed = closed(open.pop());
                    add(closed);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    addText(reader.getText());
                case XMLStreamConstants.COMMENT -> {
                    endText();
                    add(new XmlComment(reader.getText()));
                }
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                    endText();
                    add(XmlProcessingInstruction.from(reader));
                }
                default ->
                    throw new XMLStreamException(
                            "expected content that needs no document type definition, met an entity reference",
                            reader.getLocation());
            }
        }
    }

    private void add(XmlNode node) {
        if (size == content.length) {
            content = Arrays.copyOf(content, size * 2);
        }
        content[size++] = node;
    }

    /** An element with what was read since its start tag. */
    private XmlElement closed(Open element) {
        List<XmlNode> own = switch (size - element.start) {
            case 0 -> List.of();
            case 1 -> List.of(content[element.start]);
            default -> List.of(Arrays.copyOfRange(content, element.start, size));
        };
        size = element.start;
        return new XmlElement(
                element.namespace, element.prefix, element.localName, element.namespaces, element.attributes, own);
    }

    /** Readers of documents pass the cause on: their limit is the one of the document. */
    private XMLStreamException tooDeep() {
        String what = "expected elements nested at most " + maxDepth + " deep in this fragment, met one more";
        Location at = reader.getLocation();
        org.mile4j.model.Location place = new org.mile4j.model.Location(
                "", Math.max(0, at.getLineNumber()), Math.max(0, at.getColumnNumber()), -1);
        return new XMLStreamException(what, at, ReadingLimit.DEPTH.passed(place, what));
    }

    private void start() throws XMLStreamException {
        endText();
        if (open.size() >= maxDepth) {
            throw tooDeep();
        }
        tags.require(reader);
        int attributes = reader.getAttributeCount();
        Open element = new Open(
                orEmpty(reader.getNamespaceURI()),
                orEmpty(reader.getPrefix()),
                reader.getLocalName(),
                attributes == 0 ? List.of() : new ArrayList<>(attributes),
                size);
        open.push(element);
        inside.open();
        int namespaces = reader.getNamespaceCount();
        for (int i = 0; i < namespaces; i++) {
            XmlNamespace declared =
                    new XmlNamespace(orEmpty(reader.getNamespacePrefix(i)), orEmpty(reader.getNamespaceURI(i)));
            element.declare(declared);
            inside.declare(declared.prefix(), declared.uri());
        }
        borrowed.add(element.prefix);
        for (int i = 0; i < attributes; i++) {
            XmlAttribute attribute = new XmlAttribute(
                    orEmpty(reader.getAttributeNamespace(i)),
                    orEmpty(reader.getAttributePrefix(i)),
                    reader.getAttributeLocalName(i),
                    reader.getAttributeValue(i));
            element.attributes.add(attribute);
            if (!attribute.prefix().isEmpty()) {
                borrowed.add(attribute.prefix());
            }
            borrowed.addNamed(attribute.namespace(), attribute.localName(), attribute.value());
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
            add(new XmlText(characters));
            borrowed.addNamed(characters);
        }
    }

    /** At the end of the root its declarations and those around it are in force, so the reader knows what is borrowed. */
    private XmlElement root() {
        Open root = open.pop();
        borrowed.take(reader, (prefix, uri) -> root.declare(new XmlNamespace(prefix, uri)));
        return closed(root);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
