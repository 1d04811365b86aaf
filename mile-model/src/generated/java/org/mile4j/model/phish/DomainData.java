// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.phish;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;
import org.mile4j.model.iodef1.Contact;
import org.mile4j.model.iodef1.MLString;

/**
 * The registration and delegation of a domain.
 *
 * <p>RFC 5901, Section 5.9.2.
 *
 * @param systemStatus what part the domain or its system had in the event.
 * @param domainStatus how the domain stood with its registry.
 * @param name the full DNS name of the host.
 * @param dateDomainWasChecked when the data was looked up.
 * @param registrationDate when the domain was registered.
 * @param expirationDate when the registration ends.
 * @param nameservers the name servers of the domain.
 * @param sameDomainContact a domain whose contacts are the same.
 * @param contacts a contact of the domain as the registry gives it, its role in ext-role.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record DomainData(
        Optional<SystemStatus> systemStatus,
        Optional<DomainStatus> domainStatus,
        Optional<MLString> name,
        Optional<DateTime> dateDomainWasChecked,
        Optional<DateTime> registrationDate,
        Optional<DateTime> expirationDate,
        List<Nameservers> nameservers,
        Optional<MLString> sameDomainContact,
        List<Contact> contacts,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param systemStatus as the record describes it
     * @param domainStatus as the record describes it
     * @param name as the record describes it
     * @param dateDomainWasChecked as the record describes it
     * @param registrationDate as the record describes it
     * @param expirationDate as the record describes it
     * @param nameservers as the record describes it
     * @param sameDomainContact as the record describes it
     * @param contacts as the record describes it
     * @param extras as the record describes it
     */
    public DomainData {
        Objects.requireNonNull(systemStatus, "systemStatus");
        Objects.requireNonNull(domainStatus, "domainStatus");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(dateDomainWasChecked, "dateDomainWasChecked");
        Objects.requireNonNull(registrationDate, "registrationDate");
        Objects.requireNonNull(expirationDate, "expirationDate");
        nameservers = ItemList.copyOf(nameservers);
        Objects.requireNonNull(sameDomainContact, "sameDomainContact");
        contacts = ItemList.copyOf(contacts);
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
        private Optional<MLString> name = Optional.empty();
        private Optional<DateTime> dateDomainWasChecked = Optional.empty();
        private Optional<DateTime> registrationDate = Optional.empty();
        private Optional<DateTime> expirationDate = Optional.empty();
        private List<Nameservers> nameservers = new ArrayList<>();
        private Optional<MLString> sameDomainContact = Optional.empty();
        private List<Contact> contacts = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(DomainData from) {
            systemStatus = from.systemStatus;
            domainStatus = from.domainStatus;
            name = from.name;
            dateDomainWasChecked = from.dateDomainWasChecked;
            registrationDate = from.registrationDate;
            expirationDate = from.expirationDate;
            nameservers.addAll(from.nameservers);
            sameDomainContact = from.sameDomainContact;
            contacts.addAll(from.contacts);
            extras = from.extras;
        }

        /**
         * What part the domain or its system had in the event.
         *
         * @param systemStatus the value
         * @return this builder
         */
        public Builder systemStatus(SystemStatus systemStatus) {
            this.systemStatus = Optional.of(systemStatus);
            return this;
        }

        /**
         * What part the domain or its system had in the event.
         *
         * @param systemStatus the value
         * @return this builder
         */
        public Builder systemStatus(Optional<SystemStatus> systemStatus) {
            this.systemStatus = Objects.requireNonNull(systemStatus, "systemStatus");
            return this;
        }

        /**
         * How the domain stood with its registry.
         *
         * @param domainStatus the value
         * @return this builder
         */
        public Builder domainStatus(DomainStatus domainStatus) {
            this.domainStatus = Optional.of(domainStatus);
            return this;
        }

        /**
         * How the domain stood with its registry.
         *
         * @param domainStatus the value
         * @return this builder
         */
        public Builder domainStatus(Optional<DomainStatus> domainStatus) {
            this.domainStatus = Objects.requireNonNull(domainStatus, "domainStatus");
            return this;
        }

        /**
         * The full DNS name of the host.
         *
         * @param name the value
         * @return this builder
         */
        public Builder name(MLString name) {
            this.name = Optional.of(name);
            return this;
        }

        /**
         * The full DNS name of the host.
         *
         * @param name the value
         * @return this builder
         */
        public Builder name(Optional<MLString> name) {
            this.name = Objects.requireNonNull(name, "name");
            return this;
        }

        /**
         * When the data was looked up.
         *
         * @param dateDomainWasChecked the value
         * @return this builder
         */
        public Builder dateDomainWasChecked(DateTime dateDomainWasChecked) {
            this.dateDomainWasChecked = Optional.of(dateDomainWasChecked);
            return this;
        }

        /**
         * When the data was looked up.
         *
         * @param dateDomainWasChecked the value
         * @return this builder
         */
        public Builder dateDomainWasChecked(OffsetDateTime dateDomainWasChecked) {
            return dateDomainWasChecked(DateTime.of(dateDomainWasChecked));
        }

        /**
         * When the data was looked up.
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
         * When the registration ends.
         *
         * @param expirationDate the value
         * @return this builder
         */
        public Builder expirationDate(DateTime expirationDate) {
            this.expirationDate = Optional.of(expirationDate);
            return this;
        }

        /**
         * When the registration ends.
         *
         * @param expirationDate the value
         * @return this builder
         */
        public Builder expirationDate(OffsetDateTime expirationDate) {
            return expirationDate(DateTime.of(expirationDate));
        }

        /**
         * When the registration ends.
         *
         * @param expirationDate the value
         * @return this builder
         */
        public Builder expirationDate(Optional<DateTime> expirationDate) {
            this.expirationDate = Objects.requireNonNull(expirationDate, "expirationDate");
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
         * A domain whose contacts are the same.
         *
         * @param sameDomainContact the value
         * @return this builder
         */
        public Builder sameDomainContact(MLString sameDomainContact) {
            this.sameDomainContact = Optional.of(sameDomainContact);
            return this;
        }

        /**
         * A domain whose contacts are the same.
         *
         * @param sameDomainContact the value
         * @return this builder
         */
        public Builder sameDomainContact(Optional<MLString> sameDomainContact) {
            this.sameDomainContact = Objects.requireNonNull(sameDomainContact, "sameDomainContact");
            return this;
        }

        /**
         * A contact of the domain as the registry gives it, its role in ext-role.
         *
         * @param contacts the value
         * @return this builder
         */
        public Builder contacts(List<? extends Contact> contacts) {
            this.contacts = new ArrayList<>(contacts);
            return this;
        }

        /**
         * Adds one: a contact of the domain as the registry gives it, its role in ext-role.
         *
         * @param contact the value
         * @return this builder
         */
        public Builder addContact(Contact contact) {
            this.contacts.add(Objects.requireNonNull(contact, "contact"));
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
            return new DomainData(systemStatus, domainStatus, name, dateDomainWasChecked, registrationDate, expirationDate, nameservers, sameDomainContact, contacts, extras);
        }
    }
}
