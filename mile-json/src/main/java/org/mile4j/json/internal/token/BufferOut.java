package org.mile4j.json.internal.token;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;

/** Writes straight into bytes, without asking whether values stand where they may: only documents are written to it. */
abstract class BufferOut implements TokenOut {

    private static final int SIZE = 8_000;

    /** A buffer that nobody uses; to make one takes a small document a fifth of its time. */
    private static final AtomicReference<byte[]> SPARE = new AtomicReference<>();

    /** What is written; not there any more once the last byte is handed on. */
    byte[] buffer;
    /** Where the next byte goes. */
    int tail;

    private final OutputStream out;
    private final JsonFactory factory;
    private final int maxDepth;
    private int depth;

    BufferOut(OutputStream out, JsonFactory factory) {
        byte[] spare = SPARE.get() == null ? null : SPARE.getAndSet(null);
        this.buffer = spare == null ? new byte[SIZE] : spare;
        this.out = out;
        this.factory = factory;
        this.maxDepth = factory.streamWriteConstraints().getMaxNestingDepth();
    }

    @Override
    public final boolean isStraight() {
        return true;
    }

    /** Makes room for some bytes, far less than there is room for at all; gives the place where they go. */
    final int room(int bytes) throws IOException {
        if (tail + bytes > SIZE) {
            handOn();
        }
        return tail;
    }

    private void handOn() throws IOException {
        out.write(buffer, 0, tail);
        tail = 0;
    }

    /** Writes bytes as they are. */
    final void raw(byte[] bytes) throws IOException {
        if (bytes.length > SIZE) {
            handOn();
            out.write(bytes, 0, bytes.length);
            return;
        }
        int at = room(bytes.length);
        System.arraycopy(bytes, 0, buffer, at, bytes.length);
        tail += bytes.length;
    }

    /** Goes into an object or array; gives how deep it is in others. */
    final int enter() throws IOException {
        checkDepth(depth + 1);
        return depth++;
    }

    private void checkDepth(int deep) throws IOException {
        if (deep > maxDepth) {
            throw new StreamConstraintsException("values are nested deeper than " + maxDepth + " levels");
        }
    }

    /** Goes out of an object or array; gives how deep it was in others. */
    final int leave() {
        return --depth;
    }

    /** The bytes of a text, which must be Unicode. */
    static byte[] utf8(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length != text.length() || PlainText.hasQuestionMark(bytes)) {
            PlainText.requireUnicode(text);
        }
        return bytes;
    }

    /** What Jackson writes for the value on which a parser stands. */
    final byte[] copied(JsonParser value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = factory.createGenerator(bytes)) {
            int inside = 0;
            do {
                JsonToken token = value.currentToken();
                inside += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                checkDepth(depth + inside);
                generator.copyCurrentEvent(value);
            } while (inside > 0 && value.nextToken() != null);
        }
        return bytes.toByteArray();
    }

    @Override
    public final void flush() throws IOException {
        handOn();
        out.flush();
    }

    @Override
    public final void close() throws IOException {
        flush();
        SPARE.lazySet(buffer);
        buffer = null;
    }
}
