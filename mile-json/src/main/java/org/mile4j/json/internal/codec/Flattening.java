package org.mile4j.json.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.internal.grammar.TypeKind;

/** Takes a value apart into the members that JSON has, and notes what does not fit into them. */
final class Flattening {

    private final DocOut out;
    /** Room for the members of a wrapper while it is looked at. */
    private Object[] inside = {};

    Flattening(DocOut out) {
        this.out = out;
    }

    /** Puts the members of a value as JSON has them; gives those that are there then. */
    long fields(ClassCodec<?> codec, Object value, long taken, Level level) {
        Object[] fields = level.fields;
        long present = taken;
        for (int g = 0; g < codec.groups; g++) {
            present |= parts(codec, g, DocOut.group(codec, value, g), level);
        }
        for (long rest = present & codec.uneven; rest != 0; rest &= rest - 1) {
            Member m = codec.members[Long.numberOfTrailingZeros(rest)];
            Object field = fields[m.index];
            fields[m.index] = switch (m.kind) {
                case SIMPLE -> simple(m, field, level);
                case CONTENT -> content(codec, m, value, Unchecked.cast(field), level);
                case UNWRAPPED -> unwrapped(codec, m, field, level);
                case BYTES_OF -> bytesOf(codec, m, field, level);
                default -> m.group >= 0 && !m.many ? single(codec, m, Unchecked.cast(field), level) : field;
            };
            if (m.textOnly) {
                textOnly(m, m.codec(codec), Unchecked.cast(field), level);
            }
            if (fields[m.index] == null) {
                present &= ~(1L << m.index);
            }
        }
        return present;
    }

    private Object simple(Member m, Object field, Level level) {
        if (m.fixed != null && field.equals(m.fixed)) {
            level.aside().text(m, m.fixed);
        }
        if (field instanceof List<?> || m.type == TypeKind.STRING) {
            return field;
        }
        String text = Spellings.text(field);
        if (m.type == TypeKind.DATE_TIME) {
            return date(m, (DateTime) field, level);
        }
        Object usual = out.scalars().usual(m.type, text);
        if (usual != null) {
            return usual;
        }
        String back = out.scalars().back(m.type, text);
        if (back == null) {
            if (TypeKind.FLOAT.accepts(text)) {
                level.aside().notNumber(m, text);
            }
        } else if (!back.equals(text)) {
            level.aside().text(m, text);
        }
        if (m.type == TypeKind.INTEGER && !out.scalars().isExact(text)) {
            level.aside().inexact(m);
        }
        if (m.type == TypeKind.FLOAT_OR_EMPTY && text.isBlank()) {
            level.aside().text(m, text);
            return null;
        }
        return field;
    }

    private static DateTime date(Member m, DateTime date, Level level) {
        String written = Rfc3339.fromModel(date.text());
        if (written.equals(date.text())) {
            return date;
        }
        level.aside().text(m, date.text());
        return new DateTime(written);
    }

    // ---- XML content ------------------------------------------------------------------------------------------------

    private Object content(ClassCodec<?> codec, Member m, Object value, List<XmlNode> nodes, Level level) {
        Member dtype = codec.dtype;
        boolean declared = dtype != null && "xml".equals(DocOut.get(codec, value, dtype.index));
        boolean text = XmlContent.isText(nodes);
        if (!text && !declared) {
            level.aside().content(true, XmlContent.hasElement(nodes));
        }
        if (nodes.isEmpty() && !m.required) {
            return null;
        }
        return text && !declared ? XmlContent.text(nodes) : XmlContent.xml(nodes);
    }

    private Object bytesOf(ClassCodec<?> codec, Member m, Object field, Level level) {
        if (!m.many
                && ScalarOut.principal(codec, m, field) != null
                && isWhole(m.codec(codec), m.principal(codec), field)) {
            return field;
        }
        List<Object> values = m.many ? Unchecked.cast(field) : List.of(field);
        List<Object> more = new ArrayList<>();
        boolean any = false;
        boolean missing = false;
        for (Object value : values) {
            boolean nothing = ScalarOut.principal(codec, m, value) == null;
            boolean whole = !nothing && isWhole(m.codec(codec), m.principal(codec), value);
            any |= !whole;
            missing |= nothing;
            more.add(whole ? null : value);
        }
        if (any) {
            level.aside().more(m, more);
        }
        return missing ? null : field;
    }

    /** Whether the bytes say all there is of a value. */
    boolean isWhole(ClassCodec<?> codec, Member principal, Object value) {
        if (principal.kind == Kind.SIMPLE && taken(codec, value) == 1L << principal.index) {
            return DocOut.extras(codec, value).isEmpty();
        }
        for (Member m : codec.members) {
            Object part = DocOut.get(codec, value, m.index);
            boolean usual = m == principal
                    || part == null
                    || part instanceof List<?> list && list.isEmpty()
                    || principal.kind == Kind.CONTENT && m.name.equals("dtype") && part.equals("xml");
            if (!usual) {
                return false;
            }
        }
        boolean xml = principal.kind != Kind.CONTENT || "xml".equals(DocOut.get(codec, value, codec.dtype.index));
        return xml && DocOut.extras(codec, value).isEmpty();
    }

