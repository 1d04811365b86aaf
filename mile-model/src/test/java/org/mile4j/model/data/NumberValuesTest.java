package org.mile4j.model.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberValuesTest {
    @Test
    void writesWholeNumbers() {
        assertThat(IntegerValue.of(Long.MIN_VALUE)).hasToString("-9223372036854775808");
        assertThat(IntegerValue.of(BigInteger.TEN.pow(20))).hasToString("100000000000000000000");
    }

    @Test
    void readsWholeNumbersOfAnySize() {
        IntegerValue beyond = new IntegerValue("9223372036854775808");

        assertThat(beyond.isValid()).isTrue();
        assertThat(beyond.longValue()).isEmpty();
        assertThat(beyond.value()).contains(new BigInteger("9223372036854775808"));
        assertThat(new IntegerValue(" -9223372036854775808 ").longValue()).hasValue(Long.MIN_VALUE);
        assertThat(new IntegerValue("+007").longValue()).hasValue(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+", "1.0", "1 2", "seven", "\u0667"})
    void holdsATextThatIsNoWholeNumber(String text) {
        IntegerValue bad = new IntegerValue(text);

        assertThat(bad.isValid()).isFalse();
        assertThat(bad.value()).isEmpty();
        assertThat(bad.longValue()).isEmpty();
        assertThat(bad.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "5, 5",
        "-2.50, -2.5",
        "1000, 1000",
        "1e20, 100000000000000000000",
        "1e21, 1E21",
        "2e23, 2E23",
        "1.5e-7, 0.00000015",
        "1e-8, 1E-8",
        "-1.25e-30, -1.25E-30",
        "4.9e-324, 5E-324",
        "2e-322, 2E-322",
        "1.7976931348623157e308, 1.7976931348623157E308",
        "-0.0, -0",
        "0, 0"
    })
    void writesTheShortestText(double value, String text) {
        assertThat(RealValue.of(value)).hasToString(text);
    }

    @Test
    void writesTheSpecialNumbersOfSchemas() {
        assertThat(RealValue.of(Double.POSITIVE_INFINITY)).hasToString("INF");
        assertThat(RealValue.of(Double.NEGATIVE_INFINITY)).hasToString("-INF");
        assertThat(RealValue.of(Double.NaN)).hasToString("NaN");
        assertThat(new RealValue(" INF ").doubleValue()).hasValue(Double.POSITIVE_INFINITY);
        assertThat(new RealValue("-INF").doubleValue()).hasValue(Double.NEGATIVE_INFINITY);
        assertThat(new RealValue("NaN").doubleValue()).hasValue(Double.NaN);
    }

    @Test
    void readsBackEveryNumberItWrites() {
        long seed = 7970;
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            RealValue written = RealValue.of(value);

            assertThat(written.isValid()).as("seed %d, %s", seed, written).isTrue();
            assertThat(written.doubleValue()).as("seed %d, %s", seed, written).hasValue(value);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "+INF", "Infinity", "1d", "0x1p3", "1,5"})
    void holdsATextThatIsNoNumber(String text) {
        assertThat(new RealValue(text).isValid()).isFalse();
        assertThat(new RealValue(text).doubleValue()).isEmpty();
        assertThat(new RealValue(text)).hasToString(text);
    }
}
