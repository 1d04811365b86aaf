package org.mile4j.model.internal.xml;

import java.io.IOException;

/** Where markup goes: bytes, or another writer. Calls come in document order; names are already resolved. */
interface XmlSink {

    void declaration() throws IOException;

    void start(String prefix, String uri, XmlName name) throws IOException;

    /** Writes an element without a prefix that has no attributes and only text, which may be empty. */
    void element(String uri, XmlName name, String text) throws IOException;

    void namespace(String prefix, String uri) throws IOException;

    /** Writes an attribute of no namespace, or {@code xml:lang}. */
    void attribute(XmlName name, String value) throws IOException;

    /** Writes an attribute of no namespace with a value that a table lists. */
    void attribute(XmlName name, XmlName value) throws IOException;

    void attribute(String prefix, String uri, String localName, String value) throws IOException;

    void text(String text) throws IOException;

    void comment(String text) throws IOException;

    void instruction(String target, String data) throws IOException;

    void end(String prefix, XmlName name) throws IOException;

    void indent(int level) throws IOException;

    void flush() throws IOException;
}
