package org.mile4j.rolie.atom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.testing.Requirement;

@Requirement({"A-014", "A-015", "A-005"})
class DateConstructTest {

    private static DateConstruct updated(String text) {
        return new DateConstruct(DateConstruct.Name.UPDATED, text, List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2016-05-04T18:13:51Z, 2016-05-04T18:13:51Z",
        "2016-05-04T18:13:51.25Z, 2016-05-04T18:13:51.250Z",
        "2016-05-04T19:23:12.425167Z, 2016-05-04T19:23:12.425167Z",
        "2016-05-04T18:13:51.1234567891Z, 2016-05-04T18:13:51.123456789Z",
        "2016-05-04T18:13:51+02:00, 2016-05-04T16:13:51Z",
        "2016-05-04T18:13:51-00:30, 2016-05-04T18:43:51Z",
        "2016-12-31T23:59:60Z, 2016-12-31T23:59:59.999999999Z"
    })
    void everyDigitCounts(String text, Instant instant) {
        assertThat(updated(text).value().map(OffsetDateTime::toInstant)).contains(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2016",
                "2020-02-07T16:15Z",
                "2024-09-27T00:27:03",
                "2016-13-04T18:13:51Z",
                "2016-02-30T18:13:51Z",
                "2016-05-04T25:13:51Z",
                "2016-05-04t18:13:51z",
                "2016-05-04 18:13:51Z",
                " 2016-05-04T18:13:51Z",
                "2016-05-04T18:13:51.Z",
                "2016-05-04T18:13:51+0200",
                "2016-05-04T18:13:51+24:00",
                "2016-05-04T18:13:51Z ",
                "2016-05-04T18:13:61Z",
                "20160-5-04T18:13:51Z"
            })
    void whatIsNoDateTimeOfRfc3339IsNone(String text) {
        assertThat(updated(text).value()).isEmpty();
        assertThat(updated(text).text()).isEqualTo(text);
    }

    @Test
    void anInstantKeepsItsFraction() {
        Instant instant = Instant.parse("2026-01-02T03:04:05.000000007Z");

        assertThat(DateConstruct.of(DateConstruct.Name.EDITED, instant).value().map(OffsetDateTime::toInstant))
                .contains(instant);
    }
}
