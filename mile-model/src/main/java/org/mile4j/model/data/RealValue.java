package org.mile4j.model.data;

import java.util.Objects;
import java.util.OptionalDouble;
import org.mile4j.model.internal.lexical.Lexical;
import org.mile4j.model.internal.lexical.NumberText;

/**
 * A real number as it was written ({@code xs:float}, with {@code INF}, {@code -INF} and {@code NaN}).
 *
 * <p>RFC 7970, Section 2.2 (REAL). The text is kept as read, and a text that is no number can be held. Equality is
 * equality of the text: {@code 1} and {@code 1.0} are two values.
 *
 * @param text the text, white space included
 * @since 0.1.0
 */
public record RealValue(String text) {
    /**
     * Holds a text, whether or not it is a number.
     *
     * @param text the text
     */
    public RealValue {
        Objects.requireNonNull(text, "text");
    }

    /**
     * The shortest text that reads back as the same number.
     *
     * @param value any number
     * @return its text, for instance {@code 0.1}, {@code 2}, {@code 1E30} or {@code -INF}
     */
    public static RealValue of(double value) {
        return new RealValue(NumberText.format(value));
    }

    /**
     * The number in double precision, which is finer than what {@code xs:float} asks of a reader.
     *
     * @return empty when the text is not valid
     */
    public OptionalDouble doubleValue() {
        return isValid() ? OptionalDouble.of(NumberText.doubleValue(text)) : OptionalDouble.empty();
    }

    /**
     * Whether the text is an {@code xs:float}.
     *
     * @return whether it is
     */
    public boolean isValid() {
        return Lexical.isFloat(text);
    }

    /** The text. */
    @Override
    public String toString() {
        return text;
    }
}
