// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.phish;

import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.IntegerValue;
import org.mile4j.model.iodef1.MLString;

/**
 * The emails of a lure.
 *
 * <p>RFC 5901, Section 5.17.
 *
 * @param emailCount how many there were.
 * @param emailMessage one of them as it was received, with its headers.
 * @param emailComments Remarks on them in free text.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record EmailRecord(
        Optional<IntegerValue> emailCount,
        Optional<MLString> emailMessage,
        Optional<MLString> emailComments,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param emailCount as the record describes it
     * @param emailMessage as the record describes it
     * @param emailComments as the record describes it
     * @param extras as the record describes it
     */
    public EmailRecord {
        Objects.requireNonNull(emailCount, "emailCount");
        Objects.requireNonNull(emailMessage, "emailMessage");
        Objects.requireNonNull(emailComments, "emailComments");
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

    /** Collects the parts of a {@link EmailRecord}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<IntegerValue> emailCount = Optional.empty();
        private Optional<MLString> emailMessage = Optional.empty();
        private Optional<MLString> emailComments = Optional.empty();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(EmailRecord from) {
            emailCount = from.emailCount;
            emailMessage = from.emailMessage;
            emailComments = from.emailComments;
            extras = from.extras;
        }

        /**
         * How many there were.
         *
         * @param emailCount the value
         * @return this builder
         */
        public Builder emailCount(IntegerValue emailCount) {
            this.emailCount = Optional.of(emailCount);
            return this;
        }

        /**
         * How many there were.
         *
         * @param emailCount the value
         * @return this builder
         */
        public Builder emailCount(long emailCount) {
            return emailCount(IntegerValue.of(emailCount));
        }

        /**
         * How many there were.
         *
         * @param emailCount the value
         * @return this builder
         */
        public Builder emailCount(Optional<IntegerValue> emailCount) {
            this.emailCount = Objects.requireNonNull(emailCount, "emailCount");
            return this;
        }

        /**
         * One of them as it was received, with its headers.
         *
         * @param emailMessage the value
         * @return this builder
         */
        public Builder emailMessage(MLString emailMessage) {
            this.emailMessage = Optional.of(emailMessage);
            return this;
        }

        /**
         * One of them as it was received, with its headers.
         *
         * @param emailMessage the value
         * @return this builder
         */
        public Builder emailMessage(Optional<MLString> emailMessage) {
            this.emailMessage = Objects.requireNonNull(emailMessage, "emailMessage");
            return this;
        }

        /**
         * Remarks on them in free text.
         *
         * @param emailComments the value
         * @return this builder
         */
        public Builder emailComments(MLString emailComments) {
            this.emailComments = Optional.of(emailComments);
            return this;
        }

        /**
         * Remarks on them in free text.
         *
         * @param emailComments the value
         * @return this builder
         */
        public Builder emailComments(Optional<MLString> emailComments) {
            this.emailComments = Objects.requireNonNull(emailComments, "emailComments");
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
        public EmailRecord build() {
            return new EmailRecord(emailCount, emailMessage, emailComments, extras);
        }
    }
}
