package org.mile4j.xmpp.broker;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mile4j.model.data.XmlElement;

/**
 * The stanzas that come over a stream (RFC 6120, Section 4), each read as a whole and within limits.
 *
 * <p>The bytes of a stanza are collected first, by counting tags, and then parsed on their own behind the stream header.
 * So a stanza has a size before anything is built from it, and no limit of a parser adds up over a connection.
 * Comments, processing instructions and document types end the stream (RFC 6120, Section 11.1), and so does what is not
 * well-formed UTF-8.
 */
final class StanzaStream {

    private static final int STREAM_HEADER = 4_096;

    /** How many attributes and declarations a tag may have: the parser's time for it grows with their square. */
    private static final int MOST_ATTRIBUTES = 256;

    private final XMLInputFactory factory = new InputFactoryImpl();
    private final InputStream in;
    private final int maxBytes;
    private final int maxDepth;
    private final byte[] buffer = new byte[16 << 10];
    private int at;
    private int end;
    private byte[] stanza = new byte[4 << 10];
    private int length;
    private String header = "";

    StanzaStream(InputStream in, int maxBytes, int maxDepth) {
        this.in = in;
        this.maxBytes = maxBytes;
        this.maxDepth = maxDepth;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty("com.ctc.wstx.lazyParsing", false);
    }

    /** Whether bytes have come that were not asked for yet, for instance before TLS begins. */
    boolean hasMore() {
        return at < end;
    }

    /** The header of a stream, as an element without content. */
    XmlElement open() throws IOException {
        length = 0;
        skipSpace();
        tag(STREAM_HEADER);
        if (length > 1 && stanza[1] == '?') {
            length = 0;
            skipSpace();
            tag(STREAM_HEADER);
        }
        header = text();
        if (header.startsWith("</") || header.endsWith("/>")) {
            throw new StreamError("bad-format", "a stream header is expected");
        }
        XmlElement root = parse(header + "</" + header.substring(1).split("[\\s>]", 2)[0] + ">", 0);
        if (!root.namespace().equals(Ns.STREAM) || !root.localName().equals("stream")) {
            throw new StreamError("invalid-namespace", "the root is a stream of " + Ns.STREAM);
        }
        return root;
    }

    /** The next stanza; empty when the stream was closed. */
    Optional<XmlElement> next() throws IOException {
        length = 0;
        skipSpace();
        int depth = 0;
        do {
            int begin = length;
            tag(maxBytes);
            if (stanza[begin + 1] == '/') {
                if (depth == 0) {
                    return Optional.empty();
                }
                depth--;
            } else if (stanza[begin + 1] == '!') {
                if (depth == 0) {
                    throw new StreamError("bad-format", "only stanzas and white space stand in a stream");
                }
            } else if (stanza[length - 2] != '/') {
                depth++;
            }
            if (depth > maxDepth) {
                throw new StreamError("policy-violation", "elements are nested more than " + maxDepth + " deep");
            }
            if (depth > 0) {
                untilTag();
            }
        } while (depth > 0);
        return Optional.of(parse(header + text(), 1));
    }

    private void skipSpace() throws IOException {
        int next = peek();
        while (next == ' ' || next == '\n' || next == '\r' || next == '\t') {
            at++;
            next = peek();
        }
        if (next != '<') {
            throw new StreamError("bad-format", "only stanzas and white space stand in a stream");
        }
    }

    /** Takes a tag or a CDATA section, from its "<" on. */
    private void tag(int limit) throws IOException {
        take(limit);
        int first = take(limit);
        if (first == '?' && limit != STREAM_HEADER) {
            throw new StreamError("restricted-xml", "processing instructions are not allowed in XMPP");
        }
        if (first == '!') {
            cdata(limit);
            return;
        }
        int quote = 0;
        int attributes = 0;
        int next = first;
        while (quote != 0 || next != '>') {
            if (quote == 0 && (next == '"' || next == '\'')) {
                quote = next;
                attributes++;
                if (attributes > MOST_ATTRIBUTES) {
                    throw new StreamError("policy-violation", "a tag has more than " + MOST_ATTRIBUTES + " attributes");
                }
            } else if (next == quote) {
                quote = 0;
            }
            next = take(limit);
        }
    }

    private void cdata(int limit) throws IOException {
        for (int expected : "[CDATA[".getBytes(StandardCharsets.US_ASCII)) {
            if (take(limit) != expected) {
                throw new StreamError("restricted-xml", "comments and document types are not allowed in XMPP");
            }
        }
        int brackets = 0;
        for (int next = take(limit); next != '>' || brackets < 2; next = take(limit)) {
            brackets = next == ']' ? brackets + 1 : 0;
        }
    }

    private void untilTag() throws IOException {
        while (peek() != '<') {
            take(maxBytes);
        }
    }

    private int take(int limit) throws IOException {
        int next = peek();
        at++;
        if (length >= limit) {
            throw new StreamError("policy-violation", "a stanza has more than " + limit + " bytes");
        }
        if (length == stanza.length) {
            stanza = Arrays.copyOf(stanza, Math.min(limit, 2 * length));
        }
        stanza[length++] = (byte) next;
        return next;
    }

    private int peek() throws IOException {
        if (at == end) {
            at = 0;
            Wakeups.now();
            end = Math.max(0, in.read(buffer));
            if (end == 0) {
                throw new EOFException("the peer has gone without closing its stream");
            }
        }
        return buffer[at] & 0xff;
    }

    private String text() throws StreamError {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(stanza, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new StreamError("unsupported-encoding", "the bytes are not well-formed UTF-8");
        }
    }

    private XmlElement parse(String text, int level) throws StreamError {
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            for (int i = -1; i < level; ) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    i++;
                }
            }
            return XmlElement.from(reader, maxDepth);
        } catch (XMLStreamException | UncheckedStreamException | IllegalArgumentException e) {
            throw new StreamError("not-well-formed", "the stanza is not well-formed XML");
        }
    }
}
