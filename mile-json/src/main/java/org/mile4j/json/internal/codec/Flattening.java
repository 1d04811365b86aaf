package org.mile4j.json.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.internal.grammar.TypeKind;

/** Takes a value apart into the members that JSON has, and notes what does not fit into them. */
final class Flattening {

    private final DocOut out;

    Flattening(DocOut out) {
        this.out = out;
    }

    /** The members of a value; null for what is not there. */
    void fields(ClassCodec<?> codec, Object value, Object[] fields, ResidueOut residue) {
        for (Member m : codec.members) {
            Object field = DocOut.get(codec, value, m.index);
            if (field == null || field instanceof List<?> list && list.isEmpty() && m.kind != Kind.CONTENT) {
                continue;
            }
            fields[m.index] = switch (m.kind) {
                case SIMPLE -> simple(m, field, residue);
                case CONTENT -> content(codec, m, value, Unchecked.cast(field), residue);
                case UNWRAPPED -> unwrapped(codec, m, field, residue);
                case BYTES_OF -> bytesOf(codec, m, field, residue);
                default -> m.group >= 0 && !m.many ? single(codec, m, Unchecked.cast(field), residue) : field;
            };
            if (m.textOnly) {
                textOnly(m, m.codec(codec), Unchecked.cast(field), residue);
            }
        }
        for (int g = 0; g < codec.groups; g++) {
            order(codec, g, DocOut.group(codec, value, g), residue);
        }
    }

    private Object simple(Member m, Object field, ResidueOut residue) {
        if (m.fixed != null && field.equals(m.fixed)) {
            residue.text(m, m.fixed);
        }
        if (field instanceof List<?> || m.type == TypeKind.STRING || m.type == TypeKind.DATE_TIME) {
            return field;
        }
        String text = Spellings.text(field);
        String back = out.scalars().back(m.type, text);
        if (back == null) {
            if (TypeKind.FLOAT.accepts(text)) {
                residue.notNumber(m, text);
            }
        } else if (!back.equals(text)) {
            residue.text(m, text);
        }
        if (m.type == TypeKind.INTEGER && !out.scalars().isExact(text)) {
            residue.inexact(m);
        }
        if (m.type == TypeKind.FLOAT_OR_EMPTY && text.isBlank()) {
            residue.text(m, text);
            return null;
        }
        return field;
    }

    // ---- XML content ------------------------------------------------------------------------------------------------

    private Object content(ClassCodec<?> codec, Member m, Object value, List<XmlNode> nodes, ResidueOut residue) {
        Member dtype = codec.member("dtype");
        boolean declared = dtype != null && "xml".equals(DocOut.get(codec, value, dtype.index));
        boolean text = XmlContent.isText(nodes);
        if (!text && !declared) {
            residue.content(true, XmlContent.hasElement(nodes));
        }
        if (nodes.isEmpty() && !m.required) {
            return null;
        }
        return text && !declared ? XmlContent.text(nodes) : XmlContent.xml(nodes);
    }

    private Object bytesOf(ClassCodec<?> codec, Member m, Object field, ResidueOut residue) {
        List<Object> values = m.many ? Unchecked.cast(field) : List.of(field);
        List<Object> more = new ArrayList<>();
        boolean any = false;
        boolean missing = false;
        for (Object value : values) {
            boolean whole = isWhole(m.codec(codec), m.principal(codec), value);
            any |= !whole;
            missing |= m.principal(codec).kind == Kind.SIMPLE && ScalarOut.principal(codec, m, value) == null;
            more.add(whole ? null : value);
        }
        if (any || missing) {
            residue.more(m, more);
        }
        return missing ? null : field;
    }

    /** Whether the bytes say all there is of a value. */
    private static boolean isWhole(ClassCodec<?> codec, Member principal, Object value) {
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
        boolean xml =
                principal.kind != Kind.CONTENT || "xml".equals(DocOut.get(codec, value, codec.member("dtype").index));
        return xml && DocOut.extras(codec, value).isEmpty();
    }

    private void textOnly(Member m, ClassCodec<?> codec, List<Object> values, ResidueOut residue) {
        List<Object> more = new ArrayList<>();
        boolean any = false;
        for (Object value : values) {
            boolean bare = out.isBare(codec, value);
            any |= !bare;
            more.add(bare ? null : value);
        }
        if (any) {
            residue.languages(m, more);
        }
    }

    // ---- wrappers ---------------------------------------------------------------------------------------------------

    private Object unwrapped(ClassCodec<?> codec, Member m, Object field, ResidueOut residue) {
        List<Object> wrappers = field instanceof List<?> ? Unchecked.cast(field) : List.of(field);
        ClassCodec<?> wrapper = m.codec(codec);
        Member inner = wrapper.member(m.name);
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
            residue.wrappers(m, wrapper, shapes);
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

    private Object single(ClassCodec<?> codec, Member m, List<Object> values, ResidueOut residue) {
        if (values.size() > 1) {
            residue.more(m, values.subList(1, values.size()));
        }
        return values.isEmpty() ? null : values.get(0);
    }

    private void order(ClassCodec<?> codec, int group, List<?> parts, ResidueOut residue) {
        int last = -1;
        boolean usual = true;
        List<String> order = new ArrayList<>(parts.size());
        for (Object part : parts) {
            for (Member m : codec.members) {
                if (m.group == group && m.codec(codec).type.isInstance(part)) {
                    usual &= m.index >= last;
                    last = m.index;
                    order.add(m.name);
                }
            }
        }
        if (!usual) {
            residue.order(order);
        }
    }
}
