// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.phish;

import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.IntegerValue;

/**
 * What identifies a collection site, as text.
 *
 * <p>RFC 5901, Section 5.11.2.
 *
 * @param lang the language of the text.
 * @param confidence how sure the reporter is that it is a phishing site, from 0 (it is not) to 100 (it was
 *     verified).
 * @param value the text.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record SiteText(
        Optional<String> lang,
        Optional<IntegerValue> confidence,
        String value,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param lang as the record describes it
     * @param confidence as the record describes it
     * @param value as the record describes it
     * @param extras as the record describes it
     */
    public SiteText {
        Objects.requireNonNull(lang, "lang");
        Objects.requireNonNull(confidence, "confidence");
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

    /** Collects the parts of a {@link SiteText}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<String> lang = Optional.empty();
        private Optional<IntegerValue> confidence = Optional.empty();
        private String value = "";
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(SiteText from) {
            lang = from.lang;
            confidence = from.confidence;
            value = from.value;
            extras = from.extras;
        }

        /**
         * The language of the text.
         *
         * @param lang the value
         * @return this builder
         */
        public Builder lang(String lang) {
            this.lang = Optional.of(lang);
            return this;
        }

        /**
         * The language of the text.
         *
         * @param lang the value
         * @return this builder
         */
        public Builder lang(Optional<String> lang) {
            this.lang = Objects.requireNonNull(lang, "lang");
            return this;
        }

        /**
         * How sure the reporter is that it is a phishing site, from 0 (it is not) to 100 (it was verified).
         *
         * @param confidence the value
         * @return this builder
         */
        public Builder confidence(IntegerValue confidence) {
            this.confidence = Optional.of(confidence);
            return this;
        }

        /**
         * How sure the reporter is that it is a phishing site, from 0 (it is not) to 100 (it was verified).
         *
         * @param confidence the value
         * @return this builder
         */
        public Builder confidence(long confidence) {
            return confidence(IntegerValue.of(confidence));
        }

        /**
         * How sure the reporter is that it is a phishing site, from 0 (it is not) to 100 (it was verified).
         *
         * @param confidence the value
         * @return this builder
         */
        public Builder confidence(Optional<IntegerValue> confidence) {
            this.confidence = Objects.requireNonNull(confidence, "confidence");
            return this;
        }

        /**
         * The text.
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
        public SiteText build() {
            return new SiteText(lang, confidence, value, extras);
        }
    }
}
