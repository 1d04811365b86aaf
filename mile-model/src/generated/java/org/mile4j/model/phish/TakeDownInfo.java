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
import org.mile4j.model.iodef1.MLString;

/**
 * How a site was taken down or blocked.
 *
 * <p>RFC 5901, Section 5.12.
 *
 * @param takeDownDate When.
 * @param takeDownAgencies Who did it.
 * @param takeDownComments Remarks in free text.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record TakeDownInfo(
        Optional<DateTime> takeDownDate,
        List<MLString> takeDownAgencies,
        List<MLString> takeDownComments,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param takeDownDate as the record describes it
     * @param takeDownAgencies as the record describes it
     * @param takeDownComments as the record describes it
     * @param extras as the record describes it
     */
    public TakeDownInfo {
        Objects.requireNonNull(takeDownDate, "takeDownDate");
        takeDownAgencies = ItemList.copyOf(takeDownAgencies);
        takeDownComments = ItemList.copyOf(takeDownComments);
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

    /** Collects the parts of a {@link TakeDownInfo}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<DateTime> takeDownDate = Optional.empty();
        private List<MLString> takeDownAgencies = new ArrayList<>();
        private List<MLString> takeDownComments = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(TakeDownInfo from) {
            takeDownDate = from.takeDownDate;
            takeDownAgencies.addAll(from.takeDownAgencies);
            takeDownComments.addAll(from.takeDownComments);
            extras = from.extras;
        }

        /**
         * When.
         *
         * @param takeDownDate the value
         * @return this builder
         */
        public Builder takeDownDate(DateTime takeDownDate) {
            this.takeDownDate = Optional.of(takeDownDate);
            return this;
        }

        /**
         * When.
         *
         * @param takeDownDate the value
         * @return this builder
         */
        public Builder takeDownDate(OffsetDateTime takeDownDate) {
            return takeDownDate(DateTime.of(takeDownDate));
        }

        /**
         * When.
         *
         * @param takeDownDate the value
         * @return this builder
         */
        public Builder takeDownDate(Optional<DateTime> takeDownDate) {
            this.takeDownDate = Objects.requireNonNull(takeDownDate, "takeDownDate");
            return this;
        }

        /**
         * Who did it.
         *
         * @param takeDownAgencies the value
         * @return this builder
         */
        public Builder takeDownAgencies(List<? extends MLString> takeDownAgencies) {
            this.takeDownAgencies = new ArrayList<>(takeDownAgencies);
            return this;
        }

        /**
         * Adds one: Who did it.
         *
         * @param takeDownAgency the value
         * @return this builder
         */
        public Builder addTakeDownAgency(MLString takeDownAgency) {
            this.takeDownAgencies.add(Objects.requireNonNull(takeDownAgency, "takeDownAgency"));
            return this;
        }

        /**
         * Remarks in free text.
         *
         * @param takeDownComments the value
         * @return this builder
         */
        public Builder takeDownComments(List<? extends MLString> takeDownComments) {
            this.takeDownComments = new ArrayList<>(takeDownComments);
            return this;
        }

        /**
         * Adds one: Remarks in free text.
         *
         * @param takeDownComment the value
         * @return this builder
         */
        public Builder addTakeDownComment(MLString takeDownComment) {
            this.takeDownComments.add(Objects.requireNonNull(takeDownComment, "takeDownComment"));
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
        public TakeDownInfo build() {
            return new TakeDownInfo(takeDownDate, takeDownAgencies, takeDownComments, extras);
        }
    }
}
