package org.mile4j.model.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mile4j.model.indicator.Match.MATCH;
import static org.mile4j.model.indicator.Match.NO_MATCH;
import static org.mile4j.model.indicator.Match.UNKNOWN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchTest {

    @ParameterizedTest
    @CsvSource({
        "MATCH,    MATCH,    MATCH,    MATCH,    NO_MATCH",
        "MATCH,    UNKNOWN,  UNKNOWN,  MATCH,    UNKNOWN",
        "MATCH,    NO_MATCH, NO_MATCH, MATCH,    MATCH",
        "UNKNOWN,  MATCH,    UNKNOWN,  MATCH,    UNKNOWN",
        "UNKNOWN,  UNKNOWN,  UNKNOWN,  UNKNOWN,  UNKNOWN",
        "UNKNOWN,  NO_MATCH, NO_MATCH, UNKNOWN,  UNKNOWN",
        "NO_MATCH, MATCH,    NO_MATCH, MATCH,    MATCH",
        "NO_MATCH, UNKNOWN,  NO_MATCH, UNKNOWN,  UNKNOWN",
        "NO_MATCH, NO_MATCH, NO_MATCH, NO_MATCH, NO_MATCH",
    })
    void combinesByKleenesTables(Match a, Match b, Match and, Match or, Match xor) {
        assertThat(a.and(b)).isEqualTo(and);
        assertThat(a.or(b)).isEqualTo(or);
        assertThat(a.xor(b)).isEqualTo(xor);
    }

    @Test
    void negates() {
        assertThat(MATCH.not()).isEqualTo(NO_MATCH);
        assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
        assertThat(NO_MATCH.not()).isEqualTo(MATCH);
    }
}
