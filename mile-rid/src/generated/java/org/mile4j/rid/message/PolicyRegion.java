// Generated from the model table. Edit the table, not this file.
package org.mile4j.rid.message;

import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;

/**
 * How far the information is expected to be shared.
 *
 * <p>RFC 6545, Section 5.1.
 *
 * @param region the region.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record PolicyRegion(
        Optional<Region> region,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param region as the record describes it
     * @param extras as the record describes it
     */
    public PolicyRegion {
        Objects.requireNonNull(region, "region");
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

    /** Collects the parts of a {@link PolicyRegion}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<Region> region = Optional.empty();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(PolicyRegion from) {
            region = from.region;
            extras = from.extras;
        }

        /**
         * The region.
         *
         * @param region the value
         * @return this builder
         */
        public Builder region(Region region) {
            this.region = Optional.of(region);
            return this;
        }

        /**
         * The region.
         *
         * @param region the value
         * @return this builder
         */
        public Builder region(Optional<Region> region) {
            this.region = Objects.requireNonNull(region, "region");
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
        public PolicyRegion build() {
            return new PolicyRegion(region, extras);
        }
    }
}
