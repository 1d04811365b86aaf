// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * The indicators of an incident.
 *
 * <p>RFC 7970, Section 3.28.
 *
 * @param indicators the indicators.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record IndicatorData(
        List<Indicator> indicators,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param indicators as the record describes it
     * @param extras as the record describes it
     */
    public IndicatorData {
        indicators = ItemList.copyOf(indicators);
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

    /** Collects the parts of a {@link IndicatorData}; not for use by several threads at once. */
    public static final class Builder {

        private List<Indicator> indicators = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(IndicatorData from) {
            indicators.addAll(from.indicators);
            extras = from.extras;
        }

        /**
         * The indicators.
         *
         * @param indicators the value
         * @return this builder
         */
        public Builder indicators(List<? extends Indicator> indicators) {
            this.indicators = new ArrayList<>(indicators);
            return this;
        }

        /**
         * Adds one: the indicators.
         *
         * @param indicator the value
         * @return this builder
         */
        public Builder addIndicator(Indicator indicator) {
            this.indicators.add(Objects.requireNonNull(indicator, "indicator"));
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
        public IndicatorData build() {
            return new IndicatorData(indicators, extras);
        }
    }
}
