package org.mile4j.model.data;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mile4j.model.internal.lexical.Lexical;
import org.mile4j.model.internal.parser.NamespaceScope;
import org.mile4j.model.internal.parser.QualifiedNames;
import org.mile4j.model.internal.parser.SafeXml;
import org.mile4j.model.internal.parser.XmlSyntax;

/**
 * Turns the events of a StAX reader into canonical events, one after the other.
 *
 * <p>Only what cannot be settled yet is held back: a start tag until it is known whether a qualified name follows, and
 * white space until it is known whether its element has child elements.
 */
final class CanonicalReader {
    private static final int NOT_STARTED = 0;

    private final XMLStreamReader reader;
    private final boolean wholeDocument;
    private final NamespaceScope scope = new NamespaceScope();
    /** For each open element whether it has had a child element. */
    private final Deque<Boolean> parents = new ArrayDeque<>();

    private final Deque<CanonicalEvent> ready = new ArrayDeque<>();
    /** White space, and what follows it, in the innermost element as long as that has no child element. */
    private final List<CanonicalEvent> held = new ArrayList<>();

    private final StringBuilder text = new StringBuilder();
    /** The start tag read last, while only text has followed it. */
    private CanonicalEvent.Start opening;

    private final TreeMap<String, String> keptByOpening = new TreeMap<>();
    /** What prefixes stand for outside of the element that the reader stood at, as far as asked. */
    private final Map<String, String> outside = new HashMap<>();

    private boolean colonSeen;
    private int current = NOT_STARTED;

    CanonicalReader(XMLStreamReader reader) {
        this.reader = reader;
        this.wholeDocument = reader.getEventType() == XMLStreamConstants.START_DOCUMENT;
        if (!wholeDocument && reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
            throw new IllegalStateException("expected a reader at the start of a document or of an element");
        }
    }

    /** The next event; empty at the end of the document, or of the element that the reader stood at. */
    Optional<CanonicalEvent> next() throws XMLStreamException {
        while (ready.isEmpty()) {
            if (ended()) {
                return Optional.empty();
            }
            current = current == NOT_STARTED && !wholeDocument ? reader.getEventType() : SafeXml.next(reader);
            step();
        }
        return Optional.of(ready.remove());
    }

    private boolean ended() {
        return wholeDocument
                ? current == XMLStreamConstants.END_DOCUMENT
                : current == XMLStreamConstants.END_ELEMENT && parents.isEmpty();
    }

    private void step() throws XMLStreamException {
        switch (current) {
            case XMLStreamConstants.START_ELEMENT -> start();
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (!parents.isEmpty()) {
                    characters();
                }
            }
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                endText();
                pass(new CanonicalEvent.Instruction(XmlProcessingInstruction.from(reader)));
            }
            case XMLStreamConstants.COMMENT, XMLStreamConstants.END_DOCUMENT -> {}
            case XMLStreamConstants.DTD -> throw SafeXml.refusedDtd(reader.getLocation());
            default ->
                throw new XMLStreamException(
                        "expected content that needs no document type definition, met an entity reference",
                        reader.getLocation());
        }
    }

    private void start() {
        endText();
        for (CanonicalEvent event : held) {
            if (!(event instanceof CanonicalEvent.Text space && Lexical.isWhiteSpace(space.text()))) {
                ready.add(event);
            }
        }
        held.clear();
        if (!parents.isEmpty()) {
            parents.pop();
            parents.push(true);
        }
        parents.push(false);
        scope.open();
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            scope.declare(orEmpty(reader.getNamespacePrefix(i)), orEmpty(reader.getNamespaceURI(i)));
        }
        keptByOpening.clear();
        colonSeen = false;
        List<CanonicalEvent.Attribute> attributes = new ArrayList<>(reader.getAttributeCount());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.add(attribute(i));
        }
        attributes.sort(CanonicalEvent.Attribute.ORDER);
        opening = new CanonicalEvent.Start(
                orEmpty(reader.getNamespaceURI()), reader.getLocalName(), List.of(), attributes);
    }

    private void end() {
        endText();
        ready.addAll(held);
        held.clear();
        ready.add(new CanonicalEvent.End(reader.getLocalName()));
        parents.pop();
        scope.close();
    }

    private CanonicalEvent.Attribute attribute(int index) {
        String namespace = orEmpty(reader.getAttributeNamespace(index));
        String localName = reader.getAttributeLocalName(index);
        String value = reader.getAttributeValue(index);
        boolean type = localName.equals("type") && namespace.equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI);
        if (!type) {
            keep(value);
            return new CanonicalEvent.Attribute(namespace, localName, value, "");
        }
        String name = Lexical.collapse(value);
        String prefix = QualifiedNames.prefixOfWhole(name);
        if (prefix.isEmpty()) {
            String defaultNamespace = XmlSyntax.isNcName(name) ? meaning("") : "";
            return new CanonicalEvent.Attribute(namespace, localName, name, defaultNamespace);
        }
        String typeNamespace = meaning(prefix);
        String rest = typeNamespace.isEmpty() ? name : name.substring(prefix.length() + 1);
        return new CanonicalEvent.Attribute(namespace, localName, rest, typeNamespace);
    }

    private void endText() {
        String characters = text.toString();
        text.setLength(0);
        if (opening != null) {
            keep(characters);
            List<XmlNamespace> kept = new ArrayList<>(keptByOpening.size());
            keptByOpening.forEach((prefix, uri) -> kept.add(new XmlNamespace(prefix, uri)));
            ready.add(new CanonicalEvent.Start(opening.namespace(), opening.localName(), kept, opening.attributes()));
            opening = null;
        }
        if (!characters.isEmpty()) {
            pass(new CanonicalEvent.Text(characters));
        }
    }

    /** White space and what follows it waits until it is clear whether the element has child elements. */
    private void pass(CanonicalEvent event) {
        boolean space = event instanceof CanonicalEvent.Text node && Lexical.isWhiteSpace(node.text());
        if (parents.isEmpty() || parents.element()) {
            if (!space) {
                ready.add(event);
            }
        } else if (space || !held.isEmpty()) {
            held.add(event);
        } else {
            ready.add(event);
        }
    }

    private void keep(String value) {
        String prefix = QualifiedNames.prefixOfWhole(value);
        boolean reserved = prefix.equals(XMLConstants.XML_NS_PREFIX) || prefix.equals(XMLConstants.XMLNS_ATTRIBUTE);
        if (!prefix.isEmpty() && !reserved) {
            String uri = meaning(prefix);
            if (!uri.isEmpty()) {
                keptByOpening.put(prefix, uri);
            }
        }
    }

    private void characters() {
        int before = text.length();
        text.append(reader.getText());
        if (wholeDocument || opening == null || colonSeen) {
            return;
        }
        int colon = text.indexOf(":", before);
        if (colon >= 0) {
            colonSeen = true;
            // Behind a start tag the reader may know another meaning of the prefix, so it is asked now.
            meaning(Lexical.collapse(text.substring(0, colon)));
        }
    }

    /** What a prefix stands for in the innermost element; empty when it is not declared. */
    private String meaning(String prefix) {
        if (wholeDocument || scope.declares(prefix)) {
            return scope.uri(prefix).orElse("");
        }
        return outside.computeIfAbsent(
                prefix, p -> orEmpty(reader.getNamespaceContext().getNamespaceURI(p)));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
