// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * Observables and indicators combined by a Boolean operator. A nested expression stands for parentheses, and an
 * expression without meaning in Boolean algebra must not be written.
 *
 * <p>RFC 7970, Section 3.29.4.
 *
 * @param operator how the parts combine. When absent it is and.
 * @param parts the parts of the expression in the order of the document.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record IndicatorExpression(
        Optional<Operator> operator,
        List<ExpressionPart> parts,
        Extras extras)
        implements ExpressionPart
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param operator as the record describes it
     * @param parts as the record describes it
     * @param extras as the record describes it
     */
    public IndicatorExpression {
        Objects.requireNonNull(operator, "operator");
        parts = ItemList.copyOf(parts);
        Objects.requireNonNull(extras, "extras");
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder that starts from this value.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * The value of {@link #operator()}, or {@code and} where it is not given.
     *
     * @return the value that holds
     */
    public Operator operatorOrDefault() {
        return operator.orElse(Operator.AND);
    }

    /**
     * Those of {@link #parts()} that are IndicatorExpression.
     *
     * @return the elements in document order
     */
    public List<IndicatorExpression> indicatorExpressions() {
        return parts.stream()
                .filter(IndicatorExpression.class::isInstance)
                .map(IndicatorExpression.class::cast)
                .toList();
    }

    /**
     * Those of {@link #parts()} that are Observable.
     *
     * @return the elements in document order
     */
    public List<Observable> observables() {
        return parts.stream()
                .filter(Observable.class::isInstance)
                .map(Observable.class::cast)
                .toList();
    }

    /**
     * Those of {@link #parts()} that are ObservableReference.
     *
     * @return the elements in document order
     */
    public List<ObservableReference> observableReferences() {
        return parts.stream()
                .filter(ObservableReference.class::isInstance)
                .map(ObservableReference.class::cast)
                .toList();
    }

    /**
     * Those of {@link #parts()} that are IndicatorReference.
     *
     * @return the elements in document order
     */
    public List<IndicatorReference> indicatorReferences() {
        return parts.stream()
                .filter(IndicatorReference.class::isInstance)
                .map(IndicatorReference.class::cast)
                .toList();
    }

    /**
     * Those of {@link #parts()} that are Confidence.
     *
     * @return the elements in document order
     */
    public List<Confidence> confidences() {
        return parts.stream()
                .filter(Confidence.class::isInstance)
                .map(Confidence.class::cast)
                .toList();
    }

    /**
     * Those of {@link #parts()} that are AdditionalData.
     *
     * @return the elements in document order
     */
    public List<ExtensionType> additionalData() {
        return parts.stream()
                .filter(ExtensionType.class::isInstance)
                .map(ExtensionType.class::cast)
                .toList();
    }

    /** Collects the parts of a {@link IndicatorExpression}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<Operator> operator = Optional.empty();
        private List<ExpressionPart> parts = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(IndicatorExpression from) {
            operator = from.operator;
            parts.addAll(from.parts);
            extras = from.extras;
        }

        /**
         * How the parts combine. When absent it is and.
         *
         * @param operator the value
         * @return this builder
         */
        public Builder operator(Operator operator) {
            this.operator = Optional.of(operator);
            return this;
        }

        /**
         * How the parts combine. When absent it is and.
         *
         * @param operator the value
         * @return this builder
         */
        public Builder operator(Optional<Operator> operator) {
            this.operator = Objects.requireNonNull(operator, "operator");
            return this;
        }

        /**
         * The parts of the expression in the order of the document.
         *
         * @param parts the value
         * @return this builder
         */
        public Builder parts(List<? extends ExpressionPart> parts) {
            this.parts = new ArrayList<>(parts);
            return this;
        }

        /**
         * Adds a IndicatorExpression.
         *
         * @param indicatorExpression the value
         * @return this builder
         */
        public Builder addIndicatorExpression(IndicatorExpression indicatorExpression) {
            this.parts.add(Objects.requireNonNull(indicatorExpression, "indicatorExpression"));
            return this;
        }

        /**
         * Adds a Observable.
         *
         * @param observable the value
         * @return this builder
         */
        public Builder addObservable(Observable observable) {
            this.parts.add(Objects.requireNonNull(observable, "observable"));
            return this;
        }

        /**
         * Adds a ObservableReference.
         *
         * @param observableReference the value
         * @return this builder
         */
        public Builder addObservableReference(ObservableReference observableReference) {
            this.parts.add(Objects.requireNonNull(observableReference, "observableReference"));
            return this;
        }

        /**
         * Adds a IndicatorReference.
         *
         * @param indicatorReference the value
         * @return this builder
         */
        public Builder addIndicatorReference(IndicatorReference indicatorReference) {
            this.parts.add(Objects.requireNonNull(indicatorReference, "indicatorReference"));
            return this;
        }

        /**
         * Adds a Confidence.
         *
         * @param confidence the value
         * @return this builder
         */
        public Builder addConfidence(Confidence confidence) {
            this.parts.add(Objects.requireNonNull(confidence, "confidence"));
            return this;
        }

        /**
         * Adds a AdditionalData.
         *
         * @param additionalData the value
         * @return this builder
         */
        public Builder addAdditionalData(ExtensionType additionalData) {
            this.parts.add(Objects.requireNonNull(additionalData, "additionalData"));
            return this;
        }

        /**
         * What a document held besides, kept for writing.
         *
         * @param extras the value
         * @return this builder
         */
        public Builder extras(Extras extras) {
            this.extras = Objects.requireNonNull(extras, "extras");
            return this;
        }

        /**
         * The value with all parts given so far.
         *
         * @return a new value
         */
        public IndicatorExpression build() {
            return new IndicatorExpression(operator, parts, extras);
        }
    }
}
