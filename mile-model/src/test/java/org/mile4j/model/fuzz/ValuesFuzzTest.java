package org.mile4j.model.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Order;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.data.IntegerValue;
import org.mile4j.model.data.RealValue;

/** Any text can be held as a time or a number, and whether it is valid decides whether it has a value. */
@Order(Integer.MAX_VALUE) // its agent makes all that runs after it slow
class ValuesFuzzTest {

    @FuzzTest
    void anyTextIsHeld(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        DateTime time = new DateTime(text);
        if (!time.isValid() && (time.value().isPresent() || time.local().isPresent())) {
            throw new AssertionError("a time that is not valid has a value");
        }
        // DateTime.of takes years from 1 on.
        if (time.value().filter(value -> value.getYear() > 1).isPresent()
                && !DateTime.of(time.value().get()).isValid()) {
            throw new AssertionError("the value of a time has no valid text");
        }
        IntegerValue integer = new IntegerValue(text);
        if (integer.isValid() != integer.value().isPresent()) {
            throw new AssertionError("an integer is valid without a value, or has one without being valid");
        }
        RealValue real = new RealValue(text);
        if (real.isValid() != real.doubleValue().isPresent()) {
            throw new AssertionError("a number is valid without a value, or has one without being valid");
        }
    }
}
