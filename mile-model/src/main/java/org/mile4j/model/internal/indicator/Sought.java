package org.mile4j.model.internal.indicator;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A text that is looked for in sets, or the domains that it is part of. All that a {@link TextSet} asks is near in memory:
 * what is far takes longer to come than everything else takes to be done.
 */
public final class Sought {
    private static final int[] NO_PARTS = new int[0];

    private final String text;
    /** In ISO 8859-1, or null if the text has other characters. */
    private final byte[] bytes;

    private final int hash;
    /** Where each further part begins that is looked for too, and its hash. */
    private final int[] parts;

    private final Sought next;

    private Sought(String text, int[] parts, Sought next) {
        this.text = text;
        this.bytes = bytes(text);
        this.hash = text.hashCode();
        this.parts = parts;
        this.next = next;
    }

    /**
     * Texts that are looked for whole.
     *
     * @return the first, or null if there is none
     */
    public static Sought texts(List<String> texts) {
        Sought first = null;
        for (int i = texts.size() - 1; i >= 0; i--) {
            first = new Sought(texts.get(i), NO_PARTS, first);
        }
        return first;
    }

    /**
     * Names that are looked for whole, and then from each label on.
     *
     * @return the first, or null if there is none
     */
    public static Sought domains(List<String> names) {
        Sought first = null;
        for (int i = names.size() - 1; i >= 0; i--) {
            first = new Sought(names.get(i), parts(names.get(i)), first);
        }
        return first;
    }

    private static int[] parts(String name) {
        List<Integer> parts = new ArrayList<>(6);
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
            parts.add(dot + 1);
            parts.add(name.substring(dot + 1).hashCode());
        }
        return parts.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** The text that is looked for next, or null. */
    public Sought next() {
        return next;
    }

    /** How many parts there are, the whole included. */
    public int parts() {
        return 1 + parts.length / 2;
    }

    /** Where a part begins; all parts end where the text does. */
    int start(int part) {
        return part == 0 ? 0 : parts[part * 2 - 2];
    }

    int hash(int part) {
        return part == 0 ? hash : parts[part * 2 - 1];
    }

    byte[] bytes() {
        return bytes;
    }

    /** The bytes of a text in ISO 8859-1, or null if it has other characters. */
    static byte[] bytes(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xFF) {
                return null;
            }
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
