// Generated from the model table. Edit the table, not this file.
package org.mile4j.rid.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;
import org.mile4j.model.iodef1.ExtensionType;

/**
 * A document of IODEF or another format inside a message, and signatures over it.
 *
 * <p>RFC 6545, Section 5.1.1.
 *
 * @param version the version of the schema of the document.
 * @param xmlSchemaId the namespace of the document.
 * @param xmlDocument the document, in an element whose dtype and meaning are both xml.
 * @param url where the schema of the document is described. It is never fetched.
 * @param signatures Signatures, each in an element whose dtype and meaning are both xml.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record ReportSchema(
        Optional<SchemaVersion> version,
        Optional<SchemaId> xmlSchemaId,
        Optional<ExtensionType> xmlDocument,
        Optional<String> url,
        List<ExtensionType> signatures,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param version as the record describes it
     * @param xmlSchemaId as the record describes it
     * @param xmlDocument as the record describes it
     * @param url as the record describes it
     * @param signatures as the record describes it
     * @param extras as the record describes it
     */
    public ReportSchema {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(xmlSchemaId, "xmlSchemaId");
        Objects.requireNonNull(xmlDocument, "xmlDocument");
        Objects.requireNonNull(url, "url");
        signatures = ItemList.copyOf(signatures);
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

    /** Collects the parts of a {@link ReportSchema}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<SchemaVersion> version = Optional.empty();
        private Optional<SchemaId> xmlSchemaId = Optional.empty();
        private Optional<ExtensionType> xmlDocument = Optional.empty();
        private Optional<String> url = Optional.empty();
        private List<ExtensionType> signatures = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(ReportSchema from) {
            version = from.version;
            xmlSchemaId = from.xmlSchemaId;
            xmlDocument = from.xmlDocument;
            url = from.url;
            signatures.addAll(from.signatures);
            extras = from.extras;
        }

        /**
         * The version of the schema of the document.
         *
         * @param version the value
         * @return this builder
         */
        public Builder version(SchemaVersion version) {
            this.version = Optional.of(version);
            return this;
        }

        /**
         * The version of the schema of the document.
         *
         * @param version the value
         * @return this builder
         */
        public Builder version(Optional<SchemaVersion> version) {
            this.version = Objects.requireNonNull(version, "version");
            return this;
        }

        /**
         * The namespace of the document.
         *
         * @param xmlSchemaId the value
         * @return this builder
         */
        public Builder xmlSchemaId(SchemaId xmlSchemaId) {
            this.xmlSchemaId = Optional.of(xmlSchemaId);
            return this;
        }

        /**
         * The namespace of the document.
         *
         * @param xmlSchemaId the value
         * @return this builder
         */
        public Builder xmlSchemaId(Optional<SchemaId> xmlSchemaId) {
            this.xmlSchemaId = Objects.requireNonNull(xmlSchemaId, "xmlSchemaId");
            return this;
        }

        /**
         * The document, in an element whose dtype and meaning are both xml.
         *
         * @param xmlDocument the value
         * @return this builder
         */
        public Builder xmlDocument(ExtensionType xmlDocument) {
            this.xmlDocument = Optional.of(xmlDocument);
            return this;
        }

        /**
         * The document, in an element whose dtype and meaning are both xml.
         *
         * @param xmlDocument the value
         * @return this builder
         */
        public Builder xmlDocument(Optional<ExtensionType> xmlDocument) {
            this.xmlDocument = Objects.requireNonNull(xmlDocument, "xmlDocument");
            return this;
        }

        /**
         * Where the schema of the document is described. It is never fetched.
         *
         * @param url the value
         * @return this builder
         */
        public Builder url(String url) {
            this.url = Optional.of(url);
            return this;
        }

        /**
         * Where the schema of the document is described. It is never fetched.
         *
         * @param url the value
         * @return this builder
         */
        public Builder url(Optional<String> url) {
            this.url = Objects.requireNonNull(url, "url");
            return this;
        }

        /**
         * Signatures, each in an element whose dtype and meaning are both xml.
         *
         * @param signatures the value
         * @return this builder
         */
        public Builder signatures(List<? extends ExtensionType> signatures) {
            this.signatures = new ArrayList<>(signatures);
            return this;
        }

        /**
         * Adds one: Signatures, each in an element whose dtype and meaning are both xml.
         *
         * @param signature the value
         * @return this builder
         */
        public Builder addSignature(ExtensionType signature) {
            this.signatures.add(Objects.requireNonNull(signature, "signature"));
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
        public ReportSchema build() {
            return new ReportSchema(version, xmlSchemaId, xmlDocument, url, signatures, extras);
        }
    }
}
