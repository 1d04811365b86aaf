// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.phish;

import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;

/**
 * A key of the Windows registry with its value, as .reg files have them.
 *
 * <p>RFC 5901, Section 5.9.7.1.
 *
 * @param name the name of the key.
 * @param value the value.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record RegistryKey(
        Optional<String> name,
        Optional<String> value,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param name as the record describes it
     * @param value as the record describes it
     * @param extras as the record describes it
     */
    public RegistryKey {
        Objects.requireNonNull(name, "name");
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

    /** Collects the parts of a {@link RegistryKey}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<String> name = Optional.empty();
        private Optional<String> value = Optional.empty();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(RegistryKey from) {
            name = from.name;
            value = from.value;
            extras = from.extras;
        }

        /**
         * The name of the key.
         *
         * @param name the value
         * @return this builder
         */
        public Builder name(String name) {
            this.name = Optional.of(name);
            return this;
        }

        /**
         * The name of the key.
         *
         * @param name the value
         * @return this builder
         */
        public Builder name(Optional<String> name) {
            this.name = Objects.requireNonNull(name, "name");
            return this;
        }

        /**
         * The value.
         *
         * @param value the value
         * @return this builder
         */
        public Builder value(String value) {
            this.value = Optional.of(value);
            return this;
        }

        /**
         * The value.
         *
         * @param value the value
         * @return this builder
         */
        public Builder value(Optional<String> value) {
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
        public RegistryKey build() {
            return new RegistryKey(name, value, extras);
        }
    }
}
