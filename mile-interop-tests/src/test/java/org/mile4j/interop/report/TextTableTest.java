package org.mile4j.interop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextTableTest {

    private final TextTable table = new TextTable();

    @Test
    void alignsColumns() {
        row("name", "first", "second");
        row("a group");
        row("x", "1", "2");

        assertThat(table.lines(100, new Palette(false)))
                .containsExactly("name  first  second", "a group", "x     1      2");
    }

    @Test
    void dividesColumnsThatDoNotFit() {
        row("name", "first", "second");
        row("x", "1", "2");

        assertThat(table.lines(19, new Palette(false))).hasSize(2);
        assertThat(table.lines(18, new Palette(false)))
                .containsExactly("name  first", "x     1", "", "name  second", "x     2");
        assertThat(table.lines(1, new Palette(false))).hasSize(5);
    }

    private void row(String... texts) {
        table.row(Stream.of(texts)
                .map(text -> new TextTable.Cell(text, Palette.Ink.BOLD, false))
                .toList());
    }

    @Test
    void paintsWithoutMovingColumns() {
        row("name", "first", "second");
        row("x", "1", "2");
        List<String> plain = table.lines(100, new Palette(false));

        assertThat(table.lines(100, new Palette(true)))
                .map(line -> line.replaceAll("\u001B\\[[0-9;]*m", ""))
                .isEqualTo(plain);
    }
}
