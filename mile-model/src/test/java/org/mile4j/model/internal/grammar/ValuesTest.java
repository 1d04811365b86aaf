package org.mile4j.model.internal.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    private final Values values = new Values(
            true,
            Values.of("ipv4-addr"),
            Values.of("ipv6-addr"),
            Values.literal("ip6-addr", "ipv6-addr"),
            Values.corrected("x", null),
            Values.of("\u00e9tat"));

    @Test
    void eachValueOfBothReadingsIsFoundWhereverItStands() {
        for (Values.Value value : values.all()) {
            char[] text = ("??" + value.text() + "?").toCharArray();
            assertThat(values.find(text, 2, text.length - 1)).isSameAs(value.text());
            assertThat(values.find(value.text().toCharArray(), 0, value.text().length()))
                    .isSameAs(value.text());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "y",
                "X",
                "ipv5-addr",
                "jpv4-addr",
                "ipv4-addr ",
                "ipv4-add",
                "\u00c9tat",
                "a-longer-one-than-any"
            })
    void nothingElseIsFound(String text) {
        assertThat(values.find(text.toCharArray(), 0, text.length())).isNull();
    }

    @Test
    void withoutValuesThereIsNone() {
        assertThat(new Values(true).find(new char[] {'a'}, 0, 1)).isNull();
        assertThat(new Values(true).find(new char[0], 0, 0)).isNull();
    }
}
