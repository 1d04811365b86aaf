// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * Keys of the Windows registry and what was done to them.
 *
 * <p>RFC 7970, Section 3.23.
 *
 * @param observableId an identifier, unique in the document, by which an ObservableReference points at the keys.
 * @param keys the keys.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record WindowsRegistryKeysModified(
        Optional<String> observableId,
        List<Key> keys,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param observableId as the record describes it
     * @param keys as the record describes it
     * @param extras as the record describes it
     */
    public WindowsRegistryKeysModified {
        Objects.requireNonNull(observableId, "observableId");
        keys = ItemList.copyOf(keys);
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

    /** Collects the parts of a {@link WindowsRegistryKeysModified}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<String> observableId = Optional.empty();
        private List<Key> keys = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(WindowsRegistryKeysModified from) {
            observableId = from.observableId;
            keys.addAll(from.keys);
            extras = from.extras;
        }

        /**
         * An identifier, unique in the document, by which an ObservableReference points at the keys.
         *
         * @param observableId the value
         * @return this builder
         */
        public Builder observableId(String observableId) {
            this.observableId = Optional.of(observableId);
            return this;
        }

        /**
         * An identifier, unique in the document, by which an ObservableReference points at the keys.
         *
         * @param observableId the value
         * @return this builder
         */
        public Builder observableId(Optional<String> observableId) {
            this.observableId = Objects.requireNonNull(observableId, "observableId");
            return this;
        }

        /**
         * The keys.
         *
         * @param keys the value
         * @return this builder
         */
        public Builder keys(List<? extends Key> keys) {
            this.keys = new ArrayList<>(keys);
            return this;
        }

        /**
         * Adds one: the keys.
         *
         * @param key the value
         * @return this builder
         */
        public Builder addKey(Key key) {
            this.keys.add(Objects.requireNonNull(key, "key"));
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
        public WindowsRegistryKeysModified build() {
            return new WindowsRegistryKeysModified(observableId, keys, extras);
        }
    }
}
