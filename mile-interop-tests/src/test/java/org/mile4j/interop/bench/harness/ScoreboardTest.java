package org.mile4j.interop.bench.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ScoreboardTest {

    @Test
    void aTimeAboveItsTargetIsNotMet() {
        assertThat(Comparison.atMost("read", "scan", 1.81, 1.8).verdict()).isEqualTo("NOT MET");
        assertThat(Comparison.atMost("read", "scan", 1.8, 1.8).verdict()).isEqualTo("met");
    }

    @Test
    void aSpeedBelowItsTargetIsNotMet() {
        assertThat(Comparison.atLeast("read", "JAXB", 3.99, 4).verdict()).isEqualTo("NOT MET");
        assertThat(Comparison.atLeast("read", "JAXB", 4, 4).verdict()).isEqualTo("met");
    }

    @Test
    void aRatioWithoutTargetHasNoVerdict() {
        assertThat(Comparison.ratio("read", "scan", 1.5)).isEqualTo(new Comparison("read", "scan", "1.50 x", "", ""));
    }

    @Test
    void theTableHasAColumnAsWideAsItsWidestCell() {
        Scoreboard scoreboard = new Scoreboard();
        scoreboard.add(Comparison.atMost("1 kB: read", "Woodstox scan", 1.5, 1.8));
        scoreboard.add(Comparison.fact("100 MB", "-Xmx16m", false));
        StringWriter text = new StringWriter();

        scoreboard.print(new PrintWriter(text));

        assertThat(text.toString().lines().limit(4))
                .containsExactly(
                        "| figure     | baseline      | ratio  | target         | verdict |",
                        "| ---------- | ------------- | ------ | -------------- | ------- |",
                        "| 1 kB: read | Woodstox scan | 1.50 x | at most 1.80 x | met     |",
                        "| 100 MB     | -Xmx16m       | failed | done           | NOT MET |");
    }
}
