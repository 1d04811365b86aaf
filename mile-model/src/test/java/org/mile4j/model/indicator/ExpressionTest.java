package org.mile4j.model.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mile4j.model.indicator.Match.MATCH;
import static org.mile4j.model.indicator.Match.NO_MATCH;
import static org.mile4j.model.indicator.Match.UNKNOWN;
import static org.mile4j.model.indicator.Stated.NO;
import static org.mile4j.model.indicator.Stated.PERHAPS;
import static org.mile4j.model.indicator.Stated.SEEN;
import static org.mile4j.model.indicator.Stated.YES;
import static org.mile4j.model.indicator.Stated.evaluate;
import static org.mile4j.model.indicator.Stated.expression;
import static org.mile4j.model.indicator.Stated.observable;

import java.util.Random;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.model.indicator.Undecided.Reason;
import org.mile4j.model.iodef.Confidence;
import org.mile4j.model.iodef.ConfidenceRating;
import org.mile4j.model.iodef.ExpressionPart;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.IndicatorExpression;
import org.mile4j.model.iodef.Operator;
import org.mile4j.testing.Requirement;

class ExpressionTest {

    @ParameterizedTest
    @EnumSource(Match.class)
    @Requirement("8274-014")
    void operatorsFollowTheTablesOfThreeValuedLogic(Match a) {
        for (Match b : Match.values()) {
            ExpressionPart first = observable(a);
            ExpressionPart second = observable(b);
            assertThat(result(Operator.AND, first, second)).isEqualTo(a.and(b));
            assertThat(result(Operator.OR, first, second)).isEqualTo(a.or(b));
            assertThat(result(Operator.XOR, first, second)).isEqualTo(a.xor(b));
        }
        assertThat(result(Operator.NOT, observable(a))).isEqualTo(a.not());
    }

    @ParameterizedTest
    @EnumSource(Match.class)
    void oneOperandIsItself(Match a) {
        assertThat(result(Operator.AND, observable(a))).isEqualTo(a);
        assertThat(result(Operator.OR, observable(a))).isEqualTo(a);
        assertThat(result(Operator.XOR, observable(a))).isEqualTo(a);
    }

    @Test
    @Requirement({"7970-092", "8274-015"})
    void andIsTheDefaultOperator() {
        IndicatorExpression both = IndicatorExpression.builder()
                .addObservable(YES)
                .addObservable(NO)
                .build();

        assertThat(evaluate(both, SEEN).match()).isEqualTo(NO_MATCH);
    }

    @Test
    void xorHoldsForAnOddNumber() {
        assertThat(result(Operator.XOR, YES, YES, YES)).isEqualTo(MATCH);
        assertThat(result(Operator.XOR, YES, YES, NO)).isEqualTo(NO_MATCH);
        assertThat(result(Operator.XOR, YES, NO, NO)).isEqualTo(MATCH);
        assertThat(result(Operator.XOR, YES, PERHAPS, NO)).isEqualTo(UNKNOWN);
    }

    @Test
    @Requirement("7970-094")
    void whatHasNoMeaningInAlgebraIsUnknown() {
        assertInvalid(expression(Operator.NOT, YES, YES));
        assertInvalid(expression(Operator.AND));
        assertInvalid(expression(Operator.OR, Confidence.builder().build()));
        assertInvalid(expression(Operator.of("nand"), YES, YES));
    }

    private static void assertInvalid(IndicatorExpression expression) {
        Evaluation evaluation = evaluate(expression, SEEN);

        assertThat(evaluation.match()).isEqualTo(UNKNOWN);
        assertThat(evaluation.undecided()).singleElement().satisfies(why -> {
            assertThat(why.reason()).isEqualTo(Reason.INVALID);
            assertThat(why.path()).endsWith("/Indicator[1]/IndicatorExpression[1]");
        });
    }

    @Test
    void whatIsUnknownDoesNotMatterWhereItCannotChangeTheResult() {
        IndicatorExpression bad = expression(Operator.NOT, YES, YES);

        assertThat(result(Operator.OR, bad, YES)).isEqualTo(MATCH);
        assertThat(result(Operator.AND, bad, NO)).isEqualTo(NO_MATCH);
    }

    @Test
    void extensionsOfAnExpressionAreNoOperands() {
        ExtensionType note = ExtensionType.builder().text("note").build();

        assertThat(result(Operator.NOT, NO, note)).isEqualTo(MATCH);
    }

