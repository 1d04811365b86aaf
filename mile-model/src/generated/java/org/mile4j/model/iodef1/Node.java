// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * The names, addresses and place of a machine or network. At least one NodeName or Address must be present.
 *
 * <p>RFC 5070, Section 3.16.
 *
 * @param names the names and addresses in the order of the document, at least one.
 * @param location where the node stands, in free text.
 * @param dateTime when the name was resolved to the address. It should be present when both are.
 * @param nodeRoles what the node is used for.
 * @param counters Figures that sum up properties of the node.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record Node(
        List<NodeItem> names,
        Optional<MLString> location,
        Optional<DateTime> dateTime,
        List<NodeRole> nodeRoles,
        List<Counter> counters,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param names as the record describes it
     * @param location as the record describes it
     * @param dateTime as the record describes it
     * @param nodeRoles as the record describes it
     * @param counters as the record describes it
     * @param extras as the record describes it
     */
    public Node {
        names = ItemList.copyOf(names);
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(dateTime, "dateTime");
        nodeRoles = ItemList.copyOf(nodeRoles);
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
     * Those of {@link #names()} that are NodeName.
     *
     * @return the elements in document order
     */
    public List<MLString> nodeNames() {
        return names.stream()
                .filter(MLString.class::isInstance)
                .map(MLString.class::cast)
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

        private List<NodeItem> names = new ArrayList<>();
        private Optional<MLString> location = Optional.empty();
        private Optional<DateTime> dateTime = Optional.empty();
        private List<NodeRole> nodeRoles = new ArrayList<>();
        private List<Counter> counters = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(Node from) {
            names.addAll(from.names);
            location = from.location;
            dateTime = from.dateTime;
            nodeRoles.addAll(from.nodeRoles);
            counters.addAll(from.counters);
            extras = from.extras;
        }

        /**
         * The names and addresses in the order of the document, at least one.
         *
         * @param names the value
         * @return this builder
         */
        public Builder names(List<? extends NodeItem> names) {
            this.names = new ArrayList<>(names);
            return this;
        }

        /**
         * Adds a NodeName.
         *
         * @param nodeName the value
         * @return this builder
         */
        public Builder addNodeName(MLString nodeName) {
            this.names.add(Objects.requireNonNull(nodeName, "nodeName"));
            return this;
        }

        /**
         * Adds a NodeName.
         *
         * @param nodeName the value
         * @return this builder
         */
        public Builder addNodeName(String nodeName) {
            return addNodeName(MLString.of(nodeName));
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
         * Where the node stands, in free text.
         *
         * @param location the value
         * @return this builder
         */
        public Builder location(MLString location) {
            this.location = Optional.of(location);
            return this;
        }

        /**
         * Where the node stands, in free text.
         *
         * @param location the value
         * @return this builder
         */
        public Builder location(String location) {
            return location(MLString.of(location));
        }

        /**
         * Where the node stands, in free text.
         *
         * @param location the value
         * @return this builder
         */
        public Builder location(Optional<MLString> location) {
            this.location = Objects.requireNonNull(location, "location");
            return this;
        }

        /**
         * When the name was resolved to the address. It should be present when both are.
         *
         * @param dateTime the value
         * @return this builder
         */
        public Builder dateTime(DateTime dateTime) {
            this.dateTime = Optional.of(dateTime);
            return this;
        }

        /**
         * When the name was resolved to the address. It should be present when both are.
         *
         * @param dateTime the value
         * @return this builder
         */
        public Builder dateTime(OffsetDateTime dateTime) {
            return dateTime(DateTime.of(dateTime));
        }

        /**
         * When the name was resolved to the address. It should be present when both are.
         *
         * @param dateTime the value
         * @return this builder
         */
        public Builder dateTime(Optional<DateTime> dateTime) {
            this.dateTime = Objects.requireNonNull(dateTime, "dateTime");
            return this;
        }

        /**
         * What the node is used for.
         *
         * @param nodeRoles the value
         * @return this builder
         */
        public Builder nodeRoles(List<? extends NodeRole> nodeRoles) {
            this.nodeRoles = new ArrayList<>(nodeRoles);
            return this;
        }

        /**
         * Adds one: what the node is used for.
         *
         * @param nodeRole the value
         * @return this builder
         */
        public Builder addNodeRole(NodeRole nodeRole) {
            this.nodeRoles.add(Objects.requireNonNull(nodeRole, "nodeRole"));
            return this;
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
            return new Node(names, location, dateTime, nodeRoles, counters, extras);
        }
    }
}
