package org.mile4j.model.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTimeTest {
    @ParameterizedTest
    @CsvSource({
        "2015-09-21T18:00:01-04:00, 2015-09-21T18:00:01-04:00",
        "2015-09-21T18:00Z, 2015-09-21T18:00:00Z",
        "2015-09-21T18:00:01.250+00:00, 2015-09-21T18:00:01.25Z",
        "0900-01-01T00:00:00.000000001+14:00, 0900-01-01T00:00:00.000000001+14:00",
        "+12015-09-21T18:00:01Z, 12015-09-21T18:00:01Z",
        "2015-09-21T18:00:01+18:00, 2015-09-21T00:00:01Z",
        "2015-09-21T18:00:01+01:00:01, 2015-09-21T17:00:00Z"
    })
    void writesADateWithNoMoreThanNeeded(String date, String text) {
        assertThat(DateTime.of(OffsetDateTime.parse(date)).text()).isEqualTo(text);
    }

    @Test
    void writesAnInstantInUtc() {
        assertThat(DateTime.of(Instant.ofEpochSecond(0)).text()).isEqualTo("1970-01-01T00:00:00Z");
    }

    @Test
    void doesNotWriteYearsBeforeTheFirst() {
        OffsetDateTime early = OffsetDateTime.of(0, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateTime.of(early))
                .withMessageContaining("met the year 0");
    }

    @Test
    void readsBackEveryDateItWrites() {
        long seed = 7970;
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            OffsetDateTime date = Instant.ofEpochSecond(
                            random.nextLong(-62_135_500_000L, 253_402_300_000L), random.nextInt(1_000_000_000))
                    .atOffset(ZoneOffset.ofTotalSeconds(60 * random.nextInt(-14 * 60, 14 * 60 + 1)));
            DateTime written = DateTime.of(date);

            assertThat(written.isValid()).as("seed %d, %s", seed, written).isTrue();
            assertThat(written.value()).as("seed %d", seed).contains(date);
            assertThat(written.local()).as("seed %d", seed).contains(date.toLocalDateTime());
        }
    }

    @Test
    void keepsTheTextItWasGiven() {
        DateTime spaced = new DateTime(" 2015-09-21T18:00:01Z\n");

        assertThat(spaced.text()).isEqualTo(" 2015-09-21T18:00:01Z\n");
        assertThat(spaced).hasToString(" 2015-09-21T18:00:01Z\n");
        assertThat(spaced.value()).contains(OffsetDateTime.parse("2015-09-21T18:00:01Z"));
        assertThat(spaced).isNotEqualTo(new DateTime("2015-09-21T18:00:01Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2015-09-21", "2015-09-31T00:00:00Z", "2015-09-21T18:00:60Z"})
    void holdsATextThatIsNoDate(String text) {
        DateTime bad = new DateTime(text);

        assertThat(bad.isValid()).isFalse();
        assertThat(bad.value()).isEmpty();
        assertThat(bad.local()).isEmpty();
        assertThat(bad.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-09-21T18:00:01", "2015-09-21T18:00:01.1234567", "12015-09-21T18:00:01"})
    void hasNoInstantWithoutAZone(String text) {
        DateTime zoneless = new DateTime(text);

        assertThat(zoneless.isValid()).isTrue();
        assertThat(zoneless.value()).isEmpty();
        assertThat(zoneless.local()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "2015-12-31T24:00:00Z, 2016-01-01T00:00:00",
        "2015-12-31T23:59:59.1234567899Z, 2015-12-31T23:59:59.123456789",
        "2015-12-31T23:59:59.5-00:30, 2015-12-31T23:59:59.5",
        "-0045-03-15T12:00:00, -0044-03-15T12:00:00"
    })
    void givesTheDateAndTimeAsWritten(String text, String local) {
        assertThat(new DateTime(text).local()).contains(LocalDateTime.parse(local));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483647-01-01T00:00:00Z", "999999999-12-31T24:00:00Z", "-0004-02-29T00:00:00Z"})
    void isValidButHasNoValueWhereJavaTimeEnds(String text) {
        assertThat(new DateTime(text).isValid()).isTrue();
        assertThat(new DateTime(text).value()).isEmpty();
    }

    @Test
    void parsesARightText() {
        assertThat(DateTime.parse(new StringBuilder(" 2015-09-21T18:00:01Z ")))
                .isEqualTo(new DateTime("2015-09-21T18:00:01Z"));
    }

    @Test
    void saysWhatItExpectedWhenItCannotParse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateTime.parse("2015-13-01T00:00:00Z\u0007" + "x".repeat(100)))
                .withMessage("expected an xs:dateTime such as 2015-09-21T18:00:01-04:00, met"
                        + " \"2015-13-01T00:00:00Z\\u0007" + "x".repeat(19) + "...\"");
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> new DateTime(null)).withMessage("text");
    }
}
