package org.mile4j.model.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mile4j.model.indicator.Match.MATCH;
import static org.mile4j.model.indicator.Match.NO_MATCH;
import static org.mile4j.model.indicator.Match.UNKNOWN;
import static org.mile4j.model.indicator.Stated.NO;
import static org.mile4j.model.indicator.Stated.SEEN;
import static org.mile4j.model.indicator.Stated.YES;
import static org.mile4j.model.indicator.Stated.document;
import static org.mile4j.model.indicator.Stated.expression;
import static org.mile4j.model.indicator.Stated.id;
import static org.mile4j.model.indicator.Stated.indicator;
import static org.mile4j.model.indicator.Stated.indicatorReference;
import static org.mile4j.model.indicator.Stated.observableReference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mile4j.model.indicator.Undecided.Reason;
import org.mile4j.model.iodef.Address;
import org.mile4j.model.iodef.AddressCategory;
import org.mile4j.model.iodef.Confidence;
import org.mile4j.model.iodef.ConfidenceRating;
import org.mile4j.model.iodef.EventData;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.Flow;
import org.mile4j.model.iodef.Indicator;
import org.mile4j.model.iodef.IndicatorID;
import org.mile4j.model.iodef.IndicatorReference;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.iodef.IodefSystem;
import org.mile4j.model.iodef.Node;
import org.mile4j.model.iodef.Observable;
import org.mile4j.model.iodef.Operator;

class ReferenceTest {

    @Test
    void anObservableIsFoundAnywhereInTheDocument() {
        Address address = Address.builder()
                .category(AddressCategory.IPV4_ADDR)
                .observableId("a1")
                .value("192.0.2.1")
                .build();
        IodefDocument document = withEvent(address, referring("a1"));

        Evaluation evaluation =
                IndicatorEvaluator.of(document).evaluateAll(SEEN).get(0);

        assertThat(evaluation.match()).isEqualTo(MATCH);
        assertThat(evaluation.matched())
                .singleElement()
                .satisfies(matched -> assertThat(matched.path())
                        .isEqualTo("/IODEF-Document/Incident[1]/EventData[1]/Flow[1]/System[1]/Node[1]/Address[1]"));
    }

    @Test
    void anObservableReferenceThatLeadsNowhereIsUnknown() {
        assertUndecided(document(referring("a1")), Reason.UNRESOLVED, "no element has the observable-id a1");
        assertUndecided(
                document(referring("i2"), indicator("i2", YES)),
                Reason.UNRESOLVED,
                "i2 is an IndicatorID and not an observable-id");
        Address twice = Address.builder().observableId("a1").value("192.0.2.1").build();
        IodefDocument document = withEvent(twice, referring("a1"));
        IodefDocument both =
                document.toBuilder().addIncident(document.incidents().get(0)).build();
        assertUndecided(both, Reason.UNRESOLVED, "several elements have the observable-id a1");
    }

    @Test
    void aClassWithoutComparisonIsUnknownUnlessThereIsAMatcher() {
        EventData event = EventData.builder().observableId("e1").build();
        IodefDocument plain = document(referring("e1"));
        IodefDocument document = plain.toBuilder()
                .incidents(List.of(
                        plain.incidents().get(0).toBuilder().addEventData(event).build()))
                .build();
        assertUndecided(
                document, Reason.NOT_UNDERSTOOD, "EventData has no comparison; an ObservableMatcher can supply one");

        IndicatorEvaluator evaluator = IndicatorEvaluator.builder(document)
                .matcher(EventData.class, (value, seen) -> UNKNOWN)
                .matcher(EventData.class, (value, seen) -> Match.of(value == event))
                .build();
        assertThat(evaluator.evaluateAll(SEEN).get(0).match()).isEqualTo(MATCH);
    }

