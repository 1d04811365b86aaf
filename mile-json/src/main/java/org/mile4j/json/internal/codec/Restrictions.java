package org.mile4j.json.internal.codec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The restriction of a wrapper that JSON does not have. It goes down to the values inside that have none of their own, which
 * is what inheriting means (RFC 7970, Section 3.3.1), so that no reader takes them for less restricted than they are.
 */
final class Restrictions {

    private static final String RESTRICTION = "restriction";
    private static final String EXTENSION = "ext-restriction";

    private Restrictions() {}

    /** Whether a wrapper has a restriction that has to go down. */
    static boolean has(ClassCodec<?> wrapper, Object value) {
        Member m = wrapper.member(RESTRICTION);
        return m != null
                && (DocOut.get(wrapper, value, m.index) != null || DocOut.get(wrapper, value, m.index + 1) != null);
    }

    /** Whether a value inside has no restriction of its own. */
    static boolean open(ClassCodec<?> inside, Object value) {
        Member m = inside.member(RESTRICTION);
        return m != null
                && DocOut.get(inside, value, m.index) == null
                && DocOut.get(inside, value, m.index + 1) == null;
    }

    /** A value inside with the restriction of its wrapper. */
    static Object push(ClassCodec<?> wrapper, Object around, ClassCodec<?> inside, Object value) {
        int from = wrapper.member(RESTRICTION).index;
        return with(inside, value, DocOut.get(wrapper, around, from), DocOut.get(wrapper, around, from + 1));
    }

    /** Takes back what was pushed, where the value still has the restriction of the wrapper. */
    static void pull(ClassCodec<?> wrapper, Member inner, Object[] fields, List<Object> items, JsonNode pushed) {
        Member m = wrapper.member(RESTRICTION);
        if (m == null || inner.kind != Kind.OBJECT) {
            return;
        }
        ClassCodec<?> inside = inner.codec(wrapper);
        int at = inside.member(RESTRICTION).index;
        for (JsonNode index : pushed) {
            int i = index.asInt(-1);
            if (i >= 0 && i < items.size()) {
                boolean same =
                        String.valueOf(fields[m.index]).equals(String.valueOf(DocOut.get(inside, items.get(i), at)))
                                && String.valueOf(fields[m.index + 1])
                                        .equals(String.valueOf(DocOut.get(inside, items.get(i), at + 1)));
                if (same) {
                    items.set(i, with(inside, items.get(i), null, null));
                }
            }
        }
    }

    private static <T> Object with(ClassCodec<T> codec, Object value, Object restriction, Object extension) {
        T typed = codec.type.cast(value);
        Object[] fields = new Object[codec.members.length + codec.groups];
        for (Member m : codec.members) {
            fields[m.index] = codec.get(typed, m.index);
        }
        for (int g = 0; g < codec.groups; g++) {
            fields[codec.members.length + g] = new ArrayList<>(codec.group(typed, g));
        }
        int at = codec.member(RESTRICTION).index;
        fields[at] = restriction;
        fields[at + 1] = extension;
        if (codec.member(EXTENSION).index != at + 1) {
            throw new IllegalStateException("the table must have " + EXTENSION + " behind " + RESTRICTION);
        }
        return codec.make(fields, codec.extras(typed));
    }
}
