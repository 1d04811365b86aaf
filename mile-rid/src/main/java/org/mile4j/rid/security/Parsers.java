package org.mile4j.rid.security;

import java.io.ByteArrayInputStream;
import java.util.concurrent.atomic.AtomicLong;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mile4j.model.internal.parser.SafeXml;

/** Parsers that remember the names they have met, which makes them fast, but not for ever, as strangers choose names too. */
final class Parsers {
    private static final long MOST_BYTES = 16L << 20;
    private static final AtomicLong PARSED = new AtomicLong();
    private static volatile XMLInputFactory factory = SafeXml.factory();

    private Parsers() {}

    static XMLStreamReader take(byte[] text) throws XMLStreamException {
        if (PARSED.addAndGet(text.length) > MOST_BYTES) {
            PARSED.set(0);
            factory = SafeXml.factory();
        }
        return factory.createXMLStreamReader(new ByteArrayInputStream(text));
    }
}
