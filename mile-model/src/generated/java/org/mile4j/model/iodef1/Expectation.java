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
 * What the sender asks the recipient to do.
 *
 * <p>RFC 5070, Section 3.13.
 *
 * @param restriction Who may be told of what is inside. When absent, the restriction of the closest ancestor that
 *     has one holds; the schema names the default default.
 * @param severity how urgent the action is. What low, medium and high mean depends on the context.
 * @param action the kind of action asked for. The prose names no default, the schema other.
 * @param descriptions the action in free text.
 * @param startTime when the action should begin. A time before the ReportTime of the incident asks for it as soon as
 *     possible; when absent the recipient chooses.
 * @param endTime By when the action should be complete. A recipient that cannot complete it by then should not carry
 *     it out.
 * @param contact Who is to carry the action out.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record Expectation(
        Optional<Restriction> restriction,
        Optional<Severity> severity,
        Optional<Action> action,
        List<MLString> descriptions,
        Optional<DateTime> startTime,
        Optional<DateTime> endTime,
        Optional<Contact> contact,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param restriction as the record describes it
     * @param severity as the record describes it
     * @param action as the record describes it
     * @param descriptions as the record describes it
     * @param startTime as the record describes it
     * @param endTime as the record describes it
     * @param contact as the record describes it
     * @param extras as the record describes it
     */
    public Expectation {
        Objects.requireNonNull(restriction, "restriction");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(action, "action");
        descriptions = ItemList.copyOf(descriptions);
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

    /** Collects the parts of a {@link Expectation}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<Restriction> restriction = Optional.empty();
        private Optional<Severity> severity = Optional.empty();
        private Optional<Action> action = Optional.empty();
        private List<MLString> descriptions = new ArrayList<>();
        private Optional<DateTime> startTime = Optional.empty();
        private Optional<DateTime> endTime = Optional.empty();
        private Optional<Contact> contact = Optional.empty();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(Expectation from) {
            restriction = from.restriction;
            severity = from.severity;
            action = from.action;
            descriptions.addAll(from.descriptions);
            startTime = from.startTime;
            endTime = from.endTime;
            contact = from.contact;
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
         * The kind of action asked for. The prose names no default, the schema other.
         *
         * @param action the value
         * @return this builder
         */
        public Builder action(Action action) {
            this.action = Optional.of(action);
            return this;
        }

        /**
         * The kind of action asked for. The prose names no default, the schema other.
         *
         * @param action the value
         * @return this builder
         */
        public Builder action(Optional<Action> action) {
            this.action = Objects.requireNonNull(action, "action");
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
         * When the action should begin. A time before the ReportTime of the incident asks for it as soon as
         * possible; when absent the recipient chooses.
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
         * possible; when absent the recipient chooses.
         *
         * @param startTime the value
         * @return this builder
         */
        public Builder startTime(OffsetDateTime startTime) {
            return startTime(DateTime.of(startTime));
        }

        /**
         * When the action should begin. A time before the ReportTime of the incident asks for it as soon as
         * possible; when absent the recipient chooses.
         *
         * @param startTime the value
         * @return this builder
         */
        public Builder startTime(Optional<DateTime> startTime) {
            this.startTime = Objects.requireNonNull(startTime, "startTime");
            return this;
        }

        /**
         * By when the action should be complete. A recipient that cannot complete it by then should not carry it
         * out.
         *
         * @param endTime the value
         * @return this builder
         */
        public Builder endTime(DateTime endTime) {
            this.endTime = Optional.of(endTime);
            return this;
        }

        /**
         * By when the action should be complete. A recipient that cannot complete it by then should not carry it
         * out.
         *
         * @param endTime the value
         * @return this builder
         */
        public Builder endTime(OffsetDateTime endTime) {
            return endTime(DateTime.of(endTime));
        }

        /**
         * By when the action should be complete. A recipient that cannot complete it by then should not carry it
         * out.
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
            return new Expectation(restriction, severity, action, descriptions, startTime, endTime, contact, extras);
        }
    }
}
