// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;

/**
 * A text in a stated language.
 *
 * <p>RFC 5070, Section 2.4.
 *
 * @param lang the language of the text as a tag of RFC 4646. When absent it is that of the closest ancestor that
 *     names one.
 * @param value the text itself.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record MLString(
        Optional<String> lang,
        String value,
        Extras extras)
        implements MethodItem, NodeItem
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param lang as the record describes it
     * @param value as the record describes it
     * @param extras as the record describes it
     */
    public MLString {
        Objects.requireNonNull(lang, "lang");
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
     * A value with text only.
     *
     * @param value the text
     * @return the value
     */
    public static MLString of(String value) {
        return new Builder().value(value).build();
    }

    /**
     * A builder that starts from this value.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects the parts of a {@link MLString}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<String> lang = Optional.empty();
        private String value = "";
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(MLString from) {
            lang = from.lang;
            value = from.value;
            extras = from.extras;
        }

        /**
         * The language of the text as a tag of RFC 4646. When absent it is that of the closest ancestor that names
         * one.
         *
         * @param lang the value
         * @return this builder
         */
        public Builder lang(String lang) {
            this.lang = Optional.of(lang);
            return this;
        }

        /**
         * The language of the text as a tag of RFC 4646. When absent it is that of the closest ancestor that names
         * one.
         *
         * @param lang the value
         * @return this builder
         */
        public Builder lang(Optional<String> lang) {
            this.lang = Objects.requireNonNull(lang, "lang");
            return this;
        }

        /**
         * The text itself.
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
        public MLString build() {
            return new MLString(lang, value, extras);
        }
    }
}
