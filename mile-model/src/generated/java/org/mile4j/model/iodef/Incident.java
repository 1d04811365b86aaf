// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * What is reported or shared about one security incident, or about a set of indicators.
 *
 * <p>RFC 7970, Section 3.2.
 *
 * @param purpose Why the sender tells of the incident.
 * @param status how far the handling of the incident has come.
 * @param lang the language of the text in this incident that names no other, as a tag of RFC 5646.
 * @param restriction With whom the recipient may share the incident. When absent it is private; classes inside
 *     inherit it unless they have their own.
 * @param observableId an identifier, unique in the document, by which an ObservableReference points at the incident.
 * @param incidentId the number under which the CSIRT that wrote the document tracks the incident.
 * @param alternativeId the numbers under which other CSIRTs track the same incident.
 * @param relatedActivities other incidents, actors and campaigns that have to do with this one.
 * @param detectTime when the incident was first noticed.
 * @param startTime when the incident began.
 * @param endTime when the incident ended.
 * @param recoveryTime when the site had recovered from the incident.
 * @param reportTime when the incident was reported.
 * @param generationTime when this description of the incident was written.
 * @param descriptions the incident in free text.
 * @param discoveries how the incident came to light.
 * @param assessments what the incident does or might do to the victim.
 * @param methods how the attackers went about it.
 * @param contacts Who has to do with the incident, and how to reach them.
 * @param eventData the events that make up the incident. Where an event contradicts the summary in the incident, the
 *     event holds.
 * @param indicatorData the indicators drawn from the incident.
 * @param history a log of what was done about the incident.
 * @param additionalData Information about the incident that has no class of its own.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record Incident(
        Optional<IncidentPurpose> purpose,
        Optional<IncidentStatus> status,
        Optional<String> lang,
        Optional<Restriction> restriction,
        Optional<String> observableId,
        Optional<IncidentID> incidentId,
        Optional<AlternativeID> alternativeId,
        List<RelatedActivity> relatedActivities,
        Optional<DateTime> detectTime,
        Optional<DateTime> startTime,
        Optional<DateTime> endTime,
        Optional<DateTime> recoveryTime,
        Optional<DateTime> reportTime,
        Optional<DateTime> generationTime,
        List<MLString> descriptions,
        List<Discovery> discoveries,
        List<Assessment> assessments,
        List<Method> methods,
        List<Contact> contacts,
        List<EventData> eventData,
        Optional<IndicatorData> indicatorData,
        Optional<History> history,
        List<ExtensionType> additionalData,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param purpose as the record describes it
     * @param status as the record describes it
     * @param lang as the record describes it
     * @param restriction as the record describes it
     * @param observableId as the record describes it
     * @param incidentId as the record describes it
     * @param alternativeId as the record describes it
     * @param relatedActivities as the record describes it
     * @param detectTime as the record describes it
     * @param startTime as the record describes it
     * @param endTime as the record describes it
     * @param recoveryTime as the record describes it
     * @param reportTime as the record describes it
     * @param generationTime as the record describes it
     * @param descriptions as the record describes it
     * @param discoveries as the record describes it
     * @param assessments as the record describes it
     * @param methods as the record describes it
     * @param contacts as the record describes it
     * @param eventData as the record describes it
     * @param indicatorData as the record describes it
     * @param history as the record describes it
     * @param additionalData as the record describes it
     * @param extras as the record describes it
     */
    public Incident {
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(lang, "lang");
        Objects.requireNonNull(restriction, "restriction");
        Objects.requireNonNull(observableId, "observableId");
        Objects.requireNonNull(incidentId, "incidentId");
        Objects.requireNonNull(alternativeId, "alternativeId");
        relatedActivities = ItemList.copyOf(relatedActivities);
        Objects.requireNonNull(detectTime, "detectTime");
        Objects.requireNonNull(startTime, "startTime");
        Objects.requireNonNull(endTime, "endTime");
        Objects.requireNonNull(recoveryTime, "recoveryTime");
        Objects.requireNonNull(reportTime, "reportTime");
        Objects.requireNonNull(generationTime, "generationTime");
        descriptions = ItemList.copyOf(descriptions);
        discoveries = ItemList.copyOf(discoveries);
        assessments = ItemList.copyOf(assessments);
        methods = ItemList.copyOf(methods);
        contacts = ItemList.copyOf(contacts);
        eventData = ItemList.copyOf(eventData);
        Objects.requireNonNull(indicatorData, "indicatorData");
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
        private Optional<IncidentStatus> status = Optional.empty();
        private Optional<String> lang = Optional.empty();
        private Optional<Restriction> restriction = Optional.empty();
        private Optional<String> observableId = Optional.empty();
        private Optional<IncidentID> incidentId = Optional.empty();
        private Optional<AlternativeID> alternativeId = Optional.empty();
        private List<RelatedActivity> relatedActivities = new ArrayList<>();
        private Optional<DateTime> detectTime = Optional.empty();
        private Optional<DateTime> startTime = Optional.empty();
        private Optional<DateTime> endTime = Optional.empty();
        private Optional<DateTime> recoveryTime = Optional.empty();
        private Optional<DateTime> reportTime = Optional.empty();
        private Optional<DateTime> generationTime = Optional.empty();
        private List<MLString> descriptions = new ArrayList<>();
        private List<Discovery> discoveries = new ArrayList<>();
        private List<Assessment> assessments = new ArrayList<>();
        private List<Method> methods = new ArrayList<>();
        private List<Contact> contacts = new ArrayList<>();
        private List<EventData> eventData = new ArrayList<>();
        private Optional<IndicatorData> indicatorData = Optional.empty();
        private Optional<History> history = Optional.empty();
        private List<ExtensionType> additionalData = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(Incident from) {
            purpose = from.purpose;
            status = from.status;
            lang = from.lang;
            restriction = from.restriction;
            observableId = from.observableId;
            incidentId = from.incidentId;
            alternativeId = from.alternativeId;
            relatedActivities.addAll(from.relatedActivities);
            detectTime = from.detectTime;
            startTime = from.startTime;
            endTime = from.endTime;
            recoveryTime = from.recoveryTime;
            reportTime = from.reportTime;
            generationTime = from.generationTime;
            descriptions.addAll(from.descriptions);
            discoveries.addAll(from.discoveries);
            assessments.addAll(from.assessments);
            methods.addAll(from.methods);
            contacts.addAll(from.contacts);
            eventData.addAll(from.eventData);
            indicatorData = from.indicatorData;
            history = from.history;
            additionalData.addAll(from.additionalData);
            extras = from.extras;
        }

        /**
         * Why the sender tells of the incident.
         *
         * @param purpose the value
         * @return this builder
         */
        public Builder purpose(IncidentPurpose purpose) {
            this.purpose = Optional.of(purpose);
            return this;
        }

        /**
         * Why the sender tells of the incident.
         *
         * @param purpose the value
         * @return this builder
         */
        public Builder purpose(Optional<IncidentPurpose> purpose) {
            this.purpose = Objects.requireNonNull(purpose, "purpose");
            return this;
        }

        /**
         * How far the handling of the incident has come.
         *
         * @param status the value
         * @return this builder
         */
        public Builder status(IncidentStatus status) {
            this.status = Optional.of(status);
            return this;
        }

        /**
         * How far the handling of the incident has come.
         *
         * @param status the value
         * @return this builder
         */
        public Builder status(Optional<IncidentStatus> status) {
            this.status = Objects.requireNonNull(status, "status");
            return this;
        }

        /**
         * The language of the text in this incident that names no other, as a tag of RFC 5646.
         *
         * @param lang the value
         * @return this builder
         */
        public Builder lang(String lang) {
            this.lang = Optional.of(lang);
            return this;
        }

        /**
         * The language of the text in this incident that names no other, as a tag of RFC 5646.
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
         * An identifier, unique in the document, by which an ObservableReference points at the incident.
         *
         * @param observableId the value
         * @return this builder
         */
        public Builder observableId(String observableId) {
            this.observableId = Optional.of(observableId);
            return this;
        }

        /**
         * An identifier, unique in the document, by which an ObservableReference points at the incident.
         *
         * @param observableId the value
         * @return this builder
         */
        public Builder observableId(Optional<String> observableId) {
            this.observableId = Objects.requireNonNull(observableId, "observableId");
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
         * Other incidents, actors and campaigns that have to do with this one.
         *
         * @param relatedActivities the value
         * @return this builder
         */
        public Builder relatedActivities(List<? extends RelatedActivity> relatedActivities) {
            this.relatedActivities = new ArrayList<>(relatedActivities);
            return this;
        }

        /**
         * Adds one: other incidents, actors and campaigns that have to do with this one.
         *
         * @param relatedActivity the value
         * @return this builder
         */
        public Builder addRelatedActivity(RelatedActivity relatedActivity) {
            this.relatedActivities.add(Objects.requireNonNull(relatedActivity, "relatedActivity"));
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
         * When the site had recovered from the incident.
         *
         * @param recoveryTime the value
         * @return this builder
         */
        public Builder recoveryTime(DateTime recoveryTime) {
            this.recoveryTime = Optional.of(recoveryTime);
            return this;
        }

        /**
         * When the site had recovered from the incident.
         *
         * @param recoveryTime the value
         * @return this builder
         */
        public Builder recoveryTime(OffsetDateTime recoveryTime) {
            return recoveryTime(DateTime.of(recoveryTime));
        }

        /**
         * When the site had recovered from the incident.
         *
         * @param recoveryTime the value
         * @return this builder
         */
        public Builder recoveryTime(Optional<DateTime> recoveryTime) {
            this.recoveryTime = Objects.requireNonNull(recoveryTime, "recoveryTime");
            return this;
        }

        /**
         * When the incident was reported.
         *
         * @param reportTime the value
         * @return this builder
         */
        public Builder reportTime(DateTime reportTime) {
            this.reportTime = Optional.of(reportTime);
            return this;
        }

        /**
         * When the incident was reported.
         *
         * @param reportTime the value
         * @return this builder
         */
        public Builder reportTime(OffsetDateTime reportTime) {
            return reportTime(DateTime.of(reportTime));
        }

        /**
         * When the incident was reported.
         *
         * @param reportTime the value
         * @return this builder
         */
        public Builder reportTime(Optional<DateTime> reportTime) {
            this.reportTime = Objects.requireNonNull(reportTime, "reportTime");
            return this;
        }

        /**
         * When this description of the incident was written.
         *
         * @param generationTime the value
         * @return this builder
         */
        public Builder generationTime(DateTime generationTime) {
            this.generationTime = Optional.of(generationTime);
            return this;
        }

        /**
         * When this description of the incident was written.
         *
         * @param generationTime the value
         * @return this builder
         */
        public Builder generationTime(OffsetDateTime generationTime) {
            return generationTime(DateTime.of(generationTime));
        }

        /**
         * When this description of the incident was written.
         *
         * @param generationTime the value
         * @return this builder
         */
        public Builder generationTime(Optional<DateTime> generationTime) {
            this.generationTime = Objects.requireNonNull(generationTime, "generationTime");
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
         * How the incident came to light.
         *
         * @param discoveries the value
         * @return this builder
         */
        public Builder discoveries(List<? extends Discovery> discoveries) {
            this.discoveries = new ArrayList<>(discoveries);
            return this;
        }

        /**
         * Adds one: how the incident came to light.
         *
         * @param discovery the value
         * @return this builder
         */
        public Builder addDiscovery(Discovery discovery) {
            this.discoveries.add(Objects.requireNonNull(discovery, "discovery"));
            return this;
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
         * How the attackers went about it.
         *
         * @param methods the value
         * @return this builder
         */
        public Builder methods(List<? extends Method> methods) {
            this.methods = new ArrayList<>(methods);
            return this;
        }

        /**
         * Adds one: how the attackers went about it.
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
         * The indicators drawn from the incident.
         *
         * @param indicatorData the value
         * @return this builder
         */
        public Builder indicatorData(IndicatorData indicatorData) {
            this.indicatorData = Optional.of(indicatorData);
            return this;
        }

        /**
         * The indicators drawn from the incident.
         *
         * @param indicatorData the value
         * @return this builder
         */
        public Builder indicatorData(Optional<IndicatorData> indicatorData) {
            this.indicatorData = Objects.requireNonNull(indicatorData, "indicatorData");
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
            return new Incident(purpose, status, lang, restriction, observableId, incidentId, alternativeId, relatedActivities, detectTime, startTime, endTime, recoveryTime, reportTime, generationTime, descriptions, discoveries, assessments, methods, contacts, eventData, indicatorData, history, additionalData, extras);
        }
    }
}
