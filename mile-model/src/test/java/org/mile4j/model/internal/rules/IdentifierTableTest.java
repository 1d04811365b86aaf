package org.mile4j.model.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({"3, 4", "3, 1000", "1000, 3", "1000, 2000"})
    void takesOverTheTableOfAnotherPiece(int first, int second) {
        DocumentMemory memory = new DocumentMemory();
        IdentifierTable whole = memory.table();
        IdentifierTable later = memory.ofPiece().table();
        IdentifierTable same = memory.ofPiece().table();
        for (int i = 0; i < first; i++) {
            whole.putIfAbsent("I-" + i, i);
        }
        for (int i = first; i < first + second; i++) {
            later.putIfAbsent("I-" + i, i);
        }
        for (int i = 0; i < second; i++) {
            same.putIfAbsent(i == second / 2 ? "I-0" : "J-" + i, i);
        }

        assertThat(whole.addAll(later)).isTrue();
        for (int i = 0; i < first + second; i++) {
            assertThat(whole.get("I-" + i)).isEqualTo(i);
        }
        assertThat(whole.contains("I-" + (first + second))).isFalse();
        assertThat(whole.addAll(same)).isFalse();
        assertThat(whole.get("I-0")).isZero();
        assertThat(whole.contains("J-0")).isTrue();
    }

    @Test
    void tablesOfDifferentDocumentsAreNotPutTogether() {
        assertThatIllegalArgumentException().isThrownBy(() -> table.addAll(new IdentifierTable()));
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
