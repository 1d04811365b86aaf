// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.phish;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.iodef1.ContactXml;
import org.mile4j.model.internal.iodef1.MLStringXml;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef1.Contact;
import org.mile4j.model.iodef1.MLString;
import org.mile4j.model.phish.DomainData;
import org.mile4j.model.phish.DomainStatus;
import org.mile4j.model.phish.Nameservers;
import org.mile4j.model.phish.SystemStatus;

/** The XML of {@link DomainData}: RFC 5901, Section 5.9.2. */
public final class DomainDataXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(2, "DomainData", "urn:ietf:params:xml:ns:iodef-phish-1.0", "RFC 5901, Section 5.9.2")
            .attribute("SystemStatus", TypeKind.ENUMERATION, PhishValues.SYSTEM_STATUS, true, false, null)
            .attribute("DomainStatus", TypeKind.ENUMERATION, PhishValues.DOMAIN_STATUS, false, false, null)
            .child("Name", 0, 0, false, PhishGrammar.type("MLString"))
            .simple("DateDomainWasChecked", 1, 1, false, TypeKind.DATE_TIME, TypeKind.DATE_TIME)
            .simple("RegistrationDate", 2, 2, false, TypeKind.DATE_TIME, TypeKind.DATE_TIME)
            .simple("ExpirationDate", 3, 3, false, TypeKind.DATE_TIME, TypeKind.DATE_TIME)
            .child("Nameservers", 4, 4, true, PhishGrammar.type("Nameservers"))
            .child("SameDomainContact", 5, 5, false, PhishGrammar.type("MLString")).in(0, true, -1)
            .child("iodef:Contact", 5, 5, true, PhishGrammar.type("Contact")).in(0, true, -1)
            .require(0x1L, true, true)
            .build();

    private DomainDataXml() {}

    /** Reads the element the reader stands on. */
    public static DomainData read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String systemStatus = null;
        String domainStatus = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> systemStatus = value;
                case 1 -> domainStatus = value;
                default -> {}
            }
        }
        MLString name = null;
        DateTime dateDomainWasChecked = null;
        DateTime registrationDate = null;
        DateTime expirationDate = null;
        List<Nameservers> nameservers = null;
        MLString sameDomainContact = null;
        List<Contact> contacts = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> name = MLStringXml.read(in);
                case 1 -> dateDomainWasChecked = Fields.dateTime(in.simple());
                case 2 -> registrationDate = Fields.dateTime(in.simple());
                case 3 -> expirationDate = Fields.dateTime(in.simple());
                case 4 -> nameservers = Fields.add(nameservers, NameserversXml.read(in));
                case 5 -> sameDomainContact = MLStringXml.read(in);
                case 6 -> contacts = Fields.add(contacts, ContactXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(DomainData.class, new DomainData(
                systemStatus == null ? Optional.empty() : SystemStatus.optional(systemStatus, Optional.empty()),
                domainStatus == null ? Optional.empty() : DomainStatus.optional(domainStatus, Optional.empty()),
                Optional.ofNullable(name),
                Optional.ofNullable(dateDomainWasChecked),
                Optional.ofNullable(registrationDate),
                Optional.ofNullable(expirationDate),
                Fields.list(nameservers),
                Optional.ofNullable(sameDomainContact),
                Fields.list(contacts),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, DomainData value) throws IOException {
        out.start(name, value.extras());
        if (value.systemStatus().isPresent()) {
            out.enumeration(PhishNames.AT_SYSTEM_STATUS, null, value.systemStatus().get(), value.systemStatus().get().value(), null);
        }
        if (value.domainStatus().isPresent()) {
            out.enumeration(PhishNames.AT_DOMAIN_STATUS, null, value.domainStatus().get(), value.domainStatus().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.name().isPresent()) {
            MLStringXml.write(out, PhishNames.NAME, value.name().get());
        }
        if (value.dateDomainWasChecked().isPresent()) {
            out.element(PhishNames.DATE_DOMAIN_WAS_CHECKED, value.dateDomainWasChecked().get().text());
        }
        if (value.registrationDate().isPresent()) {
            out.element(PhishNames.REGISTRATION_DATE, value.registrationDate().get().text());
        }
        if (value.expirationDate().isPresent()) {
            out.element(PhishNames.EXPIRATION_DATE, value.expirationDate().get().text());
        }
        List<Nameservers> nameservers = value.nameservers();
        for (int i = 0; i < nameservers.size(); i++) {
            Nameservers item = nameservers.get(i);
            NameserversXml.write(out, PhishNames.NAMESERVERS, item);
        }
        if (value.sameDomainContact().isPresent()) {
            MLStringXml.write(out, PhishNames.SAME_DOMAIN_CONTACT, value.sameDomainContact().get());
        }
        List<Contact> contacts = value.contacts();
        for (int i = 0; i < contacts.size(); i++) {
            Contact item = contacts.get(i);
            String namespace = out.namespace("urn:ietf:params:xml:ns:iodef-1.0");
            ContactXml.write(out, PhishNames.CONTACT, item);
            out.namespace(namespace);
        }
        out.end();
    }
}
