// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * What an incident did to systems, seen technically.
 *
 * <p>RFC 7970, Section 3.12.1.
 *
 * @param severity how grave the activity is.
 * @param completion whether the activity reached its goal.
 * @param type what was done. When absent it is unknown.
 * @param descriptions the impact on the systems in free text.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record SystemImpact(
        Optional<Severity> severity,
        Optional<Completion> completion,
        Optional<SystemImpactType> type,
        List<MLString> descriptions,
        Extras extras)
        implements Impact
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param severity as the record describes it
     * @param completion as the record describes it
     * @param type as the record describes it
     * @param descriptions as the record describes it
     * @param extras as the record describes it
     */
    public SystemImpact {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(completion, "completion");
        Objects.requireNonNull(type, "type");
        descriptions = ItemList.copyOf(descriptions);
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
     * The value of {@link #type()}, or {@code unknown} where it is not given.
     *
     * @return the value that holds
     */
    public SystemImpactType typeOrDefault() {
        return type.orElse(SystemImpactType.UNKNOWN);
    }

    /** Collects the parts of a {@link SystemImpact}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<Severity> severity = Optional.empty();
        private Optional<Completion> completion = Optional.empty();
        private Optional<SystemImpactType> type = Optional.empty();
        private List<MLString> descriptions = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(SystemImpact from) {
            severity = from.severity;
            completion = from.completion;
            type = from.type;
            descriptions.addAll(from.descriptions);
            extras = from.extras;
        }

        /**
         * How grave the activity is.
         *
         * @param severity the value
         * @return this builder
         */
        public Builder severity(Severity severity) {
            this.severity = Optional.of(severity);
            return this;
        }

        /**
         * How grave the activity is.
         *
         * @param severity the value
         * @return this builder
         */
        public Builder severity(Optional<Severity> severity) {
            this.severity = Objects.requireNonNull(severity, "severity");
            return this;
        }

        /**
         * Whether the activity reached its goal.
         *
         * @param completion the value
         * @return this builder
         */
        public Builder completion(Completion completion) {
            this.completion = Optional.of(completion);
            return this;
        }

        /**
         * Whether the activity reached its goal.
         *
         * @param completion the value
         * @return this builder
         */
        public Builder completion(Optional<Completion> completion) {
            this.completion = Objects.requireNonNull(completion, "completion");
            return this;
        }

        /**
         * What was done. When absent it is unknown.
         *
         * @param type the value
         * @return this builder
         */
        public Builder type(SystemImpactType type) {
            this.type = Optional.of(type);
            return this;
        }

        /**
         * What was done. When absent it is unknown.
         *
         * @param type the value
         * @return this builder
         */
        public Builder type(Optional<SystemImpactType> type) {
            this.type = Objects.requireNonNull(type, "type");
            return this;
        }

        /**
         * The impact on the systems in free text.
         *
         * @param descriptions the value
         * @return this builder
         */
        public Builder descriptions(List<? extends MLString> descriptions) {
            this.descriptions = new ArrayList<>(descriptions);
            return this;
        }

        /**
         * Adds one: the impact on the systems in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(MLString description) {
            this.descriptions.add(Objects.requireNonNull(description, "description"));
            return this;
        }

        /**
         * Adds one: the impact on the systems in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(String description) {
            return addDescription(MLString.of(description));
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
        public SystemImpact build() {
            return new SystemImpact(severity, completion, type, descriptions, extras);
        }
    }
}
