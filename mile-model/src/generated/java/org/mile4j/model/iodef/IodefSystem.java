// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * A machine or network that took part in an event.
 *
 * <p>RFC 7970, Section 3.17.
 *
 * @param category the part it played in the event.
 * @param interfaceName the network interface on which the event began. It means nothing when Node is a network.
 * @param spoofed whether the category is likely wrong, such as a decoy that only looks like the source. When absent
 *     it is unknown.
 * @param virtual whether the device is virtual. When absent it is unknown.
 * @param ownership To whom it belongs, seen from the victim.
 * @param restriction Who may be told of what is inside. When absent, the restriction of the closest ancestor that
 *     has one holds.
 * @param observableId an identifier, unique in the document, by which an ObservableReference points at the system.
 * @param node what the machine or network is and where it stands.
 * @param nodeRoles what it is meant for.
 * @param services a network service that runs on it.
 * @param operatingSystems the operating system that runs on it.
 * @param counters Figures that sum up properties of it.
 * @param assetIds a number under which an inventory lists it.
 * @param descriptions the machine or network in free text.
 * @param additionalData Information about it that has no class of its own.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record IodefSystem(
        Optional<SystemCategory> category,
        Optional<String> interfaceName,
        Optional<YesNoUnknown> spoofed,
        Optional<YesNoUnknown> virtual,
        Optional<SystemOwnership> ownership,
        Optional<Restriction> restriction,
        Optional<String> observableId,
        Optional<Node> node,
        List<NodeRole> nodeRoles,
        List<Service> services,
        List<SoftwareType> operatingSystems,
        List<Counter> counters,
        List<String> assetIds,
        List<MLString> descriptions,
        List<ExtensionType> additionalData,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param category as the record describes it
     * @param interfaceName as the record describes it
     * @param spoofed as the record describes it
     * @param virtual as the record describes it
     * @param ownership as the record describes it
     * @param restriction as the record describes it
     * @param observableId as the record describes it
     * @param node as the record describes it
     * @param nodeRoles as the record describes it
     * @param services as the record describes it
     * @param operatingSystems as the record describes it
     * @param counters as the record describes it
     * @param assetIds as the record describes it
     * @param descriptions as the record describes it
     * @param additionalData as the record describes it
     * @param extras as the record describes it
     */
    public IodefSystem {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(interfaceName, "interfaceName");
        Objects.requireNonNull(spoofed, "spoofed");
        Objects.requireNonNull(virtual, "virtual");
        Objects.requireNonNull(ownership, "ownership");
        Objects.requireNonNull(restriction, "restriction");
        Objects.requireNonNull(observableId, "observableId");
        Objects.requireNonNull(node, "node");
        nodeRoles = ItemList.copyOf(nodeRoles);
        services = ItemList.copyOf(services);
        operatingSystems = ItemList.copyOf(operatingSystems);
        counters = ItemList.copyOf(counters);
        assetIds = ItemList.copyOf(assetIds);
        descriptions = ItemList.copyOf(descriptions);
        additionalData = ItemList.copyOf(additionalData);
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
     * The value of {@link #spoofed()}, or {@code unknown} where it is not given.
     *
     * @return the value that holds
     */
    public YesNoUnknown spoofedOrDefault() {
        return spoofed.orElse(YesNoUnknown.UNKNOWN);
    }

    /**
     * The value of {@link #virtual()}, or {@code unknown} where it is not given.
     *
     * @return the value that holds
     */
    public YesNoUnknown virtualOrDefault() {
        return virtual.orElse(YesNoUnknown.UNKNOWN);
    }

    /** Collects the parts of a {@link IodefSystem}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<SystemCategory> category = Optional.empty();
        private Optional<String> interfaceName = Optional.empty();
        private Optional<YesNoUnknown> spoofed = Optional.empty();
        private Optional<YesNoUnknown> virtual = Optional.empty();
        private Optional<SystemOwnership> ownership = Optional.empty();
        private Optional<Restriction> restriction = Optional.empty();
        private Optional<String> observableId = Optional.empty();
        private Optional<Node> node = Optional.empty();
        private List<NodeRole> nodeRoles = new ArrayList<>();
        private List<Service> services = new ArrayList<>();
        private List<SoftwareType> operatingSystems = new ArrayList<>();
        private List<Counter> counters = new ArrayList<>();
        private List<String> assetIds = new ArrayList<>();
        private List<MLString> descriptions = new ArrayList<>();
        private List<ExtensionType> additionalData = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(IodefSystem from) {
            category = from.category;
            interfaceName = from.interfaceName;
            spoofed = from.spoofed;
            virtual = from.virtual;
            ownership = from.ownership;
            restriction = from.restriction;
            observableId = from.observableId;
            node = from.node;
            nodeRoles.addAll(from.nodeRoles);
            services.addAll(from.services);
            operatingSystems.addAll(from.operatingSystems);
            counters.addAll(from.counters);
            assetIds.addAll(from.assetIds);
            descriptions.addAll(from.descriptions);
            additionalData.addAll(from.additionalData);
            extras = from.extras;
        }

        /**
         * The part it played in the event.
         *
         * @param category the value
         * @return this builder
         */
        public Builder category(SystemCategory category) {
            this.category = Optional.of(category);
            return this;
        }

        /**
         * The part it played in the event.
         *
         * @param category the value
         * @return this builder
         */
        public Builder category(Optional<SystemCategory> category) {
            this.category = Objects.requireNonNull(category, "category");
            return this;
        }

        /**
         * The network interface on which the event began. It means nothing when Node is a network.
         *
         * @param interfaceName the value
         * @return this builder
         */
        public Builder interfaceName(String interfaceName) {
            this.interfaceName = Optional.of(interfaceName);
            return this;
        }

        /**
         * The network interface on which the event began. It means nothing when Node is a network.
         *
         * @param interfaceName the value
         * @return this builder
         */
        public Builder interfaceName(Optional<String> interfaceName) {
            this.interfaceName = Objects.requireNonNull(interfaceName, "interfaceName");
            return this;
        }

        /**
         * Whether the category is likely wrong, such as a decoy that only looks like the source. When absent it is
         * unknown.
         *
         * @param spoofed the value
         * @return this builder
         */
        public Builder spoofed(YesNoUnknown spoofed) {
            this.spoofed = Optional.of(spoofed);
            return this;
        }

        /**
         * Whether the category is likely wrong, such as a decoy that only looks like the source. When absent it is
         * unknown.
         *
         * @param spoofed the value
         * @return this builder
         */
        public Builder spoofed(Optional<YesNoUnknown> spoofed) {
            this.spoofed = Objects.requireNonNull(spoofed, "spoofed");
            return this;
        }

        /**
         * Whether the device is virtual. When absent it is unknown.
         *
         * @param virtual the value
         * @return this builder
         */
        public Builder virtual(YesNoUnknown virtual) {
            this.virtual = Optional.of(virtual);
            return this;
        }

        /**
         * Whether the device is virtual. When absent it is unknown.
         *
         * @param virtual the value
         * @return this builder
         */
        public Builder virtual(Optional<YesNoUnknown> virtual) {
            this.virtual = Objects.requireNonNull(virtual, "virtual");
            return this;
        }

        /**
         * To whom it belongs, seen from the victim.
         *
         * @param ownership the value
         * @return this builder
         */
        public Builder ownership(SystemOwnership ownership) {
            this.ownership = Optional.of(ownership);
            return this;
        }

        /**
         * To whom it belongs, seen from the victim.
         *
         * @param ownership the value
         * @return this builder
         */
        public Builder ownership(Optional<SystemOwnership> ownership) {
            this.ownership = Objects.requireNonNull(ownership, "ownership");
            return this;
        }

        /**
         * Who may be told of what is inside. When absent, the restriction of the closest ancestor that has one
         * holds.
         *
         * @param restriction the value
         * @return this builder
         */
        public Builder restriction(Restriction restriction) {
            this.restriction = Optional.of(restriction);
            return this;
        }

        /**
         * Who may be told of what is inside. When absent, the restriction of the closest ancestor that has one
         * holds.
         *
         * @param restriction the value
         * @return this builder
         */
        public Builder restriction(Optional<Restriction> restriction) {
            this.restriction = Objects.requireNonNull(restriction, "restriction");
            return this;
        }

        /**
         * An identifier, unique in the document, by which an ObservableReference points at the system.
         *
         * @param observableId the value
         * @return this builder
         */
        public Builder observableId(String observableId) {
            this.observableId = Optional.of(observableId);
            return this;
        }

        /**
         * An identifier, unique in the document, by which an ObservableReference points at the system.
         *
         * @param observableId the value
         * @return this builder
         */
        public Builder observableId(Optional<String> observableId) {
            this.observableId = Objects.requireNonNull(observableId, "observableId");
            return this;
        }

        /**
         * What the machine or network is and where it stands.
         *
         * @param node the value
         * @return this builder
         */
        public Builder node(Node node) {
            this.node = Optional.of(node);
            return this;
        }

        /**
         * What the machine or network is and where it stands.
         *
         * @param node the value
         * @return this builder
         */
        public Builder node(Optional<Node> node) {
            this.node = Objects.requireNonNull(node, "node");
            return this;
        }

        /**
         * What it is meant for.
         *
         * @param nodeRoles the value
         * @return this builder
         */
        public Builder nodeRoles(List<? extends NodeRole> nodeRoles) {
            this.nodeRoles = new ArrayList<>(nodeRoles);
            return this;
        }

        /**
         * Adds one: what it is meant for.
         *
         * @param nodeRole the value
         * @return this builder
         */
        public Builder addNodeRole(NodeRole nodeRole) {
            this.nodeRoles.add(Objects.requireNonNull(nodeRole, "nodeRole"));
            return this;
        }

        /**
         * A network service that runs on it.
         *
         * @param services the value
         * @return this builder
         */
        public Builder services(List<? extends Service> services) {
            this.services = new ArrayList<>(services);
            return this;
        }

        /**
         * Adds one: a network service that runs on it.
         *
         * @param service the value
         * @return this builder
         */
        public Builder addService(Service service) {
            this.services.add(Objects.requireNonNull(service, "service"));
            return this;
        }

        /**
         * The operating system that runs on it.
         *
         * @param operatingSystems the value
         * @return this builder
         */
        public Builder operatingSystems(List<? extends SoftwareType> operatingSystems) {
            this.operatingSystems = new ArrayList<>(operatingSystems);
            return this;
        }

        /**
         * Adds one: the operating system that runs on it.
         *
         * @param operatingSystem the value
         * @return this builder
         */
        public Builder addOperatingSystem(SoftwareType operatingSystem) {
            this.operatingSystems.add(Objects.requireNonNull(operatingSystem, "operatingSystem"));
            return this;
        }

        /**
         * Figures that sum up properties of it.
         *
         * @param counters the value
         * @return this builder
         */
        public Builder counters(List<? extends Counter> counters) {
            this.counters = new ArrayList<>(counters);
            return this;
        }

        /**
         * Adds one: Figures that sum up properties of it.
         *
         * @param counter the value
         * @return this builder
         */
        public Builder addCounter(Counter counter) {
            this.counters.add(Objects.requireNonNull(counter, "counter"));
            return this;
        }

        /**
         * A number under which an inventory lists it.
         *
         * @param assetIds the value
         * @return this builder
         */
        public Builder assetIds(List<? extends String> assetIds) {
            this.assetIds = new ArrayList<>(assetIds);
            return this;
        }

        /**
         * Adds one: a number under which an inventory lists it.
         *
         * @param assetId the value
         * @return this builder
         */
        public Builder addAssetId(String assetId) {
            this.assetIds.add(Objects.requireNonNull(assetId, "assetId"));
            return this;
        }

        /**
         * The machine or network in free text.
         *
         * @param descriptions the value
         * @return this builder
         */
        public Builder descriptions(List<? extends MLString> descriptions) {
            this.descriptions = new ArrayList<>(descriptions);
            return this;
        }

        /**
         * Adds one: the machine or network in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(MLString description) {
            this.descriptions.add(Objects.requireNonNull(description, "description"));
            return this;
        }

        /**
         * Adds one: the machine or network in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(String description) {
            return addDescription(MLString.of(description));
        }

        /**
         * Information about it that has no class of its own.
         *
         * @param additionalData the value
         * @return this builder
         */
        public Builder additionalData(List<? extends ExtensionType> additionalData) {
            this.additionalData = new ArrayList<>(additionalData);
            return this;
        }

        /**
         * Adds one: Information about it that has no class of its own.
         *
         * @param additionalData the value
         * @return this builder
         */
        public Builder addAdditionalData(ExtensionType additionalData) {
            this.additionalData.add(Objects.requireNonNull(additionalData, "additionalData"));
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
        public IodefSystem build() {
            return new IodefSystem(category, interfaceName, spoofed, virtual, ownership, restriction, observableId, node, nodeRoles, services, operatingSystems, counters, assetIds, descriptions, additionalData, extras);
        }
    }
}
