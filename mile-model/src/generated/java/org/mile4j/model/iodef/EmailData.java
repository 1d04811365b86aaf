// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * The headers, the body, the hashes and the signatures of an email message.
 *
 * <p>RFC 7970, Section 3.21.
 *
 * @param observableId an identifier, unique in the document, by which an ObservableReference points at the message.
 * @param emailTos an address in the To header field of the message.
 * @param emailFrom the address in the From header field of the message.
 * @param emailSubject the content of the Subject header field of the message.
 * @param emailXMailer the content of the X-Mailer header field of the message.
 * @param emailHeaderFields any header field: its name in the name attribute, which must be set, its value in the
 *     content, and string as dtype.
 * @param emailHeaders all the headers of the message.
 * @param emailBody the body of the message.
 * @param emailMessage the whole message, headers and body.
 * @param hashData Hashes of the message.
 * @param signatureData Signatures of the message.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record EmailData(
        Optional<String> observableId,
        List<String> emailTos,
        Optional<String> emailFrom,
        Optional<String> emailSubject,
        Optional<String> emailXMailer,
        List<ExtensionType> emailHeaderFields,
        Optional<String> emailHeaders,
        Optional<String> emailBody,
        Optional<String> emailMessage,
        List<HashData> hashData,
        List<SignatureData> signatureData,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param observableId as the record describes it
     * @param emailTos as the record describes it
     * @param emailFrom as the record describes it
     * @param emailSubject as the record describes it
     * @param emailXMailer as the record describes it
     * @param emailHeaderFields as the record describes it
     * @param emailHeaders as the record describes it
     * @param emailBody as the record describes it
     * @param emailMessage as the record describes it
     * @param hashData as the record describes it
     * @param signatureData as the record describes it
     * @param extras as the record describes it
     */
    public EmailData {
        Objects.requireNonNull(observableId, "observableId");
        emailTos = ItemList.copyOf(emailTos);
        Objects.requireNonNull(emailFrom, "emailFrom");
        Objects.requireNonNull(emailSubject, "emailSubject");
        Objects.requireNonNull(emailXMailer, "emailXMailer");
        emailHeaderFields = ItemList.copyOf(emailHeaderFields);
        Objects.requireNonNull(emailHeaders, "emailHeaders");
        Objects.requireNonNull(emailBody, "emailBody");
        Objects.requireNonNull(emailMessage, "emailMessage");
        hashData = ItemList.copyOf(hashData);
        signatureData = ItemList.copyOf(signatureData);
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

    /** Collects the parts of a {@link EmailData}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<String> observableId = Optional.empty();
        private List<String> emailTos = new ArrayList<>();
        private Optional<String> emailFrom = Optional.empty();
        private Optional<String> emailSubject = Optional.empty();
        private Optional<String> emailXMailer = Optional.empty();
        private List<ExtensionType> emailHeaderFields = new ArrayList<>();
        private Optional<String> emailHeaders = Optional.empty();
        private Optional<String> emailBody = Optional.empty();
        private Optional<String> emailMessage = Optional.empty();
        private List<HashData> hashData = new ArrayList<>();
        private List<SignatureData> signatureData = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(EmailData from) {
            observableId = from.observableId;
            emailTos.addAll(from.emailTos);
            emailFrom = from.emailFrom;
            emailSubject = from.emailSubject;
            emailXMailer = from.emailXMailer;
            emailHeaderFields.addAll(from.emailHeaderFields);
            emailHeaders = from.emailHeaders;
            emailBody = from.emailBody;
            emailMessage = from.emailMessage;
            hashData.addAll(from.hashData);
            signatureData.addAll(from.signatureData);
            extras = from.extras;
        }

        /**
         * An identifier, unique in the document, by which an ObservableReference points at the message.
         *
         * @param observableId the value
         * @return this builder
         */
        public Builder observableId(String observableId) {
            this.observableId = Optional.of(observableId);
            return this;
        }

        /**
         * An identifier, unique in the document, by which an ObservableReference points at the message.
         *
         * @param observableId the value
         * @return this builder
         */
        public Builder observableId(Optional<String> observableId) {
            this.observableId = Objects.requireNonNull(observableId, "observableId");
            return this;
        }

        /**
         * An address in the To header field of the message.
         *
         * @param emailTos the value
         * @return this builder
         */
        public Builder emailTos(List<? extends String> emailTos) {
            this.emailTos = new ArrayList<>(emailTos);
            return this;
        }

        /**
         * Adds one: an address in the To header field of the message.
         *
         * @param emailTo the value
         * @return this builder
         */
        public Builder addEmailTo(String emailTo) {
            this.emailTos.add(Objects.requireNonNull(emailTo, "emailTo"));
            return this;
        }

        /**
         * The address in the From header field of the message.
         *
         * @param emailFrom the value
         * @return this builder
         */
        public Builder emailFrom(String emailFrom) {
            this.emailFrom = Optional.of(emailFrom);
            return this;
        }

        /**
         * The address in the From header field of the message.
         *
         * @param emailFrom the value
         * @return this builder
         */
        public Builder emailFrom(Optional<String> emailFrom) {
            this.emailFrom = Objects.requireNonNull(emailFrom, "emailFrom");
            return this;
        }

        /**
         * The content of the Subject header field of the message.
         *
         * @param emailSubject the value
         * @return this builder
         */
        public Builder emailSubject(String emailSubject) {
            this.emailSubject = Optional.of(emailSubject);
            return this;
        }

        /**
         * The content of the Subject header field of the message.
         *
         * @param emailSubject the value
         * @return this builder
         */
        public Builder emailSubject(Optional<String> emailSubject) {
            this.emailSubject = Objects.requireNonNull(emailSubject, "emailSubject");
            return this;
        }

        /**
         * The content of the X-Mailer header field of the message.
         *
         * @param emailXMailer the value
         * @return this builder
         */
        public Builder emailXMailer(String emailXMailer) {
            this.emailXMailer = Optional.of(emailXMailer);
            return this;
        }

        /**
         * The content of the X-Mailer header field of the message.
         *
         * @param emailXMailer the value
         * @return this builder
         */
        public Builder emailXMailer(Optional<String> emailXMailer) {
            this.emailXMailer = Objects.requireNonNull(emailXMailer, "emailXMailer");
            return this;
        }

        /**
         * Any header field: its name in the name attribute, which must be set, its value in the content, and string
         * as dtype.
         *
         * @param emailHeaderFields the value
         * @return this builder
         */
        public Builder emailHeaderFields(List<? extends ExtensionType> emailHeaderFields) {
            this.emailHeaderFields = new ArrayList<>(emailHeaderFields);
            return this;
        }

        /**
         * Adds one: any header field: its name in the name attribute, which must be set, its value in the content,
         * and string as dtype.
         *
         * @param emailHeaderField the value
         * @return this builder
         */
        public Builder addEmailHeaderField(ExtensionType emailHeaderField) {
            this.emailHeaderFields.add(Objects.requireNonNull(emailHeaderField, "emailHeaderField"));
            return this;
        }

        /**
         * All the headers of the message.
         *
         * @param emailHeaders the value
         * @return this builder
         */
        public Builder emailHeaders(String emailHeaders) {
            this.emailHeaders = Optional.of(emailHeaders);
            return this;
        }

        /**
         * All the headers of the message.
         *
         * @param emailHeaders the value
         * @return this builder
         */
        public Builder emailHeaders(Optional<String> emailHeaders) {
            this.emailHeaders = Objects.requireNonNull(emailHeaders, "emailHeaders");
            return this;
        }

        /**
         * The body of the message.
         *
         * @param emailBody the value
         * @return this builder
         */
        public Builder emailBody(String emailBody) {
            this.emailBody = Optional.of(emailBody);
            return this;
        }

        /**
         * The body of the message.
         *
         * @param emailBody the value
         * @return this builder
         */
        public Builder emailBody(Optional<String> emailBody) {
            this.emailBody = Objects.requireNonNull(emailBody, "emailBody");
            return this;
        }

        /**
         * The whole message, headers and body.
         *
         * @param emailMessage the value
         * @return this builder
         */
        public Builder emailMessage(String emailMessage) {
            this.emailMessage = Optional.of(emailMessage);
            return this;
        }

        /**
         * The whole message, headers and body.
         *
         * @param emailMessage the value
         * @return this builder
         */
        public Builder emailMessage(Optional<String> emailMessage) {
            this.emailMessage = Objects.requireNonNull(emailMessage, "emailMessage");
            return this;
        }

        /**
         * Hashes of the message.
         *
         * @param hashData the value
         * @return this builder
         */
        public Builder hashData(List<? extends HashData> hashData) {
            this.hashData = new ArrayList<>(hashData);
            return this;
        }

        /**
         * Adds one: Hashes of the message.
         *
         * @param hashData the value
         * @return this builder
         */
        public Builder addHashData(HashData hashData) {
            this.hashData.add(Objects.requireNonNull(hashData, "hashData"));
            return this;
        }

        /**
         * Signatures of the message.
         *
         * @param signatureData the value
         * @return this builder
         */
        public Builder signatureData(List<? extends SignatureData> signatureData) {
            this.signatureData = new ArrayList<>(signatureData);
            return this;
        }

        /**
         * Adds one: Signatures of the message.
         *
         * @param signatureData the value
         * @return this builder
         */
        public Builder addSignatureData(SignatureData signatureData) {
            this.signatureData.add(Objects.requireNonNull(signatureData, "signatureData"));
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
        public EmailData build() {
            return new EmailData(observableId, emailTos, emailFrom, emailSubject, emailXMailer, emailHeaderFields, emailHeaders, emailBody, emailMessage, hashData, signatureData, extras);
        }
    }
}
