// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * A pointer to something described elsewhere, such as a vulnerability, an alert, a malware sample or an advisory. At
 * least one child must be present.
 *
 * <p>RFC 7970, Section 3.11.1.
 *
 * @param observableId an identifier, unique in the document, by which an ObservableReference points at the
 *     reference.
 * @param referenceName the identifier of the thing in a registered list, such as a CVE identifier (RFC 7495).
 * @param urls where it can be read.
 * @param descriptions what it is, in free text.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record Reference(
        Optional<String> observableId,
        Optional<ReferenceName> referenceName,
        List<String> urls,
        List<MLString> descriptions,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param observableId as the record describes it
     * @param referenceName as the record describes it
     * @param urls as the record describes it
     * @param descriptions as the record describes it
     * @param extras as the record describes it
     */
    public Reference {
        Objects.requireNonNull(observableId, "observableId");
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

        private Optional<String> observableId = Optional.empty();
        private Optional<ReferenceName> referenceName = Optional.empty();
        private List<String> urls = new ArrayList<>();
        private List<MLString> descriptions = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(Reference from) {
            observableId = from.observableId;
            referenceName = from.referenceName;
            urls.addAll(from.urls);
            descriptions.addAll(from.descriptions);
            extras = from.extras;
        }

        /**
         * An identifier, unique in the document, by which an ObservableReference points at the reference.
         *
         * @param observableId the value
         * @return this builder
         */
        public Builder observableId(String observableId) {
            this.observableId = Optional.of(observableId);
            return this;
        }

        /**
         * An identifier, unique in the document, by which an ObservableReference points at the reference.
         *
         * @param observableId the value
         * @return this builder
         */
        public Builder observableId(Optional<String> observableId) {
            this.observableId = Objects.requireNonNull(observableId, "observableId");
            return this;
        }

        /**
         * The identifier of the thing in a registered list, such as a CVE identifier (RFC 7495).
         *
         * @param referenceName the value
         * @return this builder
         */
        public Builder referenceName(ReferenceName referenceName) {
            this.referenceName = Optional.of(referenceName);
            return this;
        }

        /**
         * The identifier of the thing in a registered list, such as a CVE identifier (RFC 7495).
         *
         * @param referenceName the value
         * @return this builder
         */
        public Builder referenceName(Optional<ReferenceName> referenceName) {
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
         * What it is, in free text.
         *
         * @param descriptions the value
         * @return this builder
         */
        public Builder descriptions(List<? extends MLString> descriptions) {
            this.descriptions = new ArrayList<>(descriptions);
            return this;
        }

        /**
         * Adds one: what it is, in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(MLString description) {
            this.descriptions.add(Objects.requireNonNull(description, "description"));
            return this;
        }

        /**
         * Adds one: what it is, in free text.
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
            return new Reference(observableId, referenceName, urls, descriptions, extras);
        }
    }
}
