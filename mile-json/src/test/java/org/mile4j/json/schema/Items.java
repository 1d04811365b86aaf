package org.mile4j.json.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Documents as plain trees: maps with keys of text or numbers, lists, text, numbers, bytes, and tagged items. CBOR is
 * decoded here by hand (RFC 8949, Section 3), so that the library's own parser is not its judge.
 */
final class Items {

    /** An item with a tag. */
    record Tagged(long tag, Object item) {}

    /** A float, which CDDL tells from others by its width. */
    record Real(int bits, double value) {}

    private static final int BREAK = 31;

    private final ByteBuffer in;

    private Items(byte[] bytes) {
        in = ByteBuffer.wrap(bytes);
    }

    static Object ofJson(byte[] bytes) {
        try {
            return of(new ObjectMapper().readTree(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object of(JsonNode node) {
        if (node.isObject()) {
            Map<Object, Object> map = new LinkedHashMap<>();
            node.properties().forEach(e -> map.put(e.getKey(), of(e.getValue())));
            return map;
        }
        if (node.isArray()) {
            List<Object> list = new ArrayList<>();
            node.forEach(item -> list.add(of(item)));
            return list;
        }
        if (node.isTextual()) {
            return node.textValue();
        }
        if (node.isIntegralNumber()) {
            return node.bigIntegerValue();
        }
        return node.isNumber() ? new Real(64, node.doubleValue()) : node.isBoolean() ? node.booleanValue() : null;
    }

    static Object ofCbor(byte[] bytes) {
        Items items = new Items(bytes);
        Object item = items.next();
        if (items.in.hasRemaining()) {
            throw new IllegalArgumentException("something follows the item");
        }
        return item;
    }

    private Object next() {
        int head = in.get() & 0xff;
        int major = head >> 5;
        int info = head & 0x1f;
        if (major == 7) {
            return simple(info);
        }
        boolean indefinite = info == BREAK;
        long argument = indefinite ? -1 : argument(info);
        return switch (major) {
            case 0 -> new BigInteger(Long.toUnsignedString(argument));
            case 1 -> new BigInteger(Long.toUnsignedString(argument)).not();
            case 2 -> bytes(argument);
            case 3 -> new String(bytes(argument), StandardCharsets.UTF_8);
            case 4 -> list(argument);
            case 5 -> map(argument);
            default -> tagged(argument);
        };
    }

    private Object tagged(long tag) {
        Object item = next();
        boolean big = (tag == 2 || tag == 3) && item instanceof byte[];
        return !big
                ? new Tagged(tag, item)
                : tag == 2 ? new BigInteger(1, (byte[]) item) : new BigInteger(1, (byte[]) item).not();
    }

    private byte[] bytes(long length) {
        if (length < 0) {
            throw new IllegalArgumentException("text and bytes are written with their length");
        }
        byte[] bytes = new byte[Math.toIntExact(length)];
        in.get(bytes);
        return bytes;
    }

    private List<Object> list(long length) {
        List<Object> list = new ArrayList<>();
        for (long i = 0; length < 0 ? !ends() : i < length; i++) {
            list.add(next());
        }
        return list;
    }

    private Map<Object, Object> map(long length) {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (long i = 0; length < 0 ? !ends() : i < length; i++) {
            Object key = next();
            if (map.put(key, next()) != null) {
                throw new IllegalArgumentException("the key " + key + " stands twice");
            }
        }
        return map;
    }

    private boolean ends() {
        if ((in.get(in.position()) & 0xff) == 0xff) {
            in.get();
            return true;
        }
        return false;
    }

    private long argument(int info) {
        return switch (info) {
            case 24 -> in.get() & 0xff;
            case 25 -> in.getShort() & 0xffff;
            case 26 -> in.getInt() & 0xffffffffL;
            case 27 -> in.getLong();
            default -> info;
        };
    }

    private Object simple(int info) {
        return switch (info) {
            case 20 -> false;
            case 21 -> true;
            case 22 -> null;
            case 26 -> new Real(32, in.getFloat());
            case 27 -> new Real(64, in.getDouble());
            default -> throw new IllegalArgumentException("no simple value or float of this kind is written: " + info);
        };
    }
}
