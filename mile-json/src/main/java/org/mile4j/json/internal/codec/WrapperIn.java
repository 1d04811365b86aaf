package org.mile4j.json.internal.codec;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mile4j.model.data.Extras;

/** Puts together what JSON has flat: wrappers, interleaved choices, and what the extension member adds to members. */
final class WrapperIn {

    private final DocIn in;
    private final JsonStructure structure;

    WrapperIn(DocIn in, JsonStructure structure) {
        this.in = in;
        this.structure = structure;
    }

    /** One value that stands in a wrapper. */
    Object inner(Member m) throws IOException {
        ClassCodec<?> wrapper = m.codec(in.frame().codec);
        Member inner = wrapper.member(m.name);
        return inner.kind == Kind.OBJECT
                ? in.read(inner.codec(wrapper), inner.reference || in.frame().reference)
                : in.item(inner);
    }

    /** Completes the fields of the open object once all members were read. */
    void finish(ClassCodec<?> codec, Object[] fields) throws IOException {
        Residue residue = in.frame().residue;
        for (Member m : codec.members) {
            if (fields[m.index] != null && (residue != null || m.kind == Kind.BYTES_OF)) {
                Object before = fields[m.index];
                if (residue != null) {
                    replaced(codec, m, residue, fields);
                }
                if (m.kind == Kind.BYTES_OF) {
                    unchecked(m.codec(codec), m, before, fields[m.index]);
                }
            }
        }
        for (Member m : codec.members) {
            if (m.kind == Kind.UNWRAPPED && (fields[m.index] != null || residue != null)) {
                wrap(codec, m, residue, fields);
            }
        }
        for (int g = 0; g < codec.groups; g++) {
            fields[codec.members.length + g] = parts(codec, g, residue, fields);
        }
    }

