package org.mile4j.model.internal.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StepCountsTest {

    @Test
    void eachStepIsCountedForItselfHoweverManyThereAre() {
        StepCounts counts = new StepCounts();
        Map<String, Integer> expected = new HashMap<>();
        for (int i = 0; i < 500; i++) {
            String step = "iodef:Step" + i % (1 + i % 23);
            assertThat(counts.count(step)).isEqualTo(expected.merge(step, 1, Integer::sum));
        }
        assertThat(expected).hasSizeGreaterThan(20);
        expected.forEach((step, count) -> assertThat(counts.of(step)).isEqualTo(count));
        assertThat(counts.of("iodef:Other")).isZero();
    }

    @Test
    void whatWasNeverCountedIsNotThere() {
        assertThat(new StepCounts().of("iodef:Incident")).isZero();
    }
}
