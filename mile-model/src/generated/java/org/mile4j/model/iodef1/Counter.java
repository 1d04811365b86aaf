// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.RealValue;

/**
 * A count, or a rate when a duration is given.
 *
 * <p>RFC 5070, Section 3.16.1.
 *
 * @param type what is counted; v2 calls it the unit.
 * @param meaning what the figure means, in free text.
 * @param duration the unit of time that makes the figure a rate.
 * @param value the figure.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record Counter(
        Optional<CounterType> type,
        Optional<String> meaning,
        Optional<Duration> duration,
        RealValue value,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param type as the record describes it
     * @param meaning as the record describes it
     * @param duration as the record describes it
     * @param value as the record describes it
     * @param extras as the record describes it
     */
    public Counter {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(duration, "duration");
        Objects.requireNonNull(value, "value");
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

    /** Collects the parts of a {@link Counter}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<CounterType> type = Optional.empty();
        private Optional<String> meaning = Optional.empty();
        private Optional<Duration> duration = Optional.empty();
        private RealValue value = new RealValue("");
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(Counter from) {
            type = from.type;
            meaning = from.meaning;
            duration = from.duration;
            value = from.value;
            extras = from.extras;
        }

        /**
         * What is counted; v2 calls it the unit.
         *
         * @param type the value
         * @return this builder
         */
        public Builder type(CounterType type) {
            this.type = Optional.of(type);
            return this;
        }

        /**
         * What is counted; v2 calls it the unit.
         *
         * @param type the value
         * @return this builder
         */
        public Builder type(Optional<CounterType> type) {
            this.type = Objects.requireNonNull(type, "type");
            return this;
        }

        /**
         * What the figure means, in free text.
         *
         * @param meaning the value
         * @return this builder
         */
        public Builder meaning(String meaning) {
            this.meaning = Optional.of(meaning);
            return this;
        }

        /**
         * What the figure means, in free text.
         *
         * @param meaning the value
         * @return this builder
         */
        public Builder meaning(Optional<String> meaning) {
            this.meaning = Objects.requireNonNull(meaning, "meaning");
            return this;
        }

        /**
         * The unit of time that makes the figure a rate.
         *
         * @param duration the value
         * @return this builder
         */
        public Builder duration(Duration duration) {
            this.duration = Optional.of(duration);
            return this;
        }

        /**
         * The unit of time that makes the figure a rate.
         *
         * @param duration the value
         * @return this builder
         */
        public Builder duration(Optional<Duration> duration) {
            this.duration = Objects.requireNonNull(duration, "duration");
            return this;
        }

        /**
         * The figure.
         *
         * @param value the value
         * @return this builder
         */
        public Builder value(RealValue value) {
            this.value = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * The figure.
         *
         * @param value the value
         * @return this builder
         */
        public Builder value(double value) {
            return value(RealValue.of(value));
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
        public Counter build() {
            return new Counter(type, meaning, duration, value, extras);
        }
    }
}
