// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * What an incident did or might do to the victim. At least one of the five kinds of impact must be present.
 *
 * <p>RFC 7970, Section 3.12.
 *
 * @param occurrence whether the impact is real or only feared.
 * @param restriction Who may be told of what is inside. When absent, the restriction of the closest ancestor that
 *     has one holds.
 * @param observableId an identifier, unique in the document, by which an ObservableReference points at the
 *     assessment.
 * @param incidentCategories the kind of incident in free text.
 * @param impacts the impacts in the order of the document, at least one.
 * @param counters Figures that sum the activity up.
 * @param mitigatingFactors Something that lessens the impact, in free text.
 * @param causes Something that lies behind the impact, in free text.
 * @param confidence how sure the sender is of the assessment.
 * @param additionalData Information about the assessment that has no class of its own.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record Assessment(
        Optional<Occurrence> occurrence,
        Optional<Restriction> restriction,
        Optional<String> observableId,
        List<MLString> incidentCategories,
        List<Impact> impacts,
        List<Counter> counters,
        List<MLString> mitigatingFactors,
        List<MLString> causes,
        Optional<Confidence> confidence,
        List<ExtensionType> additionalData,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param occurrence as the record describes it
     * @param restriction as the record describes it
     * @param observableId as the record describes it
     * @param incidentCategories as the record describes it
     * @param impacts as the record describes it
     * @param counters as the record describes it
     * @param mitigatingFactors as the record describes it
     * @param causes as the record describes it
     * @param confidence as the record describes it
     * @param additionalData as the record describes it
     * @param extras as the record describes it
     */
    public Assessment {
        Objects.requireNonNull(occurrence, "occurrence");
        Objects.requireNonNull(restriction, "restriction");
        Objects.requireNonNull(observableId, "observableId");
        incidentCategories = ItemList.copyOf(incidentCategories);
        impacts = ItemList.copyOf(impacts);
        counters = ItemList.copyOf(counters);
        mitigatingFactors = ItemList.copyOf(mitigatingFactors);
        causes = ItemList.copyOf(causes);
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
     * Those of {@link #impacts()} that are SystemImpact.
     *
     * @return the elements in document order
     */
    public List<SystemImpact> systemImpacts() {
        return impacts.stream()
                .filter(SystemImpact.class::isInstance)
                .map(SystemImpact.class::cast)
                .toList();
    }

    /**
     * Those of {@link #impacts()} that are BusinessImpact.
     *
     * @return the elements in document order
     */
    public List<BusinessImpact> businessImpacts() {
        return impacts.stream()
                .filter(BusinessImpact.class::isInstance)
                .map(BusinessImpact.class::cast)
                .toList();
    }

    /**
     * Those of {@link #impacts()} that are TimeImpact.
     *
     * @return the elements in document order
     */
    public List<TimeImpact> timeImpacts() {
        return impacts.stream()
                .filter(TimeImpact.class::isInstance)
                .map(TimeImpact.class::cast)
                .toList();
    }

    /**
     * Those of {@link #impacts()} that are MonetaryImpact.
     *
     * @return the elements in document order
     */
    public List<MonetaryImpact> monetaryImpacts() {
        return impacts.stream()
                .filter(MonetaryImpact.class::isInstance)
                .map(MonetaryImpact.class::cast)
                .toList();
    }

    /**
     * Those of {@link #impacts()} that are IntendedImpact.
     *
     * @return the elements in document order
     */
    public List<IntendedImpact> intendedImpacts() {
        return impacts.stream()
                .filter(IntendedImpact.class::isInstance)
                .map(IntendedImpact.class::cast)
                .toList();
    }

    /** Collects the parts of a {@link Assessment}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<Occurrence> occurrence = Optional.empty();
        private Optional<Restriction> restriction = Optional.empty();
        private Optional<String> observableId = Optional.empty();
        private List<MLString> incidentCategories = new ArrayList<>();
        private List<Impact> impacts = new ArrayList<>();
        private List<Counter> counters = new ArrayList<>();
        private List<MLString> mitigatingFactors = new ArrayList<>();
        private List<MLString> causes = new ArrayList<>();
        private Optional<Confidence> confidence = Optional.empty();
        private List<ExtensionType> additionalData = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(Assessment from) {
            occurrence = from.occurrence;
            restriction = from.restriction;
            observableId = from.observableId;
            incidentCategories.addAll(from.incidentCategories);
            impacts.addAll(from.impacts);
            counters.addAll(from.counters);
            mitigatingFactors.addAll(from.mitigatingFactors);
            causes.addAll(from.causes);
            confidence = from.confidence;
            additionalData.addAll(from.additionalData);
            extras = from.extras;
        }

        /**
         * Whether the impact is real or only feared.
         *
         * @param occurrence the value
         * @return this builder
         */
        public Builder occurrence(Occurrence occurrence) {
            this.occurrence = Optional.of(occurrence);
            return this;
        }

        /**
         * Whether the impact is real or only feared.
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
         * An identifier, unique in the document, by which an ObservableReference points at the assessment.
         *
         * @param observableId the value
         * @return this builder
         */
        public Builder observableId(String observableId) {
            this.observableId = Optional.of(observableId);
            return this;
        }

        /**
         * An identifier, unique in the document, by which an ObservableReference points at the assessment.
         *
         * @param observableId the value
         * @return this builder
         */
        public Builder observableId(Optional<String> observableId) {
            this.observableId = Objects.requireNonNull(observableId, "observableId");
            return this;
        }

        /**
         * The kind of incident in free text.
         *
         * @param incidentCategories the value
         * @return this builder
         */
        public Builder incidentCategories(List<? extends MLString> incidentCategories) {
            this.incidentCategories = new ArrayList<>(incidentCategories);
            return this;
        }

        /**
         * Adds one: the kind of incident in free text.
         *
         * @param incidentCategory the value
         * @return this builder
         */
        public Builder addIncidentCategory(MLString incidentCategory) {
            this.incidentCategories.add(Objects.requireNonNull(incidentCategory, "incidentCategory"));
            return this;
        }

        /**
         * Adds one: the kind of incident in free text.
         *
         * @param incidentCategory the value
         * @return this builder
         */
        public Builder addIncidentCategory(String incidentCategory) {
            return addIncidentCategory(MLString.of(incidentCategory));
        }

        /**
         * The impacts in the order of the document, at least one.
         *
         * @param impacts the value
         * @return this builder
         */
        public Builder impacts(List<? extends Impact> impacts) {
            this.impacts = new ArrayList<>(impacts);
            return this;
        }

        /**
         * Adds a SystemImpact.
         *
         * @param systemImpact the value
         * @return this builder
         */
        public Builder addSystemImpact(SystemImpact systemImpact) {
            this.impacts.add(Objects.requireNonNull(systemImpact, "systemImpact"));
            return this;
        }

        /**
         * Adds a BusinessImpact.
         *
         * @param businessImpact the value
         * @return this builder
         */
        public Builder addBusinessImpact(BusinessImpact businessImpact) {
            this.impacts.add(Objects.requireNonNull(businessImpact, "businessImpact"));
            return this;
        }

        /**
         * Adds a TimeImpact.
         *
         * @param timeImpact the value
         * @return this builder
         */
        public Builder addTimeImpact(TimeImpact timeImpact) {
            this.impacts.add(Objects.requireNonNull(timeImpact, "timeImpact"));
            return this;
        }

        /**
         * Adds a MonetaryImpact.
         *
         * @param monetaryImpact the value
         * @return this builder
         */
        public Builder addMonetaryImpact(MonetaryImpact monetaryImpact) {
            this.impacts.add(Objects.requireNonNull(monetaryImpact, "monetaryImpact"));
            return this;
        }

        /**
         * Adds a IntendedImpact.
         *
         * @param intendedImpact the value
         * @return this builder
         */
        public Builder addIntendedImpact(IntendedImpact intendedImpact) {
            this.impacts.add(Objects.requireNonNull(intendedImpact, "intendedImpact"));
            return this;
        }

        /**
         * Figures that sum the activity up.
         *
         * @param counters the value
         * @return this builder
         */
        public Builder counters(List<? extends Counter> counters) {
            this.counters = new ArrayList<>(counters);
            return this;
        }

        /**
         * Adds one: Figures that sum the activity up.
         *
         * @param counter the value
         * @return this builder
         */
        public Builder addCounter(Counter counter) {
            this.counters.add(Objects.requireNonNull(counter, "counter"));
            return this;
        }

        /**
         * Something that lessens the impact, in free text.
         *
         * @param mitigatingFactors the value
         * @return this builder
         */
        public Builder mitigatingFactors(List<? extends MLString> mitigatingFactors) {
            this.mitigatingFactors = new ArrayList<>(mitigatingFactors);
            return this;
        }

        /**
         * Adds one: Something that lessens the impact, in free text.
         *
         * @param mitigatingFactor the value
         * @return this builder
         */
        public Builder addMitigatingFactor(MLString mitigatingFactor) {
            this.mitigatingFactors.add(Objects.requireNonNull(mitigatingFactor, "mitigatingFactor"));
            return this;
        }

        /**
         * Adds one: Something that lessens the impact, in free text.
         *
         * @param mitigatingFactor the value
         * @return this builder
         */
        public Builder addMitigatingFactor(String mitigatingFactor) {
            return addMitigatingFactor(MLString.of(mitigatingFactor));
        }

        /**
         * Something that lies behind the impact, in free text.
         *
         * @param causes the value
         * @return this builder
         */
        public Builder causes(List<? extends MLString> causes) {
            this.causes = new ArrayList<>(causes);
            return this;
        }

        /**
         * Adds one: Something that lies behind the impact, in free text.
         *
         * @param cause the value
         * @return this builder
         */
        public Builder addCause(MLString cause) {
            this.causes.add(Objects.requireNonNull(cause, "cause"));
            return this;
        }

        /**
         * Adds one: Something that lies behind the impact, in free text.
         *
         * @param cause the value
         * @return this builder
         */
        public Builder addCause(String cause) {
            return addCause(MLString.of(cause));
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
            return new Assessment(occurrence, restriction, observableId, incidentCategories, impacts, counters, mitigatingFactors, causes, confidence, additionalData, extras);
        }
    }
}
