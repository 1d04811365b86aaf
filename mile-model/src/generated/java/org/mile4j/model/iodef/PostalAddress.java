// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * A postal address with remarks.
 *
 * <p>RFC 7970, Section 3.9.2.
 *
 * @param type what the address is good for.
 * @param pAddress the address itself, its lines separated by dollar signs (RFC 4519, Section 2.23).
 * @param descriptions Remarks on the address in free text.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record PostalAddress(
        Optional<PostalAddressType> type,
        Optional<MLString> pAddress,
        List<MLString> descriptions,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param type as the record describes it
     * @param pAddress as the record describes it
     * @param descriptions as the record describes it
     * @param extras as the record describes it
     */
    public PostalAddress {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(pAddress, "pAddress");
        descriptions = ItemList.copyOf(descriptions);
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

    /** Collects the parts of a {@link PostalAddress}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<PostalAddressType> type = Optional.empty();
        private Optional<MLString> pAddress = Optional.empty();
        private List<MLString> descriptions = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(PostalAddress from) {
            type = from.type;
            pAddress = from.pAddress;
            descriptions.addAll(from.descriptions);
            extras = from.extras;
        }

        /**
         * What the address is good for.
         *
         * @param type the value
         * @return this builder
         */
        public Builder type(PostalAddressType type) {
            this.type = Optional.of(type);
            return this;
        }

        /**
         * What the address is good for.
         *
         * @param type the value
         * @return this builder
         */
        public Builder type(Optional<PostalAddressType> type) {
            this.type = Objects.requireNonNull(type, "type");
            return this;
        }

        /**
         * The address itself, its lines separated by dollar signs (RFC 4519, Section 2.23).
         *
         * @param pAddress the value
         * @return this builder
         */
        public Builder pAddress(MLString pAddress) {
            this.pAddress = Optional.of(pAddress);
            return this;
        }

        /**
         * The address itself, its lines separated by dollar signs (RFC 4519, Section 2.23).
         *
         * @param pAddress the value
         * @return this builder
         */
        public Builder pAddress(String pAddress) {
            return pAddress(MLString.of(pAddress));
        }

        /**
         * The address itself, its lines separated by dollar signs (RFC 4519, Section 2.23).
         *
         * @param pAddress the value
         * @return this builder
         */
        public Builder pAddress(Optional<MLString> pAddress) {
            this.pAddress = Objects.requireNonNull(pAddress, "pAddress");
            return this;
        }

        /**
         * Remarks on the address in free text.
         *
         * @param descriptions the value
         * @return this builder
         */
        public Builder descriptions(List<? extends MLString> descriptions) {
            this.descriptions = new ArrayList<>(descriptions);
            return this;
        }

        /**
         * Adds one: Remarks on the address in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(MLString description) {
            this.descriptions.add(Objects.requireNonNull(description, "description"));
            return this;
        }

        /**
         * Adds one: Remarks on the address in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(String description) {
            return addDescription(MLString.of(description));
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
        public PostalAddress build() {
            return new PostalAddress(type, pAddress, descriptions, extras);
        }
    }
}
