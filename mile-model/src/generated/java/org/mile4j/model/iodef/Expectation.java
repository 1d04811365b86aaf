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
 * What the sender asks the recipient to do.
 *
 * <p>RFC 7970, Section 3.15.
 *
 * @param action the kind of action asked for. When absent it is other.
 * @param severity how urgent the action is. What low, medium and high mean depends on the context.
 * @param restriction Who may be told of what is inside. When absent, the restriction of the closest ancestor that
 *     has one holds.
 * @param observableId an identifier, unique in the document, by which an ObservableReference points at the
 *     expectation.
 * @param descriptions the action in free text.
 * @param definedCoas an agreed name of the course of action to take. At least one must be present when the action is
 *     defined-coa.
 * @param startTime when the action should begin. A time before the ReportTime of the incident asks for it as soon as
 *     possible; when absent no time is expected.
 * @param endTime By when the action should be complete. A recipient that cannot complete it by then must not carry
 *     it out, yet a sender must be prepared for a late completion.
 * @param contact Who is to carry the action out.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record Expectation(
        Optional<Action> action,
        Optional<Severity> severity,
        Optional<Restriction> restriction,
        Optional<String> observableId,
        List<MLString> descriptions,
        List<String> definedCoas,
        Optional<DateTime> startTime,
        Optional<DateTime> endTime,
        Optional<Contact> contact,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param action as the record describes it
     * @param severity as the record describes it
     * @param restriction as the record describes it
     * @param observableId as the record describes it
     * @param descriptions as the record describes it
     * @param definedCoas as the record describes it
     * @param startTime as the record describes it
     * @param endTime as the record describes it
     * @param contact as the record describes it
     * @param extras as the record describes it
     */
    public Expectation {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(restriction, "restriction");
        Objects.requireNonNull(observableId, "observableId");
        descriptions = ItemList.copyOf(descriptions);
        definedCoas = ItemList.copyOf(definedCoas);
        Objects.requireNonNull(startTime, "startTime");
        Objects.requireNonNull(endTime, "endTime");
        Objects.requireNonNull(contact, "contact");
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
     * The value of {@link #action()}, or {@code other} where it is not given.
     *
     * @return the value that holds
     */
    public Action actionOrDefault() {
        return action.orElse(Action.OTHER);
    }

    /** Collects the parts of a {@link Expectation}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<Action> action = Optional.empty();
        private Optional<Severity> severity = Optional.empty();
        private Optional<Restriction> restriction = Optional.empty();
        private Optional<String> observableId = Optional.empty();
        private List<MLString> descriptions = new ArrayList<>();
        private List<String> definedCoas = new ArrayList<>();
        private Optional<DateTime> startTime = Optional.empty();
        private Optional<DateTime> endTime = Optional.empty();
        private Optional<Contact> contact = Optional.empty();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(Expectation from) {
            action = from.action;
            severity = from.severity;
            restriction = from.restriction;
            observableId = from.observableId;
            descriptions.addAll(from.descriptions);
            definedCoas.addAll(from.definedCoas);
            startTime = from.startTime;
            endTime = from.endTime;
            contact = from.contact;
            extras = from.extras;
        }

        /**
         * The kind of action asked for. When absent it is other.
         *
         * @param action the value
         * @return this builder
         */
        public Builder action(Action action) {
            this.action = Optional.of(action);
            return this;
        }

        /**
         * The kind of action asked for. When absent it is other.
         *
         * @param action the value
         * @return this builder
         */
        public Builder action(Optional<Action> action) {
            this.action = Objects.requireNonNull(action, "action");
            return this;
        }

        /**
         * How urgent the action is. What low, medium and high mean depends on the context.
         *
         * @param severity the value
         * @return this builder
         */
        public Builder severity(Severity severity) {
            this.severity = Optional.of(severity);
            return this;
        }

        /**
         * How urgent the action is. What low, medium and high mean depends on the context.
         *
         * @param severity the value
         * @return this builder
         */
        public Builder severity(Optional<Severity> severity) {
            this.severity = Objects.requireNonNull(severity, "severity");
            return this;
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
         * An identifier, unique in the document, by which an ObservableReference points at the expectation.
         *
         * @param observableId the value
         * @return this builder
         */
        public Builder observableId(String observableId) {
            this.observableId = Optional.of(observableId);
            return this;
        }

        /**
         * An identifier, unique in the document, by which an ObservableReference points at the expectation.
         *
         * @param observableId the value
         * @return this builder
         */
        public Builder observableId(Optional<String> observableId) {
            this.observableId = Objects.requireNonNull(observableId, "observableId");
            return this;
        }

        /**
         * The action in free text.
         *
         * @param descriptions the value
         * @return this builder
         */
        public Builder descriptions(List<? extends MLString> descriptions) {
            this.descriptions = new ArrayList<>(descriptions);
            return this;
        }

        /**
         * Adds one: the action in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(MLString description) {
            this.descriptions.add(Objects.requireNonNull(description, "description"));
            return this;
        }

        /**
         * Adds one: the action in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(String description) {
            return addDescription(MLString.of(description));
        }

        /**
         * An agreed name of the course of action to take. At least one must be present when the action is
         * defined-coa.
         *
         * @param definedCoas the value
         * @return this builder
         */
        public Builder definedCoas(List<? extends String> definedCoas) {
            this.definedCoas = new ArrayList<>(definedCoas);
            return this;
        }

        /**
         * Adds one: an agreed name of the course of action to take. At least one must be present when the action is
         * defined-coa.
         *
         * @param definedCoa the value
         * @return this builder
         */
        public Builder addDefinedCoa(String definedCoa) {
            this.definedCoas.add(Objects.requireNonNull(definedCoa, "definedCoa"));
            return this;
        }

        /**
         * When the action should begin. A time before the ReportTime of the incident asks for it as soon as
         * possible; when absent no time is expected.
         *
         * @param startTime the value
         * @return this builder
         */
        public Builder startTime(DateTime startTime) {
            this.startTime = Optional.of(startTime);
            return this;
        }

        /**
         * When the action should begin. A time before the ReportTime of the incident asks for it as soon as
         * possible; when absent no time is expected.
         *
         * @param startTime the value
         * @return this builder
         */
        public Builder startTime(OffsetDateTime startTime) {
            return startTime(DateTime.of(startTime));
        }

        /**
         * When the action should begin. A time before the ReportTime of the incident asks for it as soon as
         * possible; when absent no time is expected.
         *
         * @param startTime the value
         * @return this builder
         */
        public Builder startTime(Optional<DateTime> startTime) {
            this.startTime = Objects.requireNonNull(startTime, "startTime");
            return this;
        }

        /**
         * By when the action should be complete. A recipient that cannot complete it by then must not carry it out,
         * yet a sender must be prepared for a late completion.
         *
         * @param endTime the value
         * @return this builder
         */
        public Builder endTime(DateTime endTime) {
            this.endTime = Optional.of(endTime);
            return this;
        }

        /**
         * By when the action should be complete. A recipient that cannot complete it by then must not carry it out,
         * yet a sender must be prepared for a late completion.
         *
         * @param endTime the value
         * @return this builder
         */
        public Builder endTime(OffsetDateTime endTime) {
            return endTime(DateTime.of(endTime));
        }

        /**
         * By when the action should be complete. A recipient that cannot complete it by then must not carry it out,
         * yet a sender must be prepared for a late completion.
         *
         * @param endTime the value
         * @return this builder
         */
        public Builder endTime(Optional<DateTime> endTime) {
            this.endTime = Objects.requireNonNull(endTime, "endTime");
            return this;
        }

        /**
         * Who is to carry the action out.
         *
         * @param contact the value
         * @return this builder
         */
        public Builder contact(Contact contact) {
            this.contact = Optional.of(contact);
            return this;
        }

        /**
         * Who is to carry the action out.
         *
         * @param contact the value
         * @return this builder
         */
        public Builder contact(Optional<Contact> contact) {
            this.contact = Objects.requireNonNull(contact, "contact");
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
        public Expectation build() {
            return new Expectation(action, severity, restriction, observableId, descriptions, definedCoas, startTime, endTime, contact, extras);
        }
    }
}
