package org.mile4j.model.internal.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;

/** Markup as UTF-8 bytes. */
public final class Utf8Sink implements XmlSink {

    /** Most documents are small, so the buffer starts small; it grows once when it is full. */
    private static final int FIRST_SIZE = 2 * 1024;

    private static final int SIZE = 16 * 1024;
    /** What has to be free beside the bytes of a name, so that the marks around it fit as well. */
    private static final int MARKUP = XmlName.ROOM + 8;

    private static final XmlName XMLNS = XmlName.of(" xmlns");

    private final OutputStream out;
    private final int inText;
    private final int inAttribute;
    private byte[] buffer = new byte[FIRST_SIZE];
    private int count;
    private boolean open;

    /** Escapes what XML wants escaped. */
    public Utf8Sink(OutputStream out) {
        this(out, false);
    }

    /**
     * Escapes what XML wants escaped, or more.
     *
     * @param version1 whether all five characters are escaped that XML has entities for, as IODEF v1 demands
     */
    public Utf8Sink(OutputStream out, boolean version1) {
        this.out = Objects.requireNonNull(out, "out");
        int everywhere = version1 ? Escapes.SPECIAL | Escapes.IN_VERSION_1 : Escapes.SPECIAL;
        this.inText = everywhere | Escapes.IN_TEXT;
        this.inAttribute = everywhere | Escapes.IN_ATTRIBUTE;
    }

