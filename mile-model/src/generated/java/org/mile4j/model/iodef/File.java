// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.IntegerValue;
import org.mile4j.model.internal.list.ItemList;

/**
 * A file with its properties, hashes and signatures.
 *
 * <p>RFC 7970, Section 3.25.1.
 *
 * @param observableId an identifier, unique in the document, by which an ObservableReference points at the file.
 * @param fileName the name of the file.
 * @param fileSize the size of the file in bytes.
 * @param fileType the media type of the file as registered with IANA (application/pdf).
 * @param urls where the file is or was to be found.
 * @param hashData Hashes of the file.
 * @param signatureData Signatures of the file.
 * @param associatedSoftware the application or operating system that the file belongs to or that can process it.
 * @param fileProperties Further properties of the file.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record File(
        Optional<String> observableId,
        Optional<String> fileName,
        Optional<IntegerValue> fileSize,
        Optional<String> fileType,
        List<String> urls,
        Optional<HashData> hashData,
        Optional<SignatureData> signatureData,
        Optional<SoftwareType> associatedSoftware,
        List<ExtensionType> fileProperties,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param observableId as the record describes it
     * @param fileName as the record describes it
     * @param fileSize as the record describes it
     * @param fileType as the record describes it
     * @param urls as the record describes it
     * @param hashData as the record describes it
     * @param signatureData as the record describes it
     * @param associatedSoftware as the record describes it
     * @param fileProperties as the record describes it
     * @param extras as the record describes it
     */
    public File {
        Objects.requireNonNull(observableId, "observableId");
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(fileSize, "fileSize");
        Objects.requireNonNull(fileType, "fileType");
        urls = ItemList.copyOf(urls);
        Objects.requireNonNull(hashData, "hashData");
        Objects.requireNonNull(signatureData, "signatureData");
        Objects.requireNonNull(associatedSoftware, "associatedSoftware");
        fileProperties = ItemList.copyOf(fileProperties);
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

    /** Collects the parts of a {@link File}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<String> observableId = Optional.empty();
        private Optional<String> fileName = Optional.empty();
        private Optional<IntegerValue> fileSize = Optional.empty();
        private Optional<String> fileType = Optional.empty();
        private List<String> urls = new ArrayList<>();
        private Optional<HashData> hashData = Optional.empty();
        private Optional<SignatureData> signatureData = Optional.empty();
        private Optional<SoftwareType> associatedSoftware = Optional.empty();
        private List<ExtensionType> fileProperties = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(File from) {
            observableId = from.observableId;
            fileName = from.fileName;
            fileSize = from.fileSize;
            fileType = from.fileType;
            urls.addAll(from.urls);
            hashData = from.hashData;
            signatureData = from.signatureData;
            associatedSoftware = from.associatedSoftware;
            fileProperties.addAll(from.fileProperties);
            extras = from.extras;
        }

        /**
         * An identifier, unique in the document, by which an ObservableReference points at the file.
         *
         * @param observableId the value
         * @return this builder
         */
        public Builder observableId(String observableId) {
            this.observableId = Optional.of(observableId);
            return this;
        }

        /**
         * An identifier, unique in the document, by which an ObservableReference points at the file.
         *
         * @param observableId the value
         * @return this builder
         */
        public Builder observableId(Optional<String> observableId) {
            this.observableId = Objects.requireNonNull(observableId, "observableId");
            return this;
        }

        /**
         * The name of the file.
         *
         * @param fileName the value
         * @return this builder
         */
        public Builder fileName(String fileName) {
            this.fileName = Optional.of(fileName);
            return this;
        }

        /**
         * The name of the file.
         *
         * @param fileName the value
         * @return this builder
         */
        public Builder fileName(Optional<String> fileName) {
            this.fileName = Objects.requireNonNull(fileName, "fileName");
            return this;
        }

        /**
         * The size of the file in bytes.
         *
         * @param fileSize the value
         * @return this builder
         */
        public Builder fileSize(IntegerValue fileSize) {
            this.fileSize = Optional.of(fileSize);
            return this;
        }

        /**
         * The size of the file in bytes.
         *
         * @param fileSize the value
         * @return this builder
         */
        public Builder fileSize(long fileSize) {
            return fileSize(IntegerValue.of(fileSize));
        }

        /**
         * The size of the file in bytes.
         *
         * @param fileSize the value
         * @return this builder
         */
        public Builder fileSize(Optional<IntegerValue> fileSize) {
            this.fileSize = Objects.requireNonNull(fileSize, "fileSize");
            return this;
        }

        /**
         * The media type of the file as registered with IANA (application/pdf).
         *
         * @param fileType the value
         * @return this builder
         */
        public Builder fileType(String fileType) {
            this.fileType = Optional.of(fileType);
            return this;
        }

        /**
         * The media type of the file as registered with IANA (application/pdf).
         *
         * @param fileType the value
         * @return this builder
         */
        public Builder fileType(Optional<String> fileType) {
            this.fileType = Objects.requireNonNull(fileType, "fileType");
            return this;
        }

        /**
         * Where the file is or was to be found.
         *
         * @param urls the value
         * @return this builder
         */
        public Builder urls(List<? extends String> urls) {
            this.urls = new ArrayList<>(urls);
            return this;
        }

        /**
         * Adds one: where the file is or was to be found.
         *
         * @param url the value
         * @return this builder
         */
        public Builder addUrl(String url) {
            this.urls.add(Objects.requireNonNull(url, "url"));
            return this;
        }

        /**
         * Hashes of the file.
         *
         * @param hashData the value
         * @return this builder
         */
        public Builder hashData(HashData hashData) {
            this.hashData = Optional.of(hashData);
            return this;
        }

        /**
         * Hashes of the file.
         *
         * @param hashData the value
         * @return this builder
         */
        public Builder hashData(Optional<HashData> hashData) {
            this.hashData = Objects.requireNonNull(hashData, "hashData");
            return this;
        }

        /**
         * Signatures of the file.
         *
         * @param signatureData the value
         * @return this builder
         */
        public Builder signatureData(SignatureData signatureData) {
            this.signatureData = Optional.of(signatureData);
            return this;
        }

        /**
         * Signatures of the file.
         *
         * @param signatureData the value
         * @return this builder
         */
        public Builder signatureData(Optional<SignatureData> signatureData) {
            this.signatureData = Objects.requireNonNull(signatureData, "signatureData");
            return this;
        }

        /**
         * The application or operating system that the file belongs to or that can process it.
         *
         * @param associatedSoftware the value
         * @return this builder
         */
        public Builder associatedSoftware(SoftwareType associatedSoftware) {
            this.associatedSoftware = Optional.of(associatedSoftware);
            return this;
        }

        /**
         * The application or operating system that the file belongs to or that can process it.
         *
         * @param associatedSoftware the value
         * @return this builder
         */
        public Builder associatedSoftware(Optional<SoftwareType> associatedSoftware) {
            this.associatedSoftware = Objects.requireNonNull(associatedSoftware, "associatedSoftware");
            return this;
        }

        /**
         * Further properties of the file.
         *
         * @param fileProperties the value
         * @return this builder
         */
        public Builder fileProperties(List<? extends ExtensionType> fileProperties) {
            this.fileProperties = new ArrayList<>(fileProperties);
            return this;
        }

        /**
         * Adds one: Further properties of the file.
         *
         * @param fileProperties the value
         * @return this builder
         */
        public Builder addFileProperties(ExtensionType fileProperties) {
            this.fileProperties.add(Objects.requireNonNull(fileProperties, "fileProperties"));
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
        public File build() {
            return new File(observableId, fileName, fileSize, fileType, urls, hashData, signatureData, associatedSoftware, fileProperties, extras);
        }
    }
}
