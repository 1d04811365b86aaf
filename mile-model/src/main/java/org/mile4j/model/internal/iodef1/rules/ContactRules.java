package org.mile4j.model.internal.iodef1.rules;

import java.util.List;
import org.mile4j.model.internal.formats.MailAddress;
import org.mile4j.model.internal.formats.PostalLines;
import org.mile4j.model.internal.formats.TelephoneNumber;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.Quote;
import org.mile4j.model.iodef1.Contact;
import org.mile4j.model.iodef1.ContactMeans;
import org.mile4j.model.iodef1.PostalAddress;

/** RFC 5070, Sections 2.11 to 2.14 and 3.7: contacts and how to reach them. */
final class ContactRules {

    private ContactRules() {}

    static void bind(Binding binding) {
        binding.bind("RFC5070-2.11-postal-address", PostalAddress.class, ContactRules::postal);
        binding.bind("RFC5070-2.13-telephone-number", Contact.class, ContactRules::telephones);
        binding.bind("RFC5070-2.14-email-address", Contact.class, ContactRules::emails);
        binding.bind("RFC5070-3.7-contact-empty", Contact.class, ContactRules::empty);
    }

    private static void postal(PostalAddress address, CheckContext context) {
        String problem = PostalLines.problem(address.value().strip());
        if (problem != null) {
            context.report("the lines of an address are separated by \"$\", but " + problem + ".");
        }
    }

    private static void telephones(Contact contact, CheckContext context) {
        List<ContactMeans> numbers = contact.telephones();
        for (int i = 0; i < numbers.size(); i++) {
            telephone(numbers.get(i), "Telephone", i, context);
        }
        if (contact.fax().isPresent()) {
            telephone(contact.fax().get(), "Fax", 0, context);
        }
    }

    private static void telephone(ContactMeans number, String element, int index, CheckContext context) {
        if (!TelephoneNumber.isValid(number.value().strip())) {
            context.report(
                    "/" + element + "[" + (index + 1) + "]",
                    element + " should be a number of up to 15 digits such as +1 202 555 0100, not "
                            + Quote.of(number.value()) + ".");
        }
    }

    private static void emails(Contact contact, CheckContext context) {
        List<ContactMeans> emails = contact.emails();
        for (int i = 0; i < emails.size(); i++) {
            String address = emails.get(i).value();
            if (!MailAddress.isValid(address.strip())) {
                context.report(
                        "/Email[" + (i + 1) + "]",
                        "Email should be an e-mail address such as csirt@example.com, not " + Quote.of(address) + ".");
            }
        }
    }

    private static void empty(Contact contact, CheckContext context) {
        if (contact.contactName().isEmpty()
                && contact.descriptions().isEmpty()
                && contact.registryHandles().isEmpty()
                && contact.postalAddress().isEmpty()
                && contact.emails().isEmpty()
                && contact.telephones().isEmpty()
                && contact.fax().isEmpty()
                && contact.timezone().isEmpty()
                && contact.contacts().isEmpty()
                && contact.additionalData().isEmpty()) {
            context.report("Contact must have a child, but has none.");
        }
    }
}
