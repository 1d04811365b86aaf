// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.RealValue;

/**
 * What the incident costs in money.
 *
 * <p>RFC 5070, Section 3.10.3.
 *
 * @param severity how grave it is.
 * @param currency the currency by its code of ISO 4217. The prose requires it, the schema does not.
 * @param value the sum, greater than 0.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record MonetaryImpact(
        Optional<Severity> severity,
        Optional<String> currency,
        RealValue value,
        Extras extras)
        implements ImpactItem
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param severity as the record describes it
     * @param currency as the record describes it
     * @param value as the record describes it
     * @param extras as the record describes it
     */
    public MonetaryImpact {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(currency, "currency");
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

    /** Collects the parts of a {@link MonetaryImpact}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<Severity> severity = Optional.empty();
        private Optional<String> currency = Optional.empty();
        private RealValue value = new RealValue("");
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(MonetaryImpact from) {
            severity = from.severity;
            currency = from.currency;
            value = from.value;
            extras = from.extras;
        }

        /**
         * How grave it is.
         *
         * @param severity the value
         * @return this builder
         */
        public Builder severity(Severity severity) {
            this.severity = Optional.of(severity);
            return this;
        }

        /**
         * How grave it is.
         *
         * @param severity the value
         * @return this builder
         */
        public Builder severity(Optional<Severity> severity) {
            this.severity = Objects.requireNonNull(severity, "severity");
            return this;
        }

        /**
         * The currency by its code of ISO 4217. The prose requires it, the schema does not.
         *
         * @param currency the value
         * @return this builder
         */
        public Builder currency(String currency) {
            this.currency = Optional.of(currency);
            return this;
        }

        /**
         * The currency by its code of ISO 4217. The prose requires it, the schema does not.
         *
         * @param currency the value
         * @return this builder
         */
        public Builder currency(Optional<String> currency) {
            this.currency = Objects.requireNonNull(currency, "currency");
            return this;
        }

        /**
         * The sum, greater than 0.
         *
         * @param value the value
         * @return this builder
         */
        public Builder value(RealValue value) {
            this.value = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * The sum, greater than 0.
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
        public MonetaryImpact build() {
            return new MonetaryImpact(severity, currency, value, extras);
        }
    }
}
