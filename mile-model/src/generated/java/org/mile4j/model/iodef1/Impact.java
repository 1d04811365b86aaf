// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;

/**
 * What the incident does technically to the network of an organization. v2 has SystemImpact and IncidentCategory
 * instead.
 *
 * <p>RFC 5070, Section 3.10.1.
 *
 * @param lang the language of the text as a tag of RFC 4646. When absent it is that of the closest ancestor that
 *     names one.
 * @param severity how grave it is.
 * @param completion whether the activity reached its goal.
 * @param type what kind of activity it was. When absent it is unknown, by the schema.
 * @param value the impact in free text.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record Impact(
        Optional<String> lang,
        Optional<Severity> severity,
        Optional<Completion> completion,
        Optional<ImpactType> type,
        String value,
        Extras extras)
        implements ImpactItem
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param lang as the record describes it
     * @param severity as the record describes it
     * @param completion as the record describes it
     * @param type as the record describes it
     * @param value as the record describes it
     * @param extras as the record describes it
     */
    public Impact {
        Objects.requireNonNull(lang, "lang");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(completion, "completion");
        Objects.requireNonNull(type, "type");
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
     * The value of {@link #type()}, or {@code unknown} where it is not given.
     *
     * @return the value that holds
     */
    public ImpactType typeOrDefault() {
        return type.orElse(ImpactType.UNKNOWN);
    }

    /** Collects the parts of a {@link Impact}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<String> lang = Optional.empty();
        private Optional<Severity> severity = Optional.empty();
        private Optional<Completion> completion = Optional.empty();
        private Optional<ImpactType> type = Optional.empty();
        private String value = "";
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(Impact from) {
            lang = from.lang;
            severity = from.severity;
            completion = from.completion;
            type = from.type;
            value = from.value;
            extras = from.extras;
        }

        /**
         * The language of the text as a tag of RFC 4646. When absent it is that of the closest ancestor that names
         * one.
         *
         * @param lang the value
         * @return this builder
         */
        public Builder lang(String lang) {
            this.lang = Optional.of(lang);
            return this;
        }

        /**
         * The language of the text as a tag of RFC 4646. When absent it is that of the closest ancestor that names
         * one.
         *
         * @param lang the value
         * @return this builder
         */
        public Builder lang(Optional<String> lang) {
            this.lang = Objects.requireNonNull(lang, "lang");
            return this;
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
         * What kind of activity it was. When absent it is unknown, by the schema.
         *
         * @param type the value
         * @return this builder
         */
        public Builder type(ImpactType type) {
            this.type = Optional.of(type);
            return this;
        }

        /**
         * What kind of activity it was. When absent it is unknown, by the schema.
         *
         * @param type the value
         * @return this builder
         */
        public Builder type(Optional<ImpactType> type) {
            this.type = Objects.requireNonNull(type, "type");
            return this;
        }

        /**
         * The impact in free text.
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
        public Impact build() {
            return new Impact(lang, severity, completion, type, value, extras);
        }
    }
}
