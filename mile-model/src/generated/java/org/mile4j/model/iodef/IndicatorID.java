// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;

/**
 * The identifier of an indicator, unique in the world together with its name and version. A CSIRT must not use it
 * again for another indicator.
 *
 * <p>RFC 7970, Section 3.29.1.
 *
 * @param name the domain name of the CSIRT that made the indicator. It must be fully qualified.
 * @param version the version of the indicator.
 * @param id the identifier itself, an XML ID: it begins with a letter or underscore and has no colon.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record IndicatorID(
        Optional<String> name,
        Optional<String> version,
        String id,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param name as the record describes it
     * @param version as the record describes it
     * @param id as the record describes it
     * @param extras as the record describes it
     */
    public IndicatorID {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
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

    /** Collects the parts of a {@link IndicatorID}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<String> name = Optional.empty();
        private Optional<String> version = Optional.empty();
        private String id = "";
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(IndicatorID from) {
            name = from.name;
            version = from.version;
            id = from.id;
            extras = from.extras;
        }

        /**
         * The domain name of the CSIRT that made the indicator. It must be fully qualified.
         *
         * @param name the value
         * @return this builder
         */
        public Builder name(String name) {
            this.name = Optional.of(name);
            return this;
        }

        /**
         * The domain name of the CSIRT that made the indicator. It must be fully qualified.
         *
         * @param name the value
         * @return this builder
         */
        public Builder name(Optional<String> name) {
            this.name = Objects.requireNonNull(name, "name");
            return this;
        }

        /**
         * The version of the indicator.
         *
         * @param version the value
         * @return this builder
         */
        public Builder version(String version) {
            this.version = Optional.of(version);
            return this;
        }

        /**
         * The version of the indicator.
         *
         * @param version the value
         * @return this builder
         */
        public Builder version(Optional<String> version) {
            this.version = Objects.requireNonNull(version, "version");
            return this;
        }

        /**
         * The identifier itself, an XML ID: it begins with a letter or underscore and has no colon.
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
        public IndicatorID build() {
            return new IndicatorID(name, version, id, extras);
        }
    }
}
