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
 * What is known of one event of an incident, or what several events have in common. At least one child must be
 * present; an event inside another inherits what the outer one says.
 *
 * <p>RFC 7970, Section 3.14.
 *
 * @param restriction Who may be told of what is inside. When absent, the restriction of the closest ancestor that
 *     has one holds.
 * @param observableId an identifier, unique in the document, by which an ObservableReference points at the event.
 * @param descriptions the event in free text.
 * @param detectTime when the event was noticed.
 * @param startTime when the event began.
 * @param endTime when the event ended.
 * @param recoveryTime when the site had recovered from the event.
 * @param reportTime when the event was reported.
 * @param contacts Who has to do with the event, and how to reach them.
 * @param discoveries how the event came to light.
 * @param assessment what the event did or might do to the victim.
 * @param methods how the attackers went about it.
 * @param flows the machines and networks involved.
 * @param expectations what the sender asks the recipient to do about the event.
 * @param record Logs and other evidence of the event.
 * @param eventData Events that share the details of this one.
 * @param additionalData Information about the event that has no class of its own.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record EventData(
        Optional<Restriction> restriction,
        Optional<String> observableId,
        List<MLString> descriptions,
        Optional<DateTime> detectTime,
        Optional<DateTime> startTime,
        Optional<DateTime> endTime,
        Optional<DateTime> recoveryTime,
        Optional<DateTime> reportTime,
        List<Contact> contacts,
        List<Discovery> discoveries,
        Optional<Assessment> assessment,
        List<Method> methods,
        List<Flow> flows,
        List<Expectation> expectations,
        Optional<IodefRecord> record,
        List<EventData> eventData,
        List<ExtensionType> additionalData,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param restriction as the record describes it
     * @param observableId as the record describes it
     * @param descriptions as the record describes it
     * @param detectTime as the record describes it
     * @param startTime as the record describes it
     * @param endTime as the record describes it
     * @param recoveryTime as the record describes it
     * @param reportTime as the record describes it
     * @param contacts as the record describes it
     * @param discoveries as the record describes it
     * @param assessment as the record describes it
     * @param methods as the record describes it
     * @param flows as the record describes it
     * @param expectations as the record describes it
     * @param record as the record describes it
     * @param eventData as the record describes it
     * @param additionalData as the record describes it
     * @param extras as the record describes it
     */
    public EventData {
        Objects.requireNonNull(restriction, "restriction");
        Objects.requireNonNull(observableId, "observableId");
        descriptions = ItemList.copyOf(descriptions);
        Objects.requireNonNull(detectTime, "detectTime");
        Objects.requireNonNull(startTime, "startTime");
        Objects.requireNonNull(endTime, "endTime");
        Objects.requireNonNull(recoveryTime, "recoveryTime");
        Objects.requireNonNull(reportTime, "reportTime");
        contacts = ItemList.copyOf(contacts);
        discoveries = ItemList.copyOf(discoveries);
        Objects.requireNonNull(assessment, "assessment");
        methods = ItemList.copyOf(methods);
        flows = ItemList.copyOf(flows);
        expectations = ItemList.copyOf(expectations);
        Objects.requireNonNull(record, "record");
        eventData = ItemList.copyOf(eventData);
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

    /** Collects the parts of a {@link EventData}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<Restriction> restriction = Optional.empty();
        private Optional<String> observableId = Optional.empty();
        private List<MLString> descriptions = new ArrayList<>();
        private Optional<DateTime> detectTime = Optional.empty();
        private Optional<DateTime> startTime = Optional.empty();
        private Optional<DateTime> endTime = Optional.empty();
        private Optional<DateTime> recoveryTime = Optional.empty();
        private Optional<DateTime> reportTime = Optional.empty();
        private List<Contact> contacts = new ArrayList<>();
        private List<Discovery> discoveries = new ArrayList<>();
        private Optional<Assessment> assessment = Optional.empty();
        private List<Method> methods = new ArrayList<>();
        private List<Flow> flows = new ArrayList<>();
        private List<Expectation> expectations = new ArrayList<>();
        private Optional<IodefRecord> record = Optional.empty();
        private List<EventData> eventData = new ArrayList<>();
        private List<ExtensionType> additionalData = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(EventData from) {
            restriction = from.restriction;
            observableId = from.observableId;
            descriptions.addAll(from.descriptions);
            detectTime = from.detectTime;
            startTime = from.startTime;
            endTime = from.endTime;
            recoveryTime = from.recoveryTime;
            reportTime = from.reportTime;
            contacts.addAll(from.contacts);
            discoveries.addAll(from.discoveries);
            assessment = from.assessment;
            methods.addAll(from.methods);
            flows.addAll(from.flows);
            expectations.addAll(from.expectations);
            record = from.record;
            eventData.addAll(from.eventData);
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
         * An identifier, unique in the document, by which an ObservableReference points at the event.
         *
         * @param observableId the value
         * @return this builder
         */
        public Builder observableId(String observableId) {
            this.observableId = Optional.of(observableId);
            return this;
        }

        /**
         * An identifier, unique in the document, by which an ObservableReference points at the event.
         *
         * @param observableId the value
         * @return this builder
         */
        public Builder observableId(Optional<String> observableId) {
            this.observableId = Objects.requireNonNull(observableId, "observableId");
            return this;
        }

        /**
         * The event in free text.
         *
         * @param descriptions the value
         * @return this builder
         */
        public Builder descriptions(List<? extends MLString> descriptions) {
            this.descriptions = new ArrayList<>(descriptions);
            return this;
        }

        /**
         * Adds one: the event in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(MLString description) {
            this.descriptions.add(Objects.requireNonNull(description, "description"));
            return this;
        }

        /**
         * Adds one: the event in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(String description) {
            return addDescription(MLString.of(description));
        }

        /**
         * When the event was noticed.
         *
         * @param detectTime the value
         * @return this builder
         */
        public Builder detectTime(DateTime detectTime) {
            this.detectTime = Optional.of(detectTime);
            return this;
        }

        /**
         * When the event was noticed.
         *
         * @param detectTime the value
         * @return this builder
         */
        public Builder detectTime(OffsetDateTime detectTime) {
            return detectTime(DateTime.of(detectTime));
        }

        /**
         * When the event was noticed.
         *
         * @param detectTime the value
         * @return this builder
         */
        public Builder detectTime(Optional<DateTime> detectTime) {
            this.detectTime = Objects.requireNonNull(detectTime, "detectTime");
            return this;
        }

        /**
         * When the event began.
         *
         * @param startTime the value
         * @return this builder
         */
        public Builder startTime(DateTime startTime) {
            this.startTime = Optional.of(startTime);
            return this;
        }

        /**
         * When the event began.
         *
         * @param startTime the value
         * @return this builder
         */
        public Builder startTime(OffsetDateTime startTime) {
            return startTime(DateTime.of(startTime));
        }

        /**
         * When the event began.
         *
         * @param startTime the value
         * @return this builder
         */
        public Builder startTime(Optional<DateTime> startTime) {
            this.startTime = Objects.requireNonNull(startTime, "startTime");
            return this;
        }

        /**
         * When the event ended.
         *
         * @param endTime the value
         * @return this builder
         */
        public Builder endTime(DateTime endTime) {
            this.endTime = Optional.of(endTime);
            return this;
        }

        /**
         * When the event ended.
         *
         * @param endTime the value
         * @return this builder
         */
        public Builder endTime(OffsetDateTime endTime) {
            return endTime(DateTime.of(endTime));
        }

        /**
         * When the event ended.
         *
         * @param endTime the value
         * @return this builder
         */
        public Builder endTime(Optional<DateTime> endTime) {
            this.endTime = Objects.requireNonNull(endTime, "endTime");
            return this;
        }

        /**
         * When the site had recovered from the event.
         *
         * @param recoveryTime the value
         * @return this builder
         */
        public Builder recoveryTime(DateTime recoveryTime) {
            this.recoveryTime = Optional.of(recoveryTime);
            return this;
        }

        /**
         * When the site had recovered from the event.
         *
         * @param recoveryTime the value
         * @return this builder
         */
        public Builder recoveryTime(OffsetDateTime recoveryTime) {
            return recoveryTime(DateTime.of(recoveryTime));
        }

        /**
         * When the site had recovered from the event.
         *
         * @param recoveryTime the value
         * @return this builder
         */
        public Builder recoveryTime(Optional<DateTime> recoveryTime) {
            this.recoveryTime = Objects.requireNonNull(recoveryTime, "recoveryTime");
            return this;
        }

        /**
         * When the event was reported.
         *
         * @param reportTime the value
         * @return this builder
         */
        public Builder reportTime(DateTime reportTime) {
            this.reportTime = Optional.of(reportTime);
            return this;
        }

        /**
         * When the event was reported.
         *
         * @param reportTime the value
         * @return this builder
         */
        public Builder reportTime(OffsetDateTime reportTime) {
            return reportTime(DateTime.of(reportTime));
        }

        /**
         * When the event was reported.
         *
         * @param reportTime the value
         * @return this builder
         */
        public Builder reportTime(Optional<DateTime> reportTime) {
            this.reportTime = Objects.requireNonNull(reportTime, "reportTime");
            return this;
        }

        /**
         * Who has to do with the event, and how to reach them.
         *
         * @param contacts the value
         * @return this builder
         */
        public Builder contacts(List<? extends Contact> contacts) {
            this.contacts = new ArrayList<>(contacts);
            return this;
        }

        /**
         * Adds one: Who has to do with the event, and how to reach them.
         *
         * @param contact the value
         * @return this builder
         */
        public Builder addContact(Contact contact) {
            this.contacts.add(Objects.requireNonNull(contact, "contact"));
            return this;
        }

        /**
         * How the event came to light.
         *
         * @param discoveries the value
         * @return this builder
         */
        public Builder discoveries(List<? extends Discovery> discoveries) {
            this.discoveries = new ArrayList<>(discoveries);
            return this;
        }

        /**
         * Adds one: how the event came to light.
         *
         * @param discovery the value
         * @return this builder
         */
        public Builder addDiscovery(Discovery discovery) {
            this.discoveries.add(Objects.requireNonNull(discovery, "discovery"));
            return this;
        }

        /**
         * What the event did or might do to the victim.
         *
         * @param assessment the value
         * @return this builder
         */
        public Builder assessment(Assessment assessment) {
            this.assessment = Optional.of(assessment);
            return this;
        }

        /**
         * What the event did or might do to the victim.
         *
         * @param assessment the value
         * @return this builder
         */
        public Builder assessment(Optional<Assessment> assessment) {
            this.assessment = Objects.requireNonNull(assessment, "assessment");
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
         * The machines and networks involved.
         *
         * @param flows the value
         * @return this builder
         */
        public Builder flows(List<? extends Flow> flows) {
            this.flows = new ArrayList<>(flows);
            return this;
        }

        /**
         * Adds one: the machines and networks involved.
         *
         * @param flow the value
         * @return this builder
         */
        public Builder addFlow(Flow flow) {
            this.flows.add(Objects.requireNonNull(flow, "flow"));
            return this;
        }

        /**
         * What the sender asks the recipient to do about the event.
         *
         * @param expectations the value
         * @return this builder
         */
        public Builder expectations(List<? extends Expectation> expectations) {
            this.expectations = new ArrayList<>(expectations);
            return this;
        }

        /**
         * Adds one: what the sender asks the recipient to do about the event.
         *
         * @param expectation the value
         * @return this builder
         */
        public Builder addExpectation(Expectation expectation) {
            this.expectations.add(Objects.requireNonNull(expectation, "expectation"));
            return this;
        }

        /**
         * Logs and other evidence of the event.
         *
         * @param record the value
         * @return this builder
         */
        public Builder record(IodefRecord record) {
            this.record = Optional.of(record);
            return this;
        }

        /**
         * Logs and other evidence of the event.
         *
         * @param record the value
         * @return this builder
         */
        public Builder record(Optional<IodefRecord> record) {
            this.record = Objects.requireNonNull(record, "record");
            return this;
        }

        /**
         * Events that share the details of this one.
         *
         * @param eventData the value
         * @return this builder
         */
        public Builder eventData(List<? extends EventData> eventData) {
            this.eventData = new ArrayList<>(eventData);
            return this;
        }

        /**
         * Adds one: Events that share the details of this one.
         *
         * @param eventData the value
         * @return this builder
         */
        public Builder addEventData(EventData eventData) {
            this.eventData.add(Objects.requireNonNull(eventData, "eventData"));
            return this;
        }

        /**
         * Information about the event that has no class of its own.
         *
         * @param additionalData the value
         * @return this builder
         */
        public Builder additionalData(List<? extends ExtensionType> additionalData) {
            this.additionalData = new ArrayList<>(additionalData);
            return this;
        }

        /**
         * Adds one: Information about the event that has no class of its own.
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
        public EventData build() {
            return new EventData(restriction, observableId, descriptions, detectTime, startTime, endTime, recoveryTime, reportTime, contacts, discoveries, assessment, methods, flows, expectations, record, eventData, additionalData, extras);
        }
    }
}
