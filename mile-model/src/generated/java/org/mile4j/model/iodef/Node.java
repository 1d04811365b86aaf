// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * The names, addresses and place of a machine or network. At least one DomainData or Address must be present.
 *
 * <p>RFC 7970, Section 3.18.
 *
 * @param names the domain names and addresses in the order of the document, at least one.
 * @param postalAddress the postal address of the place where the node stands.
 * @param locations where the node stands, in free text, down to the room, the rack or the slot.
 * @param counters Figures that sum up properties of the node.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record Node(
        List<NodeName> names,
        Optional<PostalAddress> postalAddress,
        List<MLString> locations,
        List<Counter> counters,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param names as the record describes it
     * @param postalAddress as the record describes it
     * @param locations as the record describes it
     * @param counters as the record describes it
     * @param extras as the record describes it
     */
    public Node {
        names = ItemList.copyOf(names);
        Objects.requireNonNull(postalAddress, "postalAddress");
        locations = ItemList.copyOf(locations);
        counters = ItemList.copyOf(counters);
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
     * Those of {@link #names()} that are DomainData.
     *
     * @return the elements in document order
     */
    public List<DomainData> domainData() {
        return names.stream()
                .filter(DomainData.class::isInstance)
                .map(DomainData.class::cast)
                .toList();
    }

    /**
     * Those of {@link #names()} that are Address.
     *
     * @return the elements in document order
     */
    public List<Address> addresses() {
        return names.stream()
                .filter(Address.class::isInstance)
                .map(Address.class::cast)
                .toList();
    }

    /** Collects the parts of a {@link Node}; not for use by several threads at once. */
    public static final class Builder {

        private List<NodeName> names = new ArrayList<>();
        private Optional<PostalAddress> postalAddress = Optional.empty();
        private List<MLString> locations = new ArrayList<>();
        private List<Counter> counters = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(Node from) {
            names.addAll(from.names);
            postalAddress = from.postalAddress;
            locations.addAll(from.locations);
            counters.addAll(from.counters);
            extras = from.extras;
        }

        /**
         * The domain names and addresses in the order of the document, at least one.
         *
         * @param names the value
         * @return this builder
         */
        public Builder names(List<? extends NodeName> names) {
            this.names = new ArrayList<>(names);
            return this;
        }

        /**
         * Adds a DomainData.
         *
         * @param domainData the value
         * @return this builder
         */
        public Builder addDomainData(DomainData domainData) {
            this.names.add(Objects.requireNonNull(domainData, "domainData"));
            return this;
        }

        /**
         * Adds a Address.
         *
         * @param address the value
         * @return this builder
         */
        public Builder addAddress(Address address) {
            this.names.add(Objects.requireNonNull(address, "address"));
            return this;
        }

        /**
         * The postal address of the place where the node stands.
         *
         * @param postalAddress the value
         * @return this builder
         */
        public Builder postalAddress(PostalAddress postalAddress) {
            this.postalAddress = Optional.of(postalAddress);
            return this;
        }

        /**
         * The postal address of the place where the node stands.
         *
         * @param postalAddress the value
         * @return this builder
         */
        public Builder postalAddress(Optional<PostalAddress> postalAddress) {
            this.postalAddress = Objects.requireNonNull(postalAddress, "postalAddress");
            return this;
        }

        /**
         * Where the node stands, in free text, down to the room, the rack or the slot.
         *
         * @param locations the value
         * @return this builder
         */
        public Builder locations(List<? extends MLString> locations) {
            this.locations = new ArrayList<>(locations);
            return this;
        }

        /**
         * Adds one: where the node stands, in free text, down to the room, the rack or the slot.
         *
         * @param location the value
         * @return this builder
         */
        public Builder addLocation(MLString location) {
            this.locations.add(Objects.requireNonNull(location, "location"));
            return this;
        }

        /**
         * Adds one: where the node stands, in free text, down to the room, the rack or the slot.
         *
         * @param location the value
         * @return this builder
         */
        public Builder addLocation(String location) {
            return addLocation(MLString.of(location));
        }

        /**
         * Figures that sum up properties of the node.
         *
         * @param counters the value
         * @return this builder
         */
        public Builder counters(List<? extends Counter> counters) {
            this.counters = new ArrayList<>(counters);
            return this;
        }

        /**
         * Adds one: Figures that sum up properties of the node.
         *
         * @param counter the value
         * @return this builder
         */
        public Builder addCounter(Counter counter) {
            this.counters.add(Objects.requireNonNull(counter, "counter"));
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
        public Node build() {
            return new Node(names, postalAddress, locations, counters, extras);
        }
    }
}
