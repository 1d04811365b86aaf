// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * The name of an application protocol. At least one child must be present.
 *
 * <p>RFC 7970, Section 3.20.1.
 *
 * @param ianaService the name in the IANA registry of service names and port numbers.
 * @param urls where something about the protocol can be read.
 * @param descriptions the protocol in free text.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record ServiceName(
        Optional<String> ianaService,
        List<String> urls,
        List<MLString> descriptions,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param ianaService as the record describes it
     * @param urls as the record describes it
     * @param descriptions as the record describes it
     * @param extras as the record describes it
     */
    public ServiceName {
        Objects.requireNonNull(ianaService, "ianaService");
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

    /** Collects the parts of a {@link ServiceName}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<String> ianaService = Optional.empty();
        private List<String> urls = new ArrayList<>();
        private List<MLString> descriptions = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(ServiceName from) {
            ianaService = from.ianaService;
            urls.addAll(from.urls);
            descriptions.addAll(from.descriptions);
            extras = from.extras;
        }

        /**
         * The name in the IANA registry of service names and port numbers.
         *
         * @param ianaService the value
         * @return this builder
         */
        public Builder ianaService(String ianaService) {
            this.ianaService = Optional.of(ianaService);
            return this;
        }

        /**
         * The name in the IANA registry of service names and port numbers.
         *
         * @param ianaService the value
         * @return this builder
         */
        public Builder ianaService(Optional<String> ianaService) {
            this.ianaService = Objects.requireNonNull(ianaService, "ianaService");
            return this;
        }

        /**
         * Where something about the protocol can be read.
         *
         * @param urls the value
         * @return this builder
         */
        public Builder urls(List<? extends String> urls) {
            this.urls = new ArrayList<>(urls);
            return this;
        }

        /**
         * Adds one: where something about the protocol can be read.
         *
         * @param url the value
         * @return this builder
         */
        public Builder addUrl(String url) {
            this.urls.add(Objects.requireNonNull(url, "url"));
            return this;
        }

        /**
         * The protocol in free text.
         *
         * @param descriptions the value
         * @return this builder
         */
        public Builder descriptions(List<? extends MLString> descriptions) {
            this.descriptions = new ArrayList<>(descriptions);
            return this;
        }

        /**
         * Adds one: the protocol in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(MLString description) {
            this.descriptions.add(Objects.requireNonNull(description, "description"));
            return this;
        }

        /**
         * Adds one: the protocol in free text.
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
        public ServiceName build() {
            return new ServiceName(ianaService, urls, descriptions, extras);
        }
    }
}
