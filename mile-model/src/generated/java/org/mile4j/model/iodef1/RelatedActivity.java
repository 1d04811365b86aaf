// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * Activity that the incident is tied to: either the numbers of other incidents or URLs, not both.
 *
 * <p>RFC 5070, Section 3.5.
 *
 * @param restriction Who may be told of what is inside. When absent, the restriction of the closest ancestor that
 *     has one holds.
 * @param incidentIds the number of a related incident.
 * @param urls where something about related activity can be read.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record RelatedActivity(
        Optional<Restriction> restriction,
        List<IncidentID> incidentIds,
        List<String> urls,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param restriction as the record describes it
     * @param incidentIds as the record describes it
     * @param urls as the record describes it
     * @param extras as the record describes it
     */
    public RelatedActivity {
        Objects.requireNonNull(restriction, "restriction");
        incidentIds = ItemList.copyOf(incidentIds);
        urls = ItemList.copyOf(urls);
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
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(RelatedActivity from) {
            restriction = from.restriction;
            incidentIds.addAll(from.incidentIds);
            urls.addAll(from.urls);
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
            return new RelatedActivity(restriction, incidentIds, urls, extras);
        }
    }
}
