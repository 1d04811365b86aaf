package org.mile4j.interop.document;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The beginning of a document, from which its kind is told.
 *
 * @since 0.1.0
 */
public final class Head {

    /** How many bytes are looked at. */
    public static final int SIZE = 64 << 10;

    private static final XMLInputFactory XML = withoutEntities();

    private final byte[] bytes;
    private final String text;
    private final Optional<QName> root;

    /**
     * Looks at the beginning of a document.
     *
     * @param bytes its first bytes, all of them if it is shorter than {@link #SIZE}
     */
    public Head(byte[] bytes) {
        this.bytes = bytes.clone();
        String decoded = new String(bytes, encoding(bytes));
        this.text = (decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded).stripLeading();
        this.root = text.startsWith("<") ? rootOf(bytes) : Optional.empty();
    }

    /**
     * Whether there is nothing at all.
     *
     * @return true for a document of no bytes
     */
    public boolean isEmpty() {
        return bytes.length == 0;
    }

    /**
     * One of the first bytes.
     *
     * @param index counted from 0
     * @return its value from 0 to 255, or -1 if the document is shorter
     */
    public int at(int index) {
        return index < bytes.length ? bytes[index] & 0xFF : -1;
    }

    /**
     * The beginning as text, without byte order mark and leading white space. The encoding is guessed from the first
     * bytes: UTF-16 where they say so, else UTF-8.
     *
     * @return the text; nonsense if the document is not text
     */
    public String text() {
        return text;
    }

    /**
     * Whether the document is meant to be XML.
     *
     * @return true if its first character is a less-than sign
     */
    public boolean looksLikeXml() {
        return text.startsWith("<");
    }

    /**
     * The local name of the root element.
     *
     * @return the name; empty if this is no XML, or is broken before the root element, or has it only further on
     */
    public String rootName() {
        return root.isPresent() ? root.get().getLocalPart() : "";
    }

    /**
     * The namespace of the root element.
     *
     * @return its name; empty if there is none, or as {@link #rootName()}
     */
    public String rootNamespace() {
        return root.isPresent() ? root.get().getNamespaceURI() : "";
    }

    private static Charset encoding(byte[] bytes) {
        int first = bytes.length > 0 ? bytes[0] & 0xFF : 0;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : 0;
        if (first == 0xFE && second == 0xFF || first == 0 && second == '<') {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xFF && second == 0xFE || first == '<' && bytes.length > 1 && second == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }

    private static Optional<QName> rootOf(byte[] bytes) {
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    return Optional.of(reader.getName());
                }
            }
            return Optional.empty();
        } catch (XMLStreamException | RuntimeException brokenBeforeTheRoot) {
            // Whoever checks the document says what is wrong with it. Aalto has exceptions of its own making, too.
            return Optional.empty();
        }
    }

    private static XMLInputFactory withoutEntities() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
