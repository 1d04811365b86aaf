package org.mile4j.model.data;

import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.mile4j.model.internal.lexical.Lexical;

/**
 * A whole number as it was written ({@code xs:integer}, any size).
 *
 * <p>RFC 7970, Section 2.1 (INTEGER). The text is kept as read, and a text that is no number can be held. Equality is
 * equality of the text: {@code 7} and {@code +07} are two values.
 *
 * @param text the text, white space included
 * @since 0.1.0
 */
public record IntegerValue(String text) {

    private static final int DIGITS_OF_ANY_LONG = 18;

    /**
     * Holds a text, whether or not it is a number.
     *
     * @param text the text
     */
    public IntegerValue {
        Objects.requireNonNull(text, "text");
    }

    /**
     * The text of a number.
     *
     * @param value the number
     * @return its decimal text
     */
    public static IntegerValue of(long value) {
        return new IntegerValue(Long.toString(value));
    }

    /**
     * The text of a number.
     *
     * @param value the number
     * @return its decimal text
     */
    public static IntegerValue of(BigInteger value) {
        return new IntegerValue(value.toString());
    }

    /**
     * The number, when it fits a {@code long}.
     *
     * @return empty when the text is not valid or the number does not fit
     */
    public OptionalLong longValue() {
        if (!text.isEmpty() && text.length() <= DIGITS_OF_ANY_LONG && hasDigitsOnly()) {
            return OptionalLong.of(Long.parseLong(text));
        }
        Optional<BigInteger> fitting = value().filter(value -> value.bitLength() < Long.SIZE);
        return fitting.isPresent() ? OptionalLong.of(fitting.get().longValue()) : OptionalLong.empty();
    }

    /**
     * The number.
     *
     * @return empty when the text is not valid
     */
    public Optional<BigInteger> value() {
        return isValid() ? Optional.of(new BigInteger(Lexical.collapse(text))) : Optional.empty();
    }

    /**
     * Whether the text is an {@code xs:integer}.
     *
     * @return whether it is
     */
    public boolean isValid() {
        return Lexical.isInteger(text);
    }

    /** The text. */
    @Override
    public String toString() {
        return text;
    }

    private boolean hasDigitsOnly() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
