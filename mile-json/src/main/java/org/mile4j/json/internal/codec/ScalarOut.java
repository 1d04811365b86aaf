package org.mile4j.json.internal.codec;

import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.json.UTF8JsonGenerator;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.mile4j.json.internal.token.PlainText;
import org.mile4j.model.data.RealValue;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.lexical.Lexical;

/** Writes values that are no objects. */
final class ScalarOut {

    private static final int TAG_DATE = 0;
    private static final int TAG_BASE64 = 22;
    private static final int TAG_URI = 32;
    private static final int LONG_DIGITS = 18;

    private final DocOut doc;
    private final JsonGenerator out;
    private final CBORGenerator cbor;
    private final boolean plain;
    private final CodecSettings settings;

    ScalarOut(DocOut doc, JsonGenerator out, CBORGenerator cbor, CodecSettings settings) {
        this.doc = doc;
        this.out = out;
        this.cbor = cbor;
        this.plain = cbor == null && isPlain(out);
        this.settings = settings;
    }

    void write(ClassCodec<?> codec, Member m, Object value) throws IOException {
        switch (m.kind) {
            case SIMPLE -> simple(m, Spellings.text(value));
            case ENUMERATION -> word(m, spelled(m, (String) value));
            case FRAGMENT -> bytes(XmlContent.bytes((XmlElement) value));
            case BYTES_OF -> bytes(principal(codec, m, value).getBytes(StandardCharsets.UTF_8));
            default -> string((String) value);
        }
    }

    /** What is written of a class of which only bytes are written. */
    static String principal(ClassCodec<?> codec, Member m, Object value) {
        Member principal = m.principal(codec);
        Object held = DocOut.get(m.codec(codec), value, principal.index);
        return principal.kind == Kind.CONTENT ? XmlContent.xml(Unchecked.<List<XmlNode>>cast(held)) : (String) held;
    }

    private String spelled(Member m, String value) {
        if (settings.literal() && !m.values.of(settings.profile()).contains(value)) {
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
            case DATE_TIME -> {
                if (!JsonStructure.zoned(text)) {
                    doc.lost(JsonRule.DATE_ZONE, m + " gives no zone.");
                }
                tag(TAG_DATE);
                string(text);
            }
            case ANY_URI -> {
                tag(TAG_URI);
                string(text);
            }
            default -> string(m.fixed != null && text.equals(m.fixedXml) ? m.fixed : text);
        }
    }

    private void tag(int tag) throws IOException {
        if (cbor != null) {
            cbor.writeTag(tag);
        }
    }

    /** Writes a value of an enumeration; those that are known need not be encoded again. */
    private void word(Member m, String value) throws IOException {
        SerializableString known = m.encoded(value);
        if (known == null) {
            string(value);
        } else {
            out.writeString(known);
        }
    }

