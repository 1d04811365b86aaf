// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.IntegerValue;

/**
 * A pattern that finds the relevant part of a record.
 *
 * <p>RFC 5070, Section 3.19.2.
 *
 * @param type the language of the pattern. When absent it is regex, by the prose; the schema requires it.
 * @param offset how far into the data the search begins, counted in the unit of offsetunit.
 * @param offsetunit what the offset counts. When absent it is line.
 * @param instance how often to apply the pattern.
 * @param value the pattern itself.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record RecordPattern(
        Optional<RecordPatternType> type,
        Optional<IntegerValue> offset,
        Optional<OffsetUnit> offsetunit,
        Optional<IntegerValue> instance,
        String value,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param type as the record describes it
     * @param offset as the record describes it
     * @param offsetunit as the record describes it
     * @param instance as the record describes it
     * @param value as the record describes it
     * @param extras as the record describes it
     */
    public RecordPattern {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(offset, "offset");
        Objects.requireNonNull(offsetunit, "offsetunit");
        Objects.requireNonNull(instance, "instance");
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

    /**
     * The value of {@link #type()}, or {@code regex} where it is not given.
     *
     * @return the value that holds
     */
    public RecordPatternType typeOrDefault() {
        return type.orElse(RecordPatternType.REGEX);
    }

    /**
     * The value of {@link #offsetunit()}, or {@code line} where it is not given.
     *
     * @return the value that holds
     */
    public OffsetUnit offsetunitOrDefault() {
        return offsetunit.orElse(OffsetUnit.LINE);
    }

    /** Collects the parts of a {@link RecordPattern}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<RecordPatternType> type = Optional.empty();
        private Optional<IntegerValue> offset = Optional.empty();
        private Optional<OffsetUnit> offsetunit = Optional.empty();
        private Optional<IntegerValue> instance = Optional.empty();
        private String value = "";
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(RecordPattern from) {
            type = from.type;
            offset = from.offset;
            offsetunit = from.offsetunit;
            instance = from.instance;
            value = from.value;
            extras = from.extras;
        }

        /**
         * The language of the pattern. When absent it is regex, by the prose; the schema requires it.
         *
         * @param type the value
         * @return this builder
         */
        public Builder type(RecordPatternType type) {
            this.type = Optional.of(type);
            return this;
        }

        /**
         * The language of the pattern. When absent it is regex, by the prose; the schema requires it.
         *
         * @param type the value
         * @return this builder
         */
        public Builder type(Optional<RecordPatternType> type) {
            this.type = Objects.requireNonNull(type, "type");
            return this;
        }

        /**
         * How far into the data the search begins, counted in the unit of offsetunit.
         *
         * @param offset the value
         * @return this builder
         */
        public Builder offset(IntegerValue offset) {
            this.offset = Optional.of(offset);
            return this;
        }

        /**
         * How far into the data the search begins, counted in the unit of offsetunit.
         *
         * @param offset the value
         * @return this builder
         */
        public Builder offset(long offset) {
            return offset(IntegerValue.of(offset));
        }

        /**
         * How far into the data the search begins, counted in the unit of offsetunit.
         *
         * @param offset the value
         * @return this builder
         */
        public Builder offset(Optional<IntegerValue> offset) {
            this.offset = Objects.requireNonNull(offset, "offset");
            return this;
        }

        /**
         * What the offset counts. When absent it is line.
         *
         * @param offsetunit the value
         * @return this builder
         */
        public Builder offsetunit(OffsetUnit offsetunit) {
            this.offsetunit = Optional.of(offsetunit);
            return this;
        }

        /**
         * What the offset counts. When absent it is line.
         *
         * @param offsetunit the value
         * @return this builder
         */
        public Builder offsetunit(Optional<OffsetUnit> offsetunit) {
            this.offsetunit = Objects.requireNonNull(offsetunit, "offsetunit");
            return this;
        }

        /**
         * How often to apply the pattern.
         *
         * @param instance the value
         * @return this builder
         */
        public Builder instance(IntegerValue instance) {
            this.instance = Optional.of(instance);
            return this;
        }

        /**
         * How often to apply the pattern.
         *
         * @param instance the value
         * @return this builder
         */
        public Builder instance(long instance) {
            return instance(IntegerValue.of(instance));
        }

        /**
         * How often to apply the pattern.
         *
         * @param instance the value
         * @return this builder
         */
        public Builder instance(Optional<IntegerValue> instance) {
            this.instance = Objects.requireNonNull(instance, "instance");
            return this;
        }

        /**
         * The pattern itself.
         *
         * @param value the value
         * @return this builder
         */
        public Builder value(String value) {
            this.value = Objects.requireNonNull(value, "value");
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
        public RecordPattern build() {
            return new RecordPattern(type, offset, offsetunit, instance, value, extras);
        }
    }
}
