package org.mile4j.json.internal.codec;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.mile4j.json.internal.token.Label;
import org.mile4j.json.internal.token.TokenOut;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.IntegerValue;
import org.mile4j.model.data.OpenEnumeration;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.internal.grammar.TypeKind;

/** What the generated writers write members with. What is not as usual they leave to the table, before they begin. */
public final class ObjectOut {

    /** Stands for what the table has to write. */
    public static final Object ODD = new Object();

    private static final String XML = "xml";

    private final DocOut doc;
    private final TokenOut out;
    private final ScalarOut scalars;
    private final Flattening flattening;

    ObjectOut(DocOut doc, TokenOut out, Flattening flattening) {
        this.doc = doc;
        this.out = out;
        this.scalars = doc.scalars();
        this.flattening = flattening;
    }

    /** Writes a value by the members of its class. */
    public void byTable(ClassCodec<?> codec, Object value) throws IOException {
        doc.byTable(codec, value);
    }

    // ---- what the table has to look at ------------------------------------------------------------------------------

    /** Whether there is something that no member holds. */
    public static boolean isOdd(Extras extras) {
        return extras != Extras.NONE && !extras.equals(Extras.NONE);
    }

    /** Whether an integer is written other than it is spelled. */
    public boolean isOdd(Optional<IntegerValue> value) {
        if (value.isEmpty()) {
            return false;
        }
        String text = value.get().text();
        return Numbers.small(text) < 0 && scalars.usual(TypeKind.INTEGER, text) == null;
    }

    /** Whether a date is written other than it is spelled. */
    public static boolean isOddDate(Optional<DateTime> value) {
        return value.isPresent()
                && !Rfc3339.fromModel(value.get().text()).equals(value.get().text());
    }

    /** What is written of a text in base64: bytes or the text, or null; {@link #ODD} if it is not as it is spelled. */
    public Object base64(Optional<String> value) {
        if (value.isEmpty()) {
            return null;
        }
        Object usual = scalars.usual(TypeKind.BASE64, value.get());
        return usual == null ? ODD : usual;
    }

    /** Whether there is more to a value than what is written of it as bytes. */
    public boolean isMore(ClassCodec<?> codec, int at, Optional<?> value) {
        if (value.isEmpty()) {
            return false;
        }
        Member m = codec.members[at];
        return ScalarOut.principal(codec, m, value.get()) == null
                || !flattening.isWhole(m.codec(codec), m.principal(codec), value.get());
    }

    /** The text that free content is; null if it is none, or XML. */
    public static String text(List<XmlNode> content, Optional<? extends OpenEnumeration> dtype) {
        boolean xml = dtype.isPresent() && dtype.get().value().equals(XML);
        return xml || content.isEmpty() || !XmlContent.isText(content) ? null : XmlContent.text(content);
    }

    /** The list in a wrapper that JSON does not have, empty if there is no wrapper; null if more than the list is there. */
    public List<?> inside(ClassCodec<?> codec, int at, Optional<?> wrapper) {
        return wrapper.isEmpty() ? List.of() : inside(codec, at, wrapper.get());
    }

    /** The list in the wrappers that JSON does not have, empty if there are none; null if there is more. */
    public List<?> inside(ClassCodec<?> codec, int at, List<?> wrappers) {
        return wrappers.isEmpty() ? wrappers : wrappers.size() > 1 ? null : inside(codec, at, wrappers.get(0));
    }

    private List<?> inside(ClassCodec<?> codec, int at, Object value) {
        Member m = codec.members[at];
        ClassCodec<?> wrapper = m.codec(codec);
        Member inner = m.inner(wrapper);
        return inner.many ? flattening.alone(wrapper, inner, value) : null;
    }

    /** Whether the parts of an interleaved choice are of several classes. */
    public static boolean isMixed(List<?> parts) {
        return parts.size() > 1 && !Flattening.isOfOneClass(parts);
    }

    // ---- how many members there are ---------------------------------------------------------------------------------

    /** How many members a value is. */
    public static int one(Optional<?> value) {
        return value.isPresent() ? 1 : 0;
    }

    /** How many members a value is that may be null. */
    public static int some(Object value) {
        return value == null ? 0 : 1;
    }

    /** How many members a list is. */
    public static int one(List<?> list) {
        return list.isEmpty() ? 0 : 1;
    }

    /** How many members a value of an enumeration is. */
    public static int word(Optional<? extends OpenEnumeration> value) {
        return value.isEmpty() ? 0 : value.get() instanceof Enum || hasText(value.get()) ? 1 : 0;
    }

    /** How many members a value of an enumeration and the private one beside it are. */
    public static int words(Optional<? extends OpenEnumeration> value) {
        return value.isEmpty()
                ? 0
                : value.get() instanceof Enum
                        ? 1
                        : word(value) + one(value.get().extension());
    }

    private static boolean hasText(OpenEnumeration value) {
        return !(value.value().isEmpty() && value.isExtension());
    }

    // ---- objects ----------------------------------------------------------------------------------------------------

    /** Begins an object. */
    public void start(int members) throws IOException {
        doc.open(0);
        out.startObject(members);
    }

