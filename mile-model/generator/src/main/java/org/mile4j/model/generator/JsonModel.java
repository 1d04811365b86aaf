package org.mile4j.model.generator;

import java.util.ArrayList;
import java.util.List;
import org.mile4j.model.generator.ModelTable.AttributeSpec;
import org.mile4j.model.generator.ModelTable.Card;
import org.mile4j.model.generator.ModelTable.ClassSpec;
import org.mile4j.model.generator.ModelTable.ElementSpec;
import org.mile4j.model.generator.ModelTable.GroupSpec;
import org.mile4j.model.generator.ModelTable.Particle;

/** The members that the classes of a model table have in JSON and CBOR: the table and its exceptions put together. */
final class JsonModel {

    /** What a member is. */
    enum Kind {
        /** A value of simple type. */
        SIMPLE,
        /** The value of an enumeration. */
        ENUMERATION,
        /** The companion of an extensible enumeration. */
        EXTENSION,
        /** An object. */
        OBJECT,
        /** XML content as text. */
        CONTENT,
        /** An XML element as bytes. */
        FRAGMENT,
        /** An object of which one attribute is left, as bytes. */
        BYTES_OF,
        /** What is inside of a wrapper. */
        UNWRAPPED,
        /** An interleaved choice as an array of objects with one member. */
        TAGGED
    }

    /**
     * A member.
     *
     * @param name its name
     * @param kind what it is
     * @param type its type in the table; of a companion, string
     * @param xml how a path in XML goes on to it: {@code @role}, {@code Contact}, empty for the content
     * @param component the record component it comes from
     * @param element the child element it comes from, or null
     * @param many whether it is an array
     * @param required whether RFC 7970 demands it
     * @param requiredLiteral whether RFC 8727 demands it
     * @param group the number of the interleaved choice it is a part of, or -1
     * @param inner of an unwrapped one, the member of the wrapper that is left; else null
     */
    record MemberSpec(
            String name,
            Kind kind,
            String type,
            String xml,
            Component component,
            ElementSpec element,
            boolean many,
            boolean required,
            boolean requiredLiteral,
            int group,
            MemberSpec inner) {}

    /** Members of which at least one, or at most one, must be there. */
    record Choice(List<String> members, boolean exclusive, boolean exclusiveLiteral, boolean one, boolean oneLiteral) {}

    final ModelTable table;
    final JsonTable json;

    JsonModel(ModelTable table, JsonTable json) {
        this.table = table;
        this.json = json;
    }

    boolean isUnwrapped(String type) {
        return json.unwrapped().contains(type);
    }

    /** The members of a class: its content, then attributes, then elements. */
    List<MemberSpec> members(ClassSpec c) {
        List<Component> components = Component.of(table, c);
        List<MemberSpec> content = new ArrayList<>();
        List<MemberSpec> members = new ArrayList<>();
        int group = 0;
        for (Component x : components) {
            if (x.attribute() != null) {
                attribute(c, x, members);
            } else if (x.group() != null) {
                group = group(c, x, group, members);
            } else if (x.element() != null) {
                members.add(element(c, x, x.element(), -1));
            } else if (c.text() != null && x.name().equals(c.text().name())) {
                boolean optional = x.form() == Component.Form.OPTIONAL;
                content.add(member(c, x.name(), Kind.SIMPLE, c.text().type(), "", x, null, false, !optional, -1));
            } else if (c.any() != null && x.name().equals("content")) {
                boolean required = c.name().equals("ExtensionType");
                content.add(member(c, "value", Kind.CONTENT, "string", "", x, null, false, required, -1));
            }
        }
        content.addAll(members);
        return content;
    }

