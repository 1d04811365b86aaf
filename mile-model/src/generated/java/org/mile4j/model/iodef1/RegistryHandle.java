// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;

/**
 * A handle in a registry of the Internet or in a database of a community.
 *
 * <p>RFC 5070, Section 3.7.1.
 *
 * @param registry the registry or database that the handle belongs to. When absent it is local, by the prose; the
 *     schema names no default.
 * @param handle the handle itself.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record RegistryHandle(
        Optional<Registry> registry,
        String handle,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param registry as the record describes it
     * @param handle as the record describes it
     * @param extras as the record describes it
     */
    public RegistryHandle {
        Objects.requireNonNull(registry, "registry");
        Objects.requireNonNull(handle, "handle");
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
     * The value of {@link #registry()}, or {@code local} where it is not given.
     *
     * @return the value that holds
     */
    public Registry registryOrDefault() {
        return registry.orElse(Registry.LOCAL);
    }

    /** Collects the parts of a {@link RegistryHandle}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<Registry> registry = Optional.empty();
        private String handle = "";
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(RegistryHandle from) {
            registry = from.registry;
            handle = from.handle;
            extras = from.extras;
        }

        /**
         * The registry or database that the handle belongs to. When absent it is local, by the prose; the schema
         * names no default.
         *
         * @param registry the value
         * @return this builder
         */
        public Builder registry(Registry registry) {
            this.registry = Optional.of(registry);
            return this;
        }

        /**
         * The registry or database that the handle belongs to. When absent it is local, by the prose; the schema
         * names no default.
         *
         * @param registry the value
         * @return this builder
         */
        public Builder registry(Optional<Registry> registry) {
            this.registry = Objects.requireNonNull(registry, "registry");
            return this;
        }

        /**
         * The handle itself.
         *
         * @param handle the value
         * @return this builder
         */
        public Builder handle(String handle) {
            this.handle = Objects.requireNonNull(handle, "handle");
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
        public RegistryHandle build() {
            return new RegistryHandle(registry, handle, extras);
        }
    }
}
