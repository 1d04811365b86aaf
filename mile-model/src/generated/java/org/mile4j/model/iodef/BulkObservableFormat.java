// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * What else has to be known to read a list of observables. A Hash or an AdditionalData must be present.
 *
 * <p>RFC 7970, Section 3.29.3.1.1.
 *
 * @param hash the kind of hash in the list.
 * @param additionalData Information about the form of the list that has no class of its own.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record BulkObservableFormat(
        Optional<Hash> hash,
        List<ExtensionType> additionalData,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param hash as the record describes it
     * @param additionalData as the record describes it
     * @param extras as the record describes it
     */
    public BulkObservableFormat {
        Objects.requireNonNull(hash, "hash");
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

    /** Collects the parts of a {@link BulkObservableFormat}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<Hash> hash = Optional.empty();
        private List<ExtensionType> additionalData = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(BulkObservableFormat from) {
            hash = from.hash;
            additionalData.addAll(from.additionalData);
            extras = from.extras;
        }

        /**
         * The kind of hash in the list.
         *
         * @param hash the value
         * @return this builder
         */
        public Builder hash(Hash hash) {
            this.hash = Optional.of(hash);
            return this;
        }

        /**
         * The kind of hash in the list.
         *
         * @param hash the value
         * @return this builder
         */
        public Builder hash(Optional<Hash> hash) {
            this.hash = Objects.requireNonNull(hash, "hash");
            return this;
        }

        /**
         * Information about the form of the list that has no class of its own.
         *
         * @param additionalData the value
         * @return this builder
         */
        public Builder additionalData(List<? extends ExtensionType> additionalData) {
            this.additionalData = new ArrayList<>(additionalData);
            return this;
        }

        /**
         * Adds one: Information about the form of the list that has no class of its own.
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
        public BulkObservableFormat build() {
            return new BulkObservableFormat(hash, additionalData, extras);
        }
    }
}
