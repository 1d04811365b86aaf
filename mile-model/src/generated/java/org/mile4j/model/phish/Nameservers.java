// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.phish;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;
import org.mile4j.model.iodef1.Address;
import org.mile4j.model.iodef1.MLString;

/**
 * A name server with its addresses.
 *
 * <p>RFC 5901, Section 5.9.2.5.
 *
 * @param server Its DNS name.
 * @param addresses Its addresses.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record Nameservers(
        Optional<MLString> server,
        List<Address> addresses,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param server as the record describes it
     * @param addresses as the record describes it
     * @param extras as the record describes it
     */
    public Nameservers {
        Objects.requireNonNull(server, "server");
        addresses = ItemList.copyOf(addresses);
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

    /** Collects the parts of a {@link Nameservers}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<MLString> server = Optional.empty();
        private List<Address> addresses = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(Nameservers from) {
            server = from.server;
            addresses.addAll(from.addresses);
            extras = from.extras;
        }

        /**
         * Its DNS name.
         *
         * @param server the value
         * @return this builder
         */
        public Builder server(MLString server) {
            this.server = Optional.of(server);
            return this;
        }

        /**
         * Its DNS name.
         *
         * @param server the value
         * @return this builder
         */
        public Builder server(Optional<MLString> server) {
            this.server = Objects.requireNonNull(server, "server");
            return this;
        }

        /**
         * Its addresses.
         *
         * @param addresses the value
         * @return this builder
         */
        public Builder addresses(List<? extends Address> addresses) {
            this.addresses = new ArrayList<>(addresses);
            return this;
        }

        /**
         * Adds one: Its addresses.
         *
         * @param address the value
         * @return this builder
         */
        public Builder addAddress(Address address) {
            this.addresses.add(Objects.requireNonNull(address, "address"));
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
        public Nameservers build() {
            return new Nameservers(server, addresses, extras);
        }
    }
}
