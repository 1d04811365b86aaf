// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * A domain name and what is known of the domain.
 *
 * <p>RFC 7970, Section 3.19.
 *
 * @param systemStatus how the domain came to be part of the event. The prose requires it, the printed schema does
 *     not.
 * @param domainStatus how the domain stood with its registry when the document was written. The prose requires it,
 *     the printed schema does not.
 * @param observableId an identifier, unique in the document, by which an ObservableReference points at the domain.
 * @param name the domain name.
 * @param dateDomainWasChecked when the name was resolved.
 * @param registrationDate when the domain was registered.
 * @param expirationDate when the registration runs out.
 * @param relatedDns Further DNS records of the domain.
 * @param nameservers the name servers of the domain.
 * @param domainContacts Whom the registrar or a whois query names for the domain.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record DomainData(
        Optional<SystemStatus> systemStatus,
        Optional<DomainStatus> domainStatus,
        Optional<String> observableId,
        Optional<String> name,
        Optional<DateTime> dateDomainWasChecked,
        Optional<DateTime> registrationDate,
        Optional<DateTime> expirationDate,
        List<ExtensionType> relatedDns,
        List<Nameservers> nameservers,
        Optional<DomainContacts> domainContacts,
        Extras extras)
        implements NodeName
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param systemStatus as the record describes it
     * @param domainStatus as the record describes it
     * @param observableId as the record describes it
     * @param name as the record describes it
     * @param dateDomainWasChecked as the record describes it
     * @param registrationDate as the record describes it
     * @param expirationDate as the record describes it
     * @param relatedDns as the record describes it
     * @param nameservers as the record describes it
     * @param domainContacts as the record describes it
     * @param extras as the record describes it
     */
    public DomainData {
        Objects.requireNonNull(systemStatus, "systemStatus");
        Objects.requireNonNull(domainStatus, "domainStatus");
        Objects.requireNonNull(observableId, "observableId");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(dateDomainWasChecked, "dateDomainWasChecked");
        Objects.requireNonNull(registrationDate, "registrationDate");
        Objects.requireNonNull(expirationDate, "expirationDate");
        relatedDns = ItemList.copyOf(relatedDns);
        nameservers = ItemList.copyOf(nameservers);
        Objects.requireNonNull(domainContacts, "domainContacts");
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

    /** Collects the parts of a {@link DomainData}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<SystemStatus> systemStatus = Optional.empty();
        private Optional<DomainStatus> domainStatus = Optional.empty();
        private Optional<String> observableId = Optional.empty();
        private Optional<String> name = Optional.empty();
        private Optional<DateTime> dateDomainWasChecked = Optional.empty();
        private Optional<DateTime> registrationDate = Optional.empty();
        private Optional<DateTime> expirationDate = Optional.empty();
        private List<ExtensionType> relatedDns = new ArrayList<>();
        private List<Nameservers> nameservers = new ArrayList<>();
        private Optional<DomainContacts> domainContacts = Optional.empty();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(DomainData from) {
            systemStatus = from.systemStatus;
            domainStatus = from.domainStatus;
            observableId = from.observableId;
            name = from.name;
            dateDomainWasChecked = from.dateDomainWasChecked;
            registrationDate = from.registrationDate;
            expirationDate = from.expirationDate;
            relatedDns.addAll(from.relatedDns);
            nameservers.addAll(from.nameservers);
            domainContacts = from.domainContacts;
            extras = from.extras;
        }

        /**
         * How the domain came to be part of the event. The prose requires it, the printed schema does not.
         *
         * @param systemStatus the value
         * @return this builder
         */
        public Builder systemStatus(SystemStatus systemStatus) {
            this.systemStatus = Optional.of(systemStatus);
            return this;
        }

        /**
         * How the domain came to be part of the event. The prose requires it, the printed schema does not.
         *
         * @param systemStatus the value
         * @return this builder
         */
        public Builder systemStatus(Optional<SystemStatus> systemStatus) {
            this.systemStatus = Objects.requireNonNull(systemStatus, "systemStatus");
            return this;
        }

        /**
         * How the domain stood with its registry when the document was written. The prose requires it, the printed
         * schema does not.
         *
         * @param domainStatus the value
         * @return this builder
         */
        public Builder domainStatus(DomainStatus domainStatus) {
            this.domainStatus = Optional.of(domainStatus);
            return this;
        }

        /**
         * How the domain stood with its registry when the document was written. The prose requires it, the printed
         * schema does not.
         *
         * @param domainStatus the value
         * @return this builder
         */
        public Builder domainStatus(Optional<DomainStatus> domainStatus) {
            this.domainStatus = Objects.requireNonNull(domainStatus, "domainStatus");
            return this;
        }

        /**
         * An identifier, unique in the document, by which an ObservableReference points at the domain.
         *
         * @param observableId the value
         * @return this builder
         */
        public Builder observableId(String observableId) {
            this.observableId = Optional.of(observableId);
            return this;
        }

        /**
         * An identifier, unique in the document, by which an ObservableReference points at the domain.
         *
         * @param observableId the value
         * @return this builder
         */
        public Builder observableId(Optional<String> observableId) {
            this.observableId = Objects.requireNonNull(observableId, "observableId");
            return this;
        }

        /**
         * The domain name.
         *
         * @param name the value
         * @return this builder
         */
        public Builder name(String name) {
            this.name = Optional.of(name);
            return this;
        }

        /**
         * The domain name.
         *
         * @param name the value
         * @return this builder
         */
        public Builder name(Optional<String> name) {
            this.name = Objects.requireNonNull(name, "name");
            return this;
        }

        /**
         * When the name was resolved.
         *
         * @param dateDomainWasChecked the value
         * @return this builder
         */
        public Builder dateDomainWasChecked(DateTime dateDomainWasChecked) {
            this.dateDomainWasChecked = Optional.of(dateDomainWasChecked);
            return this;
        }

        /**
         * When the name was resolved.
         *
         * @param dateDomainWasChecked the value
         * @return this builder
         */
        public Builder dateDomainWasChecked(OffsetDateTime dateDomainWasChecked) {
            return dateDomainWasChecked(DateTime.of(dateDomainWasChecked));
        }

        /**
         * When the name was resolved.
         *
         * @param dateDomainWasChecked the value
         * @return this builder
         */
        public Builder dateDomainWasChecked(Optional<DateTime> dateDomainWasChecked) {
            this.dateDomainWasChecked = Objects.requireNonNull(dateDomainWasChecked, "dateDomainWasChecked");
            return this;
        }

        /**
         * When the domain was registered.
         *
         * @param registrationDate the value
         * @return this builder
         */
        public Builder registrationDate(DateTime registrationDate) {
            this.registrationDate = Optional.of(registrationDate);
            return this;
        }

        /**
         * When the domain was registered.
         *
         * @param registrationDate the value
         * @return this builder
         */
        public Builder registrationDate(OffsetDateTime registrationDate) {
            return registrationDate(DateTime.of(registrationDate));
        }

        /**
         * When the domain was registered.
         *
         * @param registrationDate the value
         * @return this builder
         */
        public Builder registrationDate(Optional<DateTime> registrationDate) {
            this.registrationDate = Objects.requireNonNull(registrationDate, "registrationDate");
            return this;
        }

        /**
         * When the registration runs out.
         *
         * @param expirationDate the value
         * @return this builder
         */
        public Builder expirationDate(DateTime expirationDate) {
            this.expirationDate = Optional.of(expirationDate);
            return this;
        }

        /**
         * When the registration runs out.
         *
         * @param expirationDate the value
         * @return this builder
         */
        public Builder expirationDate(OffsetDateTime expirationDate) {
            return expirationDate(DateTime.of(expirationDate));
        }

        /**
         * When the registration runs out.
         *
         * @param expirationDate the value
         * @return this builder
         */
        public Builder expirationDate(Optional<DateTime> expirationDate) {
            this.expirationDate = Objects.requireNonNull(expirationDate, "expirationDate");
            return this;
        }

        /**
         * Further DNS records of the domain.
         *
         * @param relatedDns the value
         * @return this builder
         */
        public Builder relatedDns(List<? extends ExtensionType> relatedDns) {
            this.relatedDns = new ArrayList<>(relatedDns);
            return this;
        }

        /**
         * Adds one: Further DNS records of the domain.
         *
         * @param relatedDns the value
         * @return this builder
         */
        public Builder addRelatedDns(ExtensionType relatedDns) {
            this.relatedDns.add(Objects.requireNonNull(relatedDns, "relatedDns"));
            return this;
        }

        /**
         * The name servers of the domain.
         *
         * @param nameservers the value
         * @return this builder
         */
        public Builder nameservers(List<? extends Nameservers> nameservers) {
            this.nameservers = new ArrayList<>(nameservers);
            return this;
        }

        /**
         * Adds one: the name servers of the domain.
         *
         * @param nameservers the value
         * @return this builder
         */
        public Builder addNameservers(Nameservers nameservers) {
            this.nameservers.add(Objects.requireNonNull(nameservers, "nameservers"));
            return this;
        }

        /**
         * Whom the registrar or a whois query names for the domain.
         *
         * @param domainContacts the value
         * @return this builder
         */
        public Builder domainContacts(DomainContacts domainContacts) {
            this.domainContacts = Optional.of(domainContacts);
            return this;
        }

        /**
         * Whom the registrar or a whois query names for the domain.
         *
         * @param domainContacts the value
         * @return this builder
         */
        public Builder domainContacts(Optional<DomainContacts> domainContacts) {
            this.domainContacts = Objects.requireNonNull(domainContacts, "domainContacts");
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
        public DomainData build() {
            return new DomainData(systemStatus, domainStatus, observableId, name, dateDomainWasChecked, registrationDate, expirationDate, relatedDns, nameservers, domainContacts, extras);
        }
    }
}
