// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.phish;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * The keys of the Windows registry that a lure changes.
 *
 * <p>RFC 5901, Section 5.9.7.
 *
 * @param keys a key with its value.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record WindowsRegistryKeysModified(
        List<RegistryKey> keys,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param keys as the record describes it
     * @param extras as the record describes it
     */
    public WindowsRegistryKeysModified {
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

        private List<RegistryKey> keys = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(WindowsRegistryKeysModified from) {
            keys.addAll(from.keys);
            extras = from.extras;
        }

        /**
         * A key with its value.
         *
         * @param keys the value
         * @return this builder
         */
        public Builder keys(List<? extends RegistryKey> keys) {
            this.keys = new ArrayList<>(keys);
            return this;
        }

        /**
         * Adds one: a key with its value.
         *
         * @param key the value
         * @return this builder
         */
        public Builder addKey(RegistryKey key) {
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
            return new WindowsRegistryKeysModified(keys, extras);
        }
    }
}