    @Test
    void confidenceIsThatOfTheBranchesThatMatched() {
        IndicatorExpression first = expression(Operator.AND, NO, confidence(ConfidenceRating.LOW));
        IndicatorExpression second = expression(Operator.AND, YES, confidence(ConfidenceRating.HIGH));
        IndicatorExpression whole = expression(Operator.OR, first, second, confidence(ConfidenceRating.MEDIUM));

        Evaluation evaluation = evaluate(whole, SEEN);

        assertThat(evaluation.matched())
                .singleElement()
                .satisfies(matched -> assertThat(matched.confidences())
                        .containsExactly(confidence(ConfidenceRating.HIGH), confidence(ConfidenceRating.MEDIUM)));
        assertThat(evaluation.confidence()).isEmpty();
    }

    @Test
    @Requirement("7970-133")
    void ambiguousConfidenceIsIgnored() {
        IndicatorExpression twice =
                expression(Operator.AND, YES, confidence(ConfidenceRating.LOW), confidence(ConfidenceRating.HIGH));

        assertThat(evaluate(twice, SEEN).matched())
                .singleElement()
                .satisfies(matched -> assertThat(matched.confidences()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {10_000, 10_001, 200_000})
    void expressionsOfAnyDepthAreEvaluated(int depth) {
        IndicatorExpression expression = expression(Operator.AND, YES);
        for (int i = 0; i < depth; i++) {
            expression = expression(Operator.NOT, expression);
        }

        Evaluation evaluation = evaluate(expression, SEEN);

        assertThat(evaluation.match()).isEqualTo(Match.of(depth % 2 == 0));
        assertThat(evaluation.matched())
                .singleElement()
                .satisfies(matched ->
                        assertThat(matched.path()).endsWith("/IndicatorExpression[1]/Observable[1]/Address[1]"));
    }

    @Test
    @Requirement("8274-014")
    void lawsOfAlgebraHoldForRandomExpressions() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            IndicatorExpression a = random(random, 4);
            IndicatorExpression b = random(random, 4);
            String about = "seed " + seed;

            Match x = evaluate(a, SEEN).match();
            assertThat(result(Operator.NOT, expression(Operator.NOT, a)))
                    .as(about)
                    .isEqualTo(x);
            assertThat(result(Operator.NOT, expression(Operator.AND, a, b)))
                    .as(about)
                    .isEqualTo(result(Operator.OR, expression(Operator.NOT, a), expression(Operator.NOT, b)));
            assertThat(result(Operator.NOT, expression(Operator.OR, a, b)))
                    .as(about)
                    .isEqualTo(result(Operator.AND, expression(Operator.NOT, a), expression(Operator.NOT, b)));
            assertThat(result(Operator.XOR, a, b)).as(about).isEqualTo(result(Operator.XOR, b, a));
            assertThat(x).as(about).isEqualTo(naive(a));
        }
    }

    /** The result by recursion, as one would write it first. */
    private static Match naive(ExpressionPart part) {
        if (!(part instanceof IndicatorExpression expression)) {
            return part == YES ? MATCH : part == NO ? NO_MATCH : UNKNOWN;
        }
        Operator operator = expression.operatorOrDefault();
        if (operator == Operator.NOT) {
            return naive(expression.parts().get(0)).not();
        }
        BinaryOperator<Match> combine =
                operator == Operator.AND ? Match::and : operator == Operator.OR ? Match::or : Match::xor;
        return expression.parts().stream()
                .map(ExpressionTest::naive)
                .reduce(combine)
                .orElseThrow();
    }

    private static IndicatorExpression random(Random random, int depth) {
        Operator operator = Operator.known().get(random.nextInt(4));
        int operands = operator == Operator.NOT ? 1 : 1 + random.nextInt(3);
        ExpressionPart[] parts = new ExpressionPart[operands];
        for (int i = 0; i < operands; i++) {
            parts[i] = depth > 0 && random.nextBoolean()
                    ? random(random, depth - 1)
                    : observable(Match.values()[random.nextInt(3)]);
        }
        return expression(operator, parts);
    }

    private static Match result(Operator operator, ExpressionPart... parts) {
        return evaluate(expression(operator, parts), SEEN).match();
    }

    private static Confidence confidence(ConfidenceRating rating) {
        return Confidence.builder().rating(rating).build();
    }
}