    @Test
    void matchersDecideOnExtensions() {
        Observable extension = Observable.builder()
                .addAdditionalData(
                        ExtensionType.builder().name("ja3").text("abc").build())
                .addAdditionalData(
                        ExtensionType.builder().name("ja3").text("def").build())
                .build();
        IodefDocument document = document(indicator("i", extension));
        IndicatorEvaluator evaluator = IndicatorEvaluator.builder(document)
                .matcher(
                        ExtensionType.class,
                        (data, seen) -> Match.of(
                                seen.values(ObservationKind.OTHER, "JA3").contains(data.text())))
                .build();

        assertThat(IndicatorEvaluator.of(document).evaluateAll(SEEN).get(0).match())
                .isEqualTo(UNKNOWN);
        assertThat(evaluator.evaluateAll(SEEN).get(0).match()).isEqualTo(NO_MATCH);
        Observations seen = Observations.builder().other("ja3", "def").build();
        assertThat(evaluator.evaluateAll(seen).get(0).match()).isEqualTo(MATCH);
    }

    @Test
    void anIndicatorIsFoundInItsDocument() {
        Confidence outer = Confidence.builder().rating(ConfidenceRating.LOW).build();
        Confidence inner = Confidence.builder().rating(ConfidenceRating.HIGH).build();
        Indicator first = Indicator.builder()
                .indicatorId(id("i1"))
                .confidence(outer)
                .indicatorReference(indicatorReference(" i2 "))
                .build();
        Indicator second = indicator("i2", YES).toBuilder().confidence(inner).build();

        Evaluation evaluation = IndicatorEvaluator.of(document(first, second)).evaluate(id("i1"), SEEN);

        assertThat(evaluation.match()).isEqualTo(MATCH);
        assertThat(evaluation.confidence()).hasValue(outer);
        assertThat(evaluation.matched())
                .singleElement()
                .satisfies(matched -> assertThat(matched.confidences()).containsExactly(inner, outer));
    }

    @Test
    void theVersionOfAReferenceCounts() {
        Indicator first = Indicator.builder()
                .indicatorId(id("i1"))
                .indicatorReference(
                        IndicatorReference.builder().uidRef("i2").version("2").build())
                .build();

        assertUndecided(
                document(first, indicator("i2", YES)),
                Reason.UNRESOLVED,
                "no known indicator has the IndicatorID i2 in version 2");
    }

    @Test
    void anIndicatorOfAnotherDocumentIsFound() {
        IodefDocument document = document(external("x1", Optional.empty()));
        IodefDocument other = document(indicator("x1", YES));

        assertThat(IndicatorEvaluator.builder(document)
                        .document(other)
                        .build()
                        .evaluateAll(SEEN)
                        .get(0)
                        .match())
                .isEqualTo(MATCH);
        assertUndecided(document, Reason.UNRESOLVED, "no known indicator has the IndicatorID x1");
    }

    @Test
    void referencesInsideAnotherDocumentStayInside() {
        IodefDocument document = document(external("x1", Optional.empty()), indicator("x2", NO));
        IodefDocument other = document(
                Indicator.builder()
                        .indicatorId(id("x1"))
                        .indicatorReference(indicatorReference("x2"))
                        .build(),
                indicator("x2", YES));

        assertThat(IndicatorEvaluator.builder(document)
                        .document(other)
                        .build()
                        .evaluateAll(SEEN)
                        .get(0)
                        .match())
                .isEqualTo(MATCH);
    }

    @Test
    void versionsTellIndicatorsOfOtherDocumentsApart() {
        IodefDocument one = document(version("x1", "1", NO));
        IodefDocument two = document(version("x1", "2", YES));

        Evaluation either = IndicatorEvaluator.builder(document(external("x1", Optional.empty())))
                .document(one)
                .document(two)
                .build()
                .evaluateAll(SEEN)
                .get(0);
        Evaluation second = IndicatorEvaluator.builder(document(external("x1", Optional.of("2"))))
                .document(one)
                .document(two)
                .build()
                .evaluateAll(SEEN)
                .get(0);

        assertThat(either.match()).isEqualTo(UNKNOWN);
        assertThat(either.undecided().get(0).message()).isEqualTo("several known indicators have the IndicatorID x1");
        assertThat(second.match()).isEqualTo(MATCH);
    }

