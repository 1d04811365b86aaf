// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * A name server of a domain with its addresses.
 *
 * <p>RFC 7970, Section 3.19.1.
 *
 * @param server the domain name of the name server.
 * @param addresses the addresses of the name server. Their category must be ipv4-addr or ipv6-addr.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record Nameservers(
        Optional<String> server,
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

        private Optional<String> server = Optional.empty();
        private List<Address> addresses = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(Nameservers from) {
            server = from.server;
            addresses.addAll(from.addresses);
            extras = from.extras;
        }

        /**
         * The domain name of the name server.
         *
         * @param server the value
         * @return this builder
         */
        public Builder server(String server) {
            this.server = Optional.of(server);
            return this;
        }

        /**
         * The domain name of the name server.
         *
         * @param server the value
         * @return this builder
         */
        public Builder server(Optional<String> server) {
            this.server = Objects.requireNonNull(server, "server");
            return this;
        }

        /**
         * The addresses of the name server. Their category must be ipv4-addr or ipv6-addr.
         *
         * @param addresses the value
         * @return this builder
         */
        public Builder addresses(List<? extends Address> addresses) {
            this.addresses = new ArrayList<>(addresses);
            return this;
        }

        /**
         * Adds one: the addresses of the name server. Their category must be ipv4-addr or ipv6-addr.
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
