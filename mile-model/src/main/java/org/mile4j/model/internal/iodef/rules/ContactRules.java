package org.mile4j.model.internal.iodef.rules;

import java.util.List;
import org.mile4j.model.internal.formats.MailAddress;
import org.mile4j.model.internal.formats.PostalLines;
import org.mile4j.model.internal.formats.TelephoneNumber;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.Check;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.Quote;
import org.mile4j.model.iodef.Contact;
import org.mile4j.model.iodef.Email;
import org.mile4j.model.iodef.EmailData;
import org.mile4j.model.iodef.PostalAddress;
import org.mile4j.model.iodef.Telephone;

/** RFC 7970, Sections 2.10 to 2.12 and 3.9: contacts and how to reach them. */
enum ContactRules implements Check<Object> {
    POSTAL_ADDRESS,
    TELEPHONE_NUMBER,
    EMAIL_ADDRESS,
    EMAIL_DATA_ADDRESS,
    CONTACT_EMPTY;

    static void bind(Binding binding) {
        binding.bind("RFC7970-2.10-postal-address", PostalAddress.class, POSTAL_ADDRESS);
        binding.bind("RFC7970-2.11-telephone-number", Telephone.class, TELEPHONE_NUMBER);
        binding.bind("RFC7970-2.12-email-address", Email.class, EMAIL_ADDRESS);
        binding.bind("RFC7970-2.12-email-address", EmailData.class, EMAIL_DATA_ADDRESS);
        binding.bind("RFC7970-3.9-contact-empty", Contact.class, CONTACT_EMPTY);
    }

    @Override
    public void check(Object value, CheckContext context) {
        switch (this) {
            case POSTAL_ADDRESS -> postal((PostalAddress) value, context);
            case TELEPHONE_NUMBER -> telephone((Telephone) value, context);
            case EMAIL_ADDRESS -> email((Email) value, context);
            case EMAIL_DATA_ADDRESS -> emailData((EmailData) value, context);
            case CONTACT_EMPTY -> empty((Contact) value, context);
        }
    }

    private static void postal(PostalAddress address, CheckContext context) {
        if (address.pAddress().isPresent()) {
            String problem =
                    PostalLines.problem(address.pAddress().get().value().strip());
            if (problem != null) {
                context.report("/PAddress[1]", "the lines of an address are separated by \"$\", but " + problem + ".");
            }
        }
    }

    private static void telephone(Telephone telephone, CheckContext context) {
        if (telephone.telephoneNumber().isPresent()) {
            String number = telephone.telephoneNumber().get();
            if (!TelephoneNumber.isValid(number.strip())) {
                context.report(
                        "/TelephoneNumber[1]",
                        "TelephoneNumber should be a number of up to 15 digits such as +1 202 555 0100, not "
                                + Quote.of(number) + ".");
            }
        }
    }

    private static void email(Email email, CheckContext context) {
        if (email.emailTo().isPresent()) {
            address(email.emailTo().get(), "EmailTo", 0, context);
        }
    }

    private static void emailData(EmailData data, CheckContext context) {
        List<String> to = data.emailTos();
        for (int i = 0; i < to.size(); i++) {
            address(to.get(i), "EmailTo", i, context);
        }
        if (data.emailFrom().isPresent()) {
            address(data.emailFrom().get(), "EmailFrom", 0, context);
        }
    }

    private static void address(String text, String element, int index, CheckContext context) {
        if (!MailAddress.isValid(text.strip())) {
            context.report(
                    "/" + element + "[" + (index + 1) + "]",
                    element + " should be an e-mail address such as csirt@example.com, not " + Quote.of(text) + ".");
        }
    }

    private static void empty(Contact contact, CheckContext context) {
        if (contact.contactNames().isEmpty()
                && contact.contactTitles().isEmpty()
                && contact.descriptions().isEmpty()
                && contact.registryHandles().isEmpty()
                && contact.postalAddresses().isEmpty()
                && contact.emails().isEmpty()
                && contact.telephones().isEmpty()
                && contact.timezone().isEmpty()
                && contact.contacts().isEmpty()
                && contact.additionalData().isEmpty()) {
            context.report("Contact must have a child, but has none.");
        }
    }
}
