// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * Logs and other evidence of an event.
 *
 * <p>RFC 5070, Section 3.19.
 *
 * @param restriction Who may be told of what is inside. When absent, the restriction of the closest ancestor that
 *     has one holds.
 * @param recordData the data of one kind of sensor each.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record IodefRecord(
        Optional<Restriction> restriction,
        List<RecordData> recordData,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param restriction as the record describes it
     * @param recordData as the record describes it
     * @param extras as the record describes it
     */
    public IodefRecord {
        Objects.requireNonNull(restriction, "restriction");
        recordData = ItemList.copyOf(recordData);
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

    /** Collects the parts of a {@link IodefRecord}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<Restriction> restriction = Optional.empty();
        private List<RecordData> recordData = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(IodefRecord from) {
            restriction = from.restriction;
            recordData.addAll(from.recordData);
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
         * The data of one kind of sensor each.
         *
         * @param recordData the value
         * @return this builder
         */
        public Builder recordData(List<? extends RecordData> recordData) {
            this.recordData = new ArrayList<>(recordData);
            return this;
        }

        /**
         * Adds one: the data of one kind of sensor each.
         *
         * @param recordData the value
         * @return this builder
         */
        public Builder addRecordData(RecordData recordData) {
            this.recordData.add(Objects.requireNonNull(recordData, "recordData"));
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
        public IodefRecord build() {
            return new IodefRecord(restriction, recordData, extras);
        }
    }
}
