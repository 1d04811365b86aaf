// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * What a machine or network is used for.
 *
 * <p>RFC 7970, Section 3.18.2.
 *
 * @param category the kind of use.
 * @param descriptions the use in free text.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record NodeRole(
        Optional<NodeRoleCategory> category,
        List<MLString> descriptions,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param category as the record describes it
     * @param descriptions as the record describes it
     * @param extras as the record describes it
     */
    public NodeRole {
        Objects.requireNonNull(category, "category");
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

    /** Collects the parts of a {@link NodeRole}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<NodeRoleCategory> category = Optional.empty();
        private List<MLString> descriptions = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(NodeRole from) {
            category = from.category;
            descriptions.addAll(from.descriptions);
            extras = from.extras;
        }

        /**
         * The kind of use.
         *
         * @param category the value
         * @return this builder
         */
        public Builder category(NodeRoleCategory category) {
            this.category = Optional.of(category);
            return this;
        }

        /**
         * The kind of use.
         *
         * @param category the value
         * @return this builder
         */
        public Builder category(Optional<NodeRoleCategory> category) {
            this.category = Objects.requireNonNull(category, "category");
            return this;
        }

        /**
         * The use in free text.
         *
         * @param descriptions the value
         * @return this builder
         */
        public Builder descriptions(List<? extends MLString> descriptions) {
            this.descriptions = new ArrayList<>(descriptions);
            return this;
        }

        /**
         * Adds one: the use in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(MLString description) {
            this.descriptions.add(Objects.requireNonNull(description, "description"));
            return this;
        }

        /**
         * Adds one: the use in free text.
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
        public NodeRole build() {
            return new NodeRole(category, descriptions, extras);
        }
    }
}
