// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlNamespace;
import org.mile4j.model.internal.list.ItemList;

/**
 * A whole IODEF document, with one or more incidents.
 *
 * <p>RFC 7970, Section 3.1.
 *
 * @param version the version of the IODEF that the document follows, always 2.00.
 * @param lang the language of all text in the document that names no other, as a tag of RFC 5646. Section 6 wants
 *     every document to state its language.
 * @param formatId a free text that tells the recipient how to process the document. Its meaning is agreed by other
 *     means.
 * @param privateEnumName the domain name of the CSIRT whose private extensions the document uses. It must be fully
 *     qualified.
 * @param privateEnumId which of the private extensions of that CSIRT the document uses. It must not be set without
 *     private-enum-name.
 * @param incidents the incidents that the document tells of.
 * @param additionalData Information about the document that has no class of its own.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record IodefDocument(
        Optional<String> version,
        Optional<String> lang,
        Optional<String> formatId,
        Optional<String> privateEnumName,
        Optional<String> privateEnumId,
        List<Incident> incidents,
        List<ExtensionType> additionalData,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param version as the record describes it
     * @param lang as the record describes it
     * @param formatId as the record describes it
     * @param privateEnumName as the record describes it
     * @param privateEnumId as the record describes it
     * @param incidents as the record describes it
     * @param additionalData as the record describes it
     * @param extras as the record describes it
     */
    public IodefDocument {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(lang, "lang");
        Objects.requireNonNull(formatId, "formatId");
        Objects.requireNonNull(privateEnumName, "privateEnumName");
        Objects.requireNonNull(privateEnumId, "privateEnumId");
        incidents = ItemList.copyOf(incidents);
        additionalData = ItemList.copyOf(additionalData);
        Objects.requireNonNull(extras, "extras");
    }

    /**
     * A builder with nothing set but the version and the schema's place.
     *
     * @return a new builder
     */
    public static Builder builder() {
        String xsi = "http://www.w3.org/2001/XMLSchema-instance";
        return new Builder()
                .version("2.00")
                .extras(Extras.of(
                        List.of(new XmlNamespace("xsi", xsi)),
                        List.of(new XmlAttribute(xsi, "xsi", "schemaLocation",
                                "urn:ietf:params:xml:ns:iodef-2.0 http://www.iana.org/assignments/xml-registry/schema/iodef-2.0.xsd")),
                        List.of(), List.of(), List.of()));
    }

    /**
     * A builder that starts from this value.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects the parts of a {@link IodefDocument}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<String> version = Optional.empty();
        private Optional<String> lang = Optional.empty();
        private Optional<String> formatId = Optional.empty();
        private Optional<String> privateEnumName = Optional.empty();
        private Optional<String> privateEnumId = Optional.empty();
        private List<Incident> incidents = new ArrayList<>();
        private List<ExtensionType> additionalData = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(IodefDocument from) {
            version = from.version;
            lang = from.lang;
            formatId = from.formatId;
            privateEnumName = from.privateEnumName;
            privateEnumId = from.privateEnumId;
            incidents.addAll(from.incidents);
            additionalData.addAll(from.additionalData);
            extras = from.extras;
        }

        /**
         * The version of the IODEF that the document follows, always 2.00.
         *
         * @param version the value
         * @return this builder
         */
        public Builder version(String version) {
            this.version = Optional.of(version);
            return this;
        }

        /**
         * The version of the IODEF that the document follows, always 2.00.
         *
         * @param version the value
         * @return this builder
         */
        public Builder version(Optional<String> version) {
            this.version = Objects.requireNonNull(version, "version");
            return this;
        }

        /**
         * The language of all text in the document that names no other, as a tag of RFC 5646. Section 6 wants every
         * document to state its language.
         *
         * @param lang the value
         * @return this builder
         */
        public Builder lang(String lang) {
            this.lang = Optional.of(lang);
            return this;
        }

        /**
         * The language of all text in the document that names no other, as a tag of RFC 5646. Section 6 wants every
         * document to state its language.
         *
         * @param lang the value
         * @return this builder
         */
        public Builder lang(Optional<String> lang) {
            this.lang = Objects.requireNonNull(lang, "lang");
            return this;
        }

        /**
         * A free text that tells the recipient how to process the document. Its meaning is agreed by other means.
         *
         * @param formatId the value
         * @return this builder
         */
        public Builder formatId(String formatId) {
            this.formatId = Optional.of(formatId);
            return this;
        }

        /**
         * A free text that tells the recipient how to process the document. Its meaning is agreed by other means.
         *
         * @param formatId the value
         * @return this builder
         */
        public Builder formatId(Optional<String> formatId) {
            this.formatId = Objects.requireNonNull(formatId, "formatId");
            return this;
        }

        /**
         * The domain name of the CSIRT whose private extensions the document uses. It must be fully qualified.
         *
         * @param privateEnumName the value
         * @return this builder
         */
        public Builder privateEnumName(String privateEnumName) {
            this.privateEnumName = Optional.of(privateEnumName);
            return this;
        }

        /**
         * The domain name of the CSIRT whose private extensions the document uses. It must be fully qualified.
         *
         * @param privateEnumName the value
         * @return this builder
         */
        public Builder privateEnumName(Optional<String> privateEnumName) {
            this.privateEnumName = Objects.requireNonNull(privateEnumName, "privateEnumName");
            return this;
        }

        /**
         * Which of the private extensions of that CSIRT the document uses. It must not be set without
         * private-enum-name.
         *
         * @param privateEnumId the value
         * @return this builder
         */
        public Builder privateEnumId(String privateEnumId) {
            this.privateEnumId = Optional.of(privateEnumId);
            return this;
        }

        /**
         * Which of the private extensions of that CSIRT the document uses. It must not be set without
         * private-enum-name.
         *
         * @param privateEnumId the value
         * @return this builder
         */
        public Builder privateEnumId(Optional<String> privateEnumId) {
            this.privateEnumId = Objects.requireNonNull(privateEnumId, "privateEnumId");
            return this;
        }

        /**
         * The incidents that the document tells of.
         *
         * @param incidents the value
         * @return this builder
         */
        public Builder incidents(List<? extends Incident> incidents) {
            this.incidents = new ArrayList<>(incidents);
            return this;
        }

        /**
         * Adds one: the incidents that the document tells of.
         *
         * @param incident the value
         * @return this builder
         */
        public Builder addIncident(Incident incident) {
            this.incidents.add(Objects.requireNonNull(incident, "incident"));
            return this;
        }

        /**
         * Information about the document that has no class of its own.
         *
         * @param additionalData the value
         * @return this builder
         */
        public Builder additionalData(List<? extends ExtensionType> additionalData) {
            this.additionalData = new ArrayList<>(additionalData);
            return this;
        }

        /**
         * Adds one: Information about the document that has no class of its own.
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
        public IodefDocument build() {
            return new IodefDocument(version, lang, formatId, privateEnumName, privateEnumId, incidents, additionalData, extras);
        }
    }
}
