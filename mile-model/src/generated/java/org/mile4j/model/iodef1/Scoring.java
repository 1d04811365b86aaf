// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * How severe something is, as scores in the format of some other specification. It belongs in the Vulnerability or
 * Weakness that it rates. It has RawData, Reference or ContentID, and should have only one of them.
 *
 * <p>RFC 7203, Section 4.5.4.
 *
 * @param specId the specification that the information follows. The value private needs ext-SpecID.
 * @param contentId the identifier of the set of scores where it is described, in place of the description.
 * @param rawData the set of scores as a whole document of the specification that SpecID names.
 * @param references where the set of scores is described.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record Scoring(
        Optional<SpecId> specId,
        Optional<String> contentId,
        List<RawData> rawData,
        List<Reference> references,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param specId as the record describes it
     * @param contentId as the record describes it
     * @param rawData as the record describes it
     * @param references as the record describes it
     * @param extras as the record describes it
     */
    public Scoring {
        Objects.requireNonNull(specId, "specId");
        Objects.requireNonNull(contentId, "contentId");
        rawData = ItemList.copyOf(rawData);
        references = ItemList.copyOf(references);
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

    /** Collects the parts of a {@link Scoring}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<SpecId> specId = Optional.empty();
        private Optional<String> contentId = Optional.empty();
        private List<RawData> rawData = new ArrayList<>();
        private List<Reference> references = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(Scoring from) {
            specId = from.specId;
            contentId = from.contentId;
            rawData.addAll(from.rawData);
            references.addAll(from.references);
            extras = from.extras;
        }

        /**
         * The specification that the information follows. The value private needs ext-SpecID.
         *
         * @param specId the value
         * @return this builder
         */
        public Builder specId(SpecId specId) {
            this.specId = Optional.of(specId);
            return this;
        }

        /**
         * The specification that the information follows. The value private needs ext-SpecID.
         *
         * @param specId the value
         * @return this builder
         */
        public Builder specId(Optional<SpecId> specId) {
            this.specId = Objects.requireNonNull(specId, "specId");
            return this;
        }

        /**
         * The identifier of the set of scores where it is described, in place of the description.
         *
         * @param contentId the value
         * @return this builder
         */
        public Builder contentId(String contentId) {
            this.contentId = Optional.of(contentId);
            return this;
        }

        /**
         * The identifier of the set of scores where it is described, in place of the description.
         *
         * @param contentId the value
         * @return this builder
         */
        public Builder contentId(Optional<String> contentId) {
            this.contentId = Objects.requireNonNull(contentId, "contentId");
            return this;
        }

        /**
         * The set of scores as a whole document of the specification that SpecID names.
         *
         * @param rawData the value
         * @return this builder
         */
        public Builder rawData(List<? extends RawData> rawData) {
            this.rawData = new ArrayList<>(rawData);
            return this;
        }

        /**
         * Adds one: the set of scores as a whole document of the specification that SpecID names.
         *
         * @param rawData the value
         * @return this builder
         */
        public Builder addRawData(RawData rawData) {
            this.rawData.add(Objects.requireNonNull(rawData, "rawData"));
            return this;
        }

        /**
         * Where the set of scores is described.
         *
         * @param references the value
         * @return this builder
         */
        public Builder references(List<? extends Reference> references) {
            this.references = new ArrayList<>(references);
            return this;
        }

        /**
         * Adds one: where the set of scores is described.
         *
         * @param reference the value
         * @return this builder
         */
        public Builder addReference(Reference reference) {
            this.references.add(Objects.requireNonNull(reference, "reference"));
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
        public Scoring build() {
            return new Scoring(specId, contentId, rawData, references, extras);
        }
    }
}