    @Test
    void aResolverIsAskedOnceForEachIndicatorAlsoByWhatItBringsIn() {
        List<String> asked = new ArrayList<>();
        IodefDocument document = document(external("x1", Optional.of("1")), external("x1", Optional.of("1")));
        IndicatorEvaluator evaluator = IndicatorEvaluator.builder(document)
                .resolver((identifier, version) -> {
                    asked.add(identifier);
                    return identifier.equals("x1")
                            ? Optional.of(document(external("x2", Optional.empty()).toBuilder()
                                    .indicatorId(id("x1"))
                                    .build()))
                            : Optional.of(document(indicator("x2", YES)));
                })
                .build();

        assertThat(evaluator.evaluateAll(SEEN)).allMatch(Evaluation::isMatch);
        assertThat(asked).containsExactly("x1", "x2");
    }

    @Test
    void aResolverWithoutEndIsStopped() {
        int[] asked = new int[1];
        IndicatorEvaluator evaluator = IndicatorEvaluator.builder(document(external("x0", Optional.empty())))
                .resolver((identifier, version) ->
                        Optional.of(document(external("x" + ++asked[0], Optional.empty()).toBuilder()
                                .indicatorId(id(identifier))
                                .build())))
                .build();

        assertThat(asked[0]).isEqualTo(1_000);
        assertThat(evaluator.evaluateAll(SEEN).get(0).match()).isEqualTo(UNKNOWN);
    }

    @Test
    void circlesAreUnknownWhereverOneEnters() {
        IodefDocument document = document(linking("i1", "i2"), linking("i2", "i3"), linking("i3", "i1"));
        List<Evaluation> evaluations = IndicatorEvaluator.of(document).evaluateAll(SEEN);

        assertThat(evaluations).hasSize(3).allSatisfy(evaluation -> {
            assertThat(evaluation.match()).isEqualTo(UNKNOWN);
            assertThat(evaluation.undecided())
                    .singleElement()
                    .satisfies(why -> assertThat(why.reason()).isEqualTo(Reason.CIRCULAR));
        });
        assertUndecided(document(linking("i1", "i1")), Reason.CIRCULAR, "the indicator refers back to itself");
    }

    @Test
    void aCircleDoesNotMatterWhereItCannotChangeTheResult() {
        Indicator first = indicator("i1", expression(Operator.OR, indicatorReference("i2"), YES));
        Indicator second = indicator("i2", expression(Operator.AND, indicatorReference("i1"), YES));
        Indicator outside = indicator("i3", expression(Operator.AND, indicatorReference("i1"), YES));

        List<Evaluation> evaluations =
                IndicatorEvaluator.of(document(first, second, outside)).evaluateAll(SEEN);

        assertThat(evaluations).extracting(Evaluation::match).containsExactly(MATCH, UNKNOWN, MATCH);
    }

    @Test
    void circlesAcrossDocumentsAreFound() {
        IodefDocument document = document(external("x1", Optional.empty()));
        IodefDocument other = document(external("i1", Optional.empty()).toBuilder()
                .indicatorId(id("x1"))
                .build());

        Evaluation evaluation = IndicatorEvaluator.builder(document)
                .document(other)
                .build()
                .evaluateAll(SEEN)
                .get(0);

        assertThat(evaluation.undecided())
                .singleElement()
                .satisfies(why -> assertThat(why.reason()).isEqualTo(Reason.CIRCULAR));
    }

    @Test
    void longChainsOfIndicatorsAreFollowed() {
        int length = 20_000;
        Indicator[] chain = new Indicator[length];
        for (int i = 0; i < length - 1; i++) {
            chain[i] = linking("i" + i, "i" + (i + 1));
        }
        chain[length - 1] = indicator("i" + (length - 1), YES);

        IndicatorEvaluator evaluator = IndicatorEvaluator.of(document(chain));

        assertThat(evaluator.evaluate(chain[0], SEEN).match()).isEqualTo(MATCH);
    }

