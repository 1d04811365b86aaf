// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * Whom the registrar or a whois query names for a domain. It has either one SameDomainContact or one or more
 * Contacts.
 *
 * <p>RFC 7970, Section 3.19.2.
 *
 * @param sameDomainContact a domain name, known from this document or an earlier exchange, whose contacts are the
 *     same.
 * @param contacts the contacts of the domain.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record DomainContacts(
        Optional<String> sameDomainContact,
        List<Contact> contacts,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param sameDomainContact as the record describes it
     * @param contacts as the record describes it
     * @param extras as the record describes it
     */
    public DomainContacts {
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

    /** Collects the parts of a {@link DomainContacts}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<String> sameDomainContact = Optional.empty();
        private List<Contact> contacts = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(DomainContacts from) {
            sameDomainContact = from.sameDomainContact;
            contacts.addAll(from.contacts);
            extras = from.extras;
        }

        /**
         * A domain name, known from this document or an earlier exchange, whose contacts are the same.
         *
         * @param sameDomainContact the value
         * @return this builder
         */
        public Builder sameDomainContact(String sameDomainContact) {
            this.sameDomainContact = Optional.of(sameDomainContact);
            return this;
        }

        /**
         * A domain name, known from this document or an earlier exchange, whose contacts are the same.
         *
         * @param sameDomainContact the value
         * @return this builder
         */
        public Builder sameDomainContact(Optional<String> sameDomainContact) {
            this.sameDomainContact = Objects.requireNonNull(sameDomainContact, "sameDomainContact");
            return this;
        }

        /**
         * The contacts of the domain.
         *
         * @param contacts the value
         * @return this builder
         */
        public Builder contacts(List<? extends Contact> contacts) {
            this.contacts = new ArrayList<>(contacts);
            return this;
        }

        /**
         * Adds one: the contacts of the domain.
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
        public DomainContacts build() {
            return new DomainContacts(sameDomainContact, contacts, extras);
        }
    }
}
