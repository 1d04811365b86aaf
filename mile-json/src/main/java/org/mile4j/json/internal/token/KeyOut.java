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
        with(TEXT, utf8(text));
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
        int length = text.length();
        if (length > SHORT) {
            name(name);
            text(text);
            return;
        }
        Label.Bytes key = name.cbor();
        int at = room(key.room + 2 + length);
        at = key.copy(buffer, at);
        if (!ascii(text, length, at)) {
            tail = at;
            text(text);
        }
    }

    @Override
    public void date(Label name, String date) throws IOException {
        int length = date.length();
        if (length > SHORT) {
            name(name);
            tag(TAG_DATE);
            text(date);
            return;
        }
        Label.Bytes key = name.cbor();
        int at = room(key.room + 3 + length);
        at = key.copy(buffer, at);
        buffer[at++] = (byte) (TAG | TAG_DATE);
        if (!ascii(date, length, at)) {
            tail = at;
            text(date);
        }
    }

    /** Writes a short text for which there is room, if it is ASCII; else nothing that counts. */
    private boolean ascii(String text, int length, int head) {
        byte[] to = buffer;
        int at = head;
        if (length < IN_HEAD) {
            to[at++] = (byte) (TEXT | length);
        } else {
            to[at++] = TEXT | IN_HEAD;
            to[at++] = (byte) length;
        }
        int all = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            all |= c;
            to[at + i] = (byte) c;
        }
        tail = at + length;
        return all < 0x80;
    }

    @Override
    public void word(Label name, Label word) throws IOException {
        Label.Bytes key = name.cbor();
        Label.Bytes bytes = word.cbor();
        int at = room(key.room + bytes.room);
        at = key.copy(buffer, at);
        tail = bytes.copy(buffer, at);
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
