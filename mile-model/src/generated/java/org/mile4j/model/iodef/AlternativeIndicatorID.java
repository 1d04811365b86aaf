// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * Other identifiers of the same indicator.
 *
 * <p>RFC 7970, Section 3.29.2.
 *
 * @param restriction Who may be told of what is inside. When absent, the restriction of the closest ancestor that
 *     has one holds.
 * @param indicatorIds an identifier that others use. It refers to the indicator and does not declare one.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record AlternativeIndicatorID(
        Optional<Restriction> restriction,
        List<IndicatorID> indicatorIds,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param restriction as the record describes it
     * @param indicatorIds as the record describes it
     * @param extras as the record describes it
     */
    public AlternativeIndicatorID {
        Objects.requireNonNull(restriction, "restriction");
        indicatorIds = ItemList.copyOf(indicatorIds);
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

    /** Collects the parts of a {@link AlternativeIndicatorID}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<Restriction> restriction = Optional.empty();
        private List<IndicatorID> indicatorIds = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(AlternativeIndicatorID from) {
            restriction = from.restriction;
            indicatorIds.addAll(from.indicatorIds);
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
         * An identifier that others use. It refers to the indicator and does not declare one.
         *
         * @param indicatorIds the value
         * @return this builder
         */
        public Builder indicatorIds(List<? extends IndicatorID> indicatorIds) {
            this.indicatorIds = new ArrayList<>(indicatorIds);
            return this;
        }

        /**
         * Adds one: an identifier that others use. It refers to the indicator and does not declare one.
         *
         * @param indicatorId the value
         * @return this builder
         */
        public Builder addIndicatorId(IndicatorID indicatorId) {
            this.indicatorIds.add(Objects.requireNonNull(indicatorId, "indicatorId"));
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
        public AlternativeIndicatorID build() {
            return new AlternativeIndicatorID(restriction, indicatorIds, extras);
        }
    }
}
