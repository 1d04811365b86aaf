// Generated from the model table. Edit the table, not this file.
package org.mile4j.rid.message;

import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;

/**
 * What kind of information or incident a message is about.
 *
 * <p>RFC 6545, Section 5.1.
 *
 * @param type the kind.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record TrafficType(
        Optional<Traffic> type,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param type as the record describes it
     * @param extras as the record describes it
     */
    public TrafficType {
        Objects.requireNonNull(type, "type");
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

    /** Collects the parts of a {@link TrafficType}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<Traffic> type = Optional.empty();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(TrafficType from) {
            type = from.type;
            extras = from.extras;
        }

        /**
         * The kind.
         *
         * @param type the value
         * @return this builder
         */
        public Builder type(Traffic type) {
            this.type = Optional.of(type);
            return this;
        }

        /**
         * The kind.
         *
         * @param type the value
         * @return this builder
         */
        public Builder type(Optional<Traffic> type) {
            this.type = Objects.requireNonNull(type, "type");
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
        public TrafficType build() {
            return new TrafficType(type, extras);
        }
    }
}
