// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.internal.list.ItemList;

/**
 * An X.509 certificate or a chain of them.
 *
 * <p>RFC 7970, Section 3.24.1.
 *
 * @param observableId an identifier, unique in the document, by which an ObservableReference points at the
 *     certificate.
 * @param x509Data the certificate or chain in the form of XML Signature.
 * @param descriptions what the certificate has to do with the incident, in free text.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record Certificate(
        Optional<String> observableId,
        Optional<XmlElement> x509Data,
        List<MLString> descriptions,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param observableId as the record describes it
     * @param x509Data as the record describes it
     * @param descriptions as the record describes it
     * @param extras as the record describes it
     */
    public Certificate {
        Objects.requireNonNull(observableId, "observableId");
        Objects.requireNonNull(x509Data, "x509Data");
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

    /** Collects the parts of a {@link Certificate}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<String> observableId = Optional.empty();
        private Optional<XmlElement> x509Data = Optional.empty();
        private List<MLString> descriptions = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(Certificate from) {
            observableId = from.observableId;
            x509Data = from.x509Data;
            descriptions.addAll(from.descriptions);
            extras = from.extras;
        }

        /**
         * An identifier, unique in the document, by which an ObservableReference points at the certificate.
         *
         * @param observableId the value
         * @return this builder
         */
        public Builder observableId(String observableId) {
            this.observableId = Optional.of(observableId);
            return this;
        }

        /**
         * An identifier, unique in the document, by which an ObservableReference points at the certificate.
         *
         * @param observableId the value
         * @return this builder
         */
        public Builder observableId(Optional<String> observableId) {
            this.observableId = Objects.requireNonNull(observableId, "observableId");
            return this;
        }

        /**
         * The certificate or chain in the form of XML Signature.
         *
         * @param x509Data the value
         * @return this builder
         */
        public Builder x509Data(XmlElement x509Data) {
            this.x509Data = Optional.of(x509Data);
            return this;
        }

        /**
         * The certificate or chain in the form of XML Signature.
         *
         * @param x509Data the value
         * @return this builder
         */
        public Builder x509Data(Optional<XmlElement> x509Data) {
            this.x509Data = Objects.requireNonNull(x509Data, "x509Data");
            return this;
        }

        /**
         * What the certificate has to do with the incident, in free text.
         *
         * @param descriptions the value
         * @return this builder
         */
        public Builder descriptions(List<? extends MLString> descriptions) {
            this.descriptions = new ArrayList<>(descriptions);
            return this;
        }

        /**
         * Adds one: what the certificate has to do with the incident, in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(MLString description) {
            this.descriptions.add(Objects.requireNonNull(description, "description"));
            return this;
        }

        /**
         * Adds one: what the certificate has to do with the incident, in free text.
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
        public Certificate build() {
            return new Certificate(observableId, x509Data, descriptions, extras);
        }
    }
}
