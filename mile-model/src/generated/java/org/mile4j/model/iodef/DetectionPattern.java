// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * A signature or setting with which a tool can recognize something, such as an intrusion detector or virus scanner.
 * A Description or a DetectionConfiguration must be present.
 *
 * <p>RFC 7970, Section 3.10.1.
 *
 * @param restriction Who may be told of what is inside. When absent, the restriction of the closest ancestor that
 *     has one holds.
 * @param observableId an identifier, unique in the document, by which an ObservableReference points at the pattern.
 * @param application the tool that the pattern is for.
 * @param descriptions how to use the tool or the configuration, in free text.
 * @param detectionConfigurations a configuration that the tool can read, to find the activity.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record DetectionPattern(
        Optional<Restriction> restriction,
        Optional<String> observableId,
        Optional<SoftwareType> application,
        List<MLString> descriptions,
        List<String> detectionConfigurations,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param restriction as the record describes it
     * @param observableId as the record describes it
     * @param application as the record describes it
     * @param descriptions as the record describes it
     * @param detectionConfigurations as the record describes it
     * @param extras as the record describes it
     */
    public DetectionPattern {
        Objects.requireNonNull(restriction, "restriction");
        Objects.requireNonNull(observableId, "observableId");
        Objects.requireNonNull(application, "application");
        descriptions = ItemList.copyOf(descriptions);
        detectionConfigurations = ItemList.copyOf(detectionConfigurations);
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

    /** Collects the parts of a {@link DetectionPattern}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<Restriction> restriction = Optional.empty();
        private Optional<String> observableId = Optional.empty();
        private Optional<SoftwareType> application = Optional.empty();
        private List<MLString> descriptions = new ArrayList<>();
        private List<String> detectionConfigurations = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(DetectionPattern from) {
            restriction = from.restriction;
            observableId = from.observableId;
            application = from.application;
            descriptions.addAll(from.descriptions);
            detectionConfigurations.addAll(from.detectionConfigurations);
            extras = from.extras;
        }

        /**
         * Who may be told of what is inside. When absent, the restriction of the closest ancestor that has one
         * holds.
         *
         * @param restriction the value
         * @return this builder
         */
        public Builder restriction(Restriction restriction) {
            this.restriction = Optional.of(restriction);
            return this;
        }

        /**
         * Who may be told of what is inside. When absent, the restriction of the closest ancestor that has one
         * holds.
         *
         * @param restriction the value
         * @return this builder
         */
        public Builder restriction(Optional<Restriction> restriction) {
            this.restriction = Objects.requireNonNull(restriction, "restriction");
            return this;
        }

        /**
         * An identifier, unique in the document, by which an ObservableReference points at the pattern.
         *
         * @param observableId the value
         * @return this builder
         */
        public Builder observableId(String observableId) {
            this.observableId = Optional.of(observableId);
            return this;
        }

        /**
         * An identifier, unique in the document, by which an ObservableReference points at the pattern.
         *
         * @param observableId the value
         * @return this builder
         */
        public Builder observableId(Optional<String> observableId) {
            this.observableId = Objects.requireNonNull(observableId, "observableId");
            return this;
        }

        /**
         * The tool that the pattern is for.
         *
         * @param application the value
         * @return this builder
         */
        public Builder application(SoftwareType application) {
            this.application = Optional.of(application);
            return this;
        }

        /**
         * The tool that the pattern is for.
         *
         * @param application the value
         * @return this builder
         */
        public Builder application(Optional<SoftwareType> application) {
            this.application = Objects.requireNonNull(application, "application");
            return this;
        }

        /**
         * How to use the tool or the configuration, in free text.
         *
         * @param descriptions the value
         * @return this builder
         */
        public Builder descriptions(List<? extends MLString> descriptions) {
            this.descriptions = new ArrayList<>(descriptions);
            return this;
        }

        /**
         * Adds one: how to use the tool or the configuration, in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(MLString description) {
            this.descriptions.add(Objects.requireNonNull(description, "description"));
            return this;
        }

        /**
         * Adds one: how to use the tool or the configuration, in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(String description) {
            return addDescription(MLString.of(description));
        }

        /**
         * A configuration that the tool can read, to find the activity.
         *
         * @param detectionConfigurations the value
         * @return this builder
         */
        public Builder detectionConfigurations(List<? extends String> detectionConfigurations) {
            this.detectionConfigurations = new ArrayList<>(detectionConfigurations);
            return this;
        }

        /**
         * Adds one: a configuration that the tool can read, to find the activity.
         *
         * @param detectionConfiguration the value
         * @return this builder
         */
        public Builder addDetectionConfiguration(String detectionConfiguration) {
            this.detectionConfigurations.add(Objects.requireNonNull(detectionConfiguration, "detectionConfiguration"));
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
        public DetectionPattern build() {
            return new DetectionPattern(restriction, observableId, application, descriptions, detectionConfigurations, extras);
        }
    }
}
