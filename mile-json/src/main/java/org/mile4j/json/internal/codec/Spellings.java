package org.mile4j.json.internal.codec;

import java.util.Arrays;
import java.util.Base64;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.data.IntegerValue;
import org.mile4j.model.data.RealValue;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.lexical.Lexical;

/** Values of simple type and their texts. */
final class Spellings {

    private Spellings() {}

    /** The value of a text, as a record holds it. */
    static Object of(TypeKind type, String text) {
        return switch (type) {
            case DATE_TIME -> new DateTime(text);
            case INTEGER -> new IntegerValue(text);
            case FLOAT, POSITIVE_FLOAT, FLOAT_OR_EMPTY -> new RealValue(text);
            default -> text;
        };
    }

    /** The text of a value. */
    static String text(Object value) {
        if (value instanceof DateTime date) {
            return date.text();
        }
        if (value instanceof IntegerValue integer) {
            return integer.text();
        }
        return value instanceof RealValue real ? real.text() : (String) value;
    }

    /** Whether a text is another spelling of a value. */
    static boolean same(TypeKind type, Object value, String text) {
        String present = text(value);
        return switch (type) {
            case INTEGER ->
                Lexical.isInteger(present)
                        && Lexical.isInteger(text)
                        && Numbers.integer(present) != null
                        && Numbers.integer(present).equals(Numbers.integer(text));
            case FLOAT, POSITIVE_FLOAT, FLOAT_OR_EMPTY ->
                Lexical.isFloat(present)
                        && Lexical.isFloat(text)
                        && (float) new RealValue(present).doubleValue().orElseThrow()
                                == (float) new RealValue(text).doubleValue().orElseThrow();
            case DATE_TIME -> Rfc3339.fromModel(text).equals(present);
            case BASE64 ->
                Lexical.isBase64(present) && Lexical.isBase64(text) && Arrays.equals(bytes(present), bytes(text));
            default -> false;
        };
    }

    /** The bytes of a valid xs:base64Binary text. */
    static byte[] bytes(String text) {
        return Base64.getMimeDecoder().decode(text);
    }
}
