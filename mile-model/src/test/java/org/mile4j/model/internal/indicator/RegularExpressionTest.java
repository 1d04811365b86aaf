package org.mile4j.model.internal.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.model.internal.indicator.RegularExpression.Budget;

class RegularExpressionTest {

    @ParameterizedTest
    @CsvSource({
        "abc, xxabcxx, true",
        "^abc$, abcd, false",
        "^(GET|POST) /[a-z]+[.]php, 'GET /index.php?x', true",
        "^(GET|POST) /[a-z]+[.]php, 'HEAD /index.php', false",
        "'a{2,3}b', xaab, true",
        "'^a{2,3}b', ab, false",
        "^a{2}$, aaa, false",
        "'^a{2,}$', aaaaa, true",
        "^a{0}b, b, true",
        "[[:digit:]]+-[[:alpha:]], 12-x, true",
        "[^[:space:]], '   ', false",
        "^[[:upper:]][[:lower:]]$, Aa, true",
        "^[[:upper:]][[:lower:]]$, aA, false",
        "^[[:alnum:]]+$, aé1, true",
        "^[[:alnum:]]+$, a_1, false",
        "^[[:word:]]+$, a_1, true",
        "^[[:xdigit:]]+$, 0fF, true",
        "^[[:xdigit:]]+$, 0g, false",
        "^[[:punct:]]+$, !~, true",
        "^[[:punct:]]+$, 'a ', false",
        "a[[:blank:]]b, 'a\tb', true",
        "a[[:blank:]]b, 'a\nb', false",
        "^[[:graph:]]+$, 'a!', true",
        "^[[:graph:]]+$, 'a b', false",
        "^[[:print:]]+$, 'a b', true",
        "[[:cntrl:]], 'a b', false",
        "[[:cntrl:]], 'a\u0007', true",
        "'[]a]', ], true",
        "'[^]a]', ], false",
        "'[a\\]', \\, true",
        "'[a-]', -, true",
        "[[.-.]], -, true",
        "[[=a=]b], a, true",
        "\\.php\\?, a.php?x, true",
        "\\d+\\s\\w, '12 _', true",
        "\\D, 12, false",
        "(a|)b, b, true",
        "(a*)*b, aaab, true",
        "((a?)*)*$, xyz, true",
        "x{, x{, true",
        "^[😀-😎]$, 😃, true",
        "^[😀-😎]$, 🚀, false",
        "^[^😀]$, 😃, true",
        "[[.😀.]], 😀, true",
        "^.$, 😀, true",
        "^..$, 😀, false",
        "^😀{2}x$, 😀😀x, true",
        "\\😀+y, 😀😀y, true",
        "[\uD83D], 😀, false",
    })
    void finds(String expression, String text, boolean found) {
        assertThat(find(expression, text)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                ")",
                "a)",
                "(a",
                "[a",
                "[z-a]",
                "[[:nothing:]]",
                "*a",
                "a|*",
                "(?i)a",
                "a{3,2}",
                "a{2",
                "a{9999}",
                "\\1",
                "\\b",
                "\\",
                "[[.ab.]]",
                "((a{1000}){1000}){1000}"
            })
    void refusesWhatIsNoExpressionOrTooLarge(String expression) {
        assertThatThrownBy(() -> RegularExpression.parse(expression)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesEndlessNesting() {
        assertThatThrownBy(() -> RegularExpression.parse("(".repeat(100_000)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RegularExpression.parse("a" + "?".repeat(100_000)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Backtracking needs 2^40 steps for this one. */
    @Test
    void anExpressionCannotMakeASearchRunAway() {
        Budget budget = new Budget(100_000);

        assertThat(RegularExpression.parse("^(a+)+$").find("a".repeat(40) + "b", budget))
                .isEqualTo(Certainty.NEVER);
        assertThat(RegularExpression.parse("(x+x+)+y").find("x".repeat(1_000), budget))
                .isEqualTo(Certainty.NEVER);
    }

    @Test
    void aSearchEndsWithItsBudget() {
        Budget budget = new Budget(100);

        assertThat(RegularExpression.parse("b").find("a".repeat(1_000), budget)).isEqualTo(Certainty.MAYBE);
        assertThat(RegularExpression.parse("b").find("a", budget)).isEqualTo(Certainty.MAYBE);
    }

    @Test
    void randomExpressionsFindWhatTheOnesOfThePlatformFind() {
        for (long seed = 0; seed < 5_000; seed++) {
            Random random = new Random(seed);
            String expression = random(random, 3);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(8); i > 0; i--) {
                text.append("abc".charAt(random.nextInt(3)));
            }
            assertThat(find(expression, text.toString()))
                    .as("seed %d: %s in %s", seed, expression, text)
                    .isEqualTo(Pattern.compile(expression).matcher(text).find());
        }
    }

    private static String random(Random random, int depth) {
        String inner = depth == 0 ? "a" : random(random, depth - 1);
        return switch (random.nextInt(9)) {
            case 0 -> "(" + inner + ")*";
            case 1 -> "(" + inner + ")+b";
            case 2 -> "(" + inner + "|" + random(random, Math.max(0, depth - 1)) + ")";
            case 3 -> "(" + inner + "){1,2}";
            case 4 -> "^" + inner;
            case 5 -> inner + "$";
            case 6 -> "[a-b]" + inner;
            case 7 -> "[^a]?" + inner;
            default -> inner + random(random, Math.max(0, depth - 1));
        };
    }

    private static boolean find(String expression, String text) {
        return RegularExpression.parse(expression).find(text, new Budget(1_000_000)) == Certainty.ALWAYS;
    }
}
