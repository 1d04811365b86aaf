package org.mile4j.model.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.indicator.CompiledIndicator.Identifier;
import org.mile4j.model.iodef.Indicator;
import org.mile4j.model.iodef.IndicatorID;
import org.mile4j.model.iodef.IodefDocument;

/**
 * Tells whether the indicators of a document were seen.
 *
 * <p>RFC 7970, Sections 3.29 and 3.29.3 to 3.29.7. An evaluator reads everything once, when it is built: it parses what
 * observables state, makes sets of bulk lists, and resolves references. It is immutable afterwards and may be used by
 * several threads at once, as far as the matchers given to it may.
 *
 * <p>Results have three values. An indicator that cannot be decided, because of a reference that leads nowhere or in a
 * circle, an extension, an expression without meaning or missing observations, is {@link Match#UNKNOWN} and not an
 * exception; {@link Evaluation#undecided()} has the reasons.
 *
 * <p>Where the RFC leaves room: {@code not} takes exactly one operand; {@code xor} is applied between operands and thus
 * holds when an odd number of them does; an expression with one operand and any other operator is that operand.
 *
 * {@snippet :
 * IndicatorEvaluator evaluator = IndicatorEvaluator.of(document);
 * Observations seen = Observations.builder().endpoint("192.0.2.1", 443, "tcp").build();
 * for (Evaluation evaluation : evaluator.evaluateAll(seen)) {
 *     if (evaluation.isMatch()) {
 *         evaluation.matched().forEach(System.out::println);
 *     }
 * }
 * }
 *
 * @since 0.1
 */
public final class IndicatorEvaluator {
    private final List<CompiledIndicator> indicators;
    private final Map<Indicator, CompiledIndicator> byIdentity = new IdentityHashMap<>();
    private final Map<Identifier, CompiledIndicator> byIdentifier = new HashMap<>();
    private final Map<Class<?>, List<ObservableMatcher<Object>>> matchers;

    private IndicatorEvaluator(Builder from) {
        List<DocumentIndex> documents = new IndicatorCompiler(from.documents, from.resolver).compile();
        indicators = List.copyOf(documents.get(0).indicators());
        for (DocumentIndex document : documents) {
            for (CompiledIndicator indicator : document.indicators()) {
                byIdentity.putIfAbsent(indicator.indicator, indicator);
                byIdentifier.putIfAbsent(indicator.identifier, indicator);
            }
        }
        matchers = Map.copyOf(from.matchers);
    }

    /**
     * An evaluator of one document.
     *
     * @param document the document
     * @return the evaluator
     */
    public static IndicatorEvaluator of(IodefDocument document) {
        return builder(document).build();
    }

    /**
     * A builder of an evaluator.
     *
     * @param document the document whose indicators are evaluated
     * @return a new builder
     */
    public static Builder builder(IodefDocument document) {
        return new Builder(document);
    }

    /**
     * The indicators of the document.
     *
     * @return the indicators in document order, without those of further documents
     */
    public List<Indicator> indicators() {
        return indicators.stream().map(compiled -> compiled.indicator).toList();
    }

    /**
     * Evaluates an indicator of the documents.
     *
     * @param indicator the indicator, the very one of a document or one with its IndicatorID
     * @param seen what was seen
     * @return what came out
     * @throws IllegalArgumentException when no document has the indicator
     */
    public Evaluation evaluate(Indicator indicator, Observations seen) {
        CompiledIndicator compiled = byIdentity.get(indicator);
        if (compiled == null) {
            IndicatorID id = indicator
                    .indicatorId()
                    .orElseThrow(() -> new IllegalArgumentException("the indicator is of none of the documents"));
            return evaluate(id, seen);
        }
        return run(compiled, seen);
    }

    /**
     * Evaluates an indicator of the documents.
     *
     * @param id its identifier; name, version and content count
     * @param seen what was seen
     * @return what came out
     * @throws IllegalArgumentException when no document has the indicator
     */
    public Evaluation evaluate(IndicatorID id, Observations seen) {
        Identifier identifier = Identifier.of(id);
        CompiledIndicator compiled = byIdentifier.get(identifier);
        if (compiled == null) {
            throw new IllegalArgumentException("expected an indicator of one of the documents, met " + identifier.id()
                    + " in version " + identifier.version() + " of " + identifier.name());
        }
        return run(compiled, seen);
    }

    /**
     * Evaluates all indicators of the document.
     *
     * @param seen what was seen
     * @return one evaluation for each of {@link #indicators()}
     */
    public List<Evaluation> evaluateAll(Observations seen) {
        return indicators.stream().map(compiled -> run(compiled, seen)).toList();
    }

    private Evaluation run(CompiledIndicator indicator, Observations seen) {
        return new EvaluationRun(Objects.requireNonNull(seen, "seen"), matchers).evaluate(indicator);
    }

    /** Collects what an evaluator needs; not for use by several threads at once. */
    public static final class Builder {
        private final List<IodefDocument> documents = new ArrayList<>();
        private final Map<Class<?>, List<ObservableMatcher<Object>>> matchers = new HashMap<>();
        private IndicatorResolver resolver = (identifier, version) -> Optional.empty();

        private Builder(IodefDocument document) {
            documents.add(Objects.requireNonNull(document, "document"));
        }

        /**
         * Adds a document that euid-refs may refer to. Where several documents have one indicator, that of the document
         * added first counts.
         *
         * @param document the document
         * @return this builder
         */
        public Builder document(IodefDocument document) {
            documents.add(Objects.requireNonNull(document, "document"));
            return this;
        }

        /**
         * Sets where euid-refs are looked for when no document given has their target. At most 1,000 identifiers are
         * asked for; references beyond are unresolved.
         *
         * @param resolver finds documents
         * @return this builder
         */
        public Builder resolver(IndicatorResolver resolver) {
            this.resolver = Objects.requireNonNull(resolver, "resolver");
            return this;
        }

        /**
         * Adds a way to compare the observables of a class. Matchers of one class are asked in the order added, and before
         * the comparison that the class has of its own.
         *
         * @param type the class of the observable
         * @param matcher compares
         * @param <T> the class of the observable
         * @return this builder
         */
        public <T> Builder matcher(Class<T> type, ObservableMatcher<? super T> matcher) {
            Objects.requireNonNull(matcher, "matcher");
            List<ObservableMatcher<Object>> all = new ArrayList<>(matchers.getOrDefault(type, List.of()));
            all.add((value, seen) -> matcher.match(type.cast(value), seen));
            matchers.put(type, List.copyOf(all));
            return this;
        }

        /**
         * Reads all documents.
         *
         * @return the evaluator
         */
        public IndicatorEvaluator build() {
            return new IndicatorEvaluator(this);
        }
    }
}
