package org.mile4j.model.data;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import javax.xml.namespace.NamespaceContext;
import javax.xml.namespace.QName;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mile4j.model.internal.lexical.Lexical;

/** A StAX reader over a fragment. */
final class FragmentStreamReader implements XMLStreamReader {
    private static final List<String> EVENT_NAMES = List.of(
            "no event",
            "START_ELEMENT",
            "END_ELEMENT",
            "PROCESSING_INSTRUCTION",
            "CHARACTERS",
            "COMMENT",
            "SPACE",
            "START_DOCUMENT",
            "END_DOCUMENT");

    private final FragmentCursor cursor;

    FragmentStreamReader(XmlElement root) {
        cursor = new FragmentCursor(root);
    }

    @Override
    public int getEventType() {
        return cursor.event();
    }

    @Override
    public boolean hasNext() {
        return cursor.event() != XMLStreamConstants.END_DOCUMENT;
    }

    @Override
    public int next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the fragment has ended");
        }
        return cursor.next();
    }

    @Override
    public int nextTag() throws XMLStreamException {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return event;
            }
            if (event == XMLStreamConstants.END_DOCUMENT || event == XMLStreamConstants.CHARACTERS && !isWhiteSpace()) {
                throw new XMLStreamException("expected a tag, met " + name(event));
            }
        }
    }

    @Override
    public String getElementText() throws XMLStreamException {
        at(XMLStreamConstants.START_ELEMENT);
        StringBuilder text = new StringBuilder();
        while (next() != XMLStreamConstants.END_ELEMENT) {
            if (isStartElement()) {
                throw new XMLStreamException("expected text only, met the element " + getLocalName());
            }
            if (isCharacters()) {
                text.append(getText());
            }
        }
        return text.toString();
    }

    @Override
    public void require(int type, String namespaceUri, String localName) throws XMLStreamException {
        boolean named = isStartElement() || isEndElement();
        boolean met = type == getEventType()
                && (namespaceUri == null || named && namespaceUri.equals(orEmpty(getNamespaceURI())))
                && (localName == null || named && localName.equals(getLocalName()));
        if (!met) {
            throw new XMLStreamException("expected " + name(type) + " {" + namespaceUri + "}" + localName + ", met "
                    + name(getEventType()) + (named ? " " + getName() : ""));
        }
    }

    @Override
    public boolean isStartElement() {
        return cursor.event() == XMLStreamConstants.START_ELEMENT;
    }

    @Override
    public boolean isEndElement() {
        return cursor.event() == XMLStreamConstants.END_ELEMENT;
    }

    @Override
    public boolean isCharacters() {
        return cursor.event() == XMLStreamConstants.CHARACTERS;
    }

    @Override
    public boolean isWhiteSpace() {
        return cursor.node() instanceof XmlText text && Lexical.isWhiteSpace(text.text());
    }

    @Override
    public boolean hasName() {
        return isStartElement() || isEndElement();
    }

    @Override
    public QName getName() {
        XmlElement element = element();
        return new QName(element.namespace(), element.localName(), element.prefix());
    }

    @Override
    public String getLocalName() {
        return element().localName();
    }

    @Override
    public String getPrefix() {
        return element().prefix();
    }

    @Override
    public String getNamespaceURI() {
        return orNull(element().namespace());
    }

    @Override
    public int getAttributeCount() {
        return attributes().size();
    }

    @Override
    public QName getAttributeName(int index) {
        XmlAttribute attribute = attributes().get(index);
        return new QName(attribute.namespace(), attribute.localName(), getAttributePrefix(index));
    }

    @Override
    public String getAttributeNamespace(int index) {
        return orNull(attributes().get(index).namespace());
    }

    @Override
    public String getAttributeLocalName(int index) {
        return attributes().get(index).localName();
    }

    @Override
    public String getAttributePrefix(int index) {
        at(XMLStreamConstants.START_ELEMENT);
        return cursor.tag().attributePrefixes().get(index);
    }

    @Override
    public String getAttributeType(int index) {
        attributes().get(index);
        return "CDATA";
    }

    @Override
    public String getAttributeValue(int index) {
        return attributes().get(index).value();
    }

    @Override
    public String getAttributeValue(String namespaceUri, String localName) {
        for (XmlAttribute attribute : attributes()) {
            if (attribute.localName().equals(localName)
                    && (namespaceUri == null || namespaceUri.equals(attribute.namespace()))) {
                return attribute.value();
            }
        }
        return null;
    }

    @Override
    public boolean isAttributeSpecified(int index) {
        attributes().get(index);
        return true;
    }

    @Override
    public int getNamespaceCount() {
        return namespaces().size();
    }

    @Override
    public String getNamespacePrefix(int index) {
        return orNull(namespaces().get(index).prefix());
    }

    @Override
    public String getNamespaceURI(int index) {
        return orNull(namespaces().get(index).uri());
    }

    @Override
    public String getNamespaceURI(String prefix) {
        Objects.requireNonNull(prefix, "prefix");
        return cursor.scope().uri(prefix).filter(uri -> !uri.isEmpty()).orElse(null);
    }

    @Override
    public NamespaceContext getNamespaceContext() {
        return new ScopeContext(cursor.scope());
    }

    @Override
    public boolean hasText() {
        return isCharacters() || cursor.event() == XMLStreamConstants.COMMENT;
    }

    @Override
    public String getText() {
        XmlNode node = cursor.node();
        if (node instanceof XmlText text) {
            return text.text();
        }
        if (node instanceof XmlComment comment) {
            return comment.text();
        }
        throw wrongState("text or a comment");
    }

    @Override
    public char[] getTextCharacters() {
        return getText().toCharArray();
    }

    @Override
    public int getTextCharacters(int sourceStart, char[] target, int targetStart, int length) {
        String text = getText();
        int copied = Math.min(length, text.length() - sourceStart);
        if (copied < 0) {
            throw new IndexOutOfBoundsException(
                    "expected a start up to " + text.length() + " and no negative length, met " + sourceStart);
        }
        text.getChars(sourceStart, sourceStart + copied, target, targetStart);
        return copied;
    }

    @Override
    public int getTextStart() {
        getText();
        return 0;
    }

    @Override
    public int getTextLength() {
        return getText().length();
    }

    @Override
    public String getPITarget() {
        return instruction().target();
    }

    @Override
    public String getPIData() {
        return instruction().data();
    }

    @Override
    public Location getLocation() {
        return NoLocation.INSTANCE;
    }

    @Override
    public String getEncoding() {
        return null;
    }

    @Override
    public String getCharacterEncodingScheme() {
        return null;
    }

    @Override
    public String getVersion() {
        return null;
    }

    @Override
    public boolean isStandalone() {
        return false;
    }

    @Override
    public boolean standaloneSet() {
        return false;
    }

    @Override
    public Object getProperty(String name) {
        if (name == null) {
            throw new IllegalArgumentException("expected the name of a property, met null");
        }
        return null;
    }

    @Override
    public void close() {
        // Nothing is held open.
    }

    private XmlElement element() {
        if (!hasName()) {
            throw wrongState("the start or the end of an element");
        }
        return cursor.element();
    }

    private List<XmlAttribute> attributes() {
        at(XMLStreamConstants.START_ELEMENT);
        return cursor.element().attributes();
    }

    private List<XmlNamespace> namespaces() {
        element();
        return cursor.tag().namespaces();
    }

    private XmlProcessingInstruction instruction() {
        if (cursor.node() instanceof XmlProcessingInstruction instruction) {
            return instruction;
        }
        throw wrongState("a processing instruction");
    }

    private void at(int event) {
        if (cursor.event() != event) {
            throw wrongState(name(event));
        }
    }

    private IllegalStateException wrongState(String expected) {
        return new IllegalStateException("expected " + expected + ", the reader is at " + name(cursor.event()));
    }

    private static String name(int event) {
        return event > 0 && event < EVENT_NAMES.size() ? EVENT_NAMES.get(event) : "event " + event;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
