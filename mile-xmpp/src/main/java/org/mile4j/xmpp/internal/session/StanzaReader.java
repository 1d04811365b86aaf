package org.mile4j.xmpp.internal.session;

import java.io.IOException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jivesoftware.smack.xml.XmlPullParser;
import org.jivesoftware.smack.xml.XmlPullParserException;
import org.mile4j.model.data.XmlElement;

/** Reads stanzas from Smack's parser with all that is in them: its own values lose {@code xml:lang} and prefixes. */
final class StanzaReader extends StreamReaderDelegate {

    private final XmlPullParser parser;

    private StanzaReader(XmlPullParser parser) {
        this.parser = parser;
    }

    /** The element that the parser stands at; the parser is left at its end. */
    static XmlElement read(XmlPullParser parser, int maxDepth) throws XMLStreamException {
        return XmlElement.from(new StanzaReader(parser), maxDepth);
    }

    @Override
    public int getEventType() {
        try {
            return code(parser.getEventType());
        } catch (XmlPullParserException e) {
            throw new IllegalStateException("the parser has not begun", e);
        }
    }

    @Override
    public int next() throws XMLStreamException {
        try {
            return code(parser.next());
        } catch (XmlPullParserException | IOException e) {
            throw new XMLStreamException(e);
        }
    }

    private static int code(XmlPullParser.Event event) {
        return switch (event) {
            case START_ELEMENT -> XMLStreamConstants.START_ELEMENT;
            case END_ELEMENT -> XMLStreamConstants.END_ELEMENT;
            case TEXT_CHARACTERS -> XMLStreamConstants.CHARACTERS;
            case IGNORABLE_WHITESPACE -> XMLStreamConstants.SPACE;
            case START_DOCUMENT -> XMLStreamConstants.START_DOCUMENT;
            case END_DOCUMENT -> XMLStreamConstants.END_DOCUMENT;
            // RFC 6120, Section 11.1: none of these may be there.
            case COMMENT, PROCESSING_INSTRUCTION, ENTITY_REFERENCE, OTHER -> XMLStreamConstants.ENTITY_REFERENCE;
        };
    }

    @Override
    public XMLStreamReader getParent() {
        return this;
    }

    @Override
    public String getText() {
        return parser.getText();
    }

    @Override
    public String getNamespaceURI() {
        return parser.getNamespace();
    }

    @Override
    public String getNamespaceURI(String prefix) {
        return parser.getNamespace(prefix);
    }

    @Override
    public String getPrefix() {
        return parser.getPrefix();
    }

    @Override
    public String getLocalName() {
        return parser.getName();
    }

    @Override
    public int getNamespaceCount() {
        try {
            return parser.getNamespaceCount();
        } catch (XmlPullParserException e) {
            throw new IllegalStateException("the parser does not stand at an element", e);
        }
    }

    @Override
    public String getNamespacePrefix(int index) {
        try {
            return parser.getNamespacePrefix(index);
        } catch (XmlPullParserException e) {
            throw new IllegalStateException("the parser does not stand at an element", e);
        }
    }

    @Override
    public String getNamespaceURI(int index) {
        try {
            return parser.getNamespaceUri(index);
        } catch (XmlPullParserException e) {
            throw new IllegalStateException("the parser does not stand at an element", e);
        }
    }

    @Override
    public int getAttributeCount() {
        return parser.getAttributeCount();
    }

    @Override
    public String getAttributeNamespace(int index) {
        return parser.getAttributeNamespace(index);
    }

    @Override
    public String getAttributePrefix(int index) {
        return parser.getAttributePrefix(index);
    }

    @Override
    public String getAttributeLocalName(int index) {
        return parser.getAttributeName(index);
    }

    @Override
    public String getAttributeValue(int index) {
        return parser.getAttributeValue(index);
    }

    @Override
    public Location getLocation() {
        return new Location() {
            @Override
            public int getLineNumber() {
                return parser.getLineNumber();
            }

            @Override
            public int getColumnNumber() {
                return parser.getColumnNumber();
            }

            @Override
            public int getCharacterOffset() {
                return -1;
            }

            @Override
            public String getPublicId() {
                return null;
            }

            @Override
            public String getSystemId() {
                return null;
            }
        };
    }
}
