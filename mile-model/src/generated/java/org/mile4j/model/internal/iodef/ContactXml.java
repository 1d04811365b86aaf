// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef.Contact;
import org.mile4j.model.iodef.ContactRole;
import org.mile4j.model.iodef.ContactType;
import org.mile4j.model.iodef.Email;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.MLString;
import org.mile4j.model.iodef.PostalAddress;
import org.mile4j.model.iodef.RegistryHandle;
import org.mile4j.model.iodef.Restriction;
import org.mile4j.model.iodef.Telephone;

/** The XML of {@link Contact}: RFC 7970, Section 3.9. */
public final class ContactXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(6, "Contact", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.9")
            .attribute("role", TypeKind.ENUMERATION, IodefValues.CONTACT_ROLE, true, true, null)
            .attribute("ext-role", TypeKind.STRING, null, false, false, null)
            .attribute("type", TypeKind.ENUMERATION, IodefValues.CONTACT_TYPE, true, true, null)
            .attribute("ext-type", TypeKind.STRING, null, false, false, null)
            .attribute("restriction", TypeKind.ENUMERATION, IodefValues.RESTRICTION, false, false, null)
            .attribute("ext-restriction", TypeKind.STRING, null, false, false, null)
            .child("ContactName", 0, 0, true, IodefGrammar.type("MLString"))
            .child("ContactTitle", 1, 1, true, IodefGrammar.type("MLString"))
            .child("Description", 2, 2, true, IodefGrammar.type("MLString"))
            .child("RegistryHandle", 3, 3, true, IodefGrammar.type("RegistryHandle"))
            .child("PostalAddress", 4, 4, true, IodefGrammar.type("PostalAddress"))
            .child("Email", 5, 5, true, IodefGrammar.type("Email"))
            .child("Telephone", 6, 6, true, IodefGrammar.type("Telephone"))
            .simple("Timezone", 7, 7, false, TypeKind.TIMEZONE, TypeKind.TIMEZONE)
            .child("Contact", 8, 8, true, IodefGrammar.type("Contact"))
            .child("AdditionalData", 9, 9, true, IodefGrammar.type("ExtensionType"))
            .build();

    private ContactXml() {}

    /** Reads the element the reader stands on. */
    public static Contact read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String role = null;
        String extRole = null;
        String type = null;
        String extType = null;
        String restriction = null;
        String extRestriction = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> role = value;
                case 1 -> extRole = value;
                case 2 -> type = value;
                case 3 -> extType = value;
                case 4 -> restriction = value;
                case 5 -> extRestriction = value;
                default -> {}
            }
        }
        in.keepEmpty("role", role, extRole);
        in.keepEmpty("type", type, extType);
        in.keepEmpty("restriction", restriction, extRestriction);
        List<MLString> contactNames = null;
        List<MLString> contactTitles = null;
        List<MLString> descriptions = null;
        List<RegistryHandle> registryHandles = null;
        List<PostalAddress> postalAddresses = null;
        List<Email> emails = null;
        List<Telephone> telephones = null;
        String timezone = null;
        List<Contact> contacts = null;
        List<ExtensionType> additionalData = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> contactNames = Fields.add(contactNames, MLStringXml.read(in));
                case 1 -> contactTitles = Fields.add(contactTitles, MLStringXml.read(in));
                case 2 -> descriptions = Fields.add(descriptions, MLStringXml.read(in));
                case 3 -> registryHandles = Fields.add(registryHandles, RegistryHandleXml.read(in));
                case 4 -> postalAddresses = Fields.add(postalAddresses, PostalAddressXml.read(in));
                case 5 -> emails = Fields.add(emails, EmailXml.read(in));
                case 6 -> telephones = Fields.add(telephones, TelephoneXml.read(in));
                case 7 -> timezone = in.simple();
                case 8 -> contacts = Fields.add(contacts, ContactXml.read(in));
                case 9 -> additionalData = Fields.add(additionalData, ExtensionTypeXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(Contact.class, new Contact(
                role == null && extRole == null ? Optional.empty() : ContactRole.optional(Fields.text(role), Optional.ofNullable(extRole)),
                type == null && extType == null ? Optional.empty() : ContactType.optional(Fields.text(type), Optional.ofNullable(extType)),
                restriction == null && extRestriction == null ? Optional.empty() : Restriction.optional(Fields.text(restriction), Optional.ofNullable(extRestriction)),
                Fields.list(contactNames),
                Fields.list(contactTitles),
                Fields.list(descriptions),
                Fields.list(registryHandles),
                Fields.list(postalAddresses),
                Fields.list(emails),
                Fields.list(telephones),
                Optional.ofNullable(timezone),
                Fields.list(contacts),
                Fields.list(additionalData),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, Contact value) throws IOException {
        out.start(name, value.extras());
        if (value.role().isPresent()) {
            out.enumeration(IodefNames.AT_ROLE, IodefNames.AT_EXT_ROLE, value.role().get(), value.role().get().value(), IodefValues.CONTACT_ROLE);
        }
        if (value.type().isPresent()) {
            out.enumeration(IodefNames.AT_TYPE, IodefNames.AT_EXT_TYPE, value.type().get(), value.type().get().value(), null);
        }
        if (value.restriction().isPresent()) {
            out.enumeration(IodefNames.AT_RESTRICTION, IodefNames.AT_EXT_RESTRICTION, value.restriction().get(), value.restriction().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        List<MLString> contactNames = value.contactNames();
        for (int i = 0; i < contactNames.size(); i++) {
            MLString item = contactNames.get(i);
            MLStringXml.write(out, IodefNames.CONTACT_NAME, item);
        }
        List<MLString> contactTitles = value.contactTitles();
        for (int i = 0; i < contactTitles.size(); i++) {
            MLString item = contactTitles.get(i);
            MLStringXml.write(out, IodefNames.CONTACT_TITLE, item);
        }
        List<MLString> descriptions = value.descriptions();
        for (int i = 0; i < descriptions.size(); i++) {
            MLString item = descriptions.get(i);
            MLStringXml.write(out, IodefNames.DESCRIPTION, item);
        }
        List<RegistryHandle> registryHandles = value.registryHandles();
        for (int i = 0; i < registryHandles.size(); i++) {
            RegistryHandle item = registryHandles.get(i);
            RegistryHandleXml.write(out, IodefNames.REGISTRY_HANDLE, item);
        }
        List<PostalAddress> postalAddresses = value.postalAddresses();
        for (int i = 0; i < postalAddresses.size(); i++) {
            PostalAddress item = postalAddresses.get(i);
            PostalAddressXml.write(out, IodefNames.POSTAL_ADDRESS, item);
        }
        List<Email> emails = value.emails();
        for (int i = 0; i < emails.size(); i++) {
            Email item = emails.get(i);
            EmailXml.write(out, IodefNames.EMAIL, item);
        }
        List<Telephone> telephones = value.telephones();
        for (int i = 0; i < telephones.size(); i++) {
            Telephone item = telephones.get(i);
            TelephoneXml.write(out, IodefNames.TELEPHONE, item);
        }
        if (value.timezone().isPresent()) {
            out.element(IodefNames.TIMEZONE, value.timezone().get());
        }
        List<Contact> contacts = value.contacts();
        for (int i = 0; i < contacts.size(); i++) {
            Contact item = contacts.get(i);
            ContactXml.write(out, IodefNames.CONTACT, item);
        }
        List<ExtensionType> additionalData = value.additionalData();
        for (int i = 0; i < additionalData.size(); i++) {
            ExtensionType item = additionalData.get(i);
            ExtensionTypeXml.write(out, IodefNames.ADDITIONAL_DATA, item);
        }
        out.end();
    }
}
