// Generated from the model table. Edit the table, not this file.
package org.mile4j.rid.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;
import org.mile4j.model.iodef1.Node;
import org.mile4j.model.iodef1.Restriction;

/**
 * Whether and where the source of an incident was found.
 *
 * <p>RFC 6545, Section 5.3.
 *
 * @param restriction With whom the recipient may share the whole document.
 * @param sourceFound whether the source was found: true or 1, false or 0.
 * @param nodes the systems that were found to be the source, each with its IP address.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record IncidentSource(
        Optional<Restriction> restriction,
        Optional<String> sourceFound,
        List<Node> nodes,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param restriction as the record describes it
     * @param sourceFound as the record describes it
     * @param nodes as the record describes it
     * @param extras as the record describes it
     */
    public IncidentSource {
        Objects.requireNonNull(restriction, "restriction");
        Objects.requireNonNull(sourceFound, "sourceFound");
        nodes = ItemList.copyOf(nodes);
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

    /** Collects the parts of a {@link IncidentSource}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<Restriction> restriction = Optional.empty();
        private Optional<String> sourceFound = Optional.empty();
        private List<Node> nodes = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(IncidentSource from) {
            restriction = from.restriction;
            sourceFound = from.sourceFound;
            nodes.addAll(from.nodes);
            extras = from.extras;
        }

        /**
         * With whom the recipient may share the whole document.
         *
         * @param restriction the value
         * @return this builder
         */
        public Builder restriction(Restriction restriction) {
            this.restriction = Optional.of(restriction);
            return this;
        }

        /**
         * With whom the recipient may share the whole document.
         *
         * @param restriction the value
         * @return this builder
         */
        public Builder restriction(Optional<Restriction> restriction) {
            this.restriction = Objects.requireNonNull(restriction, "restriction");
            return this;
        }

        /**
         * Whether the source was found: true or 1, false or 0.
         *
         * @param sourceFound the value
         * @return this builder
         */
        public Builder sourceFound(String sourceFound) {
            this.sourceFound = Optional.of(sourceFound);
            return this;
        }

        /**
         * Whether the source was found: true or 1, false or 0.
         *
         * @param sourceFound the value
         * @return this builder
         */
        public Builder sourceFound(Optional<String> sourceFound) {
            this.sourceFound = Objects.requireNonNull(sourceFound, "sourceFound");
            return this;
        }

        /**
         * The systems that were found to be the source, each with its IP address.
         *
         * @param nodes the value
         * @return this builder
         */
        public Builder nodes(List<? extends Node> nodes) {
            this.nodes = new ArrayList<>(nodes);
            return this;
        }

        /**
         * Adds one: the systems that were found to be the source, each with its IP address.
         *
         * @param node the value
         * @return this builder
         */
        public Builder addNode(Node node) {
            this.nodes.add(Objects.requireNonNull(node, "node"));
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
        public IncidentSource build() {
            return new IncidentSource(restriction, sourceFound, nodes, extras);
        }
    }
}
