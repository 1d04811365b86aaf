// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.RealValue;

/**
 * How sure the sender is of an assessment.
 *
 * <p>RFC 5070, Section 3.10.4.
 *
 * @param rating the degree in words, or numeric when the content gives it.
 * @param value the degree as a number when the rating is numeric, otherwise empty. What the number means is agreed
 *     by other means.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record Confidence(
        Optional<ConfidenceRating> rating,
        Optional<RealValue> value,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param rating as the record describes it
     * @param value as the record describes it
     * @param extras as the record describes it
     */
    public Confidence {
        Objects.requireNonNull(rating, "rating");
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

    /** Collects the parts of a {@link Confidence}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<ConfidenceRating> rating = Optional.empty();
        private Optional<RealValue> value = Optional.empty();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(Confidence from) {
            rating = from.rating;
            value = from.value;
            extras = from.extras;
        }

        /**
         * The degree in words, or numeric when the content gives it.
         *
         * @param rating the value
         * @return this builder
         */
        public Builder rating(ConfidenceRating rating) {
            this.rating = Optional.of(rating);
            return this;
        }

        /**
         * The degree in words, or numeric when the content gives it.
         *
         * @param rating the value
         * @return this builder
         */
        public Builder rating(Optional<ConfidenceRating> rating) {
            this.rating = Objects.requireNonNull(rating, "rating");
            return this;
        }

        /**
         * The degree as a number when the rating is numeric, otherwise empty. What the number means is agreed by
         * other means.
         *
         * @param value the value
         * @return this builder
         */
        public Builder value(RealValue value) {
            this.value = Optional.of(value);
            return this;
        }

        /**
         * The degree as a number when the rating is numeric, otherwise empty. What the number means is agreed by
         * other means.
         *
         * @param value the value
         * @return this builder
         */
        public Builder value(double value) {
            return value(RealValue.of(value));
        }

        /**
         * The degree as a number when the rating is numeric, otherwise empty. What the number means is agreed by
         * other means.
         *
         * @param value the value
         * @return this builder
         */
        public Builder value(Optional<RealValue> value) {
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
        public Confidence build() {
            return new Confidence(rating, value, extras);
        }
    }
}
