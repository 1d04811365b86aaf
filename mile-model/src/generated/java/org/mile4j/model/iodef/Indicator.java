// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * Signs by which malicious activity can be recognized, with what is known about them. It has exactly one of
 * Observable, ObservableReference, IndicatorExpression and IndicatorReference.
 *
 * <p>RFC 7970, Section 3.29.
 *
 * @param restriction Who may be told of what is inside. When absent, the restriction of the closest ancestor that
 *     has one holds.
 * @param indicatorId the identifier of the indicator. It declares the indicator.
 * @param alternativeIndicatorIds other identifiers of the same indicator.
 * @param descriptions the indicator in free text.
 * @param startTime From when the indicator is valid. When absent the indicator has always been valid.
 * @param endTime Until when the indicator is valid. When absent the indicator stays valid.
 * @param confidence how sure the sender is of the indicator.
 * @param contacts Whom to ask about the indicator.
 * @param observable Something that can be observed, described here.
 * @param observableReference Something that can be observed, described elsewhere in the document.
 * @param indicatorExpression Several observables or indicators combined.
 * @param indicatorReference Another indicator.
 * @param nodeRoles the part that a system plays in the attack when the indicator matches it.
 * @param attackPhases the phase of an attack in which the indicator may be seen.
 * @param references where more about the indicator can be found.
 * @param additionalData Information about the indicator that has no class of its own.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record Indicator(
        Optional<Restriction> restriction,
        Optional<IndicatorID> indicatorId,
        List<AlternativeIndicatorID> alternativeIndicatorIds,
        List<MLString> descriptions,
        Optional<DateTime> startTime,
        Optional<DateTime> endTime,
        Optional<Confidence> confidence,
        List<Contact> contacts,
        Optional<Observable> observable,
        Optional<ObservableReference> observableReference,
        Optional<IndicatorExpression> indicatorExpression,
        Optional<IndicatorReference> indicatorReference,
        List<NodeRole> nodeRoles,
        List<AttackPhase> attackPhases,
        List<Reference> references,
        List<ExtensionType> additionalData,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param restriction as the record describes it
     * @param indicatorId as the record describes it
     * @param alternativeIndicatorIds as the record describes it
     * @param descriptions as the record describes it
     * @param startTime as the record describes it
     * @param endTime as the record describes it
     * @param confidence as the record describes it
     * @param contacts as the record describes it
     * @param observable as the record describes it
     * @param observableReference as the record describes it
     * @param indicatorExpression as the record describes it
     * @param indicatorReference as the record describes it
     * @param nodeRoles as the record describes it
     * @param attackPhases as the record describes it
     * @param references as the record describes it
     * @param additionalData as the record describes it
     * @param extras as the record describes it
     */
    public Indicator {
        Objects.requireNonNull(restriction, "restriction");
        Objects.requireNonNull(indicatorId, "indicatorId");
        alternativeIndicatorIds = ItemList.copyOf(alternativeIndicatorIds);
        descriptions = ItemList.copyOf(descriptions);
        Objects.requireNonNull(startTime, "startTime");
        Objects.requireNonNull(endTime, "endTime");
        Objects.requireNonNull(confidence, "confidence");
        contacts = ItemList.copyOf(contacts);
        Objects.requireNonNull(observable, "observable");
        Objects.requireNonNull(observableReference, "observableReference");
        Objects.requireNonNull(indicatorExpression, "indicatorExpression");
        Objects.requireNonNull(indicatorReference, "indicatorReference");
        nodeRoles = ItemList.copyOf(nodeRoles);
        attackPhases = ItemList.copyOf(attackPhases);
        references = ItemList.copyOf(references);
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

    /** Collects the parts of a {@link Indicator}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<Restriction> restriction = Optional.empty();
        private Optional<IndicatorID> indicatorId = Optional.empty();
        private List<AlternativeIndicatorID> alternativeIndicatorIds = new ArrayList<>();
        private List<MLString> descriptions = new ArrayList<>();
        private Optional<DateTime> startTime = Optional.empty();
        private Optional<DateTime> endTime = Optional.empty();
        private Optional<Confidence> confidence = Optional.empty();
        private List<Contact> contacts = new ArrayList<>();
        private Optional<Observable> observable = Optional.empty();
        private Optional<ObservableReference> observableReference = Optional.empty();
        private Optional<IndicatorExpression> indicatorExpression = Optional.empty();
        private Optional<IndicatorReference> indicatorReference = Optional.empty();
        private List<NodeRole> nodeRoles = new ArrayList<>();
        private List<AttackPhase> attackPhases = new ArrayList<>();
        private List<Reference> references = new ArrayList<>();
        private List<ExtensionType> additionalData = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(Indicator from) {
            restriction = from.restriction;
            indicatorId = from.indicatorId;
            alternativeIndicatorIds.addAll(from.alternativeIndicatorIds);
            descriptions.addAll(from.descriptions);
            startTime = from.startTime;
            endTime = from.endTime;
            confidence = from.confidence;
            contacts.addAll(from.contacts);
            observable = from.observable;
            observableReference = from.observableReference;
            indicatorExpression = from.indicatorExpression;
            indicatorReference = from.indicatorReference;
            nodeRoles.addAll(from.nodeRoles);
            attackPhases.addAll(from.attackPhases);
            references.addAll(from.references);
            additionalData.addAll(from.additionalData);
            extras = from.extras;
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
         * The identifier of the indicator. It declares the indicator.
         *
         * @param indicatorId the value
         * @return this builder
         */
        public Builder indicatorId(IndicatorID indicatorId) {
            this.indicatorId = Optional.of(indicatorId);
            return this;
        }

        /**
         * The identifier of the indicator. It declares the indicator.
         *
         * @param indicatorId the value
         * @return this builder
         */
        public Builder indicatorId(Optional<IndicatorID> indicatorId) {
            this.indicatorId = Objects.requireNonNull(indicatorId, "indicatorId");
            return this;
        }

        /**
         * Other identifiers of the same indicator.
         *
         * @param alternativeIndicatorIds the value
         * @return this builder
         */
        public Builder alternativeIndicatorIds(List<? extends AlternativeIndicatorID> alternativeIndicatorIds) {
            this.alternativeIndicatorIds = new ArrayList<>(alternativeIndicatorIds);
            return this;
        }

        /**
         * Adds one: other identifiers of the same indicator.
         *
         * @param alternativeIndicatorId the value
         * @return this builder
         */
        public Builder addAlternativeIndicatorId(AlternativeIndicatorID alternativeIndicatorId) {
            this.alternativeIndicatorIds.add(Objects.requireNonNull(alternativeIndicatorId, "alternativeIndicatorId"));
            return this;
        }

        /**
         * The indicator in free text.
         *
         * @param descriptions the value
         * @return this builder
         */
        public Builder descriptions(List<? extends MLString> descriptions) {
            this.descriptions = new ArrayList<>(descriptions);
            return this;
        }

        /**
         * Adds one: the indicator in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(MLString description) {
            this.descriptions.add(Objects.requireNonNull(description, "description"));
            return this;
        }

        /**
         * Adds one: the indicator in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(String description) {
            return addDescription(MLString.of(description));
        }

        /**
         * From when the indicator is valid. When absent the indicator has always been valid.
         *
         * @param startTime the value
         * @return this builder
         */
        public Builder startTime(DateTime startTime) {
            this.startTime = Optional.of(startTime);
            return this;
        }

        /**
         * From when the indicator is valid. When absent the indicator has always been valid.
         *
         * @param startTime the value
         * @return this builder
         */
        public Builder startTime(OffsetDateTime startTime) {
            return startTime(DateTime.of(startTime));
        }

        /**
         * From when the indicator is valid. When absent the indicator has always been valid.
         *
         * @param startTime the value
         * @return this builder
         */
        public Builder startTime(Optional<DateTime> startTime) {
            this.startTime = Objects.requireNonNull(startTime, "startTime");
            return this;
        }

        /**
         * Until when the indicator is valid. When absent the indicator stays valid.
         *
         * @param endTime the value
         * @return this builder
         */
        public Builder endTime(DateTime endTime) {
            this.endTime = Optional.of(endTime);
            return this;
        }

        /**
         * Until when the indicator is valid. When absent the indicator stays valid.
         *
         * @param endTime the value
         * @return this builder
         */
        public Builder endTime(OffsetDateTime endTime) {
            return endTime(DateTime.of(endTime));
        }

        /**
         * Until when the indicator is valid. When absent the indicator stays valid.
         *
         * @param endTime the value
         * @return this builder
         */
        public Builder endTime(Optional<DateTime> endTime) {
            this.endTime = Objects.requireNonNull(endTime, "endTime");
            return this;
        }

        /**
         * How sure the sender is of the indicator.
         *
         * @param confidence the value
         * @return this builder
         */
        public Builder confidence(Confidence confidence) {
            this.confidence = Optional.of(confidence);
            return this;
        }

        /**
         * How sure the sender is of the indicator.
         *
         * @param confidence the value
         * @return this builder
         */
        public Builder confidence(Optional<Confidence> confidence) {
            this.confidence = Objects.requireNonNull(confidence, "confidence");
            return this;
        }

        /**
         * Whom to ask about the indicator.
         *
         * @param contacts the value
         * @return this builder
         */
        public Builder contacts(List<? extends Contact> contacts) {
            this.contacts = new ArrayList<>(contacts);
            return this;
        }

        /**
         * Adds one: Whom to ask about the indicator.
         *
         * @param contact the value
         * @return this builder
         */
        public Builder addContact(Contact contact) {
            this.contacts.add(Objects.requireNonNull(contact, "contact"));
            return this;
        }

        /**
         * Something that can be observed, described here.
         *
         * @param observable the value
         * @return this builder
         */
        public Builder observable(Observable observable) {
            this.observable = Optional.of(observable);
            return this;
        }

        /**
         * Something that can be observed, described here.
         *
         * @param observable the value
         * @return this builder
         */
        public Builder observable(Optional<Observable> observable) {
            this.observable = Objects.requireNonNull(observable, "observable");
            return this;
        }

        /**
         * Something that can be observed, described elsewhere in the document.
         *
         * @param observableReference the value
         * @return this builder
         */
        public Builder observableReference(ObservableReference observableReference) {
            this.observableReference = Optional.of(observableReference);
            return this;
        }

        /**
         * Something that can be observed, described elsewhere in the document.
         *
         * @param observableReference the value
         * @return this builder
         */
        public Builder observableReference(Optional<ObservableReference> observableReference) {
            this.observableReference = Objects.requireNonNull(observableReference, "observableReference");
            return this;
        }

        /**
         * Several observables or indicators combined.
         *
         * @param indicatorExpression the value
         * @return this builder
         */
        public Builder indicatorExpression(IndicatorExpression indicatorExpression) {
            this.indicatorExpression = Optional.of(indicatorExpression);
            return this;
        }

        /**
         * Several observables or indicators combined.
         *
         * @param indicatorExpression the value
         * @return this builder
         */
        public Builder indicatorExpression(Optional<IndicatorExpression> indicatorExpression) {
            this.indicatorExpression = Objects.requireNonNull(indicatorExpression, "indicatorExpression");
            return this;
        }

        /**
         * Another indicator.
         *
         * @param indicatorReference the value
         * @return this builder
         */
        public Builder indicatorReference(IndicatorReference indicatorReference) {
            this.indicatorReference = Optional.of(indicatorReference);
            return this;
        }

        /**
         * Another indicator.
         *
         * @param indicatorReference the value
         * @return this builder
         */
        public Builder indicatorReference(Optional<IndicatorReference> indicatorReference) {
            this.indicatorReference = Objects.requireNonNull(indicatorReference, "indicatorReference");
            return this;
        }

        /**
         * The part that a system plays in the attack when the indicator matches it.
         *
         * @param nodeRoles the value
         * @return this builder
         */
        public Builder nodeRoles(List<? extends NodeRole> nodeRoles) {
            this.nodeRoles = new ArrayList<>(nodeRoles);
            return this;
        }

        /**
         * Adds one: the part that a system plays in the attack when the indicator matches it.
         *
         * @param nodeRole the value
         * @return this builder
         */
        public Builder addNodeRole(NodeRole nodeRole) {
            this.nodeRoles.add(Objects.requireNonNull(nodeRole, "nodeRole"));
            return this;
        }

        /**
         * The phase of an attack in which the indicator may be seen.
         *
         * @param attackPhases the value
         * @return this builder
         */
        public Builder attackPhases(List<? extends AttackPhase> attackPhases) {
            this.attackPhases = new ArrayList<>(attackPhases);
            return this;
        }

        /**
         * Adds one: the phase of an attack in which the indicator may be seen.
         *
         * @param attackPhase the value
         * @return this builder
         */
        public Builder addAttackPhase(AttackPhase attackPhase) {
            this.attackPhases.add(Objects.requireNonNull(attackPhase, "attackPhase"));
            return this;
        }

        /**
         * Where more about the indicator can be found.
         *
         * @param references the value
         * @return this builder
         */
        public Builder references(List<? extends Reference> references) {
            this.references = new ArrayList<>(references);
            return this;
        }

        /**
         * Adds one: where more about the indicator can be found.
         *
         * @param reference the value
         * @return this builder
         */
        public Builder addReference(Reference reference) {
            this.references.add(Objects.requireNonNull(reference, "reference"));
            return this;
        }

        /**
         * Information about the indicator that has no class of its own.
         *
         * @param additionalData the value
         * @return this builder
         */
        public Builder additionalData(List<? extends ExtensionType> additionalData) {
            this.additionalData = new ArrayList<>(additionalData);
            return this;
        }

        /**
         * Adds one: Information about the indicator that has no class of its own.
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
        public Indicator build() {
            return new Indicator(restriction, indicatorId, alternativeIndicatorIds, descriptions, startTime, endTime, confidence, contacts, observable, observableReference, indicatorExpression, indicatorReference, nodeRoles, attackPhases, references, additionalData, extras);
        }
    }
}
