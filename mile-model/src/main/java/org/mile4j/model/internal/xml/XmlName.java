package org.mile4j.model.internal.xml;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A name and its bytes in UTF-8. The generated writers have constants for the names of their tables. Of other names some
 * thousands are kept, whichever were asked for last; losing one costs no more than encoding it again.
 */
public final class XmlName {

    /** How many bytes after its own the copy of a name may overwrite. */
    static final int ROOM = 24;

    /** Names have two places each, so that two that would share one do not take turns. */
    private static final int KEPT = 4096;

    private static final int LONGEST = 64;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** Threads race for the places; whichever entry one sees is whole, as all its fields are final. */
    private static final XmlName[] NAMES = new XmlName[KEPT];

    private final String text;
    private final byte[] bytes;
    private final long first;
    private final long second;
    private final long third;
    private final boolean plain;

    private XmlName(String text) {
        this.text = text;
        this.bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] start = Arrays.copyOf(bytes, ROOM);
        this.first = (long) LONGS.get(start, 0);
        this.second = (long) LONGS.get(start, Long.BYTES);
        this.third = (long) LONGS.get(start, 2 * Long.BYTES);
        this.plain = Escapes.none(text);
    }

    /**
     * The name with a text.
     *
     * @param name the local name of an element, or the name of an attribute as the tables write it
     */
    public static XmlName of(String name) {
        int hash = name.hashCode();
        int place = (hash ^ hash >>> 15) & KEPT - 1;
        XmlName kept = NAMES[place];
        if (kept != null && kept.text.equals(name)) {
            return kept;
        }
        XmlName beside = NAMES[place ^ 1];
        if (beside != null && beside.text.equals(name)) {
            return beside;
        }
        XmlName made = new XmlName(name);
        if (name.length() <= LONGEST) {
            NAMES[kept == null ? place : place ^ 1] = made;
        }
        return made;
    }

    String text() {
        return text;
    }

    /** Whether no character of it is escaped anywhere, nor takes more than a byte. */
    boolean isPlain() {
        return plain;
    }

    /** How many bytes the name takes. */
    int length() {
        return bytes.length;
    }

    /**
     * Copies the name. Most names fit into three words, which are written without asking how many it takes, so that
     * {@link #ROOM} bytes have to be free, or as many as the name has.
     *
     * @return the place behind it
     */
    int copy(byte[] target, int at) {
        if (bytes.length > ROOM) {
            System.arraycopy(bytes, 0, target, at, bytes.length);
        } else {
            LONGS.set(target, at, first);
            LONGS.set(target, at + Long.BYTES, second);
            LONGS.set(target, at + 2 * Long.BYTES, third);
        }
        return at + bytes.length;
    }
}
