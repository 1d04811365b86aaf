package org.mile4j.json.internal.codec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.mile4j.json.internal.iodef.IodefCodecs;
import org.mile4j.model.Profile;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlComment;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.data.XmlText;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.iodef.IodefDocument;

/** Makes documents that use all classes and members in all shapes, from a seed. */
public final class RandomDocuments {

    private static final int DEEPEST = 7;

    private final Random random;
    private final boolean odd;
    private int size;

    /** @param odd whether there are also values and content that RFC 8727 cannot express */
    public RandomDocuments(long seed, boolean odd) {
        this.random = new Random(seed);
        this.odd = odd;
    }

    public IodefDocument document() {
        size = 0;
        return (IodefDocument) value(IodefCodecs.of(IodefCodecs.DOCUMENT), 0);
    }

    /** A value of any class. */
    public Object value(ClassCodec<?> codec) {
        size = 0;
        return value(codec, 2);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private Object value(ClassCodec<?> codec, int depth) {
        size++;
        Object[] fields = new Object[codec.members.length + codec.groups];
        for (Member m : codec.members) {
            if (m.group >= 0) {
                continue;
            }
            boolean container = m.kind == Kind.OBJECT || m.kind == Kind.UNWRAPPED || m.kind == Kind.TAGGED;
            int likely = container ? size > 300 ? 3 : 40 : 60;
            if (m.required || chance(likely) && (depth < DEEPEST || !container)) {
                fields[m.index] = member(codec, m, depth);
            }
        }
        for (int g = 0; g < codec.groups; g++) {
            fields[codec.members.length + g] = parts(codec, g, depth);
        }
        if (codec.content != null && fields[codec.content.index] == null) {
            fields[codec.content.index] = List.of();
        }
        if (codec.type == IodefDocument.class) {
            fields[codec.member("version").index] = "2.00";
            return codec.build(fields, DocOut.usualRoot());
        }
        return codec.build(fields, odd && chance(4) ? extras() : Extras.NONE);
    }

    private Object member(ClassCodec<?> codec, Member m, int depth) {
        boolean list = m.kind == Kind.UNWRAPPED ? m.wrapperMany : m.many;
        if (!list) {
            return one(codec, m, depth);
        }
        List<Object> values = new ArrayList<>();
        // Without oddities, one wrapper: several are what JSON cannot tell apart.
        int count = m.kind == Kind.UNWRAPPED && !odd ? 1 : 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            values.add(one(codec, m, depth));
        }
        return values;
    }

    private Object one(ClassCodec<?> codec, Member m, int depth) {
        return switch (m.kind) {
            case SIMPLE -> !odd && m.index == codec.lang && !codec.textOrObject ? "en" : simple(m);
            case ENUMERATION -> odd && chance(3) ? "later" : pick(List.copyOf(m.values.of(Profile.CORRECTED)));
            case OBJECT -> m.textOnly && !odd ? text(m.codec(codec)) : value(m.codec(codec), depth + 1);
            case BYTES_OF -> bytes(codec, m, depth);
            case UNWRAPPED -> wrapper(m.codec(codec), m, depth);
            case CONTENT -> content();
            case FRAGMENT -> XmlElement.of(m.uri, m.xml.substring(m.xml.indexOf(':') + 1), new XmlText(word()));
            case TAGGED -> value(pick(m.tags).codec(codec), depth + 1);
        };
    }

    private static Object text(ClassCodec<?> codec) {
        Object[] fields = new Object[codec.members.length];
        fields[0] = "plain";
        return codec.build(fields, Extras.NONE);
    }

    private Object bytes(ClassCodec<?> owner, Member m, int depth) {
        ClassCodec<?> codec = m.codec(owner);
        if (odd && chance(20)) {
            return value(codec, depth + 1);
        }
        Object[] fields = new Object[codec.members.length];
        for (Member inside : codec.members) {
            fields[inside.index] = inside.kind == Kind.CONTENT ? List.of() : null;
        }
        Member principal = m.principal(owner);
        if (principal.kind == Kind.CONTENT) {
            fields[principal.index] = List.of(XmlElement.of("urn:example", "e", new XmlText(word())));
            fields[codec.member("dtype").index] = "xml";
        } else {
            fields[principal.index] = odd && chance(10) ? null : "http://www.w3.org/2001/04/xmlenc#sha256";
        }
        return codec.build(fields, Extras.NONE);
    }

