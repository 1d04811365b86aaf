// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * An entry in the log of the handling of an incident.
 *
 * <p>RFC 5070, Section 3.11.1.
 *
 * @param restriction Who may be told of what is inside. When absent, the restriction of the closest ancestor that
 *     has one holds.
 * @param action what was done, in the words of an expectation but completed.
 * @param dateTime when it was done or happened.
 * @param incidentId the CSIRT that made the entry and its number for the incident. It matters only in a log that
 *     several parties keep.
 * @param contact Who did it.
 * @param descriptions what was done or happened, in free text.
 * @param additionalData Information about the entry that has no class of its own.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record HistoryItem(
        Optional<Restriction> restriction,
        Optional<Action> action,
        Optional<DateTime> dateTime,
        Optional<IncidentID> incidentId,
        Optional<Contact> contact,
        List<MLString> descriptions,
        List<ExtensionType> additionalData,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param restriction as the record describes it
     * @param action as the record describes it
     * @param dateTime as the record describes it
     * @param incidentId as the record describes it
     * @param contact as the record describes it
     * @param descriptions as the record describes it
     * @param additionalData as the record describes it
     * @param extras as the record describes it
     */
    public HistoryItem {
        Objects.requireNonNull(restriction, "restriction");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(dateTime, "dateTime");
        Objects.requireNonNull(incidentId, "incidentId");
        Objects.requireNonNull(contact, "contact");
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

    /** Collects the parts of a {@link HistoryItem}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<Restriction> restriction = Optional.empty();
        private Optional<Action> action = Optional.empty();
        private Optional<DateTime> dateTime = Optional.empty();
        private Optional<IncidentID> incidentId = Optional.empty();
        private Optional<Contact> contact = Optional.empty();
        private List<MLString> descriptions = new ArrayList<>();
        private List<ExtensionType> additionalData = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(HistoryItem from) {
            restriction = from.restriction;
            action = from.action;
            dateTime = from.dateTime;
            incidentId = from.incidentId;
            contact = from.contact;
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
         * What was done, in the words of an expectation but completed.
         *
         * @param action the value
         * @return this builder
         */
        public Builder action(Action action) {
            this.action = Optional.of(action);
            return this;
        }

        /**
         * What was done, in the words of an expectation but completed.
         *
         * @param action the value
         * @return this builder
         */
        public Builder action(Optional<Action> action) {
            this.action = Objects.requireNonNull(action, "action");
            return this;
        }

        /**
         * When it was done or happened.
         *
         * @param dateTime the value
         * @return this builder
         */
        public Builder dateTime(DateTime dateTime) {
            this.dateTime = Optional.of(dateTime);
            return this;
        }

        /**
         * When it was done or happened.
         *
         * @param dateTime the value
         * @return this builder
         */
        public Builder dateTime(OffsetDateTime dateTime) {
            return dateTime(DateTime.of(dateTime));
        }

        /**
         * When it was done or happened.
         *
         * @param dateTime the value
         * @return this builder
         */
        public Builder dateTime(Optional<DateTime> dateTime) {
            this.dateTime = Objects.requireNonNull(dateTime, "dateTime");
            return this;
        }

        /**
         * The CSIRT that made the entry and its number for the incident. It matters only in a log that several
         * parties keep.
         *
         * @param incidentId the value
         * @return this builder
         */
        public Builder incidentId(IncidentID incidentId) {
            this.incidentId = Optional.of(incidentId);
            return this;
        }

        /**
         * The CSIRT that made the entry and its number for the incident. It matters only in a log that several
         * parties keep.
         *
         * @param incidentId the value
         * @return this builder
         */
        public Builder incidentId(Optional<IncidentID> incidentId) {
            this.incidentId = Objects.requireNonNull(incidentId, "incidentId");
            return this;
        }

        /**
         * Who did it.
         *
         * @param contact the value
         * @return this builder
         */
        public Builder contact(Contact contact) {
            this.contact = Optional.of(contact);
            return this;
        }

        /**
         * Who did it.
         *
         * @param contact the value
         * @return this builder
         */
        public Builder contact(Optional<Contact> contact) {
            this.contact = Objects.requireNonNull(contact, "contact");
            return this;
        }

        /**
         * What was done or happened, in free text.
         *
         * @param descriptions the value
         * @return this builder
         */
        public Builder descriptions(List<? extends MLString> descriptions) {
            this.descriptions = new ArrayList<>(descriptions);
            return this;
        }

        /**
         * Adds one: what was done or happened, in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(MLString description) {
            this.descriptions.add(Objects.requireNonNull(description, "description"));
            return this;
        }

        /**
         * Adds one: what was done or happened, in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(String description) {
            return addDescription(MLString.of(description));
        }

        /**
         * Information about the entry that has no class of its own.
         *
         * @param additionalData the value
         * @return this builder
         */
        public Builder additionalData(List<? extends ExtensionType> additionalData) {
            this.additionalData = new ArrayList<>(additionalData);
            return this;
        }

        /**
         * Adds one: Information about the entry that has no class of its own.
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
        public HistoryItem build() {
            return new HistoryItem(restriction, action, dateTime, incidentId, contact, descriptions, additionalData, extras);
        }
    }
}