    private void textOnly(Member m, ClassCodec<?> codec, List<Object> values, Level level) {
        List<Object> more = new ArrayList<>();
        boolean any = false;
        for (Object value : values) {
            boolean bare = out.isBare(codec, value);
            any |= !bare;
            more.add(bare ? null : value);
        }
        if (any) {
            level.aside().languages(m, more);
        }
    }

    // ---- wrappers ---------------------------------------------------------------------------------------------------

    /** Takes a value apart into the room for it; one bit for each member that is there. */
    private long taken(ClassCodec<?> codec, Object value) {
        if (inside.length < codec.slots) {
            inside = new Object[codec.slots];
        }
        return DocOut.take(codec, value, inside);
    }

    /** The list in a wrapper that has nothing else, or null. */
    List<?> alone(ClassCodec<?> wrapper, Member inner, Object value) {
        boolean alone = taken(wrapper, value) == 1L << inner.index && DocOut.extras(wrapper, value) == Extras.NONE;
        return alone ? (List<?>) inside[inner.index] : null;
    }

    private Object unwrapped(ClassCodec<?> codec, Member m, Object field, Level level) {
        List<Object> wrappers = field instanceof List<?> ? Unchecked.cast(field) : List.of(field);
        ClassCodec<?> wrapper = m.codec(codec);
        Member inner = m.inner(wrapper);
        if (inner.many && wrappers.size() == 1) {
            List<?> alone = alone(wrapper, inner, wrappers.get(0));
            if (alone != null) {
                return alone;
            }
        }
        List<Object> values = new ArrayList<>();
        List<ResidueOut.Wrapper> shapes = new ArrayList<>();
        boolean usual = !inner.many || wrappers.size() == 1;
        for (Object w : wrappers) {
            Object inside = DocOut.get(wrapper, w, inner.index);
            List<Object> items = inside == null ? List.of() : inner.many ? Unchecked.cast(inside) : List.of(inside);
            ResidueOut.Wrapper shape = new ResidueOut.Wrapper(w, items.size(), new ArrayList<>());
            usual &= !items.isEmpty() && isPlain(wrapper, inner, w);
            if (Restrictions.has(wrapper, w)) {
                push(wrapper, w, inner, items, values, shape);
            } else {
                values.addAll(items);
            }
            shapes.add(shape);
        }
        if (!usual) {
            level.aside().wrappers(m, wrapper, shapes);
        }
        return values.isEmpty() ? null : m.many ? values : values.get(0);
    }

    private static void push(
            ClassCodec<?> wrapper,
            Object around,
            Member inner,
            List<Object> items,
            List<Object> values,
            ResidueOut.Wrapper shape) {
        ClassCodec<?> inside = inner.codec(wrapper);
        for (int i = 0; i < items.size(); i++) {
            boolean open = Restrictions.open(inside, items.get(i));
            values.add(open ? Restrictions.push(wrapper, around, inside, items.get(i)) : items.get(i));
            if (open) {
                shape.pushed().add(i);
            }
        }
    }

    private static boolean isPlain(ClassCodec<?> wrapper, Member inner, Object value) {
        for (Member m : wrapper.members) {
            Object field = DocOut.get(wrapper, value, m.index);
            if (m != inner && field != null && !(field instanceof List<?> list && list.isEmpty())) {
                return false;
            }
        }
        Extras extras = DocOut.extras(wrapper, value);
        return extras.isEmpty();
    }

    // ---- interleaved choices ----------------------------------------------------------------------------------------

    private Object single(ClassCodec<?> codec, Member m, List<Object> values, Level level) {
        if (values.size() > 1) {
            level.aside().more(m, values.subList(1, values.size()));
        }
        return values.isEmpty() ? null : values.get(0);
    }

    /** Sorts the parts of an interleaved choice into their members; gives those that are there. */
    private static long parts(ClassCodec<?> codec, int group, List<?> parts, Level level) {
        Object[] fields = level.fields;
        if (!parts.isEmpty() && isOfOneClass(parts)) {
            Member m = member(codec, group, parts.get(0));
            fields[m.index] = parts;
            return 1L << m.index;
        }
        for (Member m : codec.members) {
            if (m.group == group) {
                fields[m.index] = null;
            }
        }
        long present = 0;
        int last = -1;
        boolean usual = true;
        for (Object part : parts) {
            Member m = member(codec, group, part);
            usual &= m.index >= last;
            last = m.index;
            List<Object> items = fields[m.index] == null ? new ArrayList<>(4) : Unchecked.cast(fields[m.index]);
            items.add(part);
            fields[m.index] = items;
            present |= 1L << m.index;
        }
        if (!usual) {
            level.aside()
                    .order(parts.stream()
                            .map(part -> member(codec, group, part).name)
                            .toList());
        }
        return present;
    }

    static boolean isOfOneClass(List<?> parts) {
        Class<?> first = parts.get(0).getClass();
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i).getClass() != first) {
                return false;
            }
        }
        return true;
    }

    /** The member that a part of an interleaved choice belongs to. */
    static Member member(ClassCodec<?> codec, int group, Object part) {
        for (Member m : codec.members) {
            if (m.group == group && m.codec(codec).type == part.getClass()) {
                return m;
            }
        }
        throw new IllegalArgumentException("no part of " + codec.name + " is of the class " + part.getClass());
    }
}
