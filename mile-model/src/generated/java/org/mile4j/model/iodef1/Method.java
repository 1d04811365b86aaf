// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * How the intruders went about it. A Reference or a Description must be present.
 *
 * <p>RFC 5070, Section 3.9.
 *
 * @param restriction Who may be told of what is inside. When absent, the restriction of the closest ancestor that
 *     has one holds.
 * @param items the references and descriptions in the order of the document, at least one.
 * @param additionalData Information about the method that has no class of its own.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record Method(
        Optional<Restriction> restriction,
        List<MethodItem> items,
        List<ExtensionType> additionalData,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param restriction as the record describes it
     * @param items as the record describes it
     * @param additionalData as the record describes it
     * @param extras as the record describes it
     */
    public Method {
        Objects.requireNonNull(restriction, "restriction");
        items = ItemList.copyOf(items);
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
     * Those of {@link #items()} that are Reference.
     *
     * @return the elements in document order
     */
    public List<Reference> references() {
        return items.stream()
                .filter(Reference.class::isInstance)
                .map(Reference.class::cast)
                .toList();
    }

    /**
     * Those of {@link #items()} that are Description.
     *
     * @return the elements in document order
     */
    public List<MLString> descriptions() {
        return items.stream()
                .filter(MLString.class::isInstance)
                .map(MLString.class::cast)
                .toList();
    }

    /** Collects the parts of a {@link Method}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<Restriction> restriction = Optional.empty();
        private List<MethodItem> items = new ArrayList<>();
        private List<ExtensionType> additionalData = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(Method from) {
            restriction = from.restriction;
            items.addAll(from.items);
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
         * The references and descriptions in the order of the document, at least one.
         *
         * @param items the value
         * @return this builder
         */
        public Builder items(List<? extends MethodItem> items) {
            this.items = new ArrayList<>(items);
            return this;
        }

        /**
         * Adds a Reference.
         *
         * @param reference the value
         * @return this builder
         */
        public Builder addReference(Reference reference) {
            this.items.add(Objects.requireNonNull(reference, "reference"));
            return this;
        }

        /**
         * Adds a Description.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(MLString description) {
            this.items.add(Objects.requireNonNull(description, "description"));
            return this;
        }

        /**
         * Adds a Description.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(String description) {
            return addDescription(MLString.of(description));
        }

        /**
         * Information about the method that has no class of its own.
         *
         * @param additionalData the value
         * @return this builder
         */
        public Builder additionalData(List<? extends ExtensionType> additionalData) {
            this.additionalData = new ArrayList<>(additionalData);
            return this;
        }

        /**
         * Adds one: Information about the method that has no class of its own.
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
        public Method build() {
            return new Method(restriction, items, additionalData, extras);
        }
    }
}
