// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * How an incident came to light.
 *
 * <p>RFC 7970, Section 3.10.
 *
 * @param source By what means it was found. When absent it is unknown, by the printed schema; the prose names no
 *     default.
 * @param restriction Who may be told of what is inside. When absent, the restriction of the closest ancestor that
 *     has one holds.
 * @param descriptions how it was found, in free text.
 * @param contacts Who found it.
 * @param detectionPatterns the settings of an application that found it.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record Discovery(
        Optional<DiscoverySource> source,
        Optional<Restriction> restriction,
        List<MLString> descriptions,
        List<Contact> contacts,
        List<DetectionPattern> detectionPatterns,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param source as the record describes it
     * @param restriction as the record describes it
     * @param descriptions as the record describes it
     * @param contacts as the record describes it
     * @param detectionPatterns as the record describes it
     * @param extras as the record describes it
     */
    public Discovery {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(restriction, "restriction");
        descriptions = ItemList.copyOf(descriptions);
        contacts = ItemList.copyOf(contacts);
        detectionPatterns = ItemList.copyOf(detectionPatterns);
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

    /**
     * The value of {@link #source()}, or {@code unknown} where it is not given.
     *
     * @return the value that holds
     */
    public DiscoverySource sourceOrDefault() {
        return source.orElse(DiscoverySource.UNKNOWN);
    }

    /** Collects the parts of a {@link Discovery}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<DiscoverySource> source = Optional.empty();
        private Optional<Restriction> restriction = Optional.empty();
        private List<MLString> descriptions = new ArrayList<>();
        private List<Contact> contacts = new ArrayList<>();
        private List<DetectionPattern> detectionPatterns = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(Discovery from) {
            source = from.source;
            restriction = from.restriction;
            descriptions.addAll(from.descriptions);
            contacts.addAll(from.contacts);
            detectionPatterns.addAll(from.detectionPatterns);
            extras = from.extras;
        }

        /**
         * By what means it was found. When absent it is unknown, by the printed schema; the prose names no default.
         *
         * @param source the value
         * @return this builder
         */
        public Builder source(DiscoverySource source) {
            this.source = Optional.of(source);
            return this;
        }

        /**
         * By what means it was found. When absent it is unknown, by the printed schema; the prose names no default.
         *
         * @param source the value
         * @return this builder
         */
        public Builder source(Optional<DiscoverySource> source) {
            this.source = Objects.requireNonNull(source, "source");
            return this;
        }

        /**
         * Who may be told of what is inside. When absent, the restriction of the closest ancestor that has one
         * holds.
         *
         * @param restriction the value
         * @return this builder
         */
        public Builder restriction(Restriction restriction) {
            this.restriction = Optional.of(restriction);
            return this;
        }

        /**
         * Who may be told of what is inside. When absent, the restriction of the closest ancestor that has one
         * holds.
         *
         * @param restriction the value
         * @return this builder
         */
        public Builder restriction(Optional<Restriction> restriction) {
            this.restriction = Objects.requireNonNull(restriction, "restriction");
            return this;
        }

        /**
         * How it was found, in free text.
         *
         * @param descriptions the value
         * @return this builder
         */
        public Builder descriptions(List<? extends MLString> descriptions) {
            this.descriptions = new ArrayList<>(descriptions);
            return this;
        }

        /**
         * Adds one: how it was found, in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(MLString description) {
            this.descriptions.add(Objects.requireNonNull(description, "description"));
            return this;
        }

        /**
         * Adds one: how it was found, in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(String description) {
            return addDescription(MLString.of(description));
        }

        /**
         * Who found it.
         *
         * @param contacts the value
         * @return this builder
         */
        public Builder contacts(List<? extends Contact> contacts) {
            this.contacts = new ArrayList<>(contacts);
            return this;
        }

        /**
         * Adds one: Who found it.
         *
         * @param contact the value
         * @return this builder
         */
        public Builder addContact(Contact contact) {
            this.contacts.add(Objects.requireNonNull(contact, "contact"));
            return this;
        }

        /**
         * The settings of an application that found it.
         *
         * @param detectionPatterns the value
         * @return this builder
         */
        public Builder detectionPatterns(List<? extends DetectionPattern> detectionPatterns) {
            this.detectionPatterns = new ArrayList<>(detectionPatterns);
            return this;
        }

        /**
         * Adds one: the settings of an application that found it.
         *
         * @param detectionPattern the value
         * @return this builder
         */
        public Builder addDetectionPattern(DetectionPattern detectionPattern) {
            this.detectionPatterns.add(Objects.requireNonNull(detectionPattern, "detectionPattern"));
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
        public Discovery build() {
            return new Discovery(source, restriction, descriptions, contacts, detectionPatterns, extras);
        }
    }
}
