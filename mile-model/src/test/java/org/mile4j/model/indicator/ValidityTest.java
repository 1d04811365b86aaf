package org.mile4j.model.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.iodef.Indicator;
import org.mile4j.testing.Requirement;

class ValidityTest {
    private static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");
    private static final DateTime BEFORE = new DateTime("2024-05-01T13:30:00+02:00");
    private static final DateTime AFTER = new DateTime("2024-05-01T12:30:00Z");

    @Test
    @Requirement("7970-081")
    void withoutTimesIsValidAtAnyTime() {
        Validity validity = Validity.of(Indicator.builder().build());

        assertThat(validity.contains(Instant.MIN)).isTrue();
        assertThat(validity.contains(Instant.MAX)).isTrue();
        assertThat(validity.problem()).isEmpty();
    }

    @Test
    @Requirement("7970-081")
    void withStartOnlyIsValidFromThenOn() {
        Validity validity = Validity.of(Indicator.builder().startTime(BEFORE).build());

        assertThat(validity.contains(Instant.parse("2024-05-01T11:29:59.999Z"))).isFalse();
        assertThat(validity.contains(Instant.parse("2024-05-01T11:30:00Z"))).isTrue();
        assertThat(validity.contains(Instant.MAX)).isTrue();
    }

    @Test
    @Requirement("7970-081")
    void withEndOnlyIsValidUntilThen() {
        Validity validity = Validity.of(Indicator.builder().endTime(AFTER).build());

        assertThat(validity.contains(Instant.MIN)).isTrue();
        assertThat(validity.contains(Instant.parse("2024-05-01T12:29:59.999Z"))).isTrue();
        assertThat(validity.contains(Instant.parse("2024-05-01T12:30:00Z"))).isFalse();
    }

    @Test
    @Requirement("7970-081")
    void withBothIsValidInBetween() {
        Validity validity =
                Validity.of(Indicator.builder().startTime(BEFORE).endTime(AFTER).build());

        assertThat(validity.contains(NOON)).isTrue();
        assertThat(validity.contains(NOON.minusSeconds(3600))).isFalse();
        assertThat(validity.contains(NOON.plusSeconds(3600))).isFalse();
    }

    @Test
    void aDateThatIsNoMomentMakesItValidNever() {
        Validity noOffset = Validity.of(Indicator.builder()
                .startTime(new DateTime("2024-05-01T12:00:00"))
                .build());
        Validity noDate = Validity.of(
                Indicator.builder().endTime(new DateTime("tomorrow")).build());

        assertThat(noOffset.contains(NOON)).isFalse();
        assertThat(noOffset.problem()).hasValue("StartTime is not a date and time with an offset");
        assertThat(noDate.contains(NOON)).isFalse();
        assertThat(noDate.problem()).hasValue("EndTime is not a date and time with an offset");
    }

    @Test
    void anEndBeforeTheStartMakesItValidNever() {
        Validity validity =
                Validity.of(Indicator.builder().startTime(AFTER).endTime(BEFORE).build());

        assertThat(validity.contains(NOON)).isFalse();
        assertThat(validity.problem()).hasValue("EndTime is not after StartTime");
    }
}
