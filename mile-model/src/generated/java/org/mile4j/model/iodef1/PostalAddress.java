// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;

/**
 * A postal address.
 *
 * <p>RFC 5070, Section 3.7.2.
 *
 * @param lang the language of the address as a tag of RFC 4646. When absent it is that of the closest ancestor that
 *     names one.
 * @param meaning what the address is for, in free text.
 * @param value the address itself, its lines separated by dollar signs.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record PostalAddress(
        Optional<String> lang,
        Optional<String> meaning,
        String value,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param lang as the record describes it
     * @param meaning as the record describes it
     * @param value as the record describes it
     * @param extras as the record describes it
     */
    public PostalAddress {
        Objects.requireNonNull(lang, "lang");
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(value, "value");
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

    /** Collects the parts of a {@link PostalAddress}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<String> lang = Optional.empty();
        private Optional<String> meaning = Optional.empty();
        private String value = "";
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(PostalAddress from) {
            lang = from.lang;
            meaning = from.meaning;
            value = from.value;
            extras = from.extras;
        }

        /**
         * The language of the address as a tag of RFC 4646. When absent it is that of the closest ancestor that
         * names one.
         *
         * @param lang the value
         * @return this builder
         */
        public Builder lang(String lang) {
            this.lang = Optional.of(lang);
            return this;
        }

        /**
         * The language of the address as a tag of RFC 4646. When absent it is that of the closest ancestor that
         * names one.
         *
         * @param lang the value
         * @return this builder
         */
        public Builder lang(Optional<String> lang) {
            this.lang = Objects.requireNonNull(lang, "lang");
            return this;
        }

        /**
         * What the address is for, in free text.
         *
         * @param meaning the value
         * @return this builder
         */
        public Builder meaning(String meaning) {
            this.meaning = Optional.of(meaning);
            return this;
        }

        /**
         * What the address is for, in free text.
         *
         * @param meaning the value
         * @return this builder
         */
        public Builder meaning(Optional<String> meaning) {
            this.meaning = Objects.requireNonNull(meaning, "meaning");
            return this;
        }

        /**
         * The address itself, its lines separated by dollar signs.
         *
         * @param value the value
         * @return this builder
         */
        public Builder value(String value) {
            this.value = Objects.requireNonNull(value, "value");
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
        public PostalAddress build() {
            return new PostalAddress(lang, meaning, value, extras);
        }
    }
}
