// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;

/**
 * A key of the Windows registry with its value and what was done to it.
 *
 * <p>RFC 7970, Section 3.23.1.
 *
 * @param registryaction what was done to the key.
 * @param observableId an identifier, unique in the document, by which an ObservableReference points at the key.
 * @param keyName the name of the key with its path from the root of the registry on.
 * @param value the value of the key in the syntax of .reg files. The prose calls this element KeyValue; both names
 *     are read.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record Key(
        Optional<RegistryAction> registryaction,
        Optional<String> observableId,
        Optional<String> keyName,
        Optional<String> value,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param registryaction as the record describes it
     * @param observableId as the record describes it
     * @param keyName as the record describes it
     * @param value as the record describes it
     * @param extras as the record describes it
     */
    public Key {
        Objects.requireNonNull(registryaction, "registryaction");
        Objects.requireNonNull(observableId, "observableId");
        Objects.requireNonNull(keyName, "keyName");
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

    /** Collects the parts of a {@link Key}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<RegistryAction> registryaction = Optional.empty();
        private Optional<String> observableId = Optional.empty();
        private Optional<String> keyName = Optional.empty();
        private Optional<String> value = Optional.empty();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(Key from) {
            registryaction = from.registryaction;
            observableId = from.observableId;
            keyName = from.keyName;
            value = from.value;
            extras = from.extras;
        }

        /**
         * What was done to the key.
         *
         * @param registryaction the value
         * @return this builder
         */
        public Builder registryaction(RegistryAction registryaction) {
            this.registryaction = Optional.of(registryaction);
            return this;
        }

        /**
         * What was done to the key.
         *
         * @param registryaction the value
         * @return this builder
         */
        public Builder registryaction(Optional<RegistryAction> registryaction) {
            this.registryaction = Objects.requireNonNull(registryaction, "registryaction");
            return this;
        }

        /**
         * An identifier, unique in the document, by which an ObservableReference points at the key.
         *
         * @param observableId the value
         * @return this builder
         */
        public Builder observableId(String observableId) {
            this.observableId = Optional.of(observableId);
            return this;
        }

        /**
         * An identifier, unique in the document, by which an ObservableReference points at the key.
         *
         * @param observableId the value
         * @return this builder
         */
        public Builder observableId(Optional<String> observableId) {
            this.observableId = Objects.requireNonNull(observableId, "observableId");
            return this;
        }

        /**
         * The name of the key with its path from the root of the registry on.
         *
         * @param keyName the value
         * @return this builder
         */
        public Builder keyName(String keyName) {
            this.keyName = Optional.of(keyName);
            return this;
        }

        /**
         * The name of the key with its path from the root of the registry on.
         *
         * @param keyName the value
         * @return this builder
         */
        public Builder keyName(Optional<String> keyName) {
            this.keyName = Objects.requireNonNull(keyName, "keyName");
            return this;
        }

        /**
         * The value of the key in the syntax of .reg files. The prose calls this element KeyValue; both names are
         * read.
         *
         * @param value the value
         * @return this builder
         */
        public Builder value(String value) {
            this.value = Optional.of(value);
            return this;
        }

        /**
         * The value of the key in the syntax of .reg files. The prose calls this element KeyValue; both names are
         * read.
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
        public Key build() {
            return new Key(registryaction, observableId, keyName, value, extras);
        }
    }
}
