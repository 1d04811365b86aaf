package org.mile4j.interop.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

    @Test
    void leavesOrdinaryTextAsItIs() {
        String text = "Stra\u00DFe, \u65E5\u672C\u8A9E, \uD83D\uDE00 <&>";

        assertThat(Printable.of(text)).isEqualTo(text);
        assertThat(Printable.of(text + "\n")).isEqualTo(text + "\\u000A");
    }

    @ParameterizedTest
    @ValueSource(
            chars = {
                '\u001B', '\u009B', '\n', '\r', '\u0000', '\u202E', '\u2066', '\u200F', '\uFFFE', '\uD800', '\uFEFF'
            })
    void writesOutWhatActs(char acting) {
        assertThat(Printable.of("a" + acting + "b")).isEqualTo(String.format("a\\u%04Xb", (int) acting));
    }
}
