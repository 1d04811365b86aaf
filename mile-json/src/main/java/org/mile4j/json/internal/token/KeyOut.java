package org.mile4j.json.internal.token;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.BitSet;

/** Writes CBOR, with lengths in front where they are known. */
public final class KeyOut extends BufferOut {

    private static final int UNSIGNED = 0;
    private static final int NEGATIVE = 0x20;
    private static final int BYTES = 0x40;
    private static final int TEXT = 0x60;
    private static final int ARRAY = 0x80;
    private static final int MAP = 0xa0;
    private static final int TAG = 0xc0;
    private static final int FALSE = 0xf4;
    private static final int TRUE = 0xf5;
    private static final int NULL = 0xf6;
    private static final int FLOAT32 = 0xfa;
    private static final int BREAK = 0xff;
    private static final int INDEFINITE = 0x1f;
    private static final int IN_HEAD = 24;
    private static final int POSITIVE_BIGNUM = 2;

    private static final int ASCII_END = 0x80;

    /** The tag of dates, and the head of a text that is not long. */
    private static final int MOST_HEADS = 3;

    /** Texts of which the characters are looked at one by one. */
    private static final int SHORT = 255;

    /** Longer texts do not go through the buffer. */
    private static final int LONGEST = 4_000;

    /** The open objects and arrays of which the length was not known. */
    private final BitSet indefinite = new BitSet();

    private int unknown;

    public KeyOut(OutputStream out, JsonFactory factory) {
        super(out, factory);
    }

    @Override
    public boolean isBinary() {
        return true;
    }

    /** Writes a head with a number, and leaves room for some more bytes. */
    private int head(int kind, long number, int more) throws IOException {
        int at = room(9 + more);
        if (number < IN_HEAD) {
            buffer[at] = (byte) (kind | (int) number);
            return at + 1;
        }
        int power = number <= 0xff ? 0 : number <= 0xffff ? 1 : number <= 0xffff_ffffL ? 2 : 3;
        buffer[at++] = (byte) (kind | IN_HEAD + power);
        for (int shift = (8 << power) - 8; shift >= 0; shift -= 8) {
            buffer[at++] = (byte) (number >>> shift);
        }
        return at;
    }

    private void single(int value) throws IOException {
        int at = room(1);
        buffer[at] = (byte) value;
        tail = at + 1;
    }

    private void open(int kind, int count) throws IOException {
        int depth = enter();
        if (count == UNKNOWN) {
            indefinite.set(depth);
            unknown++;
            single(kind | INDEFINITE);
        } else {
            tail = head(kind, count, 0);
        }
    }

    private void end() throws IOException {
        int depth = leave();
        if (unknown != 0 && indefinite.get(depth)) {
            indefinite.clear(depth);
            unknown--;
            single(BREAK);
        }
    }

    @Override
    public void startObject(int members) throws IOException {
        open(MAP, members);
    }

    @Override
    public void endObject() throws IOException {
        end();
    }

    @Override
    public void startArray(int items) throws IOException {
        open(ARRAY, items);
    }

    @Override
    public void endArray() throws IOException {
        end();
    }

    @Override
    public void name(Label label) throws IOException {
        word(label);
    }

    @Override
    public void name(String name) throws IOException {
        text(name);
    }

    @Override
    public void text(String text) throws IOException {
        value(null, false, null, text);
    }

    private void with(int kind, byte[] bytes) throws IOException {
        int length = bytes.length;
        if (length > LONGEST) {
            tail = head(kind, length, 0);
            raw(bytes);
            return;
        }
        int at = head(kind, length, length);
        System.arraycopy(bytes, 0, buffer, at, length);
        tail = at + length;
    }

    @Override
    public void text(Label name, String text) throws IOException {
        value(name, false, null, text);
    }

    @Override
    public void date(Label name, String date) throws IOException {
        value(name, true, null, date);
    }

