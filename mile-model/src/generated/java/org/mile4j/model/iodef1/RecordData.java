// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * Logs or other evidence from one sensor.
 *
 * <p>RFC 5070, Section 3.19.1.
 *
 * @param restriction Who may be told of what is inside. When absent, the restriction of the closest ancestor that
 *     has one holds.
 * @param dateTime the time of the data.
 * @param descriptions the data in free text, at least what makes it important.
 * @param application the sensor that recorded the data.
 * @param recordPatterns where in the data the relevant part is.
 * @param recordItems the data itself or where it is kept.
 * @param additionalData Information about the data that has no class of its own.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record RecordData(
        Optional<Restriction> restriction,
        Optional<DateTime> dateTime,
        List<MLString> descriptions,
        Optional<SoftwareType> application,
        List<RecordPattern> recordPatterns,
        List<ExtensionType> recordItems,
        List<ExtensionType> additionalData,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param restriction as the record describes it
     * @param dateTime as the record describes it
     * @param descriptions as the record describes it
     * @param application as the record describes it
     * @param recordPatterns as the record describes it
     * @param recordItems as the record describes it
     * @param additionalData as the record describes it
     * @param extras as the record describes it
     */
    public RecordData {
        Objects.requireNonNull(restriction, "restriction");
        Objects.requireNonNull(dateTime, "dateTime");
        descriptions = ItemList.copyOf(descriptions);
        Objects.requireNonNull(application, "application");
        recordPatterns = ItemList.copyOf(recordPatterns);
        recordItems = ItemList.copyOf(recordItems);
        additionalData = ItemList.copyOf(additionalData);
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

    /** Collects the parts of a {@link RecordData}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<Restriction> restriction = Optional.empty();
        private Optional<DateTime> dateTime = Optional.empty();
        private List<MLString> descriptions = new ArrayList<>();
        private Optional<SoftwareType> application = Optional.empty();
        private List<RecordPattern> recordPatterns = new ArrayList<>();
        private List<ExtensionType> recordItems = new ArrayList<>();
        private List<ExtensionType> additionalData = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(RecordData from) {
            restriction = from.restriction;
            dateTime = from.dateTime;
            descriptions.addAll(from.descriptions);
            application = from.application;
            recordPatterns.addAll(from.recordPatterns);
            recordItems.addAll(from.recordItems);
            additionalData.addAll(from.additionalData);
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
         * The time of the data.
         *
         * @param dateTime the value
         * @return this builder
         */
        public Builder dateTime(DateTime dateTime) {
            this.dateTime = Optional.of(dateTime);
            return this;
        }

        /**
         * The time of the data.
         *
         * @param dateTime the value
         * @return this builder
         */
        public Builder dateTime(OffsetDateTime dateTime) {
            return dateTime(DateTime.of(dateTime));
        }

        /**
         * The time of the data.
         *
         * @param dateTime the value
         * @return this builder
         */
        public Builder dateTime(Optional<DateTime> dateTime) {
            this.dateTime = Objects.requireNonNull(dateTime, "dateTime");
            return this;
        }

        /**
         * The data in free text, at least what makes it important.
         *
         * @param descriptions the value
         * @return this builder
         */
        public Builder descriptions(List<? extends MLString> descriptions) {
            this.descriptions = new ArrayList<>(descriptions);
            return this;
        }

        /**
         * Adds one: the data in free text, at least what makes it important.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(MLString description) {
            this.descriptions.add(Objects.requireNonNull(description, "description"));
            return this;
        }

        /**
         * Adds one: the data in free text, at least what makes it important.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(String description) {
            return addDescription(MLString.of(description));
        }

        /**
         * The sensor that recorded the data.
         *
         * @param application the value
         * @return this builder
         */
        public Builder application(SoftwareType application) {
            this.application = Optional.of(application);
            return this;
        }

        /**
         * The sensor that recorded the data.
         *
         * @param application the value
         * @return this builder
         */
        public Builder application(Optional<SoftwareType> application) {
            this.application = Objects.requireNonNull(application, "application");
            return this;
        }

        /**
         * Where in the data the relevant part is.
         *
         * @param recordPatterns the value
         * @return this builder
         */
        public Builder recordPatterns(List<? extends RecordPattern> recordPatterns) {
            this.recordPatterns = new ArrayList<>(recordPatterns);
            return this;
        }

        /**
         * Adds one: where in the data the relevant part is.
         *
         * @param recordPattern the value
         * @return this builder
         */
        public Builder addRecordPattern(RecordPattern recordPattern) {
            this.recordPatterns.add(Objects.requireNonNull(recordPattern, "recordPattern"));
            return this;
        }

        /**
         * The data itself or where it is kept.
         *
         * @param recordItems the value
         * @return this builder
         */
        public Builder recordItems(List<? extends ExtensionType> recordItems) {
            this.recordItems = new ArrayList<>(recordItems);
            return this;
        }

        /**
         * Adds one: the data itself or where it is kept.
         *
         * @param recordItem the value
         * @return this builder
         */
        public Builder addRecordItem(ExtensionType recordItem) {
            this.recordItems.add(Objects.requireNonNull(recordItem, "recordItem"));
            return this;
        }

        /**
         * Information about the data that has no class of its own.
         *
         * @param additionalData the value
         * @return this builder
         */
        public Builder additionalData(List<? extends ExtensionType> additionalData) {
            this.additionalData = new ArrayList<>(additionalData);
            return this;
        }

        /**
         * Adds one: Information about the data that has no class of its own.
         *
         * @param additionalData the value
         * @return this builder
         */
        public Builder addAdditionalData(ExtensionType additionalData) {
            this.additionalData.add(Objects.requireNonNull(additionalData, "additionalData"));
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
        public RecordData build() {
            return new RecordData(restriction, dateTime, descriptions, application, recordPatterns, recordItems, additionalData, extras);
        }
    }
}
