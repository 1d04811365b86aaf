// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * A fuzzy hash, which is alike for alike objects.
 *
 * <p>RFC 7970, Section 3.26.2.
 *
 * @param fuzzyHashValues the hash itself.
 * @param application the software that computed the hash.
 * @param additionalData Information about the hash that has no class of its own.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record FuzzyHash(
        List<ExtensionType> fuzzyHashValues,
        Optional<SoftwareType> application,
        List<ExtensionType> additionalData,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param fuzzyHashValues as the record describes it
     * @param application as the record describes it
     * @param additionalData as the record describes it
     * @param extras as the record describes it
     */
    public FuzzyHash {
        fuzzyHashValues = ItemList.copyOf(fuzzyHashValues);
        Objects.requireNonNull(application, "application");
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

    /** Collects the parts of a {@link FuzzyHash}; not for use by several threads at once. */
    public static final class Builder {

        private List<ExtensionType> fuzzyHashValues = new ArrayList<>();
        private Optional<SoftwareType> application = Optional.empty();
        private List<ExtensionType> additionalData = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(FuzzyHash from) {
            fuzzyHashValues.addAll(from.fuzzyHashValues);
            application = from.application;
            additionalData.addAll(from.additionalData);
            extras = from.extras;
        }

        /**
         * The hash itself.
         *
         * @param fuzzyHashValues the value
         * @return this builder
         */
        public Builder fuzzyHashValues(List<? extends ExtensionType> fuzzyHashValues) {
            this.fuzzyHashValues = new ArrayList<>(fuzzyHashValues);
            return this;
        }

        /**
         * Adds one: the hash itself.
         *
         * @param fuzzyHashValue the value
         * @return this builder
         */
        public Builder addFuzzyHashValue(ExtensionType fuzzyHashValue) {
            this.fuzzyHashValues.add(Objects.requireNonNull(fuzzyHashValue, "fuzzyHashValue"));
            return this;
        }

        /**
         * The software that computed the hash.
         *
         * @param application the value
         * @return this builder
         */
        public Builder application(SoftwareType application) {
            this.application = Optional.of(application);
            return this;
        }

        /**
         * The software that computed the hash.
         *
         * @param application the value
         * @return this builder
         */
        public Builder application(Optional<SoftwareType> application) {
            this.application = Objects.requireNonNull(application, "application");
            return this;
        }

        /**
         * Information about the hash that has no class of its own.
         *
         * @param additionalData the value
         * @return this builder
         */
        public Builder additionalData(List<? extends ExtensionType> additionalData) {
            this.additionalData = new ArrayList<>(additionalData);
            return this;
        }

        /**
         * Adds one: Information about the hash that has no class of its own.
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
        public FuzzyHash build() {
            return new FuzzyHash(fuzzyHashValues, application, additionalData, extras);
        }
    }
}