    /** Each indicator names the next one twice: without memory there would be 2^60 ways through. */
    @Test
    void indicatorsThatAreReferredToOftenAreEvaluatedOnce() {
        int length = 60;
        Indicator[] chain = new Indicator[length];
        for (int i = 0; i < length - 1; i++) {
            String next = "i" + (i + 1);
            chain[i] = indicator("i" + i, expression(Operator.AND, indicatorReference(next), indicatorReference(next)));
        }
        chain[length - 1] = indicator("i" + (length - 1), YES);

        Evaluation evaluation = IndicatorEvaluator.of(document(chain)).evaluate(chain[0], SEEN);

        assertThat(evaluation.match()).isEqualTo(MATCH);
        assertThat(evaluation.matched()).hasSize(1);
    }

    @Test
    void anIndicatorNeedsExactlyOneContent() {
        Indicator none = Indicator.builder().indicatorId(id("i1")).build();
        Indicator two = indicator("i1", YES).toBuilder()
                .indicatorReference(indicatorReference("i1"))
                .build();
        Indicator noTarget = Indicator.builder()
                .indicatorId(id("i1"))
                .indicatorReference(IndicatorReference.builder().build())
                .build();

        assertThat(reason(document(none))).isEqualTo(Reason.INVALID);
        assertThat(reason(document(two))).isEqualTo(Reason.INVALID);
        assertThat(reason(document(noTarget))).isEqualTo(Reason.INVALID);
        assertThat(reason(document(indicator("i1", Observable.builder().build()))))
                .isEqualTo(Reason.INVALID);
        assertThat(reason(document(indicator(
                        "i1",
                        YES.toBuilder().bulkObservable(Bulk.of("asn", "1")).build()))))
                .isEqualTo(Reason.INVALID);
    }

    @Test
    void indicatorsAreFoundByThemselvesAndByIdentifier() {
        Indicator indicator = indicator("i1", YES);
        IndicatorEvaluator evaluator = IndicatorEvaluator.of(document(indicator));

        assertThat(evaluator.indicators()).containsExactly(indicator);
        assertThat(evaluator.evaluate(indicator, SEEN).isMatch()).isTrue();
        assertThat(evaluator.evaluate(indicator("i1", NO), SEEN).indicator()).isSameAs(indicator);
        assertThatThrownBy(() -> evaluator.evaluate(id("i2"), SEEN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> evaluator.evaluate(Indicator.builder().build(), SEEN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Reason reason(IodefDocument document) {
        Evaluation evaluation =
                IndicatorEvaluator.of(document).evaluateAll(SEEN).get(0);
        assertThat(evaluation.match()).isEqualTo(UNKNOWN);
        return evaluation.undecided().get(0).reason();
    }

    private static void assertUndecided(IodefDocument document, Reason reason, String message) {
        Evaluation evaluation =
                IndicatorEvaluator.of(document).evaluateAll(SEEN).get(0);
        assertThat(evaluation.match()).isEqualTo(UNKNOWN);
        assertThat(evaluation.undecided()).singleElement().satisfies(why -> {
            assertThat(why.reason()).isEqualTo(reason);
            assertThat(why.message()).isEqualTo(message);
        });
    }

    private static Indicator referring(String observableId) {
        return Indicator.builder()
                .indicatorId(id("i1"))
                .observableReference(observableReference(observableId))
                .build();
    }

    private static Indicator linking(String id, String next) {
        return Indicator.builder()
                .indicatorId(id(id))
                .indicatorReference(indicatorReference(next))
                .build();
    }

    private static Indicator external(String id, Optional<String> version) {
        return Indicator.builder()
                .indicatorId(id("i1"))
                .indicatorReference(IndicatorReference.builder()
                        .euidRef(id)
                        .version(version)
                        .build())
                .build();
    }

    private static Indicator version(String id, String version, Observable observable) {
        IndicatorID identifier = id(id).toBuilder().version(version).build();
        return indicator(id, observable).toBuilder().indicatorId(identifier).build();
    }

    private static IodefDocument withEvent(Address address, Indicator indicator) {
        IodefDocument document = document(indicator);
        EventData event = EventData.builder()
                .addFlow(Flow.builder()
                        .addSystem(IodefSystem.builder()
                                .node(Node.builder().addAddress(address).build())
                                .build())
                        .build())
                .build();
        return document.toBuilder()
                .incidents(List.of(document.incidents().get(0).toBuilder()
                        .addEventData(event)
                        .build()))
                .build();
    }
}