    /**
     * Writes a word in a member, or a text with or without a name and the tag of dates. This stays one method, of more code than
     * the JVM's compiler copies to where it is called: there are hundreds of places that write a member, and with a copy at
     * each of them the compiler was at work twice as long, and what it made was slower.
     */
    private void value(Label name, boolean date, Label word, String text) throws IOException {
        if (word != null) {
            int at = room(name.cbor().room + word.cbor().room);
            at = name.cbor().copy(buffer, at);
            tail = word.cbor().copy(buffer, at);
            return;
        }
        int length = text.length();
        int most = (name == null ? 0 : name.cbor().room) + MOST_HEADS;
        int at = room(length <= SHORT ? most + length : most);
        byte[] to = buffer;
        if (name != null) {
            at = name.cbor().copy(to, at);
        }
        if (date) {
            to[at++] = (byte) (TAG | TAG_DATE);
        }
        tail = at;
        if (length > SHORT) {
            with(TEXT, utf8(text));
            return;
        }
        if (length < IN_HEAD) {
            to[at++] = (byte) (TEXT | length);
        } else {
            to[at++] = TEXT | IN_HEAD;
            to[at++] = (byte) length;
        }
        int all = 0;
        int i = 0;
        for (; i <= length - Long.BYTES; i += Long.BYTES) {
            char c0 = text.charAt(i);
            char c1 = text.charAt(i + 1);
            char c2 = text.charAt(i + 2);
            char c3 = text.charAt(i + 3);
            char c4 = text.charAt(i + 4);
            char c5 = text.charAt(i + 5);
            char c6 = text.charAt(i + 6);
            char c7 = text.charAt(i + 7);
            all |= c0 | c1 | c2 | c3 | c4 | c5 | c6 | c7;
            to[at] = (byte) c0;
            to[at + 1] = (byte) c1;
            to[at + 2] = (byte) c2;
            to[at + 3] = (byte) c3;
            to[at + 4] = (byte) c4;
            to[at + 5] = (byte) c5;
            to[at + 6] = (byte) c6;
            to[at + 7] = (byte) c7;
            at += Long.BYTES;
        }
        for (; i < length; i++) {
            char c = text.charAt(i);
            all |= c;
            to[at++] = (byte) c;
        }
        if (all < ASCII_END) {
            tail = at;
        } else {
            with(TEXT, utf8(text));
        }
    }

    @Override
    public void word(Label name, Label word) throws IOException {
        value(name, false, word, null);
    }

    @Override
    public void word(Label word) throws IOException {
        Label.Bytes bytes = word.cbor();
        int at = room(bytes.room);
        tail = bytes.copy(buffer, at);
    }

    @Override
    public void tag(int tag) throws IOException {
        tail = head(TAG, tag, 0);
    }

    @Override
    public void bytes(byte[] bytes) throws IOException {
        tag(TAG_BASE64);
        with(BYTES, bytes);
    }

    @Override
    public void number(String json) {
        throw new UnsupportedOperationException("CBOR has no numbers in decimal: " + json);
    }

    @Override
    public void number(long value) throws IOException {
        tail = value < 0 ? head(NEGATIVE, -1 - value, 0) : head(UNSIGNED, value, 0);
    }

    @Override
    public void number(BigInteger value) throws IOException {
        boolean negative = value.signum() < 0;
        byte[] bytes = (negative ? value.not() : value).toByteArray();
        tag(negative ? POSITIVE_BIGNUM + 1 : POSITIVE_BIGNUM);
        with(BYTES, bytes);
    }

    @Override
    public void number(float value) throws IOException {
        int at = room(5);
        int bits = Float.floatToIntBits(value);
        buffer[at] = (byte) FLOAT32;
        for (int i = 1; i <= Integer.BYTES; i++) {
            buffer[at + i] = (byte) (bits >>> Integer.SIZE - Byte.SIZE * i);
        }
        tail = at + 1 + Integer.BYTES;
    }

    @Override
    public void bool(boolean value) throws IOException {
        single(value ? TRUE : FALSE);
    }

    @Override
    public void nothing() throws IOException {
        single(NULL);
    }

    @Override
    public void copy(JsonParser value) throws IOException {
        raw(copied(value));
    }
}