    /** Writes text, in CBOR with its length in front however long it is. */
    void string(String text) throws IOException {
        if (cbor == null && !plain) {
            requireUnicode(text);
            out.writeString(text);
            return;
        }
        // The JDK encodes many times faster than the generators do; half of a pair becomes a question mark.
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length != text.length() || PlainText.hasQuestionMark(bytes)) {
            requireUnicode(text);
        }
        if (cbor != null) {
            cbor.writeUTF8String(bytes, 0, bytes.length);
        } else if (PlainText.end(bytes, 0, bytes.length) == bytes.length) {
            out.writeRawUTF8String(bytes, 0, bytes.length);
        } else {
            out.writeString(text);
        }
    }

    /** Whether a generator writes UTF-8 and escapes nothing but what JSON has to have escaped. */
    private static boolean isPlain(JsonGenerator out) {
        return out instanceof UTF8JsonGenerator
                && out.getCharacterEscapes() == null
                && out.getHighestEscapedChar() == 0
                && !out.isEnabled(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature())
                && !out.isEnabled(JsonWriteFeature.ESCAPE_FORWARD_SLASHES.mappedFeature());
    }

    /** The generators do not refuse each half of a surrogate pair, but write something else. */
    private void requireUnicode(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.isLowSurrogate(text.charAt(i))
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    throw new JsonGenerationException("a text holds half of a surrogate pair", out);
                }
                i++;
            }
        }
    }

    private void integer(String text) throws IOException {
        if (cbor == null && Numbers.isInteger(text)) {
            out.writeNumber(text);
            return;
        }
        if (text.length() < LONG_DIGITS && Numbers.isInteger(text)) {
            out.writeNumber(Long.parseLong(text));
            return;
        }
        BigInteger value = Lexical.isInteger(text) ? Numbers.integer(text) : null;
        if (value == null) {
            string(text);
        } else if (value.bitLength() <= Long.SIZE - 1) {
            out.writeNumber(value.longValue());
        } else {
            out.writeNumber(value);
        }
    }

    private void real(String text) throws IOException {
        if (cbor != null) {
            if (Lexical.isFloat(text)) {
                cbor.writeNumber((float) new RealValue(text).doubleValue().orElseThrow());
            } else {
                string(text);
            }
        } else if (Numbers.isNumber(text)) {
            out.writeNumber(text);
        } else {
            String number = finite(text) ? Numbers.number(text) : null;
            if (number == null) {
                string(text);
            } else {
                out.writeNumber(number);
            }
        }
    }

    private static boolean finite(String text) {
        return Lexical.isFloat(text)
                && Double.isFinite(new RealValue(text).doubleValue().orElseThrow());
    }

    private void base64(String text) throws IOException {
        if (cbor != null && Spellings.isCanonicalBase64(text)) {
            bytes(Base64.getDecoder().decode(text));
        } else if (cbor != null && Lexical.isBase64(text)) {
            bytes(Spellings.bytes(text));
        } else {
            string(text);
        }
    }

    private void bytes(byte[] bytes) throws IOException {
        if (plain) {
            byte[] text = Base64.getEncoder().encode(bytes);
            out.writeRawUTF8String(text, 0, text.length);
        } else if (cbor == null) {
            out.writeString(Base64.getEncoder().encodeToString(bytes));
        } else {
            tag(TAG_BASE64);
            cbor.writeBinary(bytes);
        }
    }

    /** The text that a reader makes of what is written for a text; null if it is no number and written as text. */
    String back(TypeKind type, String text) {
        return switch (type) {
            case INTEGER -> {
                if (cbor == null && Numbers.isInteger(text)) {
                    yield text;
                }
                BigInteger value = Lexical.isInteger(text) ? Numbers.integer(text) : null;
                yield value == null ? null : value.toString();
            }
            case FLOAT, POSITIVE_FLOAT, FLOAT_OR_EMPTY -> realBack(text);
            case BASE64 ->
                cbor == null || !Lexical.isBase64(text)
                        ? text
                        : Base64.getEncoder().encodeToString(Spellings.bytes(text));
            default -> text;
        };
    }

    private String realBack(String text) {
        if (cbor != null) {
            return Lexical.isFloat(text)
                    ? Numbers.text((float) new RealValue(text).doubleValue().orElseThrow())
                    : null;
        }
        if (Numbers.isNumber(text)) {
            return doc.isAside() ? Numbers.text(Double.parseDouble(text)) : text;
        }
        return finite(text) ? Numbers.number(text) : null;
    }

    /** Whether a text is written as it is and means the same to every reader. */
    boolean isUsual(TypeKind type, String text) {
        if (type == TypeKind.BASE64) {
            return cbor == null || Spellings.isCanonicalBase64(text);
        }
        return type == TypeKind.INTEGER
                && text.length() < LONG_DIGITS - 2
                && Numbers.isInteger(text)
                && !text.equals("-0");
    }

    /** Whether an integer is written exactly for every reader. */
    boolean isExact(String text) {
        if (cbor != null || text.length() < LONG_DIGITS - 2 || !Lexical.isInteger(text)) {
            return true;
        }
        BigInteger value = Numbers.integer(text);
        return value != null && Numbers.isExact(value);
    }
}
