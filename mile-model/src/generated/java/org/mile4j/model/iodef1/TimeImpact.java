// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.RealValue;

/**
 * What the incident costs in time.
 *
 * <p>RFC 5070, Section 3.10.2.
 *
 * @param severity how grave it is.
 * @param metric what the time measures.
 * @param duration the unit of the time. When absent it is hours, by the prose; the schema names no default.
 * @param value the amount of time, greater than 0.
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

    /**
     * The value of {@link #duration()}, or {@code hour} where it is not given.
     *
     * @return the value that holds
     */
    public Duration durationOrDefault() {
        return duration.orElse(Duration.HOUR);
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
         * What the time measures.
         *
         * @param metric the value
         * @return this builder
         */
        public Builder metric(TimeImpactMetric metric) {
            this.metric = Optional.of(metric);
            return this;
        }

        /**
         * What the time measures.
         *
         * @param metric the value
         * @return this builder
         */
        public Builder metric(Optional<TimeImpactMetric> metric) {
            this.metric = Objects.requireNonNull(metric, "metric");
            return this;
        }

        /**
         * The unit of the time. When absent it is hours, by the prose; the schema names no default.
         *
         * @param duration the value
         * @return this builder
         */
        public Builder duration(Duration duration) {
            this.duration = Optional.of(duration);
            return this;
        }

        /**
         * The unit of the time. When absent it is hours, by the prose; the schema names no default.
         *
         * @param duration the value
         * @return this builder
         */
        public Builder duration(Optional<Duration> duration) {
            this.duration = Objects.requireNonNull(duration, "duration");
            return this;
        }

        /**
         * The amount of time, greater than 0.
         *
         * @param value the value
         * @return this builder
         */
        public Builder value(RealValue value) {
            this.value = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * The amount of time, greater than 0.
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
