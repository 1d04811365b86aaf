package org.mile4j.model.internal.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameTableTest {

    private final NameTable table = new NameTable(new String[] {"a", "b", "c"});

    @Test
    void findsEachNameBehindEachOtherWhateverStoodThereFirst() {
        String[] names = {"a", "b", "c", "d"};
        for (int round = 0; round < 2; round++) {
            for (int previous = -1; previous < 3; previous++) {
                for (int i = 0; i < names.length; i++) {
                    assertThat(table.number(names[i], previous)).isEqualTo(i < 3 ? i : -1);
                }
            }
        }
    }

    @Test
    void findsAnEqualNameThatIsAnotherObject() {
        assertThat(table.number("b", 0)).isEqualTo(1);

        assertThat(table.number(new String("b"), 0)).isEqualTo(1);
        assertThat(table.number(new String("c"), 0)).isEqualTo(2);
    }

    @Test
    void learnsNothingOfAnUnknownName() {
        assertThat(table.number("d", -1)).isEqualTo(-1);

        assertThat(table.number("a", -1)).isZero();
        assertThat(table.number("d", -1)).isEqualTo(-1);
    }
}