    @Override
    public void declaration() throws IOException {
        ascii("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    @Override
    public void start(String prefix, String uri, XmlName name) throws IOException {
        tag(prefix, name);
        open = true;
    }

    /** Closes the tag before and begins another. */
    private void tag(String prefix, XmlName name) throws IOException {
        if (prefix.isEmpty() && fits(MARKUP + name.length())) {
            byte[] target = buffer;
            int at = count;
            if (open) {
                open = false;
                target[at++] = '>';
            }
            target[at] = '<';
            count = name.copy(target, at + 1);
        } else {
            closeTag();
            put('<');
            name(prefix, name);
        }
    }

    @Override
    public void element(String uri, XmlName name, String text) throws IOException {
        int length = text.length();
        if (length > 0 && fits(MARKUP + 2 * name.length() + length) && Escapes.applyNowhere(text, inText)) {
            byte[] target = buffer;
            int at = count;
            if (open) {
                open = false;
                target[at++] = '>';
            }
            target[at] = '<';
            at = name.copy(target, at + 1);
            target[at] = '>';
            at = ascii(text, target, at + 1);
            target[at] = '<';
            target[at + 1] = '/';
            at = name.copy(target, at + 2);
            target[at] = '>';
            count = at + 1;
            return;
        }
        tag("", name);
        if (text.isEmpty()) {
            put('/');
            put('>');
        } else {
            put('>');
            escaped(text, inText);
            endTag("", name);
        }
    }

    private void name(String prefix, XmlName name) throws IOException {
        if (!prefix.isEmpty()) {
            name(XmlName.of(prefix));
            put(':');
        }
        name(name);
    }

    private void name(XmlName name) throws IOException {
        if (fits(MARKUP + name.length())) {
            count = name.copy(buffer, count);
        } else {
            raw(name.text());
        }
    }

    @Override
    public void namespace(String prefix, String uri) throws IOException {
        name(XMLNS);
        if (!prefix.isEmpty()) {
            put(':');
            name(XmlName.of(prefix));
        }
        put('=');
        put('"');
        XmlName known = XmlName.of(uri);
        if (known.isPlain()) {
            name(known);
        } else {
            escaped(uri, Escapes.SPECIAL | Escapes.IN_ATTRIBUTE);
        }
        put('"');
    }

    @Override
    public void attribute(XmlName name, String value) throws IOException {
        int length = value.length();
        if (fits(MARKUP + name.length() + length) && Escapes.applyNowhere(value, inAttribute)) {
            byte[] target = buffer;
            int at = ascii(value, target, attributeName(name, target));
            target[at] = '"';
            count = at + 1;
        } else {
            attribute("", name, value);
        }
    }

    @Override
    public void attribute(XmlName name, XmlName value) throws IOException {
        if (value.isPlain() && fits(MARKUP + name.length() + value.length())) {
            byte[] target = buffer;
            int at = value.copy(target, attributeName(name, target));
            target[at] = '"';
            count = at + 1;
        } else {
            attribute("", name, value.text());
        }
    }

    /** Writes the name of an attribute and the beginning of its value. */
    private int attributeName(XmlName name, byte[] target) {
        int at = count;
        target[at] = ' ';
        at = name.copy(target, at + 1);
        target[at] = '=';
        target[at + 1] = '"';
        return at + 2;
    }

    @Override
    public void attribute(String prefix, String uri, String localName, String value) throws IOException {
        attribute(prefix, XmlName.of(localName), value);
    }

    private void attribute(String prefix, XmlName name, String value) throws IOException {
        put(' ');
        name(prefix, name);
        put('=');
        put('"');
        escaped(value, inAttribute);
        put('"');
    }

    @Override
    public void text(String text) throws IOException {
        closeTag();
        escaped(text, inText);
    }

    @Override
    public void comment(String text) throws IOException {
        closeTag();
        if (text.contains("--") || text.endsWith("-")) {
            throw Escapes.unwritable("a comment may not contain \"--\"");
        }
        ascii("<!--");
        raw(text);
        ascii("-->");
    }

    @Override
    public void instruction(String target, String data) throws IOException {
        closeTag();
        if (data.contains("?>")) {
            throw Escapes.unwritable("a processing instruction may not contain \"?>\"");
        }
        ascii("<?");
        raw(target);
        if (!data.isEmpty()) {
            put(' ');
            raw(data);
        }
        ascii("?>");
    }

    @Override
    public void end(String prefix, XmlName name) throws IOException {
        if (open) {
            open = false;
            put('/');
            put('>');
        } else {
            endTag(prefix, name);
        }
    }

    private void endTag(String prefix, XmlName name) throws IOException {
        if (prefix.isEmpty() && fits(MARKUP + name.length())) {
            byte[] target = buffer;
            int at = count;
            target[at] = '<';
            target[at + 1] = '/';
            at = name.copy(target, at + 2);
            target[at] = '>';
            count = at + 1;
        } else {
            put('<');
            put('/');
            name(prefix, name);
            put('>');
        }
    }

    @Override
    public void indent(int level) throws IOException {
        closeTag();
        put('\n');
        for (int i = 0; i < level; i++) {
            put(' ');
            put(' ');
        }
    }

    @Override
    public void flush() throws IOException {
        drain();
        out.flush();
    }

    private void closeTag() throws IOException {
        if (open) {
            open = false;
            put('>');
        }
    }

    private void put(char c) throws IOException {
        if (count == buffer.length) {
            makeRoom();
        }
        buffer[count++] = (byte) c;
    }

    private void drain() throws IOException {
        out.write(buffer, 0, count);
        count = 0;
    }

    /** Whether so many bytes are free; what was written is handed on if need be. */
    private boolean fits(int bytes) throws IOException {
        if (buffer.length - count < bytes) {
            makeRoom();
            return buffer.length - count >= bytes;
        }
        return true;
    }

    /** Makes place for 1 kB at least. */
    private void makeRoom() throws IOException {
        if (buffer.length < SIZE) {
            buffer = Arrays.copyOf(buffer, SIZE);
        } else {
            drain();
        }
    }

    private void ascii(String text) throws IOException {
        int n = text.length();
        if (buffer.length - count < n) {
            makeRoom();
        }
        for (int i = 0; i < n; i++) {
            buffer[count++] = (byte) text.charAt(i);
        }
    }

    private void raw(String text) throws IOException {
        escaped(text, Escapes.SPECIAL);
    }

    private void escaped(String text, int where) throws IOException {
        if (fits(text.length()) && Escapes.applyNowhere(text, where)) {
            count = ascii(text, buffer, count);
        } else {
            pieces(text, where);
        }
    }

    private void pieces(String text, int where) throws IOException {
        int n = text.length();
        int i = 0;
        while (i < n) {
            int from = i;
            int stop = Math.min(n, i + buffer.length - count);
            while (i < stop && !Escapes.applies(text.charAt(i), where)) {
                i++;
            }
            count = ascii(text, from, i, buffer, count);
            if (i < stop) {
                i = special(text, i);
            } else if (i < n) {
                makeRoom();
            }
        }
    }

    private static int ascii(String text, byte[] target, int at) {
        return ascii(text, 0, text.length(), target, at);
    }

    /** Copies a part of a text that is ASCII by its low bytes, which is what the method is deprecated for. */
    @SuppressWarnings("deprecation")
    private static int ascii(String text, int from, int to, byte[] target, int at) {
        text.getBytes(from, to, target, at);
        return at + to - from;
    }

    private int special(String text, int i) throws IOException {
        if (buffer.length - count < 8) {
            makeRoom();
        }
        char c = text.charAt(i);
        if (c < 0x80) {
            if (Escapes.applies(c, Escapes.SPECIAL)) {
                throw Escapes.notOfXml(c);
            }
            ascii(Escapes.reference(c));
        } else if (c < 0x800) {
            buffer[count++] = (byte) (0xC0 | c >> 6);
            buffer[count++] = (byte) (0x80 | c & 0x3F);
        } else if (Character.isSurrogate(c)) {
            Escapes.requirePair(text, i);
            int point = Character.toCodePoint(c, text.charAt(i + 1));
            buffer[count++] = (byte) (0xF0 | point >> 18);
            buffer[count++] = (byte) (0x80 | point >> 12 & 0x3F);
            buffer[count++] = (byte) (0x80 | point >> 6 & 0x3F);
            buffer[count++] = (byte) (0x80 | point & 0x3F);
            return i + 2;
        } else if (c >= 0xFFFE) {
            throw Escapes.notOfXml(c);
        } else {
            buffer[count++] = (byte) (0xE0 | c >> 12);
            buffer[count++] = (byte) (0x80 | c >> 6 & 0x3F);
            buffer[count++] = (byte) (0x80 | c & 0x3F);
        }
        return i + 1;
    }
}
