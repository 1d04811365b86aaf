// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * Earlier incidents or activity that the incident is tied to, and the actors and campaigns it is attributed to. At
 * least one child must be present, and IndicatorID and Confidence alone do not suffice.
 *
 * <p>RFC 7970, Section 3.6.
 *
 * @param restriction Who may be told of what is inside. When absent, the restriction of the closest ancestor that
 *     has one holds.
 * @param incidentIds the number of a related incident.
 * @param urls where something about related activity can be read.
 * @param threatActors Whom the activity is attributed to.
 * @param campaigns the campaign that the activity is attributed to.
 * @param indicatorIds the identifier of a related indicator. It refers to an indicator and does not declare one.
 * @param confidence how sure the sender is of these ties.
 * @param descriptions how these ties were found, in free text.
 * @param additionalData Information about the ties that has no class of its own.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record RelatedActivity(
        Optional<Restriction> restriction,
        List<IncidentID> incidentIds,
        List<String> urls,
        List<ThreatActor> threatActors,
        List<Campaign> campaigns,
        List<IndicatorID> indicatorIds,
        Optional<Confidence> confidence,
        List<MLString> descriptions,
        List<ExtensionType> additionalData,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param restriction as the record describes it
     * @param incidentIds as the record describes it
     * @param urls as the record describes it
     * @param threatActors as the record describes it
     * @param campaigns as the record describes it
     * @param indicatorIds as the record describes it
     * @param confidence as the record describes it
     * @param descriptions as the record describes it
     * @param additionalData as the record describes it
     * @param extras as the record describes it
     */
    public RelatedActivity {
        Objects.requireNonNull(restriction, "restriction");
        incidentIds = ItemList.copyOf(incidentIds);
        urls = ItemList.copyOf(urls);
        threatActors = ItemList.copyOf(threatActors);
        campaigns = ItemList.copyOf(campaigns);
        indicatorIds = ItemList.copyOf(indicatorIds);
        Objects.requireNonNull(confidence, "confidence");
        descriptions = ItemList.copyOf(descriptions);
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

    /** Collects the parts of a {@link RelatedActivity}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<Restriction> restriction = Optional.empty();
        private List<IncidentID> incidentIds = new ArrayList<>();
        private List<String> urls = new ArrayList<>();
        private List<ThreatActor> threatActors = new ArrayList<>();
        private List<Campaign> campaigns = new ArrayList<>();
        private List<IndicatorID> indicatorIds = new ArrayList<>();
        private Optional<Confidence> confidence = Optional.empty();
        private List<MLString> descriptions = new ArrayList<>();
        private List<ExtensionType> additionalData = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(RelatedActivity from) {
            restriction = from.restriction;
            incidentIds.addAll(from.incidentIds);
            urls.addAll(from.urls);
            threatActors.addAll(from.threatActors);
            campaigns.addAll(from.campaigns);
            indicatorIds.addAll(from.indicatorIds);
            confidence = from.confidence;
            descriptions.addAll(from.descriptions);
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
         * The number of a related incident.
         *
         * @param incidentIds the value
         * @return this builder
         */
        public Builder incidentIds(List<? extends IncidentID> incidentIds) {
            this.incidentIds = new ArrayList<>(incidentIds);
            return this;
        }

        /**
         * Adds one: the number of a related incident.
         *
         * @param incidentId the value
         * @return this builder
         */
        public Builder addIncidentId(IncidentID incidentId) {
            this.incidentIds.add(Objects.requireNonNull(incidentId, "incidentId"));
            return this;
        }

        /**
         * Where something about related activity can be read.
         *
         * @param urls the value
         * @return this builder
         */
        public Builder urls(List<? extends String> urls) {
            this.urls = new ArrayList<>(urls);
            return this;
        }

        /**
         * Adds one: where something about related activity can be read.
         *
         * @param url the value
         * @return this builder
         */
        public Builder addUrl(String url) {
            this.urls.add(Objects.requireNonNull(url, "url"));
            return this;
        }

        /**
         * Whom the activity is attributed to.
         *
         * @param threatActors the value
         * @return this builder
         */
        public Builder threatActors(List<? extends ThreatActor> threatActors) {
            this.threatActors = new ArrayList<>(threatActors);
            return this;
        }

        /**
         * Adds one: Whom the activity is attributed to.
         *
         * @param threatActor the value
         * @return this builder
         */
        public Builder addThreatActor(ThreatActor threatActor) {
            this.threatActors.add(Objects.requireNonNull(threatActor, "threatActor"));
            return this;
        }

        /**
         * The campaign that the activity is attributed to.
         *
         * @param campaigns the value
         * @return this builder
         */
        public Builder campaigns(List<? extends Campaign> campaigns) {
            this.campaigns = new ArrayList<>(campaigns);
            return this;
        }

        /**
         * Adds one: the campaign that the activity is attributed to.
         *
         * @param campaign the value
         * @return this builder
         */
        public Builder addCampaign(Campaign campaign) {
            this.campaigns.add(Objects.requireNonNull(campaign, "campaign"));
            return this;
        }

        /**
         * The identifier of a related indicator. It refers to an indicator and does not declare one.
         *
         * @param indicatorIds the value
         * @return this builder
         */
        public Builder indicatorIds(List<? extends IndicatorID> indicatorIds) {
            this.indicatorIds = new ArrayList<>(indicatorIds);
            return this;
        }

        /**
         * Adds one: the identifier of a related indicator. It refers to an indicator and does not declare one.
         *
         * @param indicatorId the value
         * @return this builder
         */
        public Builder addIndicatorId(IndicatorID indicatorId) {
            this.indicatorIds.add(Objects.requireNonNull(indicatorId, "indicatorId"));
            return this;
        }

        /**
         * How sure the sender is of these ties.
         *
         * @param confidence the value
         * @return this builder
         */
        public Builder confidence(Confidence confidence) {
            this.confidence = Optional.of(confidence);
            return this;
        }

        /**
         * How sure the sender is of these ties.
         *
         * @param confidence the value
         * @return this builder
         */
        public Builder confidence(Optional<Confidence> confidence) {
            this.confidence = Objects.requireNonNull(confidence, "confidence");
            return this;
        }

        /**
         * How these ties were found, in free text.
         *
         * @param descriptions the value
         * @return this builder
         */
        public Builder descriptions(List<? extends MLString> descriptions) {
            this.descriptions = new ArrayList<>(descriptions);
            return this;
        }

        /**
         * Adds one: how these ties were found, in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(MLString description) {
            this.descriptions.add(Objects.requireNonNull(description, "description"));
            return this;
        }

        /**
         * Adds one: how these ties were found, in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(String description) {
            return addDescription(MLString.of(description));
        }

        /**
         * Information about the ties that has no class of its own.
         *
         * @param additionalData the value
         * @return this builder
         */
        public Builder additionalData(List<? extends ExtensionType> additionalData) {
            this.additionalData = new ArrayList<>(additionalData);
            return this;
        }

        /**
         * Adds one: Information about the ties that has no class of its own.
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
        public RelatedActivity build() {
            return new RelatedActivity(restriction, incidentIds, urls, threatActors, campaigns, indicatorIds, confidence, descriptions, additionalData, extras);
        }
    }
}
