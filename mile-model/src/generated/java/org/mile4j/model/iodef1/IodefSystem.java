// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * A machine or network that took part in an event.
 *
 * <p>RFC 5070, Section 3.15.
 *
 * @param restriction Who may be told of what is inside. When absent, the restriction of the closest ancestor that
 *     has one holds.
 * @param interfaceName the network interface of the system that the event came from. It says nothing when the node
 *     is a network.
 * @param category what part the system played. The prose requires it, the schema does not.
 * @param spoofed whether the system was the true source or target. When absent it is unknown.
 * @param node the name and addresses of the system.
 * @param services the network services that the activity came from or was aimed at.
 * @param operatingSystems the operating system that runs on the system.
 * @param counters Figures that sum up properties of the system.
 * @param descriptions the system in free text.
 * @param additionalData Information about the system that has no class of its own.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record IodefSystem(
        Optional<Restriction> restriction,
        Optional<String> interfaceName,
        Optional<SystemCategory> category,
        Optional<Spoofed> spoofed,
        Optional<Node> node,
        List<Service> services,
        List<SoftwareType> operatingSystems,
        List<Counter> counters,
        List<MLString> descriptions,
        List<ExtensionType> additionalData,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param restriction as the record describes it
     * @param interfaceName as the record describes it
     * @param category as the record describes it
     * @param spoofed as the record describes it
     * @param node as the record describes it
     * @param services as the record describes it
     * @param operatingSystems as the record describes it
     * @param counters as the record describes it
     * @param descriptions as the record describes it
     * @param additionalData as the record describes it
     * @param extras as the record describes it
     */
    public IodefSystem {
        Objects.requireNonNull(restriction, "restriction");
        Objects.requireNonNull(interfaceName, "interfaceName");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(spoofed, "spoofed");
        Objects.requireNonNull(node, "node");
        services = ItemList.copyOf(services);
        operatingSystems = ItemList.copyOf(operatingSystems);
        counters = ItemList.copyOf(counters);
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
    public Spoofed spoofedOrDefault() {
        return spoofed.orElse(Spoofed.UNKNOWN);
    }

    /** Collects the parts of a {@link IodefSystem}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<Restriction> restriction = Optional.empty();
        private Optional<String> interfaceName = Optional.empty();
        private Optional<SystemCategory> category = Optional.empty();
        private Optional<Spoofed> spoofed = Optional.empty();
        private Optional<Node> node = Optional.empty();
        private List<Service> services = new ArrayList<>();
        private List<SoftwareType> operatingSystems = new ArrayList<>();
        private List<Counter> counters = new ArrayList<>();
        private List<MLString> descriptions = new ArrayList<>();
        private List<ExtensionType> additionalData = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(IodefSystem from) {
            restriction = from.restriction;
            interfaceName = from.interfaceName;
            category = from.category;
            spoofed = from.spoofed;
            node = from.node;
            services.addAll(from.services);
            operatingSystems.addAll(from.operatingSystems);
            counters.addAll(from.counters);
            descriptions.addAll(from.descriptions);
            additionalData.addAll(from.additionalData);
            extras = from.extras;
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
         * The network interface of the system that the event came from. It says nothing when the node is a network.
         *
         * @param interfaceName the value
         * @return this builder
         */
        public Builder interfaceName(String interfaceName) {
            this.interfaceName = Optional.of(interfaceName);
            return this;
        }

        /**
         * The network interface of the system that the event came from. It says nothing when the node is a network.
         *
         * @param interfaceName the value
         * @return this builder
         */
        public Builder interfaceName(Optional<String> interfaceName) {
            this.interfaceName = Objects.requireNonNull(interfaceName, "interfaceName");
            return this;
        }

        /**
         * What part the system played. The prose requires it, the schema does not.
         *
         * @param category the value
         * @return this builder
         */
        public Builder category(SystemCategory category) {
            this.category = Optional.of(category);
            return this;
        }

        /**
         * What part the system played. The prose requires it, the schema does not.
         *
         * @param category the value
         * @return this builder
         */
        public Builder category(Optional<SystemCategory> category) {
            this.category = Objects.requireNonNull(category, "category");
            return this;
        }

        /**
         * Whether the system was the true source or target. When absent it is unknown.
         *
         * @param spoofed the value
         * @return this builder
         */
        public Builder spoofed(Spoofed spoofed) {
            this.spoofed = Optional.of(spoofed);
            return this;
        }

        /**
         * Whether the system was the true source or target. When absent it is unknown.
         *
         * @param spoofed the value
         * @return this builder
         */
        public Builder spoofed(Optional<Spoofed> spoofed) {
            this.spoofed = Objects.requireNonNull(spoofed, "spoofed");
            return this;
        }

        /**
         * The name and addresses of the system.
         *
         * @param node the value
         * @return this builder
         */
        public Builder node(Node node) {
            this.node = Optional.of(node);
            return this;
        }

        /**
         * The name and addresses of the system.
         *
         * @param node the value
         * @return this builder
         */
        public Builder node(Optional<Node> node) {
            this.node = Objects.requireNonNull(node, "node");
            return this;
        }

        /**
         * The network services that the activity came from or was aimed at.
         *
         * @param services the value
         * @return this builder
         */
        public Builder services(List<? extends Service> services) {
            this.services = new ArrayList<>(services);
            return this;
        }

        /**
         * Adds one: the network services that the activity came from or was aimed at.
         *
         * @param service the value
         * @return this builder
         */
        public Builder addService(Service service) {
            this.services.add(Objects.requireNonNull(service, "service"));
            return this;
        }

        /**
         * The operating system that runs on the system.
         *
         * @param operatingSystems the value
         * @return this builder
         */
        public Builder operatingSystems(List<? extends SoftwareType> operatingSystems) {
            this.operatingSystems = new ArrayList<>(operatingSystems);
            return this;
        }

        /**
         * Adds one: the operating system that runs on the system.
         *
         * @param operatingSystem the value
         * @return this builder
         */
        public Builder addOperatingSystem(SoftwareType operatingSystem) {
            this.operatingSystems.add(Objects.requireNonNull(operatingSystem, "operatingSystem"));
            return this;
        }

        /**
         * Figures that sum up properties of the system.
         *
         * @param counters the value
         * @return this builder
         */
        public Builder counters(List<? extends Counter> counters) {
            this.counters = new ArrayList<>(counters);
            return this;
        }

        /**
         * Adds one: Figures that sum up properties of the system.
         *
         * @param counter the value
         * @return this builder
         */
        public Builder addCounter(Counter counter) {
            this.counters.add(Objects.requireNonNull(counter, "counter"));
            return this;
        }

        /**
         * The system in free text.
         *
         * @param descriptions the value
         * @return this builder
         */
        public Builder descriptions(List<? extends MLString> descriptions) {
            this.descriptions = new ArrayList<>(descriptions);
            return this;
        }

        /**
         * Adds one: the system in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(MLString description) {
            this.descriptions.add(Objects.requireNonNull(description, "description"));
            return this;
        }

        /**
         * Adds one: the system in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(String description) {
            return addDescription(MLString.of(description));
        }

        /**
         * Information about the system that has no class of its own.
         *
         * @param additionalData the value
         * @return this builder
         */
        public Builder additionalData(List<? extends ExtensionType> additionalData) {
            this.additionalData = new ArrayList<>(additionalData);
            return this;
        }

        /**
         * Adds one: Information about the system that has no class of its own.
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
            return new IodefSystem(restriction, interfaceName, category, spoofed, node, services, operatingSystems, counters, descriptions, additionalData, extras);
        }
    }
}
