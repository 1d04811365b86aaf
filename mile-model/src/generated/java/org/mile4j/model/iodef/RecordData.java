// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * Log or audit data of one kind of tool, with remarks. At least one of RecordItem, URL, FileData,
 * WindowsRegistryKeysModified, CertificateData and AdditionalData must be present.
 *
 * <p>RFC 7970, Section 3.22.1.
 *
 * @param restriction Who may be told of what is inside. When absent, the restriction of the closest ancestor that
 *     has one holds.
 * @param observableId an identifier, unique in the document, by which an ObservableReference points at the data.
 * @param dateTime the time that the data in RecordItem or behind URL belongs to.
 * @param descriptions the data in RecordItem or behind URL in free text.
 * @param application the tool that wrote the data.
 * @param recordPatterns a search pattern that finds the relevant part of the data.
 * @param recordItems the log, audit or forensic data itself.
 * @param urls where the data can be read.
 * @param fileData the files that had to do with the incident.
 * @param windowsRegistryKeysModified the keys of the Windows registry that had to do with the incident.
 * @param certificateData the certificates that had to do with the incident.
 * @param additionalData Information about the data that has no class of its own.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record RecordData(
        Optional<Restriction> restriction,
        Optional<String> observableId,
        Optional<DateTime> dateTime,
        List<MLString> descriptions,
        Optional<SoftwareType> application,
        List<RecordPattern> recordPatterns,
        List<ExtensionType> recordItems,
        List<String> urls,
        List<FileData> fileData,
        List<WindowsRegistryKeysModified> windowsRegistryKeysModified,
        List<CertificateData> certificateData,
        List<ExtensionType> additionalData,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param restriction as the record describes it
     * @param observableId as the record describes it
     * @param dateTime as the record describes it
     * @param descriptions as the record describes it
     * @param application as the record describes it
     * @param recordPatterns as the record describes it
     * @param recordItems as the record describes it
     * @param urls as the record describes it
     * @param fileData as the record describes it
     * @param windowsRegistryKeysModified as the record describes it
     * @param certificateData as the record describes it
     * @param additionalData as the record describes it
     * @param extras as the record describes it
     */
    public RecordData {
        Objects.requireNonNull(restriction, "restriction");
        Objects.requireNonNull(observableId, "observableId");
        Objects.requireNonNull(dateTime, "dateTime");
        descriptions = ItemList.copyOf(descriptions);
        Objects.requireNonNull(application, "application");
        recordPatterns = ItemList.copyOf(recordPatterns);
        recordItems = ItemList.copyOf(recordItems);
        urls = ItemList.copyOf(urls);
        fileData = ItemList.copyOf(fileData);
        windowsRegistryKeysModified = ItemList.copyOf(windowsRegistryKeysModified);
        certificateData = ItemList.copyOf(certificateData);
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
        private Optional<String> observableId = Optional.empty();
        private Optional<DateTime> dateTime = Optional.empty();
        private List<MLString> descriptions = new ArrayList<>();
        private Optional<SoftwareType> application = Optional.empty();
        private List<RecordPattern> recordPatterns = new ArrayList<>();
        private List<ExtensionType> recordItems = new ArrayList<>();
        private List<String> urls = new ArrayList<>();
        private List<FileData> fileData = new ArrayList<>();
        private List<WindowsRegistryKeysModified> windowsRegistryKeysModified = new ArrayList<>();
        private List<CertificateData> certificateData = new ArrayList<>();
        private List<ExtensionType> additionalData = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(RecordData from) {
            restriction = from.restriction;
            observableId = from.observableId;
            dateTime = from.dateTime;
            descriptions.addAll(from.descriptions);
            application = from.application;
            recordPatterns.addAll(from.recordPatterns);
            recordItems.addAll(from.recordItems);
            urls.addAll(from.urls);
            fileData.addAll(from.fileData);
            windowsRegistryKeysModified.addAll(from.windowsRegistryKeysModified);
            certificateData.addAll(from.certificateData);
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
         * An identifier, unique in the document, by which an ObservableReference points at the data.
         *
         * @param observableId the value
         * @return this builder
         */
        public Builder observableId(String observableId) {
            this.observableId = Optional.of(observableId);
            return this;
        }

        /**
         * An identifier, unique in the document, by which an ObservableReference points at the data.
         *
         * @param observableId the value
         * @return this builder
         */
        public Builder observableId(Optional<String> observableId) {
            this.observableId = Objects.requireNonNull(observableId, "observableId");
            return this;
        }

        /**
         * The time that the data in RecordItem or behind URL belongs to.
         *
         * @param dateTime the value
         * @return this builder
         */
        public Builder dateTime(DateTime dateTime) {
            this.dateTime = Optional.of(dateTime);
            return this;
        }

        /**
         * The time that the data in RecordItem or behind URL belongs to.
         *
         * @param dateTime the value
         * @return this builder
         */
        public Builder dateTime(OffsetDateTime dateTime) {
            return dateTime(DateTime.of(dateTime));
        }

        /**
         * The time that the data in RecordItem or behind URL belongs to.
         *
         * @param dateTime the value
         * @return this builder
         */
        public Builder dateTime(Optional<DateTime> dateTime) {
            this.dateTime = Objects.requireNonNull(dateTime, "dateTime");
            return this;
        }

        /**
         * The data in RecordItem or behind URL in free text.
         *
         * @param descriptions the value
         * @return this builder
         */
        public Builder descriptions(List<? extends MLString> descriptions) {
            this.descriptions = new ArrayList<>(descriptions);
            return this;
        }

        /**
         * Adds one: the data in RecordItem or behind URL in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(MLString description) {
            this.descriptions.add(Objects.requireNonNull(description, "description"));
            return this;
        }

        /**
         * Adds one: the data in RecordItem or behind URL in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(String description) {
            return addDescription(MLString.of(description));
        }

        /**
         * The tool that wrote the data.
         *
         * @param application the value
         * @return this builder
         */
        public Builder application(SoftwareType application) {
            this.application = Optional.of(application);
            return this;
        }

        /**
         * The tool that wrote the data.
         *
         * @param application the value
         * @return this builder
         */
        public Builder application(Optional<SoftwareType> application) {
            this.application = Objects.requireNonNull(application, "application");
            return this;
        }

        /**
         * A search pattern that finds the relevant part of the data.
         *
         * @param recordPatterns the value
         * @return this builder
         */
        public Builder recordPatterns(List<? extends RecordPattern> recordPatterns) {
            this.recordPatterns = new ArrayList<>(recordPatterns);
            return this;
        }

        /**
         * Adds one: a search pattern that finds the relevant part of the data.
         *
         * @param recordPattern the value
         * @return this builder
         */
        public Builder addRecordPattern(RecordPattern recordPattern) {
            this.recordPatterns.add(Objects.requireNonNull(recordPattern, "recordPattern"));
            return this;
        }

        /**
         * The log, audit or forensic data itself.
         *
         * @param recordItems the value
         * @return this builder
         */
        public Builder recordItems(List<? extends ExtensionType> recordItems) {
            this.recordItems = new ArrayList<>(recordItems);
            return this;
        }

        /**
         * Adds one: the log, audit or forensic data itself.
         *
         * @param recordItem the value
         * @return this builder
         */
        public Builder addRecordItem(ExtensionType recordItem) {
            this.recordItems.add(Objects.requireNonNull(recordItem, "recordItem"));
            return this;
        }

        /**
         * Where the data can be read.
         *
         * @param urls the value
         * @return this builder
         */
        public Builder urls(List<? extends String> urls) {
            this.urls = new ArrayList<>(urls);
            return this;
        }

        /**
         * Adds one: where the data can be read.
         *
         * @param url the value
         * @return this builder
         */
        public Builder addUrl(String url) {
            this.urls.add(Objects.requireNonNull(url, "url"));
            return this;
        }

        /**
         * The files that had to do with the incident.
         *
         * @param fileData the value
         * @return this builder
         */
        public Builder fileData(List<? extends FileData> fileData) {
            this.fileData = new ArrayList<>(fileData);
            return this;
        }

        /**
         * Adds one: the files that had to do with the incident.
         *
         * @param fileData the value
         * @return this builder
         */
        public Builder addFileData(FileData fileData) {
            this.fileData.add(Objects.requireNonNull(fileData, "fileData"));
            return this;
        }

        /**
         * The keys of the Windows registry that had to do with the incident.
         *
         * @param windowsRegistryKeysModified the value
         * @return this builder
         */
        public Builder windowsRegistryKeysModified(List<? extends WindowsRegistryKeysModified> windowsRegistryKeysModified) {
            this.windowsRegistryKeysModified = new ArrayList<>(windowsRegistryKeysModified);
            return this;
        }

        /**
         * Adds one: the keys of the Windows registry that had to do with the incident.
         *
         * @param windowsRegistryKeysModified the value
         * @return this builder
         */
        public Builder addWindowsRegistryKeysModified(WindowsRegistryKeysModified windowsRegistryKeysModified) {
            this.windowsRegistryKeysModified.add(Objects.requireNonNull(windowsRegistryKeysModified, "windowsRegistryKeysModified"));
            return this;
        }

        /**
         * The certificates that had to do with the incident.
         *
         * @param certificateData the value
         * @return this builder
         */
        public Builder certificateData(List<? extends CertificateData> certificateData) {
            this.certificateData = new ArrayList<>(certificateData);
            return this;
        }

        /**
         * Adds one: the certificates that had to do with the incident.
         *
         * @param certificateData the value
         * @return this builder
         */
        public Builder addCertificateData(CertificateData certificateData) {
            this.certificateData.add(Objects.requireNonNull(certificateData, "certificateData"));
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
            return new RecordData(restriction, observableId, dateTime, descriptions, application, recordPatterns, recordItems, urls, fileData, windowsRegistryKeysModified, certificateData, additionalData, extras);
        }
    }
}
