// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;

/**
 * A pointer to an indicator in this document or in an earlier one. Either uid-ref or euid-ref must be set.
 *
 * <p>RFC 7970, Section 3.29.7.
 *
 * @param uidRef the IndicatorID of an indicator in this document.
 * @param euidRef the IndicatorID of an indicator outside this document.
 * @param version the version of the indicator.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record IndicatorReference(
        Optional<String> uidRef,
        Optional<String> euidRef,
        Optional<String> version,
        Extras extras)
        implements ExpressionPart
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param uidRef as the record describes it
     * @param euidRef as the record describes it
     * @param version as the record describes it
     * @param extras as the record describes it
     */
    public IndicatorReference {
        Objects.requireNonNull(uidRef, "uidRef");
        Objects.requireNonNull(euidRef, "euidRef");
        Objects.requireNonNull(version, "version");
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

    /** Collects the parts of a {@link IndicatorReference}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<String> uidRef = Optional.empty();
        private Optional<String> euidRef = Optional.empty();
        private Optional<String> version = Optional.empty();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(IndicatorReference from) {
            uidRef = from.uidRef;
            euidRef = from.euidRef;
            version = from.version;
            extras = from.extras;
        }

        /**
         * The IndicatorID of an indicator in this document.
         *
         * @param uidRef the value
         * @return this builder
         */
        public Builder uidRef(String uidRef) {
            this.uidRef = Optional.of(uidRef);
            return this;
        }

        /**
         * The IndicatorID of an indicator in this document.
         *
         * @param uidRef the value
         * @return this builder
         */
        public Builder uidRef(Optional<String> uidRef) {
            this.uidRef = Objects.requireNonNull(uidRef, "uidRef");
            return this;
        }

        /**
         * The IndicatorID of an indicator outside this document.
         *
         * @param euidRef the value
         * @return this builder
         */
        public Builder euidRef(String euidRef) {
            this.euidRef = Optional.of(euidRef);
            return this;
        }

        /**
         * The IndicatorID of an indicator outside this document.
         *
         * @param euidRef the value
         * @return this builder
         */
        public Builder euidRef(Optional<String> euidRef) {
            this.euidRef = Objects.requireNonNull(euidRef, "euidRef");
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
        public IndicatorReference build() {
            return new IndicatorReference(uidRef, euidRef, version, extras);
        }
    }
}
