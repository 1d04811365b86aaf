package org.mile4j.model.internal.rules;

import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalLong;
import org.mile4j.model.data.IntegerValue;

/** Bounds of whole numbers. */
public final class Integers {

    private Integers() {}

    /** Reports a number that is not from 0 to the greatest one. */
    public static void range(
            Optional<IntegerValue> number, int greatest, String what, String below, CheckContext context) {
        if (number.isEmpty()) {
            return;
        }
        OptionalLong value = number.get().longValue();
        boolean outside = value.isPresent()
                ? value.getAsLong() < 0 || value.getAsLong() > greatest
                : number.get().isValid();
        if (outside) {
            context.report(
                    below,
                    what + " must be a number from 0 to " + greatest + ", not "
                            + Quote.of(number.get().text()) + ".");
        }
    }

    /** Whether there is a number and it is less than another. */
    public static boolean isBelow(Optional<IntegerValue> number, BigInteger least) {
        return number.isPresent()
                && number.get().isValid()
                && number.get().value().orElseThrow().compareTo(least) < 0;
    }
}
