package org.mile4j.interop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mile4j.interop.cli.CommandRun.mile;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mile4j.interop.cli.CommandRun.Outcome;
import org.mile4j.interop.document.RuleBook;
import org.mile4j.model.rules.Rule;

class ExplainCommandTest {

    @Test
    void showsTheRuleAndTheLinesThatBreakAndKeepIt() {
        Outcome outcome = mile("explain", "RFC7970-8-missing-element");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.output())
                .startsWith("RFC7970-8-missing-element")
                .contains("Section   RFC 7970, Section 8", "MUST: a finding is an error", "Why", "Not so", "But so")
                .containsPattern("line [0-9]+: [A-Za-z]+ has no ")
                .containsPattern("(?m)^> +[0-9]+ \\| ");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void explainsEveryRuleWithTheFindingOfItsBadDocument(Rule rule) {
        Outcome outcome = mile("explain", rule.id());

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.output().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(line.contains(" | ") ? 200 : 100));
        if (RuleBook.badDocument(rule).isPresent()) {
            String shown = outcome.output();
            assertThat(shown.substring(shown.indexOf("Not so"), shown.indexOf("But so")))
                    .containsPattern("(?m)^  (line [0-9]+|/.*): ");
        } else {
            assertThat(outcome.output()).contains("There is no example");
        }
    }

    static List<Rule> rules() {
        return RuleBook.all();
    }

    @Test
    void doesNotInsistOnCapitalLetters() {
        assertThat(mile("explain", "rfc7970-8-value").output()).startsWith("RFC7970-8-value");
    }

    @Test
    void takesTheBracketsOfAFindingAlong() {
        assertThat(mile("explain", "[XML-limit]")).isEqualTo(mile("explain", "XML-limit"));
        assertThat(mile("explain", "").error()).contains("There is no rule without a name.");
    }

    @Test
    void explainsSeveralRules() {
        assertThat(mile("explain", "RFC7970-8-value", "RFC7970-8-type").output())
                .contains("RFC7970-8-value", "RFC7970-8-type");
    }

    @Test
    void suggestsTheRuleThatWasMeant() {
        Outcome outcome = mile("explain", "RFC7970-8-missing-elemnt");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.error())
                .contains("There is no rule RFC7970-8-missing-elemnt", "Did you mean RFC7970-8-missing-element");
    }

    @Test
    void doesNotGuessWildly() {
        Outcome outcome = mile("explain", "something-quite-different-from-any-rule");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.error()).contains("--list").doesNotContain("Did you mean");
    }

    @Test
    void listsRules() {
        assertThat(mile("explain", "--list").output().lines())
                .hasSameSizeAs(RuleBook.all())
                .allSatisfy(line -> assertThat(line).containsPattern("^[A-Z][^ ]+ +(MUST|SHOULD|MAY) +[A-Za-z]"));
        assertThat(mile("explain", "--list", "missing", "ATTRIBUTE").output().lines())
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(line.toLowerCase(java.util.Locale.ROOT)).contains("missing", "attribute"));
        assertThat(mile("explain", "--list", "nothing-like-this").exitCode()).isEqualTo(2);
    }

    @Test
    void asksForARule() {
        assertThat(mile("explain").exitCode()).isEqualTo(2);
        assertThat(mile("explain").error()).contains("Name a rule");
    }
}
