// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * One version of a piece of software. At least one child must be present.
 *
 * <p>RFC 7970, Section 2.15.
 *
 * @param softwareReference the software by a name or tag of a naming scheme.
 * @param urls where something about the software can be read.
 * @param descriptions the software in free text.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record SoftwareType(
        Optional<SoftwareReference> softwareReference,
        List<String> urls,
        List<MLString> descriptions,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param softwareReference as the record describes it
     * @param urls as the record describes it
     * @param descriptions as the record describes it
     * @param extras as the record describes it
     */
    public SoftwareType {
        Objects.requireNonNull(softwareReference, "softwareReference");
        urls = ItemList.copyOf(urls);
        descriptions = ItemList.copyOf(descriptions);
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

    /** Collects the parts of a {@link SoftwareType}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<SoftwareReference> softwareReference = Optional.empty();
        private List<String> urls = new ArrayList<>();
        private List<MLString> descriptions = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(SoftwareType from) {
            softwareReference = from.softwareReference;
            urls.addAll(from.urls);
            descriptions.addAll(from.descriptions);
            extras = from.extras;
        }

        /**
         * The software by a name or tag of a naming scheme.
         *
         * @param softwareReference the value
         * @return this builder
         */
        public Builder softwareReference(SoftwareReference softwareReference) {
            this.softwareReference = Optional.of(softwareReference);
            return this;
        }

        /**
         * The software by a name or tag of a naming scheme.
         *
         * @param softwareReference the value
         * @return this builder
         */
        public Builder softwareReference(Optional<SoftwareReference> softwareReference) {
            this.softwareReference = Objects.requireNonNull(softwareReference, "softwareReference");
            return this;
        }

        /**
         * Where something about the software can be read.
         *
         * @param urls the value
         * @return this builder
         */
        public Builder urls(List<? extends String> urls) {
            this.urls = new ArrayList<>(urls);
            return this;
        }

        /**
         * Adds one: where something about the software can be read.
         *
         * @param url the value
         * @return this builder
         */
        public Builder addUrl(String url) {
            this.urls.add(Objects.requireNonNull(url, "url"));
            return this;
        }

        /**
         * The software in free text.
         *
         * @param descriptions the value
         * @return this builder
         */
        public Builder descriptions(List<? extends MLString> descriptions) {
            this.descriptions = new ArrayList<>(descriptions);
            return this;
        }

        /**
         * Adds one: the software in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(MLString description) {
            this.descriptions.add(Objects.requireNonNull(description, "description"));
            return this;
        }

        /**
         * Adds one: the software in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(String description) {
            return addDescription(MLString.of(description));
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
        public SoftwareType build() {
            return new SoftwareType(softwareReference, urls, descriptions, extras);
        }
    }
}
