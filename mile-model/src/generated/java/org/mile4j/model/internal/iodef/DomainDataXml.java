// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef.DomainContacts;
import org.mile4j.model.iodef.DomainData;
import org.mile4j.model.iodef.DomainStatus;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.Nameservers;
import org.mile4j.model.iodef.SystemStatus;

/** The XML of {@link DomainData}: RFC 7970, Section 3.19. */
public final class DomainDataXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(34, "DomainData", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.19")
            .attribute("system-status", TypeKind.ENUMERATION, IodefValues.SYSTEM_STATUS, true, false, null)
            .attribute("ext-system-status", TypeKind.STRING, null, false, false, null)
            .attribute("domain-status", TypeKind.ENUMERATION, IodefValues.DOMAIN_STATUS, true, false, null)
            .attribute("ext-domain-status", TypeKind.STRING, null, false, false, null)
            .attribute("observable-id", TypeKind.ID, null, false, false, null)
            .simple("Name", 0, 0, false, TypeKind.STRING, TypeKind.STRING)
            .simple("DateDomainWasChecked", 1, 1, false, TypeKind.DATE_TIME, TypeKind.DATE_TIME)
            .simple("RegistrationDate", 2, 2, false, TypeKind.DATE_TIME, TypeKind.DATE_TIME)
            .simple("ExpirationDate", 3, 3, false, TypeKind.DATE_TIME, TypeKind.DATE_TIME)
            .child("RelatedDNS", 4, 4, true, IodefGrammar.type("ExtensionType"))
            .child("Nameservers", 5, 5, true, IodefGrammar.type("Nameservers"))
            .child("DomainContacts", 6, 6, false, IodefGrammar.type("DomainContacts"))
            .require(0x1L, true, true)
            .build();

    private DomainDataXml() {}

    /** Reads the element the reader stands on. */
    public static DomainData read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String systemStatus = null;
        String extSystemStatus = null;
        String domainStatus = null;
        String extDomainStatus = null;
        String observableId = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> systemStatus = value;
                case 1 -> extSystemStatus = value;
                case 2 -> domainStatus = value;
                case 3 -> extDomainStatus = value;
                case 4 -> observableId = value;
                default -> {}
            }
        }
        in.keepEmpty("system-status", systemStatus, extSystemStatus);
        in.keepEmpty("domain-status", domainStatus, extDomainStatus);
        String name = null;
        DateTime dateDomainWasChecked = null;
        DateTime registrationDate = null;
        DateTime expirationDate = null;
        List<ExtensionType> relatedDns = null;
        List<Nameservers> nameservers = null;
        DomainContacts domainContacts = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> name = in.simple();
                case 1 -> dateDomainWasChecked = Fields.dateTime(in.simple());
                case 2 -> registrationDate = Fields.dateTime(in.simple());
                case 3 -> expirationDate = Fields.dateTime(in.simple());
                case 4 -> relatedDns = Fields.add(relatedDns, ExtensionTypeXml.read(in));
                case 5 -> nameservers = Fields.add(nameservers, NameserversXml.read(in));
                case 6 -> domainContacts = DomainContactsXml.read(in);
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(DomainData.class, new DomainData(
                systemStatus == null && extSystemStatus == null ? Optional.empty() : SystemStatus.optional(Fields.text(systemStatus), Optional.ofNullable(extSystemStatus)),
                domainStatus == null && extDomainStatus == null ? Optional.empty() : DomainStatus.optional(Fields.text(domainStatus), Optional.ofNullable(extDomainStatus)),
                Optional.ofNullable(observableId),
                Optional.ofNullable(name),
                Optional.ofNullable(dateDomainWasChecked),
                Optional.ofNullable(registrationDate),
                Optional.ofNullable(expirationDate),
                Fields.list(relatedDns),
                Fields.list(nameservers),
                Optional.ofNullable(domainContacts),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, DomainData value) throws IOException {
        out.start(name, value.extras());
        if (value.systemStatus().isPresent()) {
            out.enumeration(IodefNames.AT_SYSTEM_STATUS, IodefNames.AT_EXT_SYSTEM_STATUS, value.systemStatus().get(), value.systemStatus().get().value(), null);
        }
        if (value.domainStatus().isPresent()) {
            out.enumeration(IodefNames.AT_DOMAIN_STATUS, IodefNames.AT_EXT_DOMAIN_STATUS, value.domainStatus().get(), value.domainStatus().get().value(), null);
        }
        if (value.observableId().isPresent()) {
            out.attribute(IodefNames.AT_OBSERVABLE_ID, value.observableId().get());
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.name().isPresent()) {
            out.element(IodefNames.NAME, value.name().get());
        }
        if (value.dateDomainWasChecked().isPresent()) {
            out.element(IodefNames.DATE_DOMAIN_WAS_CHECKED, value.dateDomainWasChecked().get().text());
        }
        if (value.registrationDate().isPresent()) {
            out.element(IodefNames.REGISTRATION_DATE, value.registrationDate().get().text());
        }
        if (value.expirationDate().isPresent()) {
            out.element(IodefNames.EXPIRATION_DATE, value.expirationDate().get().text());
        }
        List<ExtensionType> relatedDns = value.relatedDns();
        for (int i = 0; i < relatedDns.size(); i++) {
            ExtensionType item = relatedDns.get(i);
            ExtensionTypeXml.write(out, IodefNames.RELATED_DNS, item);
        }
        List<Nameservers> nameservers = value.nameservers();
        for (int i = 0; i < nameservers.size(); i++) {
            Nameservers item = nameservers.get(i);
            NameserversXml.write(out, IodefNames.NAMESERVERS, item);
        }
        if (value.domainContacts().isPresent()) {
            DomainContactsXml.write(out, IodefNames.DOMAIN_CONTACTS, value.domainContacts().get());
        }
        out.end();
    }
}
