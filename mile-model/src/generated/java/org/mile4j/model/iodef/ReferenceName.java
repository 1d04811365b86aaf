// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.IntegerValue;

/**
 * An identifier from a list that somebody else keeps, such as a CVE identifier (RFC 7495, Section 2.1).
 *
 * <p>RFC 7970, Section 3.11.1.
 *
 * @param specIndex the number of the list in the IANA registry of RFC 7495, from 1; 1 is CVE.
 * @param id the identifier as the list defines it. The schema of RFC 7495 admits only XML names without a colon.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record ReferenceName(
        Optional<IntegerValue> specIndex,
        Optional<String> id,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param specIndex as the record describes it
     * @param id as the record describes it
     * @param extras as the record describes it
     */
    public ReferenceName {
        Objects.requireNonNull(specIndex, "specIndex");
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

    /** Collects the parts of a {@link ReferenceName}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<IntegerValue> specIndex = Optional.empty();
        private Optional<String> id = Optional.empty();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(ReferenceName from) {
            specIndex = from.specIndex;
            id = from.id;
            extras = from.extras;
        }

        /**
         * The number of the list in the IANA registry of RFC 7495, from 1; 1 is CVE.
         *
         * @param specIndex the value
         * @return this builder
         */
        public Builder specIndex(IntegerValue specIndex) {
            this.specIndex = Optional.of(specIndex);
            return this;
        }

        /**
         * The number of the list in the IANA registry of RFC 7495, from 1; 1 is CVE.
         *
         * @param specIndex the value
         * @return this builder
         */
        public Builder specIndex(long specIndex) {
            return specIndex(IntegerValue.of(specIndex));
        }

        /**
         * The number of the list in the IANA registry of RFC 7495, from 1; 1 is CVE.
         *
         * @param specIndex the value
         * @return this builder
         */
        public Builder specIndex(Optional<IntegerValue> specIndex) {
            this.specIndex = Objects.requireNonNull(specIndex, "specIndex");
            return this;
        }

        /**
         * The identifier as the list defines it. The schema of RFC 7495 admits only XML names without a colon.
         *
         * @param id the value
         * @return this builder
         */
        public Builder id(String id) {
            this.id = Optional.of(id);
            return this;
        }

        /**
         * The identifier as the list defines it. The schema of RFC 7495 admits only XML names without a colon.
         *
         * @param id the value
         * @return this builder
         */
        public Builder id(Optional<String> id) {
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
        public ReferenceName build() {
            return new ReferenceName(specIndex, id, extras);
        }
    }
}