    private void attribute(ClassSpec c, Component x, List<MemberSpec> members) {
        AttributeSpec a = x.attribute();
        boolean enumeration = table.isEnumeration(a.type());
        members.add(member(
                c,
                json.name(c.name(), a.name()),
                enumeration ? Kind.ENUMERATION : Kind.SIMPLE,
                a.type(),
                "@" + a.name(),
                x,
                null,
                false,
                a.required(),
                -1));
        if (a.ext() != null) {
            members.add(member(
                    c,
                    json.name(c.name(), a.ext()),
                    Kind.EXTENSION,
                    "string",
                    "@" + a.ext(),
                    x,
                    null,
                    false,
                    false,
                    -1));
        }
    }

    private int group(ClassSpec c, Component x, int group, List<MemberSpec> members) {
        GroupSpec g = x.group();
        String tagged = json.tagged().get(c.name() + "." + g.name());
        if (tagged != null) {
            members.add(member(c, tagged, Kind.TAGGED, g.type(), tagged, x, null, true, g.min() == 1, -1));
            return group;
        }
        g.elements().forEach(e -> members.add(element(c, x, e, group)));
        return group + 1;
    }

    private MemberSpec element(ClassSpec c, Component x, ElementSpec e, int group) {
        boolean many = e.card().many() || group >= 0 && e.step() <= 0;
        boolean required = e.card().min() == 1 && group < 0 && x.group() == null && !inExclusive(c, e);
        String name = json.name(c.name(), e.key());
        if (isUnwrapped(e.type())) {
            ClassSpec wrapper = table.classes().get(e.type());
            List<MemberSpec> inside = members(wrapper);
            MemberSpec inner =
                    inside.stream().filter(m -> m.element() != null).findFirst().orElse(inside.get(0));
            return new MemberSpec(
                    inner.name(),
                    Kind.UNWRAPPED,
                    e.type(),
                    e.key(),
                    x,
                    e,
                    many || inner.many(),
                    required,
                    required,
                    group,
                    inner);
        }
        return member(c, name, kind(e), e.type(), e.key(), x, e, many, required, group);
    }

    private static boolean inExclusive(ClassSpec c, ElementSpec e) {
        return c.content().stream()
                .anyMatch(p -> p instanceof GroupSpec g && g.elements().contains(e));
    }

    private Kind kind(ElementSpec e) {
        if (json.bytes().containsKey(e.type())) {
            return Kind.BYTES_OF;
        }
        if (table.isClass(e.type())) {
            return Kind.OBJECT;
        }
        return e.type().equals("fragment") ? Kind.FRAGMENT : Kind.SIMPLE;
    }

    private MemberSpec member(
            ClassSpec c,
            String name,
            Kind kind,
            String type,
            String xml,
            Component x,
            ElementSpec e,
            boolean many,
            boolean required,
            int group) {
        String plain = name.startsWith("xml:") ? name.substring(4) : name;
        boolean literal =
                required || json.required().getOrDefault(c.name(), List.of()).contains(plain);
        return new MemberSpec(plain, kind, type, xml, x, e, many, required, literal, group, null);
    }

    /** The choices of a class. */
    List<Choice> choices(ClassSpec c) {
        List<Choice> choices = new ArrayList<>();
        List<MemberSpec> members = members(c);
        List<String> exactly = json.oneOf().get(c.name());
        boolean known = false;
        for (Particle p : c.content()) {
            if (p instanceof GroupSpec g && json.tagged().get(c.name() + "." + g.name()) == null) {
                List<String> names = members.stream()
                        .filter(m -> m.element() != null
                                && g.elements().contains(m.element())
                                && m.element().step() <= 0)
                        .map(MemberSpec::name)
                        .toList();
                boolean same = names.equals(exactly);
                known |= same;
                choices.add(
                        new Choice(names, g.exclusive(), g.exclusive() || same, g.min() == 1, g.min() == 1 || same));
            }
        }
        if (exactly != null && !known) {
            choices.add(new Choice(exactly, false, true, false, true));
        }
        return choices;
    }

    /** The number of occurrences as the table says it, for a member that comes from an element. */
    static Card card(MemberSpec m) {
        return m.element() == null
                ? new Card(m.required() ? 1 : 0, m.many())
                : m.element().card();
    }
}
