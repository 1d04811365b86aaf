// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.RealValue;

/**
 * The class TimeImpact.
 *
 * <p>RFC 5070, Section 3.10.2.
 *
 * @param severity the attribute severity.
 * @param metric the attribute metric.
 * @param duration the attribute duration.
 * @param value the character content.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record TimeImpact(
        Optional<Severity> severity,
        Optional<TimeImpactMetric> metric,
        Optional<Duration> duration,
        RealValue value,
        Extras extras)
        implements ImpactItem
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param severity as the record describes it
     * @param metric as the record describes it
     * @param duration as the record describes it
     * @param value as the record describes it
     * @param extras as the record describes it
     */
    public TimeImpact {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(metric, "metric");
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

    /** Collects the parts of a {@link TimeImpact}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<Severity> severity = Optional.empty();
        private Optional<TimeImpactMetric> metric = Optional.empty();
        private Optional<Duration> duration = Optional.empty();
        private RealValue value = new RealValue("");
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(TimeImpact from) {
            severity = from.severity;
            metric = from.metric;
            duration = from.duration;
            value = from.value;
            extras = from.extras;
        }

        /**
         * The attribute severity.
         *
         * @param severity the value
         * @return this builder
         */
        public Builder severity(Severity severity) {
            this.severity = Optional.of(severity);
            return this;
        }

        /**
         * The attribute severity.
         *
         * @param severity the value
         * @return this builder
         */
        public Builder severity(Optional<Severity> severity) {
            this.severity = Objects.requireNonNull(severity, "severity");
            return this;
        }

        /**
         * The attribute metric.
         *
         * @param metric the value
         * @return this builder
         */
        public Builder metric(TimeImpactMetric metric) {
            this.metric = Optional.of(metric);
            return this;
        }

        /**
         * The attribute metric.
         *
         * @param metric the value
         * @return this builder
         */
        public Builder metric(Optional<TimeImpactMetric> metric) {
            this.metric = Objects.requireNonNull(metric, "metric");
            return this;
        }

        /**
         * The attribute duration.
         *
         * @param duration the value
         * @return this builder
         */
        public Builder duration(Duration duration) {
            this.duration = Optional.of(duration);
            return this;
        }

        /**
         * The attribute duration.
         *
         * @param duration the value
         * @return this builder
         */
        public Builder duration(Optional<Duration> duration) {
            this.duration = Objects.requireNonNull(duration, "duration");
            return this;
        }

        /**
         * The character content.
         *
         * @param value the value
         * @return this builder
         */
        public Builder value(RealValue value) {
            this.value = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * The character content.
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
        public TimeImpact build() {
            return new TimeImpact(severity, metric, duration, value, extras);
        }
    }
}
