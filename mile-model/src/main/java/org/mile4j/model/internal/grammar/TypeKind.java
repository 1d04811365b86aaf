package org.mile4j.model.internal.grammar;

import java.math.BigInteger;
import org.mile4j.model.internal.lexical.Lexical;

/** The simple types of the schemas, each with the check of its lexical space. */
public enum TypeKind {
    STRING("any text"),
    DATE_TIME("a date-time such as 2026-01-31T08:00:00Z"),
    TIMEZONE("a time zone such as +02:00 or Z"),
    PORTLIST("a port list such as 22,80,6000-6100"),
    ANY_URI("a URI"),
    INTEGER("an integer"),
    FLOAT("a number"),
    POSITIVE_FLOAT("a number greater than 0"),
    FLOAT_OR_EMPTY("a number or nothing"),
    EMPTY("no content at all"),
    ID("an identifier: a letter or _ followed by letters, digits, '.', '-' or '_'"),
    IDREF("the identifier of something in this document"),
    NCNAME("a name without a colon"),
    LANGUAGE("a language tag such as en or pt-BR"),
    /** A language tag that may not be empty, as in IODEF v1. */
    LANGUAGE_TAG("a language tag such as en or pt-BR"),
    BOOLEAN("true, false, 1 or 0"),
    BASE64("base64 text"),
    HEX("hexadecimal text"),
    PERCENT("a whole number from 0 to 100"),
    ENUMERATION("one of the listed values"),
    /** Anything at all, elements included. */
    ANY("anything");

    private final String expectation;

    TypeKind(String expectation) {
        this.expectation = expectation;
    }

    /** What a message says was expected. */
    public String expectation() {
        return expectation;
    }

    /** Whether text is in the lexical space of the type; enumerations are checked by their attribute. */
    public boolean accepts(String text) {
        return switch (this) {
            case STRING, ANY, ENUMERATION -> true;
            case DATE_TIME -> Lexical.isDateTime(text);
            case TIMEZONE -> Lexical.isTimezone(text);
            case PORTLIST -> Lexical.isPortlist(text);
            case ANY_URI -> Lexical.isAnyUri(text);
            case INTEGER -> Lexical.isInteger(text);
            case FLOAT -> Lexical.isFloat(text);
            case POSITIVE_FLOAT -> Lexical.isPositiveFloat(text);
            case FLOAT_OR_EMPTY -> text.isBlank() || Lexical.isFloat(text);
            case EMPTY -> text.isEmpty();
            case ID, IDREF, NCNAME -> Lexical.isNCName(text);
            case LANGUAGE -> Lexical.isLanguage(text);
            case LANGUAGE_TAG -> Lexical.isLanguage(text) && !text.isBlank();
            case BOOLEAN -> Lexical.isBoolean(text);
            case BASE64 -> Lexical.isBase64(text);
            case HEX -> Lexical.isHexBinary(text);
            case PERCENT -> Lexical.isInteger(text) && isPercent(new BigInteger(sign(text.strip())));
        };
    }

    private static String sign(String integer) {
        return integer.startsWith("+") ? integer.substring(1) : integer;
    }

    private static boolean isPercent(BigInteger number) {
        return number.signum() >= 0 && number.compareTo(BigInteger.valueOf(100)) <= 0;
    }
}
