// Generated from the model table. Edit the table, not this file.
package org.mile4j.rid.message;

import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.iodef1.Restriction;

/**
 * The status of a message that was received.
 *
 * <p>RFC 6545, Section 5.2.
 *
 * @param authorizationStatus what became of the message.
 * @param justification Why it was denied or is pending.
 * @param restriction With whom the recipient may share the whole document.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record RequestStatus(
        Optional<AuthorizationStatus> authorizationStatus,
        Optional<Justification> justification,
        Optional<Restriction> restriction,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param authorizationStatus as the record describes it
     * @param justification as the record describes it
     * @param restriction as the record describes it
     * @param extras as the record describes it
     */
    public RequestStatus {
        Objects.requireNonNull(authorizationStatus, "authorizationStatus");
        Objects.requireNonNull(justification, "justification");
        Objects.requireNonNull(restriction, "restriction");
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

    /** Collects the parts of a {@link RequestStatus}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<AuthorizationStatus> authorizationStatus = Optional.empty();
        private Optional<Justification> justification = Optional.empty();
        private Optional<Restriction> restriction = Optional.empty();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(RequestStatus from) {
            authorizationStatus = from.authorizationStatus;
            justification = from.justification;
            restriction = from.restriction;
            extras = from.extras;
        }

        /**
         * What became of the message.
         *
         * @param authorizationStatus the value
         * @return this builder
         */
        public Builder authorizationStatus(AuthorizationStatus authorizationStatus) {
            this.authorizationStatus = Optional.of(authorizationStatus);
            return this;
        }

        /**
         * What became of the message.
         *
         * @param authorizationStatus the value
         * @return this builder
         */
        public Builder authorizationStatus(Optional<AuthorizationStatus> authorizationStatus) {
            this.authorizationStatus = Objects.requireNonNull(authorizationStatus, "authorizationStatus");
            return this;
        }

        /**
         * Why it was denied or is pending.
         *
         * @param justification the value
         * @return this builder
         */
        public Builder justification(Justification justification) {
            this.justification = Optional.of(justification);
            return this;
        }

        /**
         * Why it was denied or is pending.
         *
         * @param justification the value
         * @return this builder
         */
        public Builder justification(Optional<Justification> justification) {
            this.justification = Objects.requireNonNull(justification, "justification");
            return this;
        }

        /**
         * With whom the recipient may share the whole document.
         *
         * @param restriction the value
         * @return this builder
         */
        public Builder restriction(Restriction restriction) {
            this.restriction = Optional.of(restriction);
            return this;
        }

        /**
         * With whom the recipient may share the whole document.
         *
         * @param restriction the value
         * @return this builder
         */
        public Builder restriction(Optional<Restriction> restriction) {
            this.restriction = Objects.requireNonNull(restriction, "restriction");
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
        public RequestStatus build() {
            return new RequestStatus(authorizationStatus, justification, restriction, extras);
        }
    }
}
