// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * Machines and networks that took part in an event together.
 *
 * <p>RFC 7970, Section 3.16.
 *
 * @param systems the machines and networks. When source and target both list ports, both list equally many in the
 *     same order, and with more than one port there is only one source and one target.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record Flow(
        List<IodefSystem> systems,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param systems as the record describes it
     * @param extras as the record describes it
     */
    public Flow {
        systems = ItemList.copyOf(systems);
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

    /** Collects the parts of a {@link Flow}; not for use by several threads at once. */
    public static final class Builder {

        private List<IodefSystem> systems = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(Flow from) {
            systems.addAll(from.systems);
            extras = from.extras;
        }

        /**
         * The machines and networks. When source and target both list ports, both list equally many in the same
         * order, and with more than one port there is only one source and one target.
         *
         * @param systems the value
         * @return this builder
         */
        public Builder systems(List<? extends IodefSystem> systems) {
            this.systems = new ArrayList<>(systems);
            return this;
        }

        /**
         * Adds one: the machines and networks. When source and target both list ports, both list equally many in the
         * same order, and with more than one port there is only one source and one target.
         *
         * @param system the value
         * @return this builder
         */
        public Builder addSystem(IodefSystem system) {
            this.systems.add(Objects.requireNonNull(system, "system"));
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
        public Flow build() {
            return new Flow(systems, extras);
        }
    }
}
