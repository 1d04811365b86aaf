// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;

/**
 * The number under which a CSIRT tracks an incident. Together with the name it must be unique in the world.
 *
 * <p>RFC 5070, Section 3.3.
 *
 * @param name the CSIRT, by its fully qualified domain name.
 * @param instance which part of the incident is meant.
 * @param restriction Who may be told of the number. When absent, the restriction of the closest ancestor that has
 *     one holds; the schema names the default public.
 * @param id the number itself.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record IncidentID(
        Optional<String> name,
        Optional<String> instance,
        Optional<Restriction> restriction,
        String id,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param name as the record describes it
     * @param instance as the record describes it
     * @param restriction as the record describes it
     * @param id as the record describes it
     * @param extras as the record describes it
     */
    public IncidentID {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(instance, "instance");
        Objects.requireNonNull(restriction, "restriction");
        Objects.requireNonNull(id, "id");
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

    /** Collects the parts of a {@link IncidentID}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<String> name = Optional.empty();
        private Optional<String> instance = Optional.empty();
        private Optional<Restriction> restriction = Optional.empty();
        private String id = "";
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(IncidentID from) {
            name = from.name;
            instance = from.instance;
            restriction = from.restriction;
            id = from.id;
            extras = from.extras;
        }

        /**
         * The CSIRT, by its fully qualified domain name.
         *
         * @param name the value
         * @return this builder
         */
        public Builder name(String name) {
            this.name = Optional.of(name);
            return this;
        }

        /**
         * The CSIRT, by its fully qualified domain name.
         *
         * @param name the value
         * @return this builder
         */
        public Builder name(Optional<String> name) {
            this.name = Objects.requireNonNull(name, "name");
            return this;
        }

        /**
         * Which part of the incident is meant.
         *
         * @param instance the value
         * @return this builder
         */
        public Builder instance(String instance) {
            this.instance = Optional.of(instance);
            return this;
        }

        /**
         * Which part of the incident is meant.
         *
         * @param instance the value
         * @return this builder
         */
        public Builder instance(Optional<String> instance) {
            this.instance = Objects.requireNonNull(instance, "instance");
            return this;
        }

        /**
         * Who may be told of the number. When absent, the restriction of the closest ancestor that has one holds;
         * the schema names the default public.
         *
         * @param restriction the value
         * @return this builder
         */
        public Builder restriction(Restriction restriction) {
            this.restriction = Optional.of(restriction);
            return this;
        }

        /**
         * Who may be told of the number. When absent, the restriction of the closest ancestor that has one holds;
         * the schema names the default public.
         *
         * @param restriction the value
         * @return this builder
         */
        public Builder restriction(Optional<Restriction> restriction) {
            this.restriction = Objects.requireNonNull(restriction, "restriction");
            return this;
        }

        /**
         * The number itself.
         *
         * @param id the value
         * @return this builder
         */
        public Builder id(String id) {
            this.id = Objects.requireNonNull(id, "id");
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
        public IncidentID build() {
            return new IncidentID(name, instance, restriction, id, extras);
        }
    }
}
