// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.phish;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;
import org.mile4j.model.iodef1.IodefSystem;

/**
 * What noticed a fraud.
 *
 * <p>RFC 5901, Section 5.10.
 *
 * @param originatingSensorType what kind of sensor it is.
 * @param dateFirstSeen when the sensor first saw the fraud.
 * @param systems the sensor.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record OriginatingSensor(
        Optional<SensorType> originatingSensorType,
        Optional<DateTime> dateFirstSeen,
        List<IodefSystem> systems,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param originatingSensorType as the record describes it
     * @param dateFirstSeen as the record describes it
     * @param systems as the record describes it
     * @param extras as the record describes it
     */
    public OriginatingSensor {
        Objects.requireNonNull(originatingSensorType, "originatingSensorType");
        Objects.requireNonNull(dateFirstSeen, "dateFirstSeen");
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

    /** Collects the parts of a {@link OriginatingSensor}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<SensorType> originatingSensorType = Optional.empty();
        private Optional<DateTime> dateFirstSeen = Optional.empty();
        private List<IodefSystem> systems = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(OriginatingSensor from) {
            originatingSensorType = from.originatingSensorType;
            dateFirstSeen = from.dateFirstSeen;
            systems.addAll(from.systems);
            extras = from.extras;
        }

        /**
         * What kind of sensor it is.
         *
         * @param originatingSensorType the value
         * @return this builder
         */
        public Builder originatingSensorType(SensorType originatingSensorType) {
            this.originatingSensorType = Optional.of(originatingSensorType);
            return this;
        }

        /**
         * What kind of sensor it is.
         *
         * @param originatingSensorType the value
         * @return this builder
         */
        public Builder originatingSensorType(Optional<SensorType> originatingSensorType) {
            this.originatingSensorType = Objects.requireNonNull(originatingSensorType, "originatingSensorType");
            return this;
        }

        /**
         * When the sensor first saw the fraud.
         *
         * @param dateFirstSeen the value
         * @return this builder
         */
        public Builder dateFirstSeen(DateTime dateFirstSeen) {
            this.dateFirstSeen = Optional.of(dateFirstSeen);
            return this;
        }

        /**
         * When the sensor first saw the fraud.
         *
         * @param dateFirstSeen the value
         * @return this builder
         */
        public Builder dateFirstSeen(OffsetDateTime dateFirstSeen) {
            return dateFirstSeen(DateTime.of(dateFirstSeen));
        }

        /**
         * When the sensor first saw the fraud.
         *
         * @param dateFirstSeen the value
         * @return this builder
         */
        public Builder dateFirstSeen(Optional<DateTime> dateFirstSeen) {
            this.dateFirstSeen = Objects.requireNonNull(dateFirstSeen, "dateFirstSeen");
            return this;
        }

        /**
         * The sensor.
         *
         * @param systems the value
         * @return this builder
         */
        public Builder systems(List<? extends IodefSystem> systems) {
            this.systems = new ArrayList<>(systems);
            return this;
        }

        /**
         * Adds one: the sensor.
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
        public OriginatingSensor build() {
            return new OriginatingSensor(originatingSensorType, dateFirstSeen, systems, extras);
        }
    }
}
