// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * The numbers under which CSIRTs other than the writer track the very same incident. A number of the writer does not
 * belong here.
 *
 * <p>RFC 5070, Section 3.4.
 *
 * @param restriction Who may be told of what is inside. When absent, the restriction of the closest ancestor that
 *     has one holds.
 * @param incidentIds a number given by another CSIRT.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record AlternativeID(
        Optional<Restriction> restriction,
        List<IncidentID> incidentIds,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param restriction as the record describes it
     * @param incidentIds as the record describes it
     * @param extras as the record describes it
     */
    public AlternativeID {
        Objects.requireNonNull(restriction, "restriction");
        incidentIds = ItemList.copyOf(incidentIds);
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

    /** Collects the parts of a {@link AlternativeID}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<Restriction> restriction = Optional.empty();
        private List<IncidentID> incidentIds = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(AlternativeID from) {
            restriction = from.restriction;
            incidentIds.addAll(from.incidentIds);
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
         * A number given by another CSIRT.
         *
         * @param incidentIds the value
         * @return this builder
         */
        public Builder incidentIds(List<? extends IncidentID> incidentIds) {
            this.incidentIds = new ArrayList<>(incidentIds);
            return this;
        }

        /**
         * Adds one: a number given by another CSIRT.
         *
         * @param incidentId the value
         * @return this builder
         */
        public Builder addIncidentId(IncidentID incidentId) {
            this.incidentIds.add(Objects.requireNonNull(incidentId, "incidentId"));
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
        public AlternativeID build() {
            return new AlternativeID(restriction, incidentIds, extras);
        }
    }
}
