package org.mile4j.json.internal.token;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Writes JSON in UTF-8 without white space. */
public final class TextOut extends BufferOut {

    /** Longer texts do not go through the buffer. */
    private static final int LONGEST = 4_000;

    /** Whether something stands before the next value or name. */
    private boolean follows;

    public TextOut(OutputStream out, JsonFactory factory) {
        super(out, factory);
    }

    @Override
    public boolean isBinary() {
        return false;
    }

    /** Makes room for a value or name and the comma before it, which is written if one belongs there. */
    private int next(int bytes) throws IOException {
        int at = room(bytes + 1);
        if (follows) {
            buffer[at++] = ',';
        }
        return at;
    }

    private void open(char bracket) throws IOException {
        enter();
        int at = next(1);
        buffer[at] = (byte) bracket;
        tail = at + 1;
        follows = false;
    }

    private void close(char bracket) throws IOException {
        leave();
        int at = room(1);
        buffer[at] = (byte) bracket;
        tail = at + 1;
        follows = true;
    }

    @Override
    public void startObject(int members) throws IOException {
        open('{');
    }

    @Override
    public void endObject() throws IOException {
        close('}');
    }

    @Override
    public void startArray(int items) throws IOException {
        open('[');
    }

    @Override
    public void endArray() throws IOException {
        close(']');
    }

    @Override
    public void name(Label label) throws IOException {
        Label.Bytes bytes = label.json();
        int at = next(bytes.room);
        tail = bytes.copy(buffer, at);
        follows = false;
    }

    @Override
    public void name(String name) throws IOException {
        text(name);
        int at = room(1);
        buffer[at] = ':';
        tail = at + 1;
        follows = false;
    }

    @Override
    public void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST || !PlainText.isPlain(bytes)) {
            odd(text, bytes);
            return;
        }
        int at = next(bytes.length + 2);
        buffer[at] = '"';
        System.arraycopy(bytes, 0, buffer, at + 1, bytes.length);
        at += bytes.length + 1;
        buffer[at] = '"';
        tail = at + 1;
        follows = true;
    }

    /** Writes a text that is long, or has something that is escaped or not ASCII. */
    private void odd(String text, byte[] bytes) throws IOException {
        PlainText.requireUnicode(text);
        boolean plain = PlainText.end(bytes, 0, bytes.length) == bytes.length;
        quoted(plain ? bytes : JsonStringEncoder.getInstance().quoteAsUTF8(text));
    }

    private void quoted(byte[] escaped) throws IOException {
        int at = next(1);
        buffer[at] = '"';
        tail = at + 1;
        raw(escaped);
        at = room(1);
        buffer[at] = '"';
        tail = at + 1;
        follows = true;
    }

    private void value(byte[] bytes) throws IOException {
        tail = next(0);
        raw(bytes);
        follows = true;
    }

    @Override
    public void word(Label word) throws IOException {
        Label.Bytes bytes = word.json();
        int at = next(bytes.room);
        tail = bytes.copy(buffer, at);
        follows = true;
    }

    @Override
    public void tag(int tag) {
        // JSON has no tags.
    }

    @Override
    public void bytes(byte[] bytes) throws IOException {
        quoted(Base64.getEncoder().encode(bytes));
    }

    @Override
    public void number(String json) throws IOException {
        int length = json.length();
        if (length > LONGEST) {
            value(json.getBytes(StandardCharsets.US_ASCII));
            return;
        }
        int at = next(length);
        for (int i = 0; i < length; i++) {
            buffer[at++] = (byte) json.charAt(i);
        }
        tail = at;
        follows = true;
    }

    @Override
    public void number(long value) throws IOException {
        number(Long.toString(value));
    }

    @Override
    public void number(BigInteger value) throws IOException {
        number(value.toString());
    }

    @Override
    public void number(float value) throws IOException {
        number(Float.toString(value));
    }

    @Override
    public void bool(boolean value) throws IOException {
        number(Boolean.toString(value));
    }

    @Override
    public void nothing() throws IOException {
        number("null");
    }

    @Override
    public void copy(JsonParser value) throws IOException {
        value(copied(value));
    }
}
