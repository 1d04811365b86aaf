// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * A phase in the life of an attack. At least one child must be present.
 *
 * <p>RFC 7970, Section 3.29.8.
 *
 * @param attackPhaseIds a name or number for the phase.
 * @param urls where something about the phase can be read.
 * @param descriptions the phase in free text.
 * @param additionalData Information about the phase that has no class of its own.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record AttackPhase(
        List<String> attackPhaseIds,
        List<String> urls,
        List<MLString> descriptions,
        List<ExtensionType> additionalData,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param attackPhaseIds as the record describes it
     * @param urls as the record describes it
     * @param descriptions as the record describes it
     * @param additionalData as the record describes it
     * @param extras as the record describes it
     */
    public AttackPhase {
        attackPhaseIds = ItemList.copyOf(attackPhaseIds);
        urls = ItemList.copyOf(urls);
        descriptions = ItemList.copyOf(descriptions);
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

    /** Collects the parts of a {@link AttackPhase}; not for use by several threads at once. */
    public static final class Builder {

        private List<String> attackPhaseIds = new ArrayList<>();
        private List<String> urls = new ArrayList<>();
        private List<MLString> descriptions = new ArrayList<>();
        private List<ExtensionType> additionalData = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(AttackPhase from) {
            attackPhaseIds.addAll(from.attackPhaseIds);
            urls.addAll(from.urls);
            descriptions.addAll(from.descriptions);
            additionalData.addAll(from.additionalData);
            extras = from.extras;
        }

        /**
         * A name or number for the phase.
         *
         * @param attackPhaseIds the value
         * @return this builder
         */
        public Builder attackPhaseIds(List<? extends String> attackPhaseIds) {
            this.attackPhaseIds = new ArrayList<>(attackPhaseIds);
            return this;
        }

        /**
         * Adds one: a name or number for the phase.
         *
         * @param attackPhaseId the value
         * @return this builder
         */
        public Builder addAttackPhaseId(String attackPhaseId) {
            this.attackPhaseIds.add(Objects.requireNonNull(attackPhaseId, "attackPhaseId"));
            return this;
        }

        /**
         * Where something about the phase can be read.
         *
         * @param urls the value
         * @return this builder
         */
        public Builder urls(List<? extends String> urls) {
            this.urls = new ArrayList<>(urls);
            return this;
        }

        /**
         * Adds one: where something about the phase can be read.
         *
         * @param url the value
         * @return this builder
         */
        public Builder addUrl(String url) {
            this.urls.add(Objects.requireNonNull(url, "url"));
            return this;
        }

        /**
         * The phase in free text.
         *
         * @param descriptions the value
         * @return this builder
         */
        public Builder descriptions(List<? extends MLString> descriptions) {
            this.descriptions = new ArrayList<>(descriptions);
            return this;
        }

        /**
         * Adds one: the phase in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(MLString description) {
            this.descriptions.add(Objects.requireNonNull(description, "description"));
            return this;
        }

        /**
         * Adds one: the phase in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(String description) {
            return addDescription(MLString.of(description));
        }

        /**
         * Information about the phase that has no class of its own.
         *
         * @param additionalData the value
         * @return this builder
         */
        public Builder additionalData(List<? extends ExtensionType> additionalData) {
            this.additionalData = new ArrayList<>(additionalData);
            return this;
        }

        /**
         * Adds one: Information about the phase that has no class of its own.
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
        public AttackPhase build() {
            return new AttackPhase(attackPhaseIds, urls, descriptions, additionalData, extras);
        }
    }
}
