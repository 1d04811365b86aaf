package org.mile4j.json.internal.token;

import com.fasterxml.jackson.core.io.SerializedString;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The name of a member, or a text that is likely, as it stands in JSON and in CBOR. */
public final class Label {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int IN_HEAD = 24;

    final SerializedString text;
    /** The key, or {@link Names#NO_KEY}. */
    final int key;

    /** The one byte that the key is in CBOR, or -1. */
    final int keyByte;

    private final Bytes json;
    private final Bytes cbor;

    private Label(String text, int key, String json) {
        this.text = new SerializedString(text);
        this.key = key;
        this.keyByte = key == Names.NO_KEY || key < -IN_HEAD || key >= IN_HEAD ? -1 : key < 0 ? 0x20 | -1 - key : key;
        this.json = new Bytes(json.getBytes(StandardCharsets.UTF_8));
        this.cbor = new Bytes(key == Names.NO_KEY ? text(text) : head(key < 0 ? 0x20 : 0, key < 0 ? -1 - key : key));
    }

    /** The name of a member with its map key, which may be {@link Names#NO_KEY}. */
    public static Label name(String name, int key) {
        return new Label(name, key, '"' + name + "\":");
    }

    /** A text of ASCII, with nothing that JSON has escaped. */
    public static Label word(String text) {
        return new Label(text, Names.NO_KEY, '"' + text + '"');
    }

    private static byte[] text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        byte[] head = head(0x60, utf8.length);
        byte[] all = Arrays.copyOf(head, head.length + utf8.length);
        System.arraycopy(utf8, 0, all, head.length, utf8.length);
        return all;
    }

    /** The head of a value of CBOR with its number, which is below 256. */
    private static byte[] head(int kind, int number) {
        return number < IN_HEAD
                ? new byte[] {(byte) (kind | number)}
                : new byte[] {(byte) (kind | IN_HEAD), (byte) number};
    }

    /** The text. */
    public String text() {
        return text.getValue();
    }

    Bytes json() {
        return json;
    }

    Bytes cbor() {
        return cbor;
    }

    /** Bytes that are copied eight a step. */
    static final class Bytes {

        /** The room they need, which may be overwritten. */
        final int room;

        private final int length;
        private final long first;
        private final byte[] padded;

        private Bytes(byte[] bytes) {
            length = bytes.length;
            padded = Arrays.copyOf(bytes, Math.max(1, (length + Long.BYTES - 1) / Long.BYTES) * Long.BYTES);
            room = padded.length;
            first = (long) LONGS.get(padded, 0);
        }

        /** Copies the bytes to a place where there is room; gives the place behind them. */
        int copy(byte[] to, int at) {
            LONGS.set(to, at, first);
            for (int i = Long.BYTES; i < room; i += Long.BYTES) {
                LONGS.set(to, at + i, (long) LONGS.get(padded, i));
            }
            return at + length;
        }
    }
}
