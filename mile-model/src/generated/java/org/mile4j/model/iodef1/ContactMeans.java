// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;

/**
 * An email address, telephone number or fax number of a contact (RFC 5070, Sections 3.7.3 and 3.7.4).
 *
 * <p>RFC 5070, Section 3.7.3.
 *
 * @param meaning what it is for, in free text, for instance the hours at which a number is answered.
 * @param value the address or number itself.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record ContactMeans(
        Optional<String> meaning,
        String value,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param meaning as the record describes it
     * @param value as the record describes it
     * @param extras as the record describes it
     */
    public ContactMeans {
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

    /** Collects the parts of a {@link ContactMeans}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<String> meaning = Optional.empty();
        private String value = "";
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(ContactMeans from) {
            meaning = from.meaning;
            value = from.value;
            extras = from.extras;
        }

        /**
         * What it is for, in free text, for instance the hours at which a number is answered.
         *
         * @param meaning the value
         * @return this builder
         */
        public Builder meaning(String meaning) {
            this.meaning = Optional.of(meaning);
            return this;
        }

        /**
         * What it is for, in free text, for instance the hours at which a number is answered.
         *
         * @param meaning the value
         * @return this builder
         */
        public Builder meaning(Optional<String> meaning) {
            this.meaning = Objects.requireNonNull(meaning, "meaning");
            return this;
        }

        /**
         * The address or number itself.
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
        public ContactMeans build() {
            return new ContactMeans(meaning, value, extras);
        }
    }
}
