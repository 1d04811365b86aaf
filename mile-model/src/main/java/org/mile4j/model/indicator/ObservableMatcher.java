package org.mile4j.model.indicator;

/**
 * Compares observables of one class with observations: for extensions, and for classes such as Incident that have no
 * comparison of their own.
 *
 * {@snippet :
 * IndicatorEvaluator evaluator = IndicatorEvaluator.builder(document)
 *         .matcher(ExtensionType.class, (data, seen) -> data.name().filter("ja3"::equals).isEmpty()
 *                 ? Match.UNKNOWN
 *                 : Match.of(seen.values(ObservationKind.OTHER, "ja3").contains(text(data))))
 *         .build();
 * }
 *
 * @param <T> the class of the observable, the child class of Observable or the class that an ObservableReference names
 * @since 0.1
 */
@FunctionalInterface
public interface ObservableMatcher<T> {

    /**
     * Compares an observable.
     *
     * @param observable the observable
     * @param seen what was seen
     * @return {@link Match#UNKNOWN} for an observable that is not understood, so that another matcher or the comparison
     *     that the class has of its own decides
     */
    Match match(T observable, Observations seen);
}
