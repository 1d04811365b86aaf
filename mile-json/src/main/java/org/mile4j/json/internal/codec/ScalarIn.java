package org.mile4j.json.internal.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Base64;
import java.util.List;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.IntegerValue;
import org.mile4j.model.data.RealValue;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.data.XmlText;
import org.mile4j.model.internal.grammar.TypeKind;

/** Reads values that are no objects; null stands for what could not be taken. */
final class ScalarIn {

    /** The bytes of a float of 32 bits in CBOR. */
    private static final int FLOAT32 = 5;

    private static final String XML = "xml";
    private static final String JSON = "json";

    private final Frames at;
    private final BesideIn beside;
    private final JsonStructure structure;
    private final CodecSettings settings;
    private final TagIn tags;
    /** The URI that was checked last: one document mostly names one algorithm. */
    private String lastUri;

    ScalarIn(Frames at, BesideIn beside, JsonStructure structure, CodecSettings settings, TagIn tags) {
        this.at = at;
        this.beside = beside;
        this.structure = structure;
        this.settings = settings;
        this.tags = tags;
    }

    Object simple(Member m) throws IOException {
        return switch (m.type) {
            case INTEGER -> integer(m);
            case FLOAT, POSITIVE_FLOAT, FLOAT_OR_EMPTY -> real(m);
            case BASE64 -> base64(m);
            default -> text(m);
        };
    }

    // ---- text -------------------------------------------------------------------------------------------------------

    /** A value that came as text. */
    Object plain(Member m, String text) {
        return switch (m.kind) {
            case CONTENT -> text;
            case ENUMERATION -> value(m, text);
            default ->
                switch (m.type) {
                    case STRING -> m.fixed == null ? m.literally == m.type ? text : typed(m, text) : fixed(m, text);
                    case DATE_TIME -> dateTime(m, text);
                    default -> typed(m, text);
                };
        };
    }

    private Object fixed(Member m, String text) {
        if (text.equals(m.fixed)) {
            return m.fixedXml;
        }
        structure.fixed(m, text);
        return text;
    }

    private String typed(Member m, String text) {
        if (settings.structure() && !(m.type == TypeKind.ID && at.top().reference && !settings.literal())) {
            structure.text(m, text);
        }
        return text;
    }

    /** A value of an enumeration that came as text. */
    String value(Member m, String text) {
        if (settings.structure()) {
            return structure.value(m, text);
        }
        return m.meanings.isEmpty() ? text : m.meanings.getOrDefault(text, text);
    }

    /** A date and time that came as text. */
    DateTime dateTime(Member m, String text) {
        if (m.type.accepts(text)) {
            if (!Rfc3339.isUsual(text)) {
                structure.dateTime(m, text);
            }
            return new DateTime(text);
        }
        String date = Rfc3339.toModel(text);
        if (date == null) {
            structure.type(m.name, m.type.expectation(), text);
            return new DateTime(text);
        }
        if (Rfc3339.isLeapSecond(text)) {
            structure.leapSecond(m, date);
        }
        return new DateTime(date);
    }

    private Object text(Member m) throws IOException {
        String text = string(m);
        return text == null ? null : plain(m, text);
    }

    Object enumeration(Member m) throws IOException {
        String text = string(m);
        return text == null ? null : value(m, text);
    }

