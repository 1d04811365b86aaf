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
import org.mile4j.model.iodef.DomainContacts;

/** The XML of {@link DomainContacts}: RFC 7970, Section 3.19.2. */
public final class DomainContactsXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(36, "DomainContacts", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.19.2")
            .simple("SameDomainContact", 0, 0, false, TypeKind.STRING, TypeKind.STRING).in(0, true, -1)
            .child("Contact", 0, 0, true, IodefGrammar.type("Contact")).in(0, true, -1)
            .require(0x3L, true, true)
            .build();

    private DomainContactsXml() {}

    /** Reads the element the reader stands on. */
    public static DomainContacts read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        in.noAttributes();
        String sameDomainContact = null;
        List<Contact> contacts = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> sameDomainContact = in.simple();
                case 1 -> contacts = Fields.add(contacts, ContactXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(DomainContacts.class, new DomainContacts(
                Optional.ofNullable(sameDomainContact),
                Fields.list(contacts),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, DomainContacts value) throws IOException {
        out.start(name, value.extras());
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.sameDomainContact().isPresent()) {
            out.element(IodefNames.SAME_DOMAIN_CONTACT, value.sameDomainContact().get());
        }
        List<Contact> contacts = value.contacts();
        for (int i = 0; i < contacts.size(); i++) {
            Contact item = contacts.get(i);
            ContactXml.write(out, IodefNames.CONTACT, item);
        }
        out.end();
    }
}
