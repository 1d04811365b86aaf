package org.mile4j.model.internal.xml;

import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Markup handed on to a StAX writer, for documents inside other documents. Not every writer refuses what XML cannot carry,
 * so that is done before.
 */
public final class StaxSink implements XmlSink {

    private interface Step {
        void run() throws XMLStreamException;
    }

    private final XMLStreamWriter writer;

    public StaxSink(XMLStreamWriter writer) {
        this.writer = writer;
    }

    private static void call(Step step) throws IOException {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IOException("the XML writer failed: " + e.getMessage(), e);
        }
    }

    @Override
    public void declaration() throws IOException {
        call(() -> writer.writeStartDocument("UTF-8", "1.0"));
    }

    @Override
    public void start(String prefix, String uri, XmlName name) throws IOException {
        call(() -> writer.writeStartElement(prefix, name.text(), uri));
    }

    @Override
    public void element(String uri, XmlName name, String text) throws IOException {
        start("", uri, name);
        if (!text.isEmpty()) {
            text(text);
        }
        end("", name);
    }

    @Override
    public void namespace(String prefix, String uri) throws IOException {
        call(() -> {
            if (prefix.isEmpty()) {
                writer.writeDefaultNamespace(uri);
            } else {
                writer.writeNamespace(prefix, uri);
            }
        });
    }

    @Override
    public void attribute(XmlName name, String value) throws IOException {
        if (name.text().equals("xml:lang")) {
            attribute(XMLConstants.XML_NS_PREFIX, XMLConstants.XML_NS_URI, "lang", value);
        } else {
            Escapes.requireCharacters(value);
            call(() -> writer.writeAttribute(name.text(), value));
        }
    }

    @Override
    public void attribute(XmlName name, XmlName value) throws IOException {
        attribute(name, value.text());
    }

    @Override
    public void attribute(String prefix, String uri, String localName, String value) throws IOException {
        Escapes.requireCharacters(value);
        call(() -> {
            if (uri.isEmpty()) {
                writer.writeAttribute(localName, value);
            } else {
                writer.writeAttribute(prefix, uri, localName, value);
            }
        });
    }

    @Override
    public void text(String text) throws IOException {
        Escapes.requireCharacters(text);
        call(() -> writer.writeCharacters(text));
    }

    @Override
    public void comment(String text) throws IOException {
        Escapes.requireCharacters(text);
        call(() -> writer.writeComment(text));
    }

    @Override
    public void instruction(String target, String data) throws IOException {
        Escapes.requireCharacters(data);
        call(() -> {
            if (data.isEmpty()) {
                writer.writeProcessingInstruction(target);
            } else {
                writer.writeProcessingInstruction(target, data);
            }
        });
    }

    @Override
    public void end(String prefix, XmlName name) throws IOException {
        call(writer::writeEndElement);
    }

    @Override
    public void indent(int level) throws IOException {
        call(() -> writer.writeCharacters("\n" + "  ".repeat(level)));
    }

    @Override
    public void flush() throws IOException {
        call(writer::flush);
    }
}