    public void end() throws IOException {
        out.endObject();
        doc.close();
    }

    /** Whether a text without a language may be a bare string. */
    public boolean isEnglish() {
        return doc.isEnglish();
    }

    /** Writes an object that is nothing but its text. */
    public void bare(String text) throws IOException {
        out.text(text);
    }

    /** The language that is in force, or null. */
    public String language() {
        return doc.language();
    }

    /** The language that was in force outside of an object is so again. */
    public void language(String outer) {
        doc.language(outer);
    }

    // ---- members ----------------------------------------------------------------------------------------------------

    public void text(ClassCodec<?> codec, int at, String text) throws IOException {
        out.text(codec.members[at].label, text);
    }

    public void text(ClassCodec<?> codec, int at, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            out.text(codec.members[at].label, text.get());
        }
    }

    /** Writes the language of an object, which is that of all inside. */
    public void lang(ClassCodec<?> codec, int at, Optional<String> language) throws IOException {
        if (language.isPresent()) {
            out.text(codec.members[at].label, language.get());
            doc.language(language.get());
        }
    }

    public void date(ClassCodec<?> codec, int at, Optional<DateTime> date) throws IOException {
        if (date.isPresent()) {
            Member m = codec.members[at];
            String text = date.get().text();
            if (!Rfc3339.isUsual(text)) {
                doc.level().member = m;
                scalars.otherDate(m, text);
            }
            out.date(m.label, text);
        }
    }

    public void integer(ClassCodec<?> codec, int at, Optional<IntegerValue> value) throws IOException {
        if (value.isPresent()) {
            String text = value.get().text();
            int small = Numbers.small(text);
            out.name(codec.members[at].label);
            if (small < 0) {
                scalars.integer(text);
            } else {
                out.number(small);
            }
        }
    }

    /** Writes bytes, or their text. */
    public void bytes(ClassCodec<?> codec, int at, Object bytesOrText) throws IOException {
        if (bytesOrText instanceof byte[] bytes) {
            out.name(codec.members[at].label);
            out.bytes(bytes);
        } else if (bytesOrText != null) {
            out.text(codec.members[at].label, (String) bytesOrText);
        }
    }

    /** Writes what is written of a value as bytes. */
    public void bytesOf(ClassCodec<?> codec, int at, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            Member m = codec.members[at];
            out.name(m.label);
            scalars.bytesOf(codec, m, value.get());
        }
    }

    /** Writes a value of an enumeration. */
    public void word(ClassCodec<?> codec, int at, Optional<? extends OpenEnumeration> value) throws IOException {
        if (value.isPresent() && !known(codec, at, value.get()) && hasText(value.get())) {
            out.text(codec.members[at].label, value.get().value());
        }
    }

    /** Writes a value of an enumeration, and the private one as the member behind it. */
    public void words(ClassCodec<?> codec, int at, Optional<? extends OpenEnumeration> value) throws IOException {
        if (value.isPresent() && !known(codec, at, value.get())) {
            if (hasText(value.get())) {
                out.text(codec.members[at].label, value.get().value());
            }
            text(codec, at + 1, value.get().extension());
        }
    }

    private boolean known(ClassCodec<?> codec, int at, OpenEnumeration value) throws IOException {
        if (!(value instanceof Enum<?> known)) {
            return false;
        }
        Member m = codec.members[at];
        Label word = m.word(known);
        if (word == null) {
            out.text(m.label, value.value());
        } else {
            out.word(m.label, word);
        }
        return true;
    }

    /** Writes an object. */
    public void object(ClassCodec<?> codec, int at, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            Member m = codec.members[at];
            out.name(m.label);
            doc.level().member = m;
            doc.write(m.codec(codec), value.get());
        }
    }

    /** Writes objects of one class. */
    public void objects(ClassCodec<?> codec, int at, List<?> values) throws IOException {
        if (!values.isEmpty()) {
            Member m = codec.members[at];
            Level level = doc.level();
            out.name(m.label);
            level.member = m;
            doc.objects(m.codec(codec), level, values);
        }
    }

    /** Writes the parts of an interleaved choice, which are of one class. */
    public void parts(ClassCodec<?> codec, int group, List<?> parts) throws IOException {
        if (!parts.isEmpty()) {
            objects(codec, Flattening.member(codec, group, parts.get(0)).index, parts);
        }
    }

    /** Writes what is in a wrapper. */
    public void inner(ClassCodec<?> codec, int at, List<?> values) throws IOException {
        if (!values.isEmpty()) {
            Member m = codec.members[at];
            ClassCodec<?> wrapper = m.codec(codec);
            Member inner = m.inner(wrapper);
            if (inner.step == Step.OBJECTS) {
                Level level = doc.level();
                out.name(m.label);
                level.member = m;
                doc.objects(inner.codec(wrapper), level, values);
            } else {
                doc.member(codec, m, values);
            }
        }
    }

    /** Writes values that are no objects. */
    public void values(ClassCodec<?> codec, int at, List<?> values) throws IOException {
        if (!values.isEmpty()) {
            doc.member(codec, codec.members[at], values);
        }
    }
}
