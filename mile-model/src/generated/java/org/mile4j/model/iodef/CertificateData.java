// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * One or several X.509 certificates.
 *
 * <p>RFC 7970, Section 3.24.
 *
 * @param restriction Who may be told of what is inside. When absent, the restriction of the closest ancestor that
 *     has one holds.
 * @param observableId an identifier, unique in the document, by which an ObservableReference points at the
 *     certificates.
 * @param certificates the certificates.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record CertificateData(
        Optional<Restriction> restriction,
        Optional<String> observableId,
        List<Certificate> certificates,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param restriction as the record describes it
     * @param observableId as the record describes it
     * @param certificates as the record describes it
     * @param extras as the record describes it
     */
    public CertificateData {
        Objects.requireNonNull(restriction, "restriction");
        Objects.requireNonNull(observableId, "observableId");
        certificates = ItemList.copyOf(certificates);
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

    /** Collects the parts of a {@link CertificateData}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<Restriction> restriction = Optional.empty();
        private Optional<String> observableId = Optional.empty();
        private List<Certificate> certificates = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(CertificateData from) {
            restriction = from.restriction;
            observableId = from.observableId;
            certificates.addAll(from.certificates);
            extras = from.extras;
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
         * An identifier, unique in the document, by which an ObservableReference points at the certificates.
         *
         * @param observableId the value
         * @return this builder
         */
        public Builder observableId(String observableId) {
            this.observableId = Optional.of(observableId);
            return this;
        }

        /**
         * An identifier, unique in the document, by which an ObservableReference points at the certificates.
         *
         * @param observableId the value
         * @return this builder
         */
        public Builder observableId(Optional<String> observableId) {
            this.observableId = Objects.requireNonNull(observableId, "observableId");
            return this;
        }

        /**
         * The certificates.
         *
         * @param certificates the value
         * @return this builder
         */
        public Builder certificates(List<? extends Certificate> certificates) {
            this.certificates = new ArrayList<>(certificates);
            return this;
        }

        /**
         * Adds one: the certificates.
         *
         * @param certificate the value
         * @return this builder
         */
        public Builder addCertificate(Certificate certificate) {
            this.certificates.add(Objects.requireNonNull(certificate, "certificate"));
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
        public CertificateData build() {
            return new CertificateData(restriction, observableId, certificates, extras);
        }
    }
}
