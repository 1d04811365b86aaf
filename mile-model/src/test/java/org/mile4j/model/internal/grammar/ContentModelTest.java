package org.mile4j.model.internal.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentModelTest {

    /** A letter is a child, and {@code _} an element of another namespace. */
    @ParameterizedTest
    @CsvSource(nullValues = "null", textBlock = """
                    'a, b',                     'ab',                'a|b||abb|ba|_'
                    'a?, b*, c+',               'c|ac|abbcc|bc',     '|a|ab|cb|aac'
                    '(a, b)?, c, (d, e)?',      'c|abc|cde|abcde',   'ac|bc|cd|abcd|abcabc'
                    '(a | b | other)+',         'a|_|ab_a',          '|c|ac'
                    '(a, b?, other*) | (b, other*)', 'a|ab|a__|b|b_', '|_|ba|abb|a_b'
                    '(a, other?)+',             'a|a_|aa|a_a_',      '|_|a__'
                    'a?',                       '|a',                'aa'
                    """)
    void admitsWhatItsModelSays(String model, String admitted, String refused) {
        ContentModel content = model(model);

        for (String children : admitted.split("\\|", -1)) {
            assertThat(admits(content, children))
                    .as(model + " with " + children)
                    .isTrue();
        }
        for (String children : refused.split("\\|", -1)) {
            assertThat(admits(content, children))
                    .as(model + " with " + children)
                    .isFalse();
        }
    }

    @Test
    void saysWhatMayStandNext() {
        ContentModel content = model("a, (b | other)*");

        assertThat(content.expected(ContentModel.START)).isEqualTo("a");
        assertThat(content.expected(content.next(ContentModel.START, 0)))
                .isEqualTo("b or an element of another namespace");
        assertThat(content.admitsOthers()).isTrue();
        assertThat(model("a").admitsOthers()).isFalse();
        assertThat(model("a").expected(model("a").next(ContentModel.START, 0))).isEqualTo("nothing more");
    }

    @Test
    void refusesAModelItCannotRead() {
        assertThatThrownBy(() -> model("a, b) c"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a, b) c");
    }

    private static ContentModel model(String text) {
        return new ContentModel(text, name -> name.charAt(0) - 'a');
    }

    private static boolean admits(ContentModel content, String children) {
        int state = ContentModel.START;
        for (char c : children.toCharArray()) {
            state = content.next(state, c == '_' ? ContentModel.OTHER : c - 'a');
            if (state < 0) {
                return false;
            }
        }
        return content.mayEnd(state);
    }
}
