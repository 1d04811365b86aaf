package org.mile4j.model.internal.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameTableTest {

    private final NameTable table = new NameTable(new String[] {"a", "b", "c"});

    @Test
    void findsEachName() {
        assertThat(table.number("a")).isZero();
        assertThat(table.number("b")).isEqualTo(1);
        assertThat(table.number("c")).isEqualTo(2);
    }

    @Test
    void findsAnEqualNameThatIsAnotherObject() {
        assertThat(table.number(new String("b"))).isEqualTo(1);
    }

    @Test
    void findsNothingForAnUnknownName() {
        assertThat(table.number("d")).isEqualTo(-1);
        assertThat(table.number("")).isEqualTo(-1);
        assertThat(new NameTable(new String[0]).number("a")).isEqualTo(-1);
    }

    @Test
    void findsEachNameFromEachNumberOn() {
        String[] names = {"a", "b", "c", "d"};
        for (int from = 0; from < 3; from++) {
            for (int i = 0; i < names.length; i++) {
                assertThat(table.number(names[i], from)).isEqualTo(i < 3 ? i : -1);
                assertThat(table.number(new String(names[i]), from)).isEqualTo(i < 3 ? i : -1);
            }
        }
    }
}
