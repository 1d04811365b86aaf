// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef1;

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
import org.mile4j.model.iodef1.Contact;
import org.mile4j.model.iodef1.ContactMeans;
import org.mile4j.model.iodef1.ContactRole;
import org.mile4j.model.iodef1.ContactType;
import org.mile4j.model.iodef1.ExtensionType;
import org.mile4j.model.iodef1.MLString;
import org.mile4j.model.iodef1.PostalAddress;
import org.mile4j.model.iodef1.RegistryHandle;
import org.mile4j.model.iodef1.Restriction;

/** The XML of {@link Contact}: RFC 5070, Section 3.7. */
public final class ContactXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(4, "Contact", "urn:ietf:params:xml:ns:iodef-1.0", "RFC 5070, Section 3.7")
            .attribute("role", TypeKind.ENUMERATION, Iodef1Values.CONTACT_ROLE, true, true, null)
            .attribute("ext-role", TypeKind.STRING, null, false, false, null)
            .attribute("type", TypeKind.ENUMERATION, Iodef1Values.CONTACT_TYPE, true, true, null)
            .attribute("ext-type", TypeKind.STRING, null, false, false, null)
            .attribute("restriction", TypeKind.ENUMERATION, Iodef1Values.RESTRICTION, false, false, null)
            .child("ContactName", 0, 0, false, Iodef1Grammar.type("MLString"))
            .child("Description", 1, 1, true, Iodef1Grammar.type("MLString"))
            .child("RegistryHandle", 2, 2, true, Iodef1Grammar.type("RegistryHandle"))
            .child("PostalAddress", 3, 3, false, Iodef1Grammar.type("PostalAddress"))
            .child("Email", 4, 4, true, Iodef1Grammar.type("ContactMeans"))
            .child("Telephone", 5, 5, true, Iodef1Grammar.type("ContactMeans"))
            .child("Fax", 6, 6, false, Iodef1Grammar.type("ContactMeans"))
            .simple("Timezone", 7, 7, false, TypeKind.TIMEZONE, TypeKind.TIMEZONE)
            .child("Contact", 8, 8, true, Iodef1Grammar.type("Contact"))
            .child("AdditionalData", 9, 9, true, Iodef1Grammar.type("ExtensionType"))
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
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> role = value;
                case 1 -> extRole = value;
                case 2 -> type = value;
                case 3 -> extType = value;
                case 4 -> restriction = value;
                default -> {}
            }
        }
        in.keepEmpty("role", role, extRole);
        in.keepEmpty("type", type, extType);
        MLString contactName = null;
        List<MLString> descriptions = null;
        List<RegistryHandle> registryHandles = null;
        PostalAddress postalAddress = null;
        List<ContactMeans> emails = null;
        List<ContactMeans> telephones = null;
        ContactMeans fax = null;
        String timezone = null;
        List<Contact> contacts = null;
        List<ExtensionType> additionalData = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> contactName = MLStringXml.read(in);
                case 1 -> descriptions = Fields.add(descriptions, MLStringXml.read(in));
                case 2 -> registryHandles = Fields.add(registryHandles, RegistryHandleXml.read(in));
                case 3 -> postalAddress = PostalAddressXml.read(in);
                case 4 -> emails = Fields.add(emails, ContactMeansXml.read(in));
                case 5 -> telephones = Fields.add(telephones, ContactMeansXml.read(in));
                case 6 -> fax = ContactMeansXml.read(in);
                case 7 -> timezone = in.simple();
                case 8 -> contacts = Fields.add(contacts, ContactXml.read(in));
                case 9 -> additionalData = Fields.add(additionalData, ExtensionTypeXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(Contact.class, new Contact(
                role == null && extRole == null ? Optional.empty() : ContactRole.optional(Fields.text(role), Optional.ofNullable(extRole)),
                type == null && extType == null ? Optional.empty() : ContactType.optional(Fields.text(type), Optional.ofNullable(extType)),
                restriction == null ? Optional.empty() : Restriction.optional(restriction, Optional.empty()),
                Optional.ofNullable(contactName),
                Fields.list(descriptions),
                Fields.list(registryHandles),
                Optional.ofNullable(postalAddress),
                Fields.list(emails),
                Fields.list(telephones),
                Optional.ofNullable(fax),
                Optional.ofNullable(timezone),
                Fields.list(contacts),
                Fields.list(additionalData),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, Contact value) throws IOException {
        out.start(name, value.extras());
        if (value.role().isPresent()) {
            out.enumeration(Iodef1Names.AT_ROLE, Iodef1Names.AT_EXT_ROLE, value.role().get(), value.role().get().value(), null);
        }
        if (value.type().isPresent()) {
            out.enumeration(Iodef1Names.AT_TYPE, Iodef1Names.AT_EXT_TYPE, value.type().get(), value.type().get().value(), null);
        }
        if (value.restriction().isPresent()) {
            out.enumeration(Iodef1Names.AT_RESTRICTION, null, value.restriction().get(), value.restriction().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.contactName().isPresent()) {
            MLStringXml.write(out, Iodef1Names.CONTACT_NAME, value.contactName().get());
        }
        List<MLString> descriptions = value.descriptions();
        for (int i = 0; i < descriptions.size(); i++) {
            MLString item = descriptions.get(i);
            MLStringXml.write(out, Iodef1Names.DESCRIPTION, item);
        }
        List<RegistryHandle> registryHandles = value.registryHandles();
        for (int i = 0; i < registryHandles.size(); i++) {
            RegistryHandle item = registryHandles.get(i);
            RegistryHandleXml.write(out, Iodef1Names.REGISTRY_HANDLE, item);
        }
        if (value.postalAddress().isPresent()) {
            PostalAddressXml.write(out, Iodef1Names.POSTAL_ADDRESS, value.postalAddress().get());
        }
        List<ContactMeans> emails = value.emails();
        for (int i = 0; i < emails.size(); i++) {
            ContactMeans item = emails.get(i);
            ContactMeansXml.write(out, Iodef1Names.EMAIL, item);
        }
        List<ContactMeans> telephones = value.telephones();
        for (int i = 0; i < telephones.size(); i++) {
            ContactMeans item = telephones.get(i);
            ContactMeansXml.write(out, Iodef1Names.TELEPHONE, item);
        }
        if (value.fax().isPresent()) {
            ContactMeansXml.write(out, Iodef1Names.FAX, value.fax().get());
        }
        if (value.timezone().isPresent()) {
            out.element(Iodef1Names.TIMEZONE, value.timezone().get());
        }
        List<Contact> contacts = value.contacts();
        for (int i = 0; i < contacts.size(); i++) {
            Contact item = contacts.get(i);
            ContactXml.write(out, Iodef1Names.CONTACT, item);
        }
        List<ExtensionType> additionalData = value.additionalData();
        for (int i = 0; i < additionalData.size(); i++) {
            ExtensionType item = additionalData.get(i);
            ExtensionTypeXml.write(out, Iodef1Names.ADDITIONAL_DATA, item);
        }
        out.end();
    }
}
