package org.mile4j.rolie.internal.xml;

import java.io.IOException;
import java.io.OutputStream;

/** Writes characters in UTF-8, escaped where XML asks for it. */
final class XmlText {

    private static final int SIZE = 16 << 10;

    /** Texts up to here are copied at once, and leave room for the markup around them. */
    private static final int LONGEST = SIZE / 2;

    /** The characters of ASCII that stand for themselves in markup, in text and in attributes. */
    private static final boolean[] PLAIN = new boolean[0x80];

    static {
        for (char c = ' '; c < PLAIN.length; c++) {
            PLAIN[c] = c != '&' && c != '<' && c != '>' && c != '"';
        }
    }

    private final OutputStream out;
    private final byte[] buffer = new byte[SIZE];
    private int size;

    XmlText(OutputStream out) {
        this.out = out;
    }

    /** Writes markup, short and of ASCII, as it is. */
    XmlText raw(String markup) throws IOException {
        room(markup.length());
        copy(markup);
        return this;
    }

    /** Writes what the document has already: names, and the content of comments and instructions. */
    XmlText verbatim(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            i = put(text, i);
        }
        return this;
    }

    /** Writes character data. */
    XmlText text(String text) throws IOException {
        if (isPlain(text)) {
            room(text.length());
            copy(text);
            return this;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> raw("&amp;");
                case '<' -> raw("&lt;");
                case '>' -> raw("&gt;");
                case '\r' -> raw("&#xD;");
                default -> i = put(text, i);
            }
        }
        return this;
    }

    /** Writes an attribute: the markup up to its value, the value, and the quote behind it. */
    XmlText attribute(String begin, String value) throws IOException {
        if (isPlain(value)) {
            room(begin.length() + value.length() + 1);
            copy(begin);
            copy(value);
            buffer[size++] = '"';
            return this;
        }
        raw(begin);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> raw("&amp;");
                case '<' -> raw("&lt;");
                case '"' -> raw("&quot;");
                case '\r' -> raw("&#xD;");
                case '\n' -> raw("&#xA;");
                case '\t' -> raw("&#x9;");
                default -> i = put(value, i);
            }
        }
        return raw("\"");
    }

    /** Writes an element that holds characters: the markup before them, the characters, and the markup behind them. */
    XmlText element(String open, String text, String close) throws IOException {
        if (isPlain(text)) {
            room(open.length() + text.length() + close.length());
            copy(open);
            copy(text);
            copy(close);
            return this;
        }
        return raw(open).text(text).raw(close);
    }

    /** Whether a text has nothing to escape and can be copied at once; most have and can. */
    private static boolean isPlain(String text) {
        int length = text.length();
        if (length > LONGEST) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= PLAIN.length || !PLAIN[c]) {
                return false;
            }
        }
        return true;
    }

    /** Makes room for so many bytes, which are less than the whole. */
    private void room(int length) throws IOException {
        if (SIZE - size < length) {
            drain();
        }
    }

    @SuppressWarnings("deprecation") // it drops the high bytes, and there are none
    private void copy(String text) {
        int length = text.length();
        text.getBytes(0, length, buffer, size);
        size += length;
    }

    /** Writes the character at an index; the index of its last half. */
    private int put(String text, int index) throws IOException {
        if (SIZE - size < 4) {
            drain();
        }
        char c = text.charAt(index);
        if (c < 0x80) {
            if (c < ' ' && c != '\n' && c != '\t' && c != '\r') {
                throw notXml(c);
            }
            buffer[size++] = (byte) c;
        } else if (c < 0x800) {
            buffer[size++] = (byte) (0xC0 | c >> 6);
            buffer[size++] = (byte) (0x80 | c & 0x3F);
        } else if (Character.isHighSurrogate(c)
                && index + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(index + 1))) {
            int point = Character.toCodePoint(c, text.charAt(index + 1));
            buffer[size++] = (byte) (0xF0 | point >> 18);
            buffer[size++] = (byte) (0x80 | point >> 12 & 0x3F);
            buffer[size++] = (byte) (0x80 | point >> 6 & 0x3F);
            buffer[size++] = (byte) (0x80 | point & 0x3F);
            return index + 1;
        } else if (Character.isSurrogate(c) || c >= 0xFFFE) {
            throw notXml(c);
        } else {
            buffer[size++] = (byte) (0xE0 | c >> 12);
            buffer[size++] = (byte) (0x80 | c >> 6 & 0x3F);
            buffer[size++] = (byte) (0x80 | c & 0x3F);
        }
        return index;
    }

    private static IllegalArgumentException notXml(char c) {
        return new IllegalArgumentException(
                String.format("expected characters that XML can carry, met U+%04X; remove it from the value", (int) c));
    }

    private void drain() throws IOException {
        out.write(buffer, 0, size);
        size = 0;
    }

    void flush() throws IOException {
        drain();
        out.flush();
    }
}
