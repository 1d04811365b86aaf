// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * An email address with remarks.
 *
 * <p>RFC 7970, Section 3.9.3.
 *
 * @param type what kind of mailbox the address leads to.
 * @param emailTo the address itself (RFC 5322, Section 3.4.1, and RFC 6531, Section 3.3).
 * @param descriptions Remarks on the address in free text.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record Email(
        Optional<EmailType> type,
        Optional<String> emailTo,
        List<MLString> descriptions,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param type as the record describes it
     * @param emailTo as the record describes it
     * @param descriptions as the record describes it
     * @param extras as the record describes it
     */
    public Email {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(emailTo, "emailTo");
        descriptions = ItemList.copyOf(descriptions);
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

    /** Collects the parts of a {@link Email}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<EmailType> type = Optional.empty();
        private Optional<String> emailTo = Optional.empty();
        private List<MLString> descriptions = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(Email from) {
            type = from.type;
            emailTo = from.emailTo;
            descriptions.addAll(from.descriptions);
            extras = from.extras;
        }

        /**
         * What kind of mailbox the address leads to.
         *
         * @param type the value
         * @return this builder
         */
        public Builder type(EmailType type) {
            this.type = Optional.of(type);
            return this;
        }

        /**
         * What kind of mailbox the address leads to.
         *
         * @param type the value
         * @return this builder
         */
        public Builder type(Optional<EmailType> type) {
            this.type = Objects.requireNonNull(type, "type");
            return this;
        }

        /**
         * The address itself (RFC 5322, Section 3.4.1, and RFC 6531, Section 3.3).
         *
         * @param emailTo the value
         * @return this builder
         */
        public Builder emailTo(String emailTo) {
            this.emailTo = Optional.of(emailTo);
            return this;
        }

        /**
         * The address itself (RFC 5322, Section 3.4.1, and RFC 6531, Section 3.3).
         *
         * @param emailTo the value
         * @return this builder
         */
        public Builder emailTo(Optional<String> emailTo) {
            this.emailTo = Objects.requireNonNull(emailTo, "emailTo");
            return this;
        }

        /**
         * Remarks on the address in free text.
         *
         * @param descriptions the value
         * @return this builder
         */
        public Builder descriptions(List<? extends MLString> descriptions) {
            this.descriptions = new ArrayList<>(descriptions);
            return this;
        }

        /**
         * Adds one: Remarks on the address in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(MLString description) {
            this.descriptions.add(Objects.requireNonNull(description, "description"));
            return this;
        }

        /**
         * Adds one: Remarks on the address in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(String description) {
            return addDescription(MLString.of(description));
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
        public Email build() {
            return new Email(type, emailTo, descriptions, extras);
        }
    }
}
