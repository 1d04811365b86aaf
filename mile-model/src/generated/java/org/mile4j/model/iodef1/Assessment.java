// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * What the incident means for those whom the CSIRT serves. At least one impact must be present.
 *
 * <p>RFC 5070, Section 3.10.
 *
 * @param occurrence whether the impact is real or only feared. When absent it is actual, by the prose; the schema
 *     names no default.
 * @param restriction Who may be told of what is inside. When absent, the restriction of the closest ancestor that
 *     has one holds.
 * @param effects the impacts in the order of the document, at least one.
 * @param counters Figures that sum up how large the activity was.
 * @param confidence how sure the sender is of the assessment.
 * @param additionalData Information about the assessment that has no class of its own.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record Assessment(
        Optional<Occurrence> occurrence,
        Optional<Restriction> restriction,
        List<ImpactItem> effects,
        List<Counter> counters,
        Optional<Confidence> confidence,
        List<ExtensionType> additionalData,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param occurrence as the record describes it
     * @param restriction as the record describes it
     * @param effects as the record describes it
     * @param counters as the record describes it
     * @param confidence as the record describes it
     * @param additionalData as the record describes it
     * @param extras as the record describes it
     */
    public Assessment {
        Objects.requireNonNull(occurrence, "occurrence");
        Objects.requireNonNull(restriction, "restriction");
        effects = ItemList.copyOf(effects);
        counters = ItemList.copyOf(counters);
        Objects.requireNonNull(confidence, "confidence");
        additionalData = ItemList.copyOf(additionalData);
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
     * The value of {@link #occurrence()}, or {@code actual} where it is not given.
     *
     * @return the value that holds
     */
    public Occurrence occurrenceOrDefault() {
        return occurrence.orElse(Occurrence.ACTUAL);
    }

    /**
     * Those of {@link #effects()} that are Impact.
     *
     * @return the elements in document order
     */
    public List<Impact> impacts() {
        return effects.stream()
                .filter(Impact.class::isInstance)
                .map(Impact.class::cast)
                .toList();
    }

    /**
     * Those of {@link #effects()} that are TimeImpact.
     *
     * @return the elements in document order
     */
    public List<TimeImpact> timeImpacts() {
        return effects.stream()
                .filter(TimeImpact.class::isInstance)
                .map(TimeImpact.class::cast)
                .toList();
    }

    /**
     * Those of {@link #effects()} that are MonetaryImpact.
     *
     * @return the elements in document order
     */
    public List<MonetaryImpact> monetaryImpacts() {
        return effects.stream()
                .filter(MonetaryImpact.class::isInstance)
                .map(MonetaryImpact.class::cast)
                .toList();
    }

    /** Collects the parts of a {@link Assessment}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<Occurrence> occurrence = Optional.empty();
        private Optional<Restriction> restriction = Optional.empty();
        private List<ImpactItem> effects = new ArrayList<>();
        private List<Counter> counters = new ArrayList<>();
        private Optional<Confidence> confidence = Optional.empty();
        private List<ExtensionType> additionalData = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(Assessment from) {
            occurrence = from.occurrence;
            restriction = from.restriction;
            effects.addAll(from.effects);
            counters.addAll(from.counters);
            confidence = from.confidence;
            additionalData.addAll(from.additionalData);
            extras = from.extras;
        }

        /**
         * Whether the impact is real or only feared. When absent it is actual, by the prose; the schema names no
         * default.
         *
         * @param occurrence the value
         * @return this builder
         */
        public Builder occurrence(Occurrence occurrence) {
            this.occurrence = Optional.of(occurrence);
            return this;
        }

        /**
         * Whether the impact is real or only feared. When absent it is actual, by the prose; the schema names no
         * default.
         *
         * @param occurrence the value
         * @return this builder
         */
        public Builder occurrence(Optional<Occurrence> occurrence) {
            this.occurrence = Objects.requireNonNull(occurrence, "occurrence");
            return this;
        }

        /**
         * Who may be told of what is inside. When absent, the restriction of the closest ancestor that has one
         * holds.
         *
         * @param restriction the value
         * @return this builder
         */
        public Builder restriction(Restriction restriction) {
            this.restriction = Optional.of(restriction);
            return this;
        }

        /**
         * Who may be told of what is inside. When absent, the restriction of the closest ancestor that has one
         * holds.
         *
         * @param restriction the value
         * @return this builder
         */
        public Builder restriction(Optional<Restriction> restriction) {
            this.restriction = Objects.requireNonNull(restriction, "restriction");
            return this;
        }

        /**
         * The impacts in the order of the document, at least one.
         *
         * @param effects the value
         * @return this builder
         */
        public Builder effects(List<? extends ImpactItem> effects) {
            this.effects = new ArrayList<>(effects);
            return this;
        }

        /**
         * Adds a Impact.
         *
         * @param impact the value
         * @return this builder
         */
        public Builder addImpact(Impact impact) {
            this.effects.add(Objects.requireNonNull(impact, "impact"));
            return this;
        }

        /**
         * Adds a TimeImpact.
         *
         * @param timeImpact the value
         * @return this builder
         */
        public Builder addTimeImpact(TimeImpact timeImpact) {
            this.effects.add(Objects.requireNonNull(timeImpact, "timeImpact"));
            return this;
        }

        /**
         * Adds a MonetaryImpact.
         *
         * @param monetaryImpact the value
         * @return this builder
         */
        public Builder addMonetaryImpact(MonetaryImpact monetaryImpact) {
            this.effects.add(Objects.requireNonNull(monetaryImpact, "monetaryImpact"));
            return this;
        }

        /**
         * Figures that sum up how large the activity was.
         *
         * @param counters the value
         * @return this builder
         */
        public Builder counters(List<? extends Counter> counters) {
            this.counters = new ArrayList<>(counters);
            return this;
        }

        /**
         * Adds one: Figures that sum up how large the activity was.
         *
         * @param counter the value
         * @return this builder
         */
        public Builder addCounter(Counter counter) {
            this.counters.add(Objects.requireNonNull(counter, "counter"));
            return this;
        }

        /**
         * How sure the sender is of the assessment.
         *
         * @param confidence the value
         * @return this builder
         */
        public Builder confidence(Confidence confidence) {
            this.confidence = Optional.of(confidence);
            return this;
        }

        /**
         * How sure the sender is of the assessment.
         *
         * @param confidence the value
         * @return this builder
         */
        public Builder confidence(Optional<Confidence> confidence) {
            this.confidence = Objects.requireNonNull(confidence, "confidence");
            return this;
        }

        /**
         * Information about the assessment that has no class of its own.
         *
         * @param additionalData the value
         * @return this builder
         */
        public Builder additionalData(List<? extends ExtensionType> additionalData) {
            this.additionalData = new ArrayList<>(additionalData);
            return this;
        }

        /**
         * Adds one: Information about the assessment that has no class of its own.
         *
         * @param additionalData the value
         * @return this builder
         */
        public Builder addAdditionalData(ExtensionType additionalData) {
            this.additionalData.add(Objects.requireNonNull(additionalData, "additionalData"));
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
        public Assessment build() {
            return new Assessment(occurrence, restriction, effects, counters, confidence, additionalData, extras);
        }
    }
}
