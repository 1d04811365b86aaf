// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.IntegerValue;

/**
 * A hardware, network or application address.
 *
 * <p>RFC 5070, Section 3.16.2.
 *
 * @param category how the content is to be read. When absent it is ipv4-addr, while in v2 it is ipv6-addr.
 * @param vlanName the name of the virtual LAN that the address belongs to.
 * @param vlanNum the number of the virtual LAN that the address belongs to.
 * @param value the address itself, in the form that the category gives.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record Address(
        Optional<AddressCategory> category,
        Optional<String> vlanName,
        Optional<IntegerValue> vlanNum,
        String value,
        Extras extras)
        implements NodeItem
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param category as the record describes it
     * @param vlanName as the record describes it
     * @param vlanNum as the record describes it
     * @param value as the record describes it
     * @param extras as the record describes it
     */
    public Address {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(vlanName, "vlanName");
        Objects.requireNonNull(vlanNum, "vlanNum");
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

    /**
     * The value of {@link #category()}, or {@code ipv4-addr} where it is not given.
     *
     * @return the value that holds
     */
    public AddressCategory categoryOrDefault() {
        return category.orElse(AddressCategory.IPV4_ADDR);
    }

    /** Collects the parts of a {@link Address}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<AddressCategory> category = Optional.empty();
        private Optional<String> vlanName = Optional.empty();
        private Optional<IntegerValue> vlanNum = Optional.empty();
        private String value = "";
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(Address from) {
            category = from.category;
            vlanName = from.vlanName;
            vlanNum = from.vlanNum;
            value = from.value;
            extras = from.extras;
        }

        /**
         * How the content is to be read. When absent it is ipv4-addr, while in v2 it is ipv6-addr.
         *
         * @param category the value
         * @return this builder
         */
        public Builder category(AddressCategory category) {
            this.category = Optional.of(category);
            return this;
        }

        /**
         * How the content is to be read. When absent it is ipv4-addr, while in v2 it is ipv6-addr.
         *
         * @param category the value
         * @return this builder
         */
        public Builder category(Optional<AddressCategory> category) {
            this.category = Objects.requireNonNull(category, "category");
            return this;
        }

        /**
         * The name of the virtual LAN that the address belongs to.
         *
         * @param vlanName the value
         * @return this builder
         */
        public Builder vlanName(String vlanName) {
            this.vlanName = Optional.of(vlanName);
            return this;
        }

        /**
         * The name of the virtual LAN that the address belongs to.
         *
         * @param vlanName the value
         * @return this builder
         */
        public Builder vlanName(Optional<String> vlanName) {
            this.vlanName = Objects.requireNonNull(vlanName, "vlanName");
            return this;
        }

        /**
         * The number of the virtual LAN that the address belongs to.
         *
         * @param vlanNum the value
         * @return this builder
         */
        public Builder vlanNum(IntegerValue vlanNum) {
            this.vlanNum = Optional.of(vlanNum);
            return this;
        }

        /**
         * The number of the virtual LAN that the address belongs to.
         *
         * @param vlanNum the value
         * @return this builder
         */
        public Builder vlanNum(long vlanNum) {
            return vlanNum(IntegerValue.of(vlanNum));
        }

        /**
         * The number of the virtual LAN that the address belongs to.
         *
         * @param vlanNum the value
         * @return this builder
         */
        public Builder vlanNum(Optional<IntegerValue> vlanNum) {
            this.vlanNum = Objects.requireNonNull(vlanNum, "vlanNum");
            return this;
        }

        /**
         * The address itself, in the form that the category gives.
         *
         * @param value the value
         * @return this builder
         */
        public Builder value(String value) {
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
        public Address build() {
            return new Address(category, vlanName, vlanNum, value, extras);
        }
    }
}