    /** Checks the values of bytes; those that the extension member replaced were checked when they were read. */
    private void unchecked(ClassCodec<?> codec, Member m, Object before, Object now) {
        List<Object> values = m.many ? Unchecked.cast(now) : List.of(now);
        List<Object> read = m.many ? Unchecked.cast(before) : List.of(before);
        in.frame().member = m.name;
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) == read.get(i)) {
                in.frame().item = m.many ? i : -1;
                check(codec, values.get(i));
            }
        }
        in.frame().member = null;
        in.frame().item = -1;
    }

    // ---- what the extension member adds -----------------------------------------------------------------------------

    private void replaced(ClassCodec<?> codec, Member m, Residue residue, Object[] fields) throws IOException {
        Object value = fields[m.index];
        String text = residue.text(m.name);
        if (text != null && m.kind == Kind.SIMPLE) {
            boolean same = Spellings.same(m.type, value, text) || text.equals(m.fixed) && value.equals(m.fixedXml);
            fields[m.index] = same ? Spellings.of(m.type, text) : stale(m, value);
        }
        JsonNode more = residue.more(m.name);
        if ((m.kind == Kind.BYTES_OF || m.textOnly) && more.isArray()) {
            Object whole = whole(codec, m, more, m.many ? Unchecked.cast(value) : List.of(value));
            fields[m.index] =
                    m.many ? whole : Unchecked.<List<Object>>cast(whole).get(0);
        }
    }

    /** What of a value stands in the member itself. */
    private static String principal(ClassCodec<?> codec, Member m, Object value) {
        return m.kind == Kind.BYTES_OF
                ? String.valueOf(ScalarOut.principal(codec, m, value))
                : String.valueOf(DocOut.get(m.codec(codec), value, 0));
    }

    private List<Object> whole(ClassCodec<?> owner, Member m, JsonNode more, List<Object> values) throws IOException {
        ClassCodec<?> codec = m.codec(owner);
        List<Object> result = new ArrayList<>(values);
        for (int i = 0; i < more.size(); i++) {
            if (more.get(i).isObject() && i < result.size()) {
                Object whole = in.readTree(more.get(i), codec);
                boolean same = whole != null && principal(owner, m, whole).equals(principal(owner, m, result.get(i)));
                result.set(i, same ? whole : stale(m, result.get(i)));
            }
        }
        return result;
    }

    /** Somebody changed the member and not what the extension member says of it: the member holds. */
    private Object stale(Member m, Object value) {
        structure.report(
                JsonRule.EXTENSION, in.here(), "the extension member does not fit " + m + " and is passed over there.");
        return value;
    }

    // ---- wrappers ---------------------------------------------------------------------------------------------------

    private void wrap(ClassCodec<?> owner, Member m, Residue residue, Object[] fields) throws IOException {
        ClassCodec<?> codec = m.codec(owner);
        Member inner = codec.member(m.name);
        List<Object> values = fields[m.index] == null
                ? List.of()
                : m.many ? Unchecked.cast(fields[m.index]) : List.of(fields[m.index]);
        List<Object> wrappers = residue == null ? null : shaped(codec, m, inner, residue.wrappers(m.name), values);
        if (wrappers == null) {
            wrappers = usual(codec, inner, values);
        }
        in.frame().member = m.name;
        for (Object wrapper : wrappers) {
            check(codec, wrapper);
        }
        in.frame().member = null;
        boolean list = m.wrapperMany || m.group >= 0 && m.many;
        fields[m.index] = wrappers.isEmpty() ? null : list ? wrappers : wrappers.get(0);
    }

    private <T> void check(ClassCodec<T> codec, Object wrapper) {
        in.check(codec.type, codec.type.cast(wrapper));
    }

    private static List<Object> usual(ClassCodec<?> codec, Member inner, List<Object> values) {
        if (values.isEmpty()) {
            return List.of();
        }
        if (inner.many) {
            return List.of(wrapper(codec, inner, values, new Object[codec.members.length], Extras.NONE));
        }
        List<Object> wrappers = new ArrayList<>();
        for (Object value : values) {
            wrappers.add(wrapper(codec, inner, value, new Object[codec.members.length], Extras.NONE));
        }
        return wrappers;
    }

    private static Object wrapper(ClassCodec<?> codec, Member inner, Object value, Object[] fields, Extras extras) {
        fields[inner.index] = value;
        return codec.make(fields, extras);
    }

    /** The wrappers as the extension member describes them, or null if there are none or it does not fit. */
    private List<Object> shaped(ClassCodec<?> codec, Member m, Member inner, JsonNode shapes, List<Object> values)
            throws IOException {
        if (!shapes.isArray()) {
            return null;
        }
        int total = 0;
        for (JsonNode shape : shapes) {
            total += shape.path(Residue.ITEMS).asInt();
        }
        if (total != values.size() || shapes.size() > 1 && !m.wrapperMany && m.group < 0) {
            stale(m, null);
            return null;
        }
        List<Object> wrappers = new ArrayList<>();
        int from = 0;
        in.frame().member = m.name;
        for (JsonNode shape : shapes) {
            int to = from + shape.path(Residue.ITEMS).asInt();
            Object[] fields = in.readFields(shape, codec);
            Extras extras = Unchecked.cast(fields[fields.length - 1]);
            List<Object> items = new ArrayList<>(values.subList(from, to));
            Restrictions.pull(codec, inner, fields, items, shape.path(Residue.PUSHED));
            Object value = inner.many ? items : items.isEmpty() ? null : items.get(0);
            wrappers.add(wrapper(codec, inner, value, Arrays.copyOf(fields, codec.members.length), extras));
            from = to;
        }
        in.frame().member = null;
        return wrappers;
    }

    // ---- interleaved choices ----------------------------------------------------------------------------------------

    private List<Object> parts(ClassCodec<?> codec, int group, Residue residue, Object[] fields) throws IOException {
        Map<String, Deque<Object>> values = new HashMap<>();
        List<Object> usual = new ArrayList<>();
        for (Member m : codec.members) {
            if (m.group == group) {
                List<Object> items = new ArrayList<>(
                        m.many && fields[m.index] != null
                                ? Unchecked.<List<Object>>cast(fields[m.index])
                                : fields[m.index] == null ? List.of() : List.of(fields[m.index]));
                if (!m.many && residue != null) {
                    for (JsonNode further : residue.more(m.name)) {
                        Object value = in.readTree(further, m.codec(codec));
                        if (value != null) {
                            items.add(value);
                        }
                    }
                }
                usual.addAll(items);
                values.put(m.name, new ArrayDeque<>(items));
            }
        }
        List<String> order = residue == null ? List.of() : residue.order();
        if (order.isEmpty()) {
            return usual;
        }
        List<Object> ordered = new ArrayList<>();
        for (String name : order) {
            Deque<Object> next = values.get(name);
            if (next == null || next.isEmpty()) {
                break;
            }
            ordered.add(next.poll());
        }
        if (ordered.size() != usual.size() || order.size() != usual.size()) {
            structure.report(
                    JsonRule.EXTENSION, in.here(), "the extension member does not fit the parts and is passed over.");
            return usual;
        }
        return ordered;
    }
}
