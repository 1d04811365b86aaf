package org.mile4j.model.internal.lexical;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexicalTest {
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a,a",
                "a b,a b",
                "' a',a",
                "'a ',a",
                "'a  b',a b",
                "'\t\n\ra\t\nb\r','a b'",
                "' ',''",
                "'',''",
                "'\u00a0a\u00a0','\u00a0a\u00a0'"
            })
    void collapsesWhiteSpaceAsSchemasDo(String text, String collapsed) {
        assertThat(Lexical.collapse(text)).isEqualTo(collapsed);
    }

    @Test
    void givesBackTheSameStringWhenThereIsNothingToCollapse() {
        String text = new String("one two");

        assertThat(Lexical.collapse(text)).isSameAs(text);
    }

    @Test
    void knowsWhiteSpaceOfXmlOnly() {
        assertThat(Lexical.isWhiteSpace(" \t\r\n")).isTrue();
        assertThat(Lexical.isWhiteSpace("")).isTrue();
        assertThat(Lexical.isWhiteSpace("\u00a0")).isFalse();
        assertThat(Lexical.isWhiteSpace(" x ")).isFalse();
    }

    @Test
    void takesAnyCharSequence() {
        assertThat(Lexical.isDateTime(new StringBuilder("2015-09-21T18:00:01Z")))
                .isTrue();
        assertThat(Lexical.isFloat(new StringBuilder("NaN"))).isTrue();
        assertThat(Lexical.isPortlist(new StringBuilder("80-"))).isFalse();
    }
}
