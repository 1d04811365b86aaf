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
 * What is reported about one security incident.
 *
 * <p>RFC 5070, Section 3.2.
 *
 * @param purpose Why the document was written.
 * @param lang the language of the text in this incident that names no other, as a tag of RFC 4646.
 * @param restriction With whom the recipient may share the incident. When absent it is private; classes inside
 *     inherit it unless they have their own.
 * @param incidentId the number under which the CSIRT that wrote the document tracks the incident.
 * @param alternativeId the numbers under which other CSIRTs track the same incident.
 * @param relatedActivity other incidents that have to do with this one.
 * @param detectTime when the incident was first noticed.
 * @param startTime when the incident began.
 * @param endTime when the incident ended.
 * @param reportTime when the incident was reported, which should be when the document was written.
 * @param descriptions the incident in free text.
 * @param assessments what the incident does or might do to the victim.
 * @param methods how the intruders went about it.
 * @param contacts Who has to do with the incident, and how to reach them.
 * @param eventData the events that make up the incident. Where an event contradicts the summary in the incident, the
 *     event holds.
 * @param history a log of what was done about the incident.
 * @param additionalData Information about the incident that has no class of its own.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record Incident(
        Optional<IncidentPurpose> purpose,
        Optional<String> lang,
        Optional<Restriction> restriction,
        Optional<IncidentID> incidentId,
        Optional<AlternativeID> alternativeId,
        Optional<RelatedActivity> relatedActivity,
        Optional<DateTime> detectTime,
        Optional<DateTime> startTime,
        Optional<DateTime> endTime,
        Optional<DateTime> reportTime,
        List<MLString> descriptions,
        List<Assessment> assessments,
        List<Method> methods,
        List<Contact> contacts,
        List<EventData> eventData,
        Optional<History> history,
        List<ExtensionType> additionalData,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param purpose as the record describes it
     * @param lang as the record describes it
     * @param restriction as the record describes it
     * @param incidentId as the record describes it
     * @param alternativeId as the record describes it
     * @param relatedActivity as the record describes it
     * @param detectTime as the record describes it
     * @param startTime as the record describes it
     * @param endTime as the record describes it
     * @param reportTime as the record describes it
     * @param descriptions as the record describes it
     * @param assessments as the record describes it
     * @param methods as the record describes it
     * @param contacts as the record describes it
     * @param eventData as the record describes it
     * @param history as the record describes it
     * @param additionalData as the record describes it
     * @param extras as the record describes it
     */
    public Incident {
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(lang, "lang");
        Objects.requireNonNull(restriction, "restriction");
        Objects.requireNonNull(incidentId, "incidentId");
        Objects.requireNonNull(alternativeId, "alternativeId");
        Objects.requireNonNull(relatedActivity, "relatedActivity");
        Objects.requireNonNull(detectTime, "detectTime");
        Objects.requireNonNull(startTime, "startTime");
        Objects.requireNonNull(endTime, "endTime");
        Objects.requireNonNull(reportTime, "reportTime");
        descriptions = ItemList.copyOf(descriptions);
        assessments = ItemList.copyOf(assessments);
        methods = ItemList.copyOf(methods);
        contacts = ItemList.copyOf(contacts);
        eventData = ItemList.copyOf(eventData);
        Objects.requireNonNull(history, "history");
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
     * The value of {@link #restriction()}, or {@code private} where it is not given.
     *
     * @return the value that holds
     */
    public Restriction restrictionOrDefault() {
        return restriction.orElse(Restriction.PRIVATE);
    }

    /** Collects the parts of a {@link Incident}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<IncidentPurpose> purpose = Optional.empty();
        private Optional<String> lang = Optional.empty();
        private Optional<Restriction> restriction = Optional.empty();
        private Optional<IncidentID> incidentId = Optional.empty();
        private Optional<AlternativeID> alternativeId = Optional.empty();
        private Optional<RelatedActivity> relatedActivity = Optional.empty();
        private Optional<DateTime> detectTime = Optional.empty();
        private Optional<DateTime> startTime = Optional.empty();
        private Optional<DateTime> endTime = Optional.empty();
        private Optional<DateTime> reportTime = Optional.empty();
        private List<MLString> descriptions = new ArrayList<>();
        private List<Assessment> assessments = new ArrayList<>();
        private List<Method> methods = new ArrayList<>();
        private List<Contact> contacts = new ArrayList<>();
        private List<EventData> eventData = new ArrayList<>();
        private Optional<History> history = Optional.empty();
        private List<ExtensionType> additionalData = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(Incident from) {
            purpose = from.purpose;
            lang = from.lang;
            restriction = from.restriction;
            incidentId = from.incidentId;
            alternativeId = from.alternativeId;
            relatedActivity = from.relatedActivity;
            detectTime = from.detectTime;
            startTime = from.startTime;
            endTime = from.endTime;
            reportTime = from.reportTime;
            descriptions.addAll(from.descriptions);
            assessments.addAll(from.assessments);
            methods.addAll(from.methods);
            contacts.addAll(from.contacts);
            eventData.addAll(from.eventData);
            history = from.history;
            additionalData.addAll(from.additionalData);
            extras = from.extras;
        }

        /**
         * Why the document was written.
         *
         * @param purpose the value
         * @return this builder
         */
        public Builder purpose(IncidentPurpose purpose) {
            this.purpose = Optional.of(purpose);
            return this;
        }

        /**
         * Why the document was written.
         *
         * @param purpose the value
         * @return this builder
         */
        public Builder purpose(Optional<IncidentPurpose> purpose) {
            this.purpose = Objects.requireNonNull(purpose, "purpose");
            return this;
        }

        /**
         * The language of the text in this incident that names no other, as a tag of RFC 4646.
         *
         * @param lang the value
         * @return this builder
         */
        public Builder lang(String lang) {
            this.lang = Optional.of(lang);
            return this;
        }

        /**
         * The language of the text in this incident that names no other, as a tag of RFC 4646.
         *
         * @param lang the value
         * @return this builder
         */
        public Builder lang(Optional<String> lang) {
            this.lang = Objects.requireNonNull(lang, "lang");
            return this;
        }

        /**
         * With whom the recipient may share the incident. When absent it is private; classes inside inherit it
         * unless they have their own.
         *
         * @param restriction the value
         * @return this builder
         */
        public Builder restriction(Restriction restriction) {
            this.restriction = Optional.of(restriction);
            return this;
        }

        /**
         * With whom the recipient may share the incident. When absent it is private; classes inside inherit it
         * unless they have their own.
         *
         * @param restriction the value
         * @return this builder
         */
        public Builder restriction(Optional<Restriction> restriction) {
            this.restriction = Objects.requireNonNull(restriction, "restriction");
            return this;
        }

        /**
         * The number under which the CSIRT that wrote the document tracks the incident.
         *
         * @param incidentId the value
         * @return this builder
         */
        public Builder incidentId(IncidentID incidentId) {
            this.incidentId = Optional.of(incidentId);
            return this;
        }

        /**
         * The number under which the CSIRT that wrote the document tracks the incident.
         *
         * @param incidentId the value
         * @return this builder
         */
        public Builder incidentId(Optional<IncidentID> incidentId) {
            this.incidentId = Objects.requireNonNull(incidentId, "incidentId");
            return this;
        }

        /**
         * The numbers under which other CSIRTs track the same incident.
         *
         * @param alternativeId the value
         * @return this builder
         */
        public Builder alternativeId(AlternativeID alternativeId) {
            this.alternativeId = Optional.of(alternativeId);
            return this;
        }

        /**
         * The numbers under which other CSIRTs track the same incident.
         *
         * @param alternativeId the value
         * @return this builder
         */
        public Builder alternativeId(Optional<AlternativeID> alternativeId) {
            this.alternativeId = Objects.requireNonNull(alternativeId, "alternativeId");
            return this;
        }

        /**
         * Other incidents that have to do with this one.
         *
         * @param relatedActivity the value
         * @return this builder
         */
        public Builder relatedActivity(RelatedActivity relatedActivity) {
            this.relatedActivity = Optional.of(relatedActivity);
            return this;
        }

        /**
         * Other incidents that have to do with this one.
         *
         * @param relatedActivity the value
         * @return this builder
         */
        public Builder relatedActivity(Optional<RelatedActivity> relatedActivity) {
            this.relatedActivity = Objects.requireNonNull(relatedActivity, "relatedActivity");
            return this;
        }

        /**
         * When the incident was first noticed.
         *
         * @param detectTime the value
         * @return this builder
         */
        public Builder detectTime(DateTime detectTime) {
            this.detectTime = Optional.of(detectTime);
            return this;
        }

        /**
         * When the incident was first noticed.
         *
         * @param detectTime the value
         * @return this builder
         */
        public Builder detectTime(OffsetDateTime detectTime) {
            return detectTime(DateTime.of(detectTime));
        }

        /**
         * When the incident was first noticed.
         *
         * @param detectTime the value
         * @return this builder
         */
        public Builder detectTime(Optional<DateTime> detectTime) {
            this.detectTime = Objects.requireNonNull(detectTime, "detectTime");
            return this;
        }

        /**
         * When the incident began.
         *
         * @param startTime the value
         * @return this builder
         */
        public Builder startTime(DateTime startTime) {
            this.startTime = Optional.of(startTime);
            return this;
        }

        /**
         * When the incident began.
         *
         * @param startTime the value
         * @return this builder
         */
        public Builder startTime(OffsetDateTime startTime) {
            return startTime(DateTime.of(startTime));
        }

        /**
         * When the incident began.
         *
         * @param startTime the value
         * @return this builder
         */
        public Builder startTime(Optional<DateTime> startTime) {
            this.startTime = Objects.requireNonNull(startTime, "startTime");
            return this;
        }

        /**
         * When the incident ended.
         *
         * @param endTime the value
         * @return this builder
         */
        public Builder endTime(DateTime endTime) {
            this.endTime = Optional.of(endTime);
            return this;
        }

        /**
         * When the incident ended.
         *
         * @param endTime the value
         * @return this builder
         */
        public Builder endTime(OffsetDateTime endTime) {
            return endTime(DateTime.of(endTime));
        }

        /**
         * When the incident ended.
         *
         * @param endTime the value
         * @return this builder
         */
        public Builder endTime(Optional<DateTime> endTime) {
            this.endTime = Objects.requireNonNull(endTime, "endTime");
            return this;
        }

        /**
         * When the incident was reported, which should be when the document was written.
         *
         * @param reportTime the value
         * @return this builder
         */
        public Builder reportTime(DateTime reportTime) {
            this.reportTime = Optional.of(reportTime);
            return this;
        }

        /**
         * When the incident was reported, which should be when the document was written.
         *
         * @param reportTime the value
         * @return this builder
         */
        public Builder reportTime(OffsetDateTime reportTime) {
            return reportTime(DateTime.of(reportTime));
        }

        /**
         * When the incident was reported, which should be when the document was written.
         *
         * @param reportTime the value
         * @return this builder
         */
        public Builder reportTime(Optional<DateTime> reportTime) {
            this.reportTime = Objects.requireNonNull(reportTime, "reportTime");
            return this;
        }

        /**
         * The incident in free text.
         *
         * @param descriptions the value
         * @return this builder
         */
        public Builder descriptions(List<? extends MLString> descriptions) {
            this.descriptions = new ArrayList<>(descriptions);
            return this;
        }

        /**
         * Adds one: the incident in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(MLString description) {
            this.descriptions.add(Objects.requireNonNull(description, "description"));
            return this;
        }

        /**
         * Adds one: the incident in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(String description) {
            return addDescription(MLString.of(description));
        }

        /**
         * What the incident does or might do to the victim.
         *
         * @param assessments the value
         * @return this builder
         */
        public Builder assessments(List<? extends Assessment> assessments) {
            this.assessments = new ArrayList<>(assessments);
            return this;
        }

        /**
         * Adds one: what the incident does or might do to the victim.
         *
         * @param assessment the value
         * @return this builder
         */
        public Builder addAssessment(Assessment assessment) {
            this.assessments.add(Objects.requireNonNull(assessment, "assessment"));
            return this;
        }

        /**
         * How the intruders went about it.
         *
         * @param methods the value
         * @return this builder
         */
        public Builder methods(List<? extends Method> methods) {
            this.methods = new ArrayList<>(methods);
            return this;
        }

        /**
         * Adds one: how the intruders went about it.
         *
         * @param method the value
         * @return this builder
         */
        public Builder addMethod(Method method) {
            this.methods.add(Objects.requireNonNull(method, "method"));
            return this;
        }

        /**
         * Who has to do with the incident, and how to reach them.
         *
         * @param contacts the value
         * @return this builder
         */
        public Builder contacts(List<? extends Contact> contacts) {
            this.contacts = new ArrayList<>(contacts);
            return this;
        }

        /**
         * Adds one: Who has to do with the incident, and how to reach them.
         *
         * @param contact the value
         * @return this builder
         */
        public Builder addContact(Contact contact) {
            this.contacts.add(Objects.requireNonNull(contact, "contact"));
            return this;
        }

        /**
         * The events that make up the incident. Where an event contradicts the summary in the incident, the event
         * holds.
         *
         * @param eventData the value
         * @return this builder
         */
        public Builder eventData(List<? extends EventData> eventData) {
            this.eventData = new ArrayList<>(eventData);
            return this;
        }

        /**
         * Adds one: the events that make up the incident. Where an event contradicts the summary in the incident,
         * the event holds.
         *
         * @param eventData the value
         * @return this builder
         */
        public Builder addEventData(EventData eventData) {
            this.eventData.add(Objects.requireNonNull(eventData, "eventData"));
            return this;
        }

        /**
         * A log of what was done about the incident.
         *
         * @param history the value
         * @return this builder
         */
        public Builder history(History history) {
            this.history = Optional.of(history);
            return this;
        }

        /**
         * A log of what was done about the incident.
         *
         * @param history the value
         * @return this builder
         */
        public Builder history(Optional<History> history) {
            this.history = Objects.requireNonNull(history, "history");
            return this;
        }

        /**
         * Information about the incident that has no class of its own.
         *
         * @param additionalData the value
         * @return this builder
         */
        public Builder additionalData(List<? extends ExtensionType> additionalData) {
            this.additionalData = new ArrayList<>(additionalData);
            return this;
        }

        /**
         * Adds one: Information about the incident that has no class of its own.
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
        public Incident build() {
            return new Incident(purpose, lang, restriction, incidentId, alternativeId, relatedActivity, detectTime, startTime, endTime, reportTime, descriptions, assessments, methods, contacts, eventData, history, additionalData, extras);
        }
    }
}