    private Object wrapper(ClassCodec<?> codec, Member m, int depth) {
        if (odd && chance(30)) {
            return value(codec, depth);
        }
        Member inner = codec.member(m.name);
        Object[] fields = new Object[codec.members.length + codec.groups];
        fields[inner.index] = inner.many ? List.of(one(codec, inner, depth)) : one(codec, inner, depth);
        return codec.build(fields, Extras.NONE);
    }

    private List<Object> parts(ClassCodec<?> codec, int group, int depth) {
        List<Object> parts = new ArrayList<>();
        for (Member m : codec.members) {
            if (m.group == group && depth < DEEPEST && size < 400) {
                int count = random.nextInt(m.many || odd ? 3 : 2);
                for (int i = 0; i < count; i++) {
                    parts.add(one(codec, m, depth));
                }
            }
        }
        if (odd) {
            Collections.shuffle(parts, random);
        }
        return parts;
    }

    private Object simple(Member m) {
        String text = switch (m.type) {
            case DATE_TIME ->
                odd
                        ? pick(List.of(
                                "2026-01-31T08:00:00Z",
                                "2026-01-31T08:00:00",
                                " 2026-01-31T08:00:00+01:00 ",
                                "2026-12-31T24:00:00.0-05:00",
                                "9999-12-31T24:00:00",
                                "-12026-01-31T08:00:00Z",
                                "yesterday",
                                ""))
                        : "2026-01-31T08:00:00.5-05:00";
            case INTEGER ->
                odd
                        ? pick(List.of("+5", "007", " 80 ", "abc", "99999999999999999999", "-0"))
                        : pick(List.of("0", "9", "70000", "999999999", "1234567890", "-5"));
            case FLOAT, POSITIVE_FLOAT, FLOAT_OR_EMPTY ->
                odd
                        ? pick(List.of(".5", "1.50", "INF", "NaN", "1E4", "+3", "x", "0.1"))
                        : pick(List.of("1", "2.5", "0.1"));
            case BASE64 ->
                odd ? pick(List.of("AQ ID", "AQID\n", "!")) : pick(List.of("AQIDBA==", "AQIDBAU=", "AQID", ""));
            case ANY_URI -> "http://example.com/" + word();
            case LANGUAGE -> pick(List.of("en", "de", "en-US"));
            default -> m.type == TypeKind.STRING ? text() : word();
        };
        return Spellings.of(m.type, text);
    }

    private List<XmlNode> content() {
        return switch (random.nextInt(odd ? 4 : 1)) {
            case 1 -> List.of(XmlElement.of("urn:example", "e", new XmlText("a & b"), new XmlComment("c")));
            case 2 -> List.of(new XmlText("a <"), XmlElement.of("", "e"), new XmlText("]]>"));
            case 3 -> List.of();
            default -> List.of(new XmlText(word()));
        };
    }

    private Extras extras() {
        return switch (random.nextInt(5)) {
            case 0 ->
                Extras.of(
                        List.of(),
                        List.of(new XmlAttribute("", "", "colour", word())),
                        List.of(),
                        List.of(),
                        List.of());
            case 1 ->
                Extras.of(
                        List.of(),
                        List.of(new XmlAttribute("urn:a", "a", "b", "c\n\t\"")),
                        List.of(),
                        List.of(),
                        List.of("Value"));
            case 2 -> stray(new XmlComment("aside"));
            case 3 -> stray(XmlElement.of("urn:example", "other", new XmlText("x")));
            default -> stray(XmlContent.jsonMember("strange member \u00e9\\", "{\"a\":[1,null,\"\\u0000\"]}"));
        };
    }

    private Extras stray(XmlNode node) {
        int position = XmlContent.isJsonMember(node) ? Frame.AT_END : random.nextInt(4);
        return Extras.of(List.of(), List.of(), List.of(new Extras.Stray(position, node)), List.of(), List.of());
    }

    private String word() {
        return "w" + random.nextInt(1_000);
    }

    private String text() {
        return pick(List.of(
                "plain", "with \"quotes\" & <tags>", "\u00fcml\u00e4ut \ud83d\ude00", "two\nlines", "", " blank "));
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