    /** Text, or what can be taken for it. */
    String string(Member m) throws IOException {
        JsonParser p = at.parser();
        JsonToken token = p.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            tags.text(m);
            return at.text(m.words);
        }
        if (token.isScalarValue() && token != JsonToken.VALUE_NULL && token != JsonToken.VALUE_EMBEDDED_OBJECT) {
            structure.wrongToken(m.name, "text", token);
            return p.getText();
        }
        beside.wrong(m.name, "text");
        return null;
    }

    // ---- numbers ----------------------------------------------------------------------------------------------------

    private Object integer(Member m) throws IOException {
        JsonParser p = at.parser();
        JsonToken token = p.currentToken();
        if (token == JsonToken.VALUE_NUMBER_INT) {
            tags.none(m.name);
            String text = at.integer();
            if (text.length() > 15) {
                precision(m, text);
            }
            return new IntegerValue(text);
        }
        if (token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_STRING) {
            structure.wrongToken(m.name, "an integer", token);
            return new IntegerValue(p.getText());
        }
        beside.wrong(m.name, "an integer");
        return null;
    }

    private void precision(Member m, String text) {
        if (settings.structure() && at.cbor() == null) {
            BigInteger value = Numbers.integer(text);
            if (value == null || !Numbers.isExact(value)) {
                structure.report(
                        JsonRule.PRECISION, at.token(), m + " is not exact for readers that take numbers as floats.");
            }
        }
    }

    private Object real(Member m) throws IOException {
        JsonParser p = at.parser();
        JsonToken token = p.currentToken();
        String text;
        if (token == JsonToken.VALUE_NUMBER_INT) {
            text = p.getText();
        } else if (token == JsonToken.VALUE_NUMBER_FLOAT) {
            text = float64(p);
        } else if (token == JsonToken.VALUE_STRING) {
            structure.wrongToken(m.name, "a number", token);
            return new RealValue(p.getText());
        } else {
            beside.wrong(m.name, "a number");
            return null;
        }
        if (settings.structure() && !structure.accepts(m, text)) {
            structure.type(m.name, structure.expectation(m), text);
        }
        tags.none(m.name);
        width(m, p);
        return new RealValue(text);
    }

    /** In CBOR a number may come in another width than that of its type. */
    private void width(Member m, JsonParser p) throws IOException {
        if (at.cbor() != null && settings.structure()) {
            boolean single = p.currentToken() == JsonToken.VALUE_NUMBER_FLOAT && p.getNumberType() == NumberType.FLOAT;
            long length = p.currentLocation().getByteOffset()
                    - p.currentTokenLocation().getByteOffset();
            if (!single || length < FLOAT32) {
                structure.report(JsonRule.FLOAT, at.token(), m + " is a number of another width.");
            }
        }
    }

    private String float64(JsonParser p) throws IOException {
        if (at.cbor() == null && !at.inResidue()) {
            return p.getText();
        }
        NumberType type = p.getNumberType();
        if (type == NumberType.FLOAT) {
            return Numbers.text(p.getFloatValue());
        }
        return type == NumberType.DOUBLE ? Numbers.text(p.getDoubleValue()) : p.getText();
    }

    // ---- bytes ------------------------------------------------------------------------------------------------------

    /** Base64 as text, which is how the model holds bytes. */
    private Object base64(Member m) throws IOException {
        JsonParser p = at.parser();
        if (p.currentToken() == JsonToken.VALUE_EMBEDDED_OBJECT) {
            tags.bytes(m);
            return Base64.getEncoder().encodeToString(p.getBinaryValue());
        }
        String text = string(m);
        if (text != null && settings.structure()) {
            structure.text(m, text);
        }
        return text;
    }

    /** Bytes, in JSON as base64; null, and reported, if they are neither. */
    private byte[] bytes(Member m) throws IOException {
        JsonParser p = at.parser();
        JsonToken token = p.currentToken();
        if (token == JsonToken.VALUE_EMBEDDED_OBJECT) {
            tags.bytes(m);
            return p.getBinaryValue();
        }
        if (token != JsonToken.VALUE_STRING) {
            beside.wrong(m.name, "bytes in base64");
            return null;
        }
        String text = p.getText();
        if (!TypeKind.BASE64.accepts(text)) {
            return null;
        }
        return Spellings.bytes(text);
    }

    Object fragment(Member m) throws IOException {
        boolean scalar = at.parser().currentToken().isScalarValue();
        byte[] bytes = bytes(m);
        String name = m.xml.substring(m.xml.indexOf(':') + 1);
        if (bytes != null) {
            try {
                return XmlContent.element(bytes, m.uri, name);
            } catch (IllegalArgumentException e) {
                structure.type(m.name, "the bytes of an XML element " + name, "other bytes");
                beside.keep(m.name);
                return null;
            }
        }
        if (scalar && at.parser().currentToken() == JsonToken.VALUE_STRING) {
            structure.type(m.name, TypeKind.BASE64.expectation(), at.parser().getText());
            beside.keep(m.name);
        }
        return null;
    }

    /** A class of which the bytes are one member; a text that is a URI already is taken as it is. */
    Object bytesOf(Member m) throws IOException {
        ClassCodec<?> owner = at.top().codec;
        ClassCodec<?> codec = m.codec(owner);
        Member principal = m.principal(owner);
        String text = bytesText(m, principal.kind == Kind.SIMPLE);
        if (text == null) {
            return null;
        }
        Object[] fields = new Object[codec.members.length + codec.groups];
        if (principal.kind == Kind.SIMPLE) {
            fields[principal.index] = text;
            if (settings.structure() && !text.equals(lastUri)) {
                if (principal.type.accepts(text)) {
                    lastUri = text;
                } else {
                    structure.type(m.name, principal.type.expectation(), text);
                }
            }
        } else {
            try {
                fields[principal.index] = XmlContent.parse(text);
                fields[codec.member("dtype").index] = "xml";
            } catch (IllegalArgumentException e) {
                structure.type(m.name, "the bytes of XML", "other bytes");
                beside.keep(m.name);
                return null;
            }
        }
        return codec.build(fields, Extras.NONE);
    }

    private String bytesText(Member m, boolean uri) throws IOException {
        JsonParser p = at.parser();
        boolean isText = p.currentToken() == JsonToken.VALUE_STRING;
        UsualBytes usual = m.usualBytes;
        if (isText && usual != null && at.isWord(usual.encoded())) {
            return usual.text();
        }
        if (uri && isText && p.getText().indexOf(':') >= 0) {
            if (settings.literal()) {
                structure.type(m.name, TypeKind.BASE64.expectation(), p.getText());
            }
            return p.getText();
        }
        byte[] bytes = bytes(m);
        if (bytes == null) {
            if (isText) {
                structure.type(m.name, TypeKind.BASE64.expectation(), p.getText());
                beside.keep(m.name);
            }
            return null;
        }
        try {
            String decoded = XmlContent.utf8(bytes);
            if (uri && isText) {
                m.usualBytes = UsualBytes.of(p.getText(), decoded);
            }
            return decoded;
        } catch (IllegalArgumentException e) {
            structure.type(m.name, "the bytes of text", "other bytes");
            beside.keep(m.name);
            return null;
        }
    }

    // ---- free content -----------------------------------------------------------------------------------------------

    /** The content of the open object, whose text was read, as nodes: XML if the data type says so. */
    List<XmlNode> content(ClassCodec<?> codec, Object[] fields) {
        String text = (String) fields[codec.content.index];
        if (text != null && settings.structure() && isOf(codec, fields, JSON)) {
            structure.json(codec.content, text);
        }
        if (text == null || text.isEmpty()) {
            return List.of();
        }
        Residue residue = at.top().residue;
        Boolean said = residue == null ? null : residue.content();
        boolean xml = said == null ? isXml(codec, fields) : said;
        try {
            return xml ? XmlContent.parse(text) : List.of(new XmlText(text));
        } catch (IllegalArgumentException e) {
            return plain(codec, text);
        }
    }

    static boolean isXml(ClassCodec<?> codec, Object[] fields) {
        return isOf(codec, fields, XML);
    }

    private static boolean isOf(ClassCodec<?> codec, Object[] fields, String type) {
        Member dtype = codec.dtype;
        return dtype != null && type.equals(fields[dtype.index]);
    }

    private List<XmlNode> plain(ClassCodec<?> codec, String text) {
        try {
            return List.of(new XmlText(text));
        } catch (IllegalArgumentException e) {
            structure.type(codec.content.name, "text of characters that XML can carry", "other characters");
            XmlElement kept = XmlContent.jsonMember(codec.content.name, JsonText.of(text));
            return List.of(kept);
        }
    }
}
