// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;

/**
 * What a node is used for.
 *
 * <p>RFC 5070, Section 3.16.3.
 *
 * @param lang the language of the text as a tag of RFC 4646. When absent it is that of the closest ancestor that
 *     names one.
 * @param category the use.
 * @param value the use in free text.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record NodeRole(
        Optional<String> lang,
        Optional<NodeRoleCategory> category,
        String value,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param lang as the record describes it
     * @param category as the record describes it
     * @param value as the record describes it
     * @param extras as the record describes it
     */
    public NodeRole {
        Objects.requireNonNull(lang, "lang");
        Objects.requireNonNull(category, "category");
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

    /** Collects the parts of a {@link NodeRole}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<String> lang = Optional.empty();
        private Optional<NodeRoleCategory> category = Optional.empty();
        private String value = "";
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(NodeRole from) {
            lang = from.lang;
            category = from.category;
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
         * The use.
         *
         * @param category the value
         * @return this builder
         */
        public Builder category(NodeRoleCategory category) {
            this.category = Optional.of(category);
            return this;
        }

        /**
         * The use.
         *
         * @param category the value
         * @return this builder
         */
        public Builder category(Optional<NodeRoleCategory> category) {
            this.category = Objects.requireNonNull(category, "category");
            return this;
        }

        /**
         * The use in free text.
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
        public NodeRole build() {
            return new NodeRole(lang, category, value, extras);
        }
    }
}
