// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;

/**
 * A cryptographic hash with its algorithm.
 *
 * <p>RFC 7970, Section 3.26.1.
 *
 * @param digestMethod the algorithm of the hash.
 * @param digestValue the hash itself, in base64.
 * @param canonicalizationMethod how the object was brought into canonical form before it was hashed.
 * @param application the software that computed the hash.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record Hash(
        Optional<DigestMethod> digestMethod,
        Optional<String> digestValue,
        Optional<CanonicalizationMethod> canonicalizationMethod,
        Optional<SoftwareType> application,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param digestMethod as the record describes it
     * @param digestValue as the record describes it
     * @param canonicalizationMethod as the record describes it
     * @param application as the record describes it
     * @param extras as the record describes it
     */
    public Hash {
        Objects.requireNonNull(digestMethod, "digestMethod");
        Objects.requireNonNull(digestValue, "digestValue");
        Objects.requireNonNull(canonicalizationMethod, "canonicalizationMethod");
        Objects.requireNonNull(application, "application");
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

    /** Collects the parts of a {@link Hash}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<DigestMethod> digestMethod = Optional.empty();
        private Optional<String> digestValue = Optional.empty();
        private Optional<CanonicalizationMethod> canonicalizationMethod = Optional.empty();
        private Optional<SoftwareType> application = Optional.empty();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(Hash from) {
            digestMethod = from.digestMethod;
            digestValue = from.digestValue;
            canonicalizationMethod = from.canonicalizationMethod;
            application = from.application;
            extras = from.extras;
        }

        /**
         * The algorithm of the hash.
         *
         * @param digestMethod the value
         * @return this builder
         */
        public Builder digestMethod(DigestMethod digestMethod) {
            this.digestMethod = Optional.of(digestMethod);
            return this;
        }

        /**
         * The algorithm of the hash.
         *
         * @param digestMethod the value
         * @return this builder
         */
        public Builder digestMethod(Optional<DigestMethod> digestMethod) {
            this.digestMethod = Objects.requireNonNull(digestMethod, "digestMethod");
            return this;
        }

        /**
         * The hash itself, in base64.
         *
         * @param digestValue the value
         * @return this builder
         */
        public Builder digestValue(String digestValue) {
            this.digestValue = Optional.of(digestValue);
            return this;
        }

        /**
         * The hash itself, in base64.
         *
         * @param digestValue the value
         * @return this builder
         */
        public Builder digestValue(Optional<String> digestValue) {
            this.digestValue = Objects.requireNonNull(digestValue, "digestValue");
            return this;
        }

        /**
         * How the object was brought into canonical form before it was hashed.
         *
         * @param canonicalizationMethod the value
         * @return this builder
         */
        public Builder canonicalizationMethod(CanonicalizationMethod canonicalizationMethod) {
            this.canonicalizationMethod = Optional.of(canonicalizationMethod);
            return this;
        }

        /**
         * How the object was brought into canonical form before it was hashed.
         *
         * @param canonicalizationMethod the value
         * @return this builder
         */
        public Builder canonicalizationMethod(Optional<CanonicalizationMethod> canonicalizationMethod) {
            this.canonicalizationMethod = Objects.requireNonNull(canonicalizationMethod, "canonicalizationMethod");
            return this;
        }

        /**
         * The software that computed the hash.
         *
         * @param application the value
         * @return this builder
         */
        public Builder application(SoftwareType application) {
            this.application = Optional.of(application);
            return this;
        }

        /**
         * The software that computed the hash.
         *
         * @param application the value
         * @return this builder
         */
        public Builder application(Optional<SoftwareType> application) {
            this.application = Objects.requireNonNull(application, "application");
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
        public Hash build() {
            return new Hash(digestMethod, digestValue, canonicalizationMethod, application, extras);
        }
    }
}
