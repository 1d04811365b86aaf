package org.mile4j.model.internal.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;
import org.mile4j.model.Finding;
import org.mile4j.model.Location;
import org.mile4j.model.MalformedInputException;

/** Markup as UTF-8 bytes. */
public final class Utf8Sink implements XmlSink {

    /** Most documents are small, so the buffer starts small; it grows once when it is full. */
    private static final int FIRST_SIZE = 2 * 1024;

    private static final int SIZE = 16 * 1024;
    /** What has to be free beside the bytes of a name, so that the marks around it fit as well. */
    private static final int MARKUP = NameBytes.ROOM + 8;

    private static final byte[] ESCAPES = new byte[128];
    private static final int IN_TEXT = 1;
    private static final int IN_ATTRIBUTE = 2;
    private static final int NEVER = 4;
    /** Where RFC 5070, Section 4.1, wants more characters escaped than XML does. */
    private static final int IN_VERSION_1 = 8;

    static {
        for (int c = 0; c < 0x20; c++) {
            ESCAPES[c] = NEVER;
        }
        ESCAPES['\t'] = IN_ATTRIBUTE;
        ESCAPES['\n'] = IN_ATTRIBUTE;
        ESCAPES['\r'] = IN_TEXT | IN_ATTRIBUTE;
        ESCAPES['&'] = IN_TEXT | IN_ATTRIBUTE;
        ESCAPES['<'] = IN_TEXT | IN_ATTRIBUTE;
        ESCAPES['>'] = IN_TEXT | IN_VERSION_1;
        ESCAPES['"'] = IN_ATTRIBUTE | IN_VERSION_1;
        ESCAPES['\''] = IN_VERSION_1;
    }

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
        this.inText = version1 ? IN_TEXT | IN_VERSION_1 : IN_TEXT;
        this.inAttribute = version1 ? IN_ATTRIBUTE | IN_VERSION_1 : IN_ATTRIBUTE;
    }

    @Override
    public void declaration() throws IOException {
        ascii("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    @Override
    public void start(String prefix, String uri, NameBytes name) throws IOException {
        closeTag();
        tag(prefix, name);
        open = true;
    }

    private void tag(String prefix, NameBytes name) throws IOException {
        if (prefix.isEmpty() && buffer.length - count >= MARKUP + name.length()) {
            buffer[count] = '<';
            count = name.copy(buffer, count + 1);
        } else {
            put('<');
            name(prefix, name);
        }
    }

    @Override
    public void element(String uri, NameBytes name, String text) throws IOException {
        closeTag();
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

    private void name(String prefix, NameBytes name) throws IOException {
        if (!prefix.isEmpty()) {
            raw(prefix);
            put(':');
        }
        if (buffer.length - count < MARKUP + name.length()) {
            makeRoom();
            if (buffer.length - count < MARKUP + name.length()) {
                raw(name.text());
                return;
            }
        }
        count = name.copy(buffer, count);
    }

    @Override
    public void namespace(String prefix, String uri) throws IOException {
        if (prefix.isEmpty()) {
            ascii(" xmlns=\"");
        } else {
            ascii(" xmlns:");
            raw(prefix);
            ascii("=\"");
        }
        escaped(uri, IN_ATTRIBUTE);
        put('"');
    }

    @Override
    public void attribute(NameBytes name, String value) throws IOException {
        attribute("", name, value);
    }

    @Override
    public void attribute(String prefix, String uri, String localName, String value) throws IOException {
        attribute(prefix, NameBytes.of(localName), value);
    }

    private void attribute(String prefix, NameBytes name, String value) throws IOException {
        if (prefix.isEmpty() && buffer.length - count >= MARKUP + name.length()) {
            byte[] target = buffer;
            target[count] = ' ';
            int at = name.copy(target, count + 1);
            target[at] = '=';
            target[at + 1] = '"';
            count = at + 2;
        } else {
            put(' ');
            name(prefix, name);
            put('=');
            put('"');
        }
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
            throw unwritable("a comment may not contain \"--\"");
        }
        ascii("<!--");
        raw(text);
        ascii("-->");
    }

    @Override
    public void instruction(String target, String data) throws IOException {
        closeTag();
        if (data.contains("?>")) {
            throw unwritable("a processing instruction may not contain \"?>\"");
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
    public void end(String prefix, NameBytes name) throws IOException {
        if (open) {
            open = false;
            put('/');
            put('>');
        } else {
            endTag(prefix, name);
        }
    }

    private void endTag(String prefix, NameBytes name) throws IOException {
        if (prefix.isEmpty() && buffer.length - count >= MARKUP + name.length()) {
            byte[] target = buffer;
            target[count] = '<';
            target[count + 1] = '/';
            int at = name.copy(target, count + 2);
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
        escaped(text, 0);
    }

    private void escaped(String text, int where) throws IOException {
        int n = text.length();
        int i = 0;
        while (i < n) {
            int stop = Math.min(n, i + buffer.length - count);
            int at = count;
            for (; i < stop; i++) {
                char c = text.charAt(i);
                if (c >= 0x80 || (ESCAPES[c] & (where | NEVER)) != 0) {
                    break;
                }
                buffer[at++] = (byte) c;
            }
            count = at;
            if (i == n) {
                return;
            }
            if (count == buffer.length) {
                makeRoom();
            } else {
                i = special(text, i);
            }
        }
    }

    private int special(String text, int i) throws IOException {
        if (buffer.length - count < 8) {
            makeRoom();
        }
        char c = text.charAt(i);
        if (c < 0x80) {
            if ((ESCAPES[c] & NEVER) != 0) {
                throw unwritable(
                        "U+" + Integer.toHexString(0x10000 | c).substring(1).toUpperCase(java.util.Locale.ROOT)
                                + " is not a character of XML");
            }
            ascii(reference(c));
        } else if (c < 0x800) {
            buffer[count++] = (byte) (0xC0 | c >> 6);
            buffer[count++] = (byte) (0x80 | c & 0x3F);
        } else if (Character.isSurrogate(c)) {
            if (!Character.isHighSurrogate(c)
                    || i + 1 == text.length()
                    || !Character.isLowSurrogate(text.charAt(i + 1))) {
                throw unwritable("half a surrogate pair is not a character");
            }
            int point = Character.toCodePoint(c, text.charAt(i + 1));
            buffer[count++] = (byte) (0xF0 | point >> 18);
            buffer[count++] = (byte) (0x80 | point >> 12 & 0x3F);
            buffer[count++] = (byte) (0x80 | point >> 6 & 0x3F);
            buffer[count++] = (byte) (0x80 | point & 0x3F);
            return i + 2;
        } else if (c >= 0xFFFE) {
            throw unwritable(
                    "U+" + Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT) + " is not a character of XML");
        } else {
            buffer[count++] = (byte) (0xE0 | c >> 12);
            buffer[count++] = (byte) (0x80 | c >> 6 & 0x3F);
            buffer[count++] = (byte) (0x80 | c & 0x3F);
        }
        return i + 1;
    }

    private static String reference(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&apos;";
            case '\t' -> "&#9;";
            case '\n' -> "&#10;";
            default -> "&#13;";
        };
    }

    private static MalformedInputException unwritable(String message) {
        return new MalformedInputException(
                new Finding(
                        "XML-character",
                        Finding.Severity.ERROR,
                        "XML 1.0, Section 2.2",
                        Location.UNKNOWN,
                        message + ", so the value cannot be written.",
                        "Encode it, for instance as base64."),
                null);
    }
}
