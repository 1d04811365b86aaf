package org.mile4j.model.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteTest {

    @Test
    void atMost40CharactersAreQuotedAndNoneInHalf() {
        String text = "a".repeat(39);

        assertThat(Quote.of(text + "b")).isEqualTo("\"" + text + "b\"");
        assertThat(Quote.of(text + "bc")).isEqualTo("\"" + text + "b...\"");
        assertThat(Quote.of(text + "😀")).isEqualTo("\"" + text + "...\"");
        assertThat(Quote.of("a".repeat(38) + "😀")).isEqualTo("\"" + "a".repeat(38) + "😀\"");
    }
}
