// Generated from the model table. Edit the table, not this file.
package org.mile4j.rid.message;

import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;

/**
 * A RID message: an envelope that says what is asked of whom, around an IODEF or other document.
 *
 * <p>RFC 6545, Section 5.
 *
 * @param lang the language of the text in the message as a tag of RFC 5646.
 * @param policy the kind of the message, its addressee, how far it may go, and the document it carries.
 * @param requestStatus the status of a message that was received; only in an Acknowledgement.
 * @param incidentSource whether and where the source of an incident was found; only in a Result.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record RidDocument(
        Optional<String> lang,
        Optional<RidPolicy> policy,
        Optional<RequestStatus> requestStatus,
        Optional<IncidentSource> incidentSource,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param lang as the record describes it
     * @param policy as the record describes it
     * @param requestStatus as the record describes it
     * @param incidentSource as the record describes it
     * @param extras as the record describes it
     */
    public RidDocument {
        Objects.requireNonNull(lang, "lang");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(requestStatus, "requestStatus");
        Objects.requireNonNull(incidentSource, "incidentSource");
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

    /** Collects the parts of a {@link RidDocument}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<String> lang = Optional.empty();
        private Optional<RidPolicy> policy = Optional.empty();
        private Optional<RequestStatus> requestStatus = Optional.empty();
        private Optional<IncidentSource> incidentSource = Optional.empty();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(RidDocument from) {
            lang = from.lang;
            policy = from.policy;
            requestStatus = from.requestStatus;
            incidentSource = from.incidentSource;
            extras = from.extras;
        }

        /**
         * The language of the text in the message as a tag of RFC 5646.
         *
         * @param lang the value
         * @return this builder
         */
        public Builder lang(String lang) {
            this.lang = Optional.of(lang);
            return this;
        }

        /**
         * The language of the text in the message as a tag of RFC 5646.
         *
         * @param lang the value
         * @return this builder
         */
        public Builder lang(Optional<String> lang) {
            this.lang = Objects.requireNonNull(lang, "lang");
            return this;
        }

        /**
         * The kind of the message, its addressee, how far it may go, and the document it carries.
         *
         * @param policy the value
         * @return this builder
         */
        public Builder policy(RidPolicy policy) {
            this.policy = Optional.of(policy);
            return this;
        }

        /**
         * The kind of the message, its addressee, how far it may go, and the document it carries.
         *
         * @param policy the value
         * @return this builder
         */
        public Builder policy(Optional<RidPolicy> policy) {
            this.policy = Objects.requireNonNull(policy, "policy");
            return this;
        }

        /**
         * The status of a message that was received; only in an Acknowledgement.
         *
         * @param requestStatus the value
         * @return this builder
         */
        public Builder requestStatus(RequestStatus requestStatus) {
            this.requestStatus = Optional.of(requestStatus);
            return this;
        }

        /**
         * The status of a message that was received; only in an Acknowledgement.
         *
         * @param requestStatus the value
         * @return this builder
         */
        public Builder requestStatus(Optional<RequestStatus> requestStatus) {
            this.requestStatus = Objects.requireNonNull(requestStatus, "requestStatus");
            return this;
        }

        /**
         * Whether and where the source of an incident was found; only in a Result.
         *
         * @param incidentSource the value
         * @return this builder
         */
        public Builder incidentSource(IncidentSource incidentSource) {
            this.incidentSource = Optional.of(incidentSource);
            return this;
        }

        /**
         * Whether and where the source of an incident was found; only in a Result.
         *
         * @param incidentSource the value
         * @return this builder
         */
        public Builder incidentSource(Optional<IncidentSource> incidentSource) {
            this.incidentSource = Objects.requireNonNull(incidentSource, "incidentSource");
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
        public RidDocument build() {
            return new RidDocument(lang, policy, requestStatus, incidentSource, extras);
        }
    }
}
