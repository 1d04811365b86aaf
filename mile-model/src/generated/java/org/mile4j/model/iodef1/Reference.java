// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * A vulnerability, alert, malware sample, advisory or technique that is described elsewhere.
 *
 * <p>RFC 5070, Section 3.9.1.
 *
 * @param referenceName the name of the reference in free text; v2 has an identifier of RFC 7495 instead.
 * @param urls where it can be read.
 * @param descriptions the reference in free text.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record Reference(
        Optional<MLString> referenceName,
        List<String> urls,
        List<MLString> descriptions,
        Extras extras)
        implements MethodItem
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param referenceName as the record describes it
     * @param urls as the record describes it
     * @param descriptions as the record describes it
     * @param extras as the record describes it
     */
    public Reference {
        Objects.requireNonNull(referenceName, "referenceName");
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

    /** Collects the parts of a {@link Reference}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<MLString> referenceName = Optional.empty();
        private List<String> urls = new ArrayList<>();
        private List<MLString> descriptions = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(Reference from) {
            referenceName = from.referenceName;
            urls.addAll(from.urls);
            descriptions.addAll(from.descriptions);
            extras = from.extras;
        }

        /**
         * The name of the reference in free text; v2 has an identifier of RFC 7495 instead.
         *
         * @param referenceName the value
         * @return this builder
         */
        public Builder referenceName(MLString referenceName) {
            this.referenceName = Optional.of(referenceName);
            return this;
        }

        /**
         * The name of the reference in free text; v2 has an identifier of RFC 7495 instead.
         *
         * @param referenceName the value
         * @return this builder
         */
        public Builder referenceName(String referenceName) {
            return referenceName(MLString.of(referenceName));
        }

        /**
         * The name of the reference in free text; v2 has an identifier of RFC 7495 instead.
         *
         * @param referenceName the value
         * @return this builder
         */
        public Builder referenceName(Optional<MLString> referenceName) {
            this.referenceName = Objects.requireNonNull(referenceName, "referenceName");
            return this;
        }

        /**
         * Where it can be read.
         *
         * @param urls the value
         * @return this builder
         */
        public Builder urls(List<? extends String> urls) {
            this.urls = new ArrayList<>(urls);
            return this;
        }

        /**
         * Adds one: where it can be read.
         *
         * @param url the value
         * @return this builder
         */
        public Builder addUrl(String url) {
            this.urls.add(Objects.requireNonNull(url, "url"));
            return this;
        }

        /**
         * The reference in free text.
         *
         * @param descriptions the value
         * @return this builder
         */
        public Builder descriptions(List<? extends MLString> descriptions) {
            this.descriptions = new ArrayList<>(descriptions);
            return this;
        }

        /**
         * Adds one: the reference in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(MLString description) {
            this.descriptions.add(Objects.requireNonNull(description, "description"));
            return this;
        }

        /**
         * Adds one: the reference in free text.
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
        public Reference build() {
            return new Reference(referenceName, urls, descriptions, extras);
        }
    }
}
