package org.mile4j.json.internal.codec;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.mile4j.json.internal.token.Label;
import org.mile4j.json.internal.token.TokenOut;
import org.mile4j.model.data.RealValue;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.lexical.Lexical;

/** Writes values that are no objects. */
final class ScalarOut {

    private static final int LONG_DIGITS = 18;

    private final DocOut doc;
    private final TokenOut out;
    private final boolean binary;
    private final boolean literal;
    private final CodecSettings settings;

    ScalarOut(DocOut doc, TokenOut out, CodecSettings settings) {
        this.doc = doc;
        this.out = out;
        this.binary = out.isBinary();
        this.literal = settings.literal();
        this.settings = settings;
    }

    void write(ClassCodec<?> codec, Member m, Object value) throws IOException {
        switch (m.kind) {
            case SIMPLE -> {
                if (value instanceof byte[] bytes) {
                    out.bytes(bytes);
                } else {
                    simple(m, Spellings.text(value));
                }
            }
            case ENUMERATION -> word(m, (String) value);
            case FRAGMENT -> out.bytes(XmlContent.bytes((XmlElement) value));
            case BYTES_OF -> bytesOf(codec, m, value);
            default -> out.text((String) value);
        }
    }

    void bytesOf(ClassCodec<?> codec, Member m, Object value) throws IOException {
        out.bytes(principal(codec, m, value).getBytes(StandardCharsets.UTF_8));
    }

    /** What is written of a class of which only bytes are written. */
    static String principal(ClassCodec<?> codec, Member m, Object value) {
        Member principal = m.principal(codec);
        Object held = DocOut.get(m.codec(codec), value, principal.index);
        return principal.kind == Kind.CONTENT ? XmlContent.xml(Unchecked.<List<XmlNode>>cast(held)) : (String) held;
    }

    private String spelled(Member m, String value) {
        if (!m.values.of(settings.profile()).contains(value)) {
            for (var meaning : m.meanings.entrySet()) {
                if (meaning.getValue().equals(value)
                        && m.values.of(settings.profile()).contains(meaning.getKey())) {
                    return meaning.getKey();
                }
            }
        }
        return value;
    }

    private void simple(Member m, String text) throws IOException {
        switch (m.type) {
            case INTEGER -> integer(text);
            case FLOAT, POSITIVE_FLOAT, FLOAT_OR_EMPTY -> real(text);
            case BASE64 -> base64(text);
            case DATE_TIME -> date(m, text);
            case ANY_URI -> {
                out.tag(TokenOut.TAG_URI);
                out.text(text);
            }
            default -> out.text(m.fixed != null && text.equals(m.fixedXml) ? m.fixed : text);
        }
    }

    void date(Member m, String text) throws IOException {
        if (!Rfc3339.isUsual(text)) {
            otherDate(m, text);
        }
        out.tag(TokenOut.TAG_DATE);
        out.text(text);
    }

    /** Reports what of a date of XML is none of JSON; a text that is no date at all is found by reading. */
    void otherDate(Member m, String text) {
        if (!Lexical.isDateTime(text)) {
            return;
        }
        if (!Rfc3339.hasZone(text)) {
            doc.lost(JsonRule.DATE_ZONE, m + Rfc3339.NO_ZONE);
        }
        if (!Rfc3339.hasForm(text)) {
            doc.lost(JsonRule.DATE_FORM, m + Rfc3339.OTHER_FORM);
        }
    }

    /** Writes a value of an enumeration; those that are known need not be encoded again. */
    void word(Member m, String spelling) throws IOException {
        String value = literal ? spelled(m, spelling) : spelling;
        Label known = m.word(value);
        if (known == null) {
            out.text(value);
        } else {
            out.word(known);
        }
    }

    void integer(String text) throws IOException {
        if (!binary && Numbers.isInteger(text)) {
            out.number(text);
            return;
        }
        if (text.length() < LONG_DIGITS && Numbers.isInteger(text)) {
            out.number(Long.parseLong(text));
            return;
        }
        BigInteger value = Lexical.isInteger(text) ? Numbers.integer(text) : null;
        if (value == null) {
            out.text(text);
        } else if (value.bitLength() <= Long.SIZE - 1) {
            out.number(value.longValue());
        } else {
            out.number(value);
        }
    }

    private void real(String text) throws IOException {
        if (binary) {
            if (Lexical.isFloat(text)) {
                out.number((float) new RealValue(text).doubleValue().orElseThrow());
            } else {
                out.text(text);
            }
        } else if (Numbers.isNumber(text)) {
            out.number(text);
        } else {
            String number = finite(text) ? Numbers.number(text) : null;
            if (number == null) {
                out.text(text);
            } else {
                out.number(number);
            }
        }
    }

    private static boolean finite(String text) {
        return Lexical.isFloat(text)
                && Double.isFinite(new RealValue(text).doubleValue().orElseThrow());
    }

    private void base64(String text) throws IOException {
        byte[] canonical = binary ? Base64Text.decode(text) : null;
        if (canonical != null) {
            out.bytes(canonical);
        } else if (binary && Lexical.isBase64(text)) {
            out.bytes(Spellings.bytes(text));
        } else {
            out.text(text);
        }
    }

    /** The text that a reader makes of what is written for a text; null if it is no number and written as text. */
    String back(TypeKind type, String text) {
        return switch (type) {
            case INTEGER -> {
                if (!binary && Numbers.isInteger(text)) {
                    yield text;
                }
                BigInteger value = Lexical.isInteger(text) ? Numbers.integer(text) : null;
                yield value == null ? null : value.toString();
            }
            case FLOAT, POSITIVE_FLOAT, FLOAT_OR_EMPTY -> realBack(text);
            case BASE64 ->
                !binary || !Lexical.isBase64(text) ? text : Base64.getEncoder().encodeToString(Spellings.bytes(text));
            default -> text;
        };
    }

    private String realBack(String text) {
        if (binary) {
            return Lexical.isFloat(text)
                    ? Numbers.text((float) new RealValue(text).doubleValue().orElseThrow())
                    : null;
        }
        if (Numbers.isNumber(text)) {
            return doc.isAside() ? Numbers.text(Double.parseDouble(text)) : text;
        }
        return finite(text) ? Numbers.number(text) : null;
    }

    /** What is written of a text that means the same to every reader, or null if that has to be looked at. */
    Object usual(TypeKind type, String text) {
        if (type == TypeKind.BASE64) {
            return binary ? Base64Text.decode(text) : text;
        }
        boolean usual = type == TypeKind.INTEGER
                && text.length() < LONG_DIGITS - 2
                && Numbers.isInteger(text)
                && !text.equals("-0");
        return usual ? text : null;
    }

    /** Whether an integer is written exactly for every reader. */
    boolean isExact(String text) {
        if (binary || text.length() < LONG_DIGITS - 2 || !Lexical.isInteger(text)) {
            return true;
        }
        BigInteger value = Numbers.integer(text);
        return value != null && Numbers.isExact(value);
    }
}
