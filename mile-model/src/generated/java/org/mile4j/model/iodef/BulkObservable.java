// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * A list of observables of one kind, one a line.
 *
 * <p>RFC 7970, Section 3.29.3.1.
 *
 * @param type what each line holds. The prose makes it optional, the printed schema requires it.
 * @param bulkObservableFormat what else has to be known to read the list. It must hold a Hash when the type is
 *     file-hash.
 * @param bulkObservableList the list itself, one observable a line, the lines ended by LF or CR LF.
 * @param additionalData Information about the list that has no class of its own.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record BulkObservable(
        Optional<BulkObservableType> type,
        Optional<BulkObservableFormat> bulkObservableFormat,
        Optional<String> bulkObservableList,
        List<ExtensionType> additionalData,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param type as the record describes it
     * @param bulkObservableFormat as the record describes it
     * @param bulkObservableList as the record describes it
     * @param additionalData as the record describes it
     * @param extras as the record describes it
     */
    public BulkObservable {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(bulkObservableFormat, "bulkObservableFormat");
        Objects.requireNonNull(bulkObservableList, "bulkObservableList");
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

    /** Collects the parts of a {@link BulkObservable}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<BulkObservableType> type = Optional.empty();
        private Optional<BulkObservableFormat> bulkObservableFormat = Optional.empty();
        private Optional<String> bulkObservableList = Optional.empty();
        private List<ExtensionType> additionalData = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(BulkObservable from) {
            type = from.type;
            bulkObservableFormat = from.bulkObservableFormat;
            bulkObservableList = from.bulkObservableList;
            additionalData.addAll(from.additionalData);
            extras = from.extras;
        }

        /**
         * What each line holds. The prose makes it optional, the printed schema requires it.
         *
         * @param type the value
         * @return this builder
         */
        public Builder type(BulkObservableType type) {
            this.type = Optional.of(type);
            return this;
        }

        /**
         * What each line holds. The prose makes it optional, the printed schema requires it.
         *
         * @param type the value
         * @return this builder
         */
        public Builder type(Optional<BulkObservableType> type) {
            this.type = Objects.requireNonNull(type, "type");
            return this;
        }

        /**
         * What else has to be known to read the list. It must hold a Hash when the type is file-hash.
         *
         * @param bulkObservableFormat the value
         * @return this builder
         */
        public Builder bulkObservableFormat(BulkObservableFormat bulkObservableFormat) {
            this.bulkObservableFormat = Optional.of(bulkObservableFormat);
            return this;
        }

        /**
         * What else has to be known to read the list. It must hold a Hash when the type is file-hash.
         *
         * @param bulkObservableFormat the value
         * @return this builder
         */
        public Builder bulkObservableFormat(Optional<BulkObservableFormat> bulkObservableFormat) {
            this.bulkObservableFormat = Objects.requireNonNull(bulkObservableFormat, "bulkObservableFormat");
            return this;
        }

        /**
         * The list itself, one observable a line, the lines ended by LF or CR LF.
         *
         * @param bulkObservableList the value
         * @return this builder
         */
        public Builder bulkObservableList(String bulkObservableList) {
            this.bulkObservableList = Optional.of(bulkObservableList);
            return this;
        }

        /**
         * The list itself, one observable a line, the lines ended by LF or CR LF.
         *
         * @param bulkObservableList the value
         * @return this builder
         */
        public Builder bulkObservableList(Optional<String> bulkObservableList) {
            this.bulkObservableList = Objects.requireNonNull(bulkObservableList, "bulkObservableList");
            return this;
        }

        /**
         * Information about the list that has no class of its own.
         *
         * @param additionalData the value
         * @return this builder
         */
        public Builder additionalData(List<? extends ExtensionType> additionalData) {
            this.additionalData = new ArrayList<>(additionalData);
            return this;
        }

        /**
         * Adds one: Information about the list that has no class of its own.
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
        public BulkObservable build() {
            return new BulkObservable(type, bulkObservableFormat, bulkObservableList, additionalData, extras);
        }
    }
}
