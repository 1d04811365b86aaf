// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * The log of what those involved did, or what happened, while the incident was handled.
 *
 * <p>RFC 5070, Section 3.11.
 *
 * @param restriction Who may be told of what is inside. When absent, the restriction of the closest ancestor that
 *     has one holds; the schema names the default default.
 * @param historyItems the entries of the log.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record History(
        Optional<Restriction> restriction,
        List<HistoryItem> historyItems,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param restriction as the record describes it
     * @param historyItems as the record describes it
     * @param extras as the record describes it
     */
    public History {
        Objects.requireNonNull(restriction, "restriction");
        historyItems = ItemList.copyOf(historyItems);
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

    /** Collects the parts of a {@link History}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<Restriction> restriction = Optional.empty();
        private List<HistoryItem> historyItems = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(History from) {
            restriction = from.restriction;
            historyItems.addAll(from.historyItems);
            extras = from.extras;
        }

        /**
         * Who may be told of what is inside. When absent, the restriction of the closest ancestor that has one
         * holds; the schema names the default default.
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
         * holds; the schema names the default default.
         *
         * @param restriction the value
         * @return this builder
         */
        public Builder restriction(Optional<Restriction> restriction) {
            this.restriction = Objects.requireNonNull(restriction, "restriction");
            return this;
        }

        /**
         * The entries of the log.
         *
         * @param historyItems the value
         * @return this builder
         */
        public Builder historyItems(List<? extends HistoryItem> historyItems) {
            this.historyItems = new ArrayList<>(historyItems);
            return this;
        }

        /**
         * Adds one: the entries of the log.
         *
         * @param historyItem the value
         * @return this builder
         */
        public Builder addHistoryItem(HistoryItem historyItem) {
            this.historyItems.add(Objects.requireNonNull(historyItem, "historyItem"));
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
        public History build() {
            return new History(restriction, historyItems, extras);
        }
    }
}
