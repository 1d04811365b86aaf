// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * A person or organization that has to do with an incident, and how to reach it. At least one child must be present;
 * a contact inside another inherits what the outer one says.
 *
 * <p>RFC 5070, Section 3.7.
 *
 * @param role the part this contact plays in the incident.
 * @param type whether this contact is one person or an organization.
 * @param restriction Who may be told of what is inside. When absent, the restriction of the closest ancestor that
 *     has one holds.
 * @param contactName the name of the person or organization.
 * @param descriptions the contact in free text, often the title of a person.
 * @param registryHandles the handle of the contact in a registry.
 * @param postalAddress the postal address of the contact.
 * @param emails the email address of the contact.
 * @param telephones the telephone number of the contact.
 * @param fax the number of the contact's fax machine.
 * @param timezone the time zone of the contact as an offset from UTC: Z, or a sign with hours 00 to 14 and minutes
 *     (-05:00).
 * @param contacts Contacts that share the details of this one, such as persons in an organization.
 * @param additionalData Information about the contact that has no class of its own.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record Contact(
        Optional<ContactRole> role,
        Optional<ContactType> type,
        Optional<Restriction> restriction,
        Optional<MLString> contactName,
        List<MLString> descriptions,
        List<RegistryHandle> registryHandles,
        Optional<PostalAddress> postalAddress,
        List<ContactMeans> emails,
        List<ContactMeans> telephones,
        Optional<ContactMeans> fax,
        Optional<String> timezone,
        List<Contact> contacts,
        List<ExtensionType> additionalData,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param role as the record describes it
     * @param type as the record describes it
     * @param restriction as the record describes it
     * @param contactName as the record describes it
     * @param descriptions as the record describes it
     * @param registryHandles as the record describes it
     * @param postalAddress as the record describes it
     * @param emails as the record describes it
     * @param telephones as the record describes it
     * @param fax as the record describes it
     * @param timezone as the record describes it
     * @param contacts as the record describes it
     * @param additionalData as the record describes it
     * @param extras as the record describes it
     */
    public Contact {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(restriction, "restriction");
        Objects.requireNonNull(contactName, "contactName");
        descriptions = ItemList.copyOf(descriptions);
        registryHandles = ItemList.copyOf(registryHandles);
        Objects.requireNonNull(postalAddress, "postalAddress");
        emails = ItemList.copyOf(emails);
        telephones = ItemList.copyOf(telephones);
        Objects.requireNonNull(fax, "fax");
        Objects.requireNonNull(timezone, "timezone");
        contacts = ItemList.copyOf(contacts);
        additionalData = ItemList.copyOf(additionalData);
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

    /** Collects the parts of a {@link Contact}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<ContactRole> role = Optional.empty();
        private Optional<ContactType> type = Optional.empty();
        private Optional<Restriction> restriction = Optional.empty();
        private Optional<MLString> contactName = Optional.empty();
        private List<MLString> descriptions = new ArrayList<>();
        private List<RegistryHandle> registryHandles = new ArrayList<>();
        private Optional<PostalAddress> postalAddress = Optional.empty();
        private List<ContactMeans> emails = new ArrayList<>();
        private List<ContactMeans> telephones = new ArrayList<>();
        private Optional<ContactMeans> fax = Optional.empty();
        private Optional<String> timezone = Optional.empty();
        private List<Contact> contacts = new ArrayList<>();
        private List<ExtensionType> additionalData = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(Contact from) {
            role = from.role;
            type = from.type;
            restriction = from.restriction;
            contactName = from.contactName;
            descriptions.addAll(from.descriptions);
            registryHandles.addAll(from.registryHandles);
            postalAddress = from.postalAddress;
            emails.addAll(from.emails);
            telephones.addAll(from.telephones);
            fax = from.fax;
            timezone = from.timezone;
            contacts.addAll(from.contacts);
            additionalData.addAll(from.additionalData);
            extras = from.extras;
        }

        /**
         * The part this contact plays in the incident.
         *
         * @param role the value
         * @return this builder
         */
        public Builder role(ContactRole role) {
            this.role = Optional.of(role);
            return this;
        }

        /**
         * The part this contact plays in the incident.
         *
         * @param role the value
         * @return this builder
         */
        public Builder role(Optional<ContactRole> role) {
            this.role = Objects.requireNonNull(role, "role");
            return this;
        }

        /**
         * Whether this contact is one person or an organization.
         *
         * @param type the value
         * @return this builder
         */
        public Builder type(ContactType type) {
            this.type = Optional.of(type);
            return this;
        }

        /**
         * Whether this contact is one person or an organization.
         *
         * @param type the value
         * @return this builder
         */
        public Builder type(Optional<ContactType> type) {
            this.type = Objects.requireNonNull(type, "type");
            return this;
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
         * The name of the person or organization.
         *
         * @param contactName the value
         * @return this builder
         */
        public Builder contactName(MLString contactName) {
            this.contactName = Optional.of(contactName);
            return this;
        }

        /**
         * The name of the person or organization.
         *
         * @param contactName the value
         * @return this builder
         */
        public Builder contactName(String contactName) {
            return contactName(MLString.of(contactName));
        }

        /**
         * The name of the person or organization.
         *
         * @param contactName the value
         * @return this builder
         */
        public Builder contactName(Optional<MLString> contactName) {
            this.contactName = Objects.requireNonNull(contactName, "contactName");
            return this;
        }

        /**
         * The contact in free text, often the title of a person.
         *
         * @param descriptions the value
         * @return this builder
         */
        public Builder descriptions(List<? extends MLString> descriptions) {
            this.descriptions = new ArrayList<>(descriptions);
            return this;
        }

        /**
         * Adds one: the contact in free text, often the title of a person.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(MLString description) {
            this.descriptions.add(Objects.requireNonNull(description, "description"));
            return this;
        }

        /**
         * Adds one: the contact in free text, often the title of a person.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(String description) {
            return addDescription(MLString.of(description));
        }

        /**
         * The handle of the contact in a registry.
         *
         * @param registryHandles the value
         * @return this builder
         */
        public Builder registryHandles(List<? extends RegistryHandle> registryHandles) {
            this.registryHandles = new ArrayList<>(registryHandles);
            return this;
        }

        /**
         * Adds one: the handle of the contact in a registry.
         *
         * @param registryHandle the value
         * @return this builder
         */
        public Builder addRegistryHandle(RegistryHandle registryHandle) {
            this.registryHandles.add(Objects.requireNonNull(registryHandle, "registryHandle"));
            return this;
        }

        /**
         * The postal address of the contact.
         *
         * @param postalAddress the value
         * @return this builder
         */
        public Builder postalAddress(PostalAddress postalAddress) {
            this.postalAddress = Optional.of(postalAddress);
            return this;
        }

        /**
         * The postal address of the contact.
         *
         * @param postalAddress the value
         * @return this builder
         */
        public Builder postalAddress(Optional<PostalAddress> postalAddress) {
            this.postalAddress = Objects.requireNonNull(postalAddress, "postalAddress");
            return this;
        }

        /**
         * The email address of the contact.
         *
         * @param emails the value
         * @return this builder
         */
        public Builder emails(List<? extends ContactMeans> emails) {
            this.emails = new ArrayList<>(emails);
            return this;
        }

        /**
         * Adds one: the email address of the contact.
         *
         * @param email the value
         * @return this builder
         */
        public Builder addEmail(ContactMeans email) {
            this.emails.add(Objects.requireNonNull(email, "email"));
            return this;
        }

        /**
         * The telephone number of the contact.
         *
         * @param telephones the value
         * @return this builder
         */
        public Builder telephones(List<? extends ContactMeans> telephones) {
            this.telephones = new ArrayList<>(telephones);
            return this;
        }

        /**
         * Adds one: the telephone number of the contact.
         *
         * @param telephone the value
         * @return this builder
         */
        public Builder addTelephone(ContactMeans telephone) {
            this.telephones.add(Objects.requireNonNull(telephone, "telephone"));
            return this;
        }

        /**
         * The number of the contact's fax machine.
         *
         * @param fax the value
         * @return this builder
         */
        public Builder fax(ContactMeans fax) {
            this.fax = Optional.of(fax);
            return this;
        }

        /**
         * The number of the contact's fax machine.
         *
         * @param fax the value
         * @return this builder
         */
        public Builder fax(Optional<ContactMeans> fax) {
            this.fax = Objects.requireNonNull(fax, "fax");
            return this;
        }

        /**
         * The time zone of the contact as an offset from UTC: Z, or a sign with hours 00 to 14 and minutes (-05:00).
         *
         * @param timezone the value
         * @return this builder
         */
        public Builder timezone(String timezone) {
            this.timezone = Optional.of(timezone);
            return this;
        }

        /**
         * The time zone of the contact as an offset from UTC: Z, or a sign with hours 00 to 14 and minutes (-05:00).
         *
         * @param timezone the value
         * @return this builder
         */
        public Builder timezone(Optional<String> timezone) {
            this.timezone = Objects.requireNonNull(timezone, "timezone");
            return this;
        }

        /**
         * Contacts that share the details of this one, such as persons in an organization.
         *
         * @param contacts the value
         * @return this builder
         */
        public Builder contacts(List<? extends Contact> contacts) {
            this.contacts = new ArrayList<>(contacts);
            return this;
        }

        /**
         * Adds one: Contacts that share the details of this one, such as persons in an organization.
         *
         * @param contact the value
         * @return this builder
         */
        public Builder addContact(Contact contact) {
            this.contacts.add(Objects.requireNonNull(contact, "contact"));
            return this;
        }

        /**
         * Information about the contact that has no class of its own.
         *
         * @param additionalData the value
         * @return this builder
         */
        public Builder additionalData(List<? extends ExtensionType> additionalData) {
            this.additionalData = new ArrayList<>(additionalData);
            return this;
        }

        /**
         * Adds one: Information about the contact that has no class of its own.
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
        public Contact build() {
            return new Contact(role, type, restriction, contactName, descriptions, registryHandles, postalAddress, emails, telephones, fax, timezone, contacts, additionalData, extras);
        }
    }
}
