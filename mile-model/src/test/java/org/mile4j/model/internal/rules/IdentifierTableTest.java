package org.mile4j.model.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTableTest {

    private final IdentifierTable table = new IdentifierTable();

    @ParameterizedTest
    @ValueSource(ints = {1, 512, 513, 100_000})
    void keepsTheFirstNumberOfEachIdentifier(int count) {
        for (int i = 0; i < count; i++) {
            assertThat(table.putIfAbsent("I-" + i, i)).isEqualTo(IdentifierTable.ABSENT);
        }

        for (int i = 0; i < count; i++) {
            assertThat(table.putIfAbsent("I-" + i, i + 1)).isEqualTo(i);
            assertThat(table.get("I-" + i)).isEqualTo(i);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 512, 100_000})
    void hasNothingThatWasNotPut(int count) {
        for (int i = 0; i < count; i++) {
            table.putIfAbsent("I-" + i, 0);
        }

        for (int i = 0; i < count; i++) {
            assertThat(table.contains("J-" + i)).isFalse();
        }
        assertThat(table.get("")).isEqualTo(IdentifierTable.ABSENT);
    }

    @Test
    void textsWithTheSameHashCodeAreApart() {
        for (int i = 0; i < 1 << 12; i++) {
            assertThat(table.putIfAbsent(sameHashCode(i), i)).isEqualTo(IdentifierTable.ABSENT);
        }

        assertThat(table.get(sameHashCode(77))).isEqualTo(77);
    }

    /** Two letters for each of twelve bits, which {@link String#hashCode} cannot tell apart. */
    private static String sameHashCode(int bits) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            text.append((bits & 1 << i) == 0 ? "Aa" : "BB");
        }
        return text.toString();
    }
}
