// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.phish;

import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.IntegerValue;
import org.mile4j.model.iodef1.Address;

/**
 * The address of a collection site.
 *
 * <p>RFC 5901, Section 5.11.2.
 *
 * @param confidence how sure the reporter is that it is a phishing site, from 0 (it is not) to 100 (it was
 *     verified).
 * @param address the address.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record SiteSystem(
        Optional<IntegerValue> confidence,
        Optional<Address> address,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param confidence as the record describes it
     * @param address as the record describes it
     * @param extras as the record describes it
     */
    public SiteSystem {
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(address, "address");
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

    /** Collects the parts of a {@link SiteSystem}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<IntegerValue> confidence = Optional.empty();
        private Optional<Address> address = Optional.empty();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(SiteSystem from) {
            confidence = from.confidence;
            address = from.address;
            extras = from.extras;
        }

        /**
         * How sure the reporter is that it is a phishing site, from 0 (it is not) to 100 (it was verified).
         *
         * @param confidence the value
         * @return this builder
         */
        public Builder confidence(IntegerValue confidence) {
            this.confidence = Optional.of(confidence);
            return this;
        }

        /**
         * How sure the reporter is that it is a phishing site, from 0 (it is not) to 100 (it was verified).
         *
         * @param confidence the value
         * @return this builder
         */
        public Builder confidence(long confidence) {
            return confidence(IntegerValue.of(confidence));
        }

        /**
         * How sure the reporter is that it is a phishing site, from 0 (it is not) to 100 (it was verified).
         *
         * @param confidence the value
         * @return this builder
         */
        public Builder confidence(Optional<IntegerValue> confidence) {
            this.confidence = Objects.requireNonNull(confidence, "confidence");
            return this;
        }

        /**
         * The address.
         *
         * @param address the value
         * @return this builder
         */
        public Builder address(Address address) {
            this.address = Optional.of(address);
            return this;
        }

        /**
         * The address.
         *
         * @param address the value
         * @return this builder
         */
        public Builder address(Optional<Address> address) {
            this.address = Objects.requireNonNull(address, "address");
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
        public SiteSystem build() {
            return new SiteSystem(confidence, address, extras);
        }
    }
}
