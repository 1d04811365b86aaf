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
    private final Frames at;
    private final JsonStructure structure;
    private final CheckIn checks;
    private final TreeIn trees;

    WrapperIn(DocIn in, Frames at, JsonStructure structure, CheckIn checks) {
        this.in = in;
        this.checks = checks;
        this.trees = new TreeIn(in, at);
        this.at = at;
        this.structure = structure;
    }

    /** One value that stands in a wrapper. */
    Object inner(Member m) throws IOException {
        ClassCodec<?> wrapper = m.codec(at.top().codec);
        Member inner = m.inner(wrapper);
        return inner.kind == Kind.OBJECT
                ? in.read(inner.codec(wrapper), inner.reference || at.top().reference)
                : in.values().item(inner);
    }

    /** Completes the fields of the open object once all members were read. */
    void finish(ClassCodec<?> codec, Object[] fields) throws IOException {
        Residue residue = at.top().residue;
        if (residue == null) {
            for (long rest = codec.assembled & at.top().seen; rest != 0; rest &= rest - 1) {
                Member m = codec.members[Long.numberOfTrailingZeros(rest)];
                if (fields[m.index] == null) {
                    continue;
                }
                if (m.kind == Kind.BYTES_OF) {
                    unchecked(m.codec(codec), m, fields[m.index], fields[m.index]);
                } else {
                    wrap(codec, m, null, fields);
                }
            }
        } else {
            finish(codec, residue, fields);
        }
        for (int g = 0; g < codec.groups; g++) {
            fields[codec.members.length + g] = parts(codec, g, residue, fields);
        }
    }

    private void finish(ClassCodec<?> codec, Residue residue, Object[] fields) throws IOException {
        for (Member m : codec.members) {
            if (fields[m.index] != null) {
                Object before = fields[m.index];
                replaced(codec, m, residue, fields);
                if (m.kind == Kind.BYTES_OF) {
                    unchecked(m.codec(codec), m, before, fields[m.index]);
                }
            } else if (m.kind == Kind.BYTES_OF && (at.top().seen & 1L << m.index) == 0) {
                fields[m.index] = absent(codec, m, residue.more(m.name));
            }
        }
        for (Member m : codec.members) {
            if (m.kind == Kind.UNWRAPPED) {
                wrap(codec, m, residue, fields);
            }
        }
    }

    /** Checks the values of bytes; those that the extension member replaced were checked when they were read. */
    private void unchecked(ClassCodec<?> codec, Member m, Object before, Object now) {
        Frame frame = at.top();
        frame.member = m.index;
        if (m.many) {
            List<Object> values = Unchecked.cast(now);
            List<Object> read = Unchecked.cast(before);
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) == read.get(i)) {
                    frame.item = i;
                    bytes(codec, values.get(i));
                }
            }
            frame.item = -1;
        } else if (now == before) {
            bytes(codec, now);
        }
        frame.member = -1;
    }

    /** A value that came as bytes is checked as one that came as an object. */
    private void bytes(ClassCodec<?> codec, Object value) {
        if (codec.content != null) {
            checks.extensions(codec, Unchecked.cast(DocOut.get(codec, value, codec.content.index)), "");
        }
        check(codec, value);
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

    /** The value of a member that is not there because there are no bytes to write; null if there is none. */
    private Object absent(ClassCodec<?> owner, Member m, JsonNode more) throws IOException {
        if (!more.path(0).isObject()) {
            return null;
        }
        Object value = m.many ? null : trees.value(more.get(0), m.codec(owner));
        return value != null && ScalarOut.principal(owner, m, value) == null ? value : stale(m, null);
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
                Object whole = trees.value(more.get(i), codec);
                boolean same = whole != null && principal(owner, m, whole).equals(principal(owner, m, result.get(i)));
                result.set(i, same ? whole : stale(m, result.get(i)));
            }
        }
        return result;
    }

    /** Somebody changed the member and not what the extension member says of it: the member holds. */
    private Object stale(Member m, Object value) {
        structure.report(
                JsonRule.EXTENSION, at.here(), "the extension member does not fit " + m + " and is passed over there.");
        return value;
    }

    // ---- wrappers ---------------------------------------------------------------------------------------------------

    private void wrap(ClassCodec<?> owner, Member m, Residue residue, Object[] fields) throws IOException {
        ClassCodec<?> codec = m.codec(owner);
        Member inner = m.inner(codec);
        List<Object> values = fields[m.index] == null
                ? List.of()
                : m.many ? Unchecked.cast(fields[m.index]) : List.of(fields[m.index]);
        List<Object> wrappers = residue == null ? null : shaped(codec, m, inner, residue.wrappers(m.name), values);
        if (wrappers == null) {
            wrappers = usual(codec, inner, values);
        }
        fields[m.index] = checked(codec, m, wrappers);
    }

    /** The values of a member, of which there is at least one, in the wrappers that they mostly stand in. */
    Object wrapped(ClassCodec<?> owner, Member m, Object value) {
        ClassCodec<?> codec = m.codec(owner);
        return checked(codec, m, usual(codec, m.inner(codec), m.many ? Unchecked.cast(value) : List.of(value)));
    }

    /** Checks wrappers; gives them, or the one, as the class has them. */
    private Object checked(ClassCodec<?> codec, Member m, List<Object> wrappers) {
        at.top().member = m.index;
        for (Object wrapper : wrappers) {
            check(codec, wrapper);
        }
        at.top().member = -1;
        boolean list = m.wrapperMany || m.group >= 0 && m.many;
        return wrappers.isEmpty() ? null : list ? wrappers : wrappers.get(0);
    }

    private <T> void check(ClassCodec<T> codec, Object wrapper) {
        checks.check(codec, codec.type.cast(wrapper));
    }

    private static List<Object> usual(ClassCodec<?> codec, Member inner, List<Object> values) {
        if (values.isEmpty()) {
            return List.of();
        }
        Object[] fields = new Object[codec.members.length];
        if (inner.many) {
            return List.of(wrapper(codec, inner, values, fields, Extras.NONE));
        }
        Object[] wrappers = new Object[values.size()];
        for (int i = 0; i < wrappers.length; i++) {
            wrappers[i] = wrapper(codec, inner, values.get(i), fields, Extras.NONE);
        }
        return List.of(wrappers);
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
        at.top().member = m.index;
        for (JsonNode shape : shapes) {
            int to = from + shape.path(Residue.ITEMS).asInt();
            Object[] fields = trees.fields(shape, codec);
            Extras extras = Unchecked.cast(fields[fields.length - 1]);
            List<Object> items = new ArrayList<>(values.subList(from, to));
            Restrictions.pull(codec, inner, fields, items, shape.path(Residue.PUSHED));
            Object value = inner.many ? items : items.isEmpty() ? null : items.get(0);
            wrappers.add(wrapper(codec, inner, value, Arrays.copyOf(fields, codec.members.length), extras));
            from = to;
        }
        at.top().member = -1;
        return wrappers;
    }

    // ---- interleaved choices ----------------------------------------------------------------------------------------

    private List<Object> parts(ClassCodec<?> codec, int group, Residue residue, Object[] fields) throws IOException {
        List<Object> usual = List.of();
        for (Member m : codec.members) {
            if (m.group == group) {
                usual = joined(usual, items(codec, m, residue, fields));
            }
        }
        return residue == null || residue.order().isEmpty() ? usual : ordered(codec, group, residue.order(), usual);
    }

    static List<Object> joined(List<Object> first, List<Object> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        List<Object> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    /** The values of a part, with those for which RFC 8727 has no room. */
    private List<Object> items(ClassCodec<?> codec, Member m, Residue residue, Object[] fields) throws IOException {
        Object field = fields[m.index];
        List<Object> items = field == null ? List.of() : m.many ? Unchecked.cast(field) : List.of(field);
        if (m.many || residue == null) {
            return items;
        }
        List<Object> all = new ArrayList<>(items);
        for (JsonNode further : residue.more(m.name)) {
            Object value = trees.value(further, m.codec(codec));
            if (value != null) {
                all.add(value);
            }
        }
        return all;
    }

    /** The parts in the order that the extension member gives, if it fits them. */
    private List<Object> ordered(ClassCodec<?> codec, int group, List<String> order, List<Object> usual) {
        Map<String, Deque<Object>> values = new HashMap<>();
        for (Object part : usual) {
            values.computeIfAbsent(Flattening.member(codec, group, part).name, name -> new ArrayDeque<>())
                    .add(part);
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
                    JsonRule.EXTENSION, at.here(), "the extension member does not fit the parts and is passed over.");
            return usual;
        }
        return ordered;
    }
}
