package org.mile4j.model.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;
import org.mile4j.model.internal.iodef.PostalAddressXml;
import org.mile4j.model.internal.iodef.TelephoneXml;
import org.mile4j.model.iodef.TelephoneType;
import org.mile4j.model.iodef1.Contact;
import org.mile4j.model.iodef1.ContactMeans;
import org.mile4j.model.iodef1.ContactRole;
import org.mile4j.model.iodef1.ContactType;
import org.mile4j.model.iodef1.MLString;
import org.mile4j.model.iodef1.PostalAddress;
import org.mile4j.model.iodef1.Registry;
import org.mile4j.model.iodef1.RegistryHandle;

/** From v2 to v1: contacts. */
final class DowngradeContacts {

    private final Trail trail;
    private final DowngradeData data;

    DowngradeContacts(Trail trail, DowngradeData data) {
        this.trail = trail;
        this.data = data;
    }

    Contact contact(org.mile4j.model.iodef.Contact from) {
        trail.collects();
        Contact.Builder to = Contact.builder()
                .role(data.word("role", from.role(), ContactRole::of))
                .type(data.word("type", from.type(), ContactType::of))
                .restriction(data.restriction(from.restriction()))
                .extras(trail.extras(from.extras()))
                .contactName(data.first("ContactName", from.contactNames()))
                .descriptions(descriptions(from))
                .registryHandles(trail.each("RegistryHandle", from.registryHandles(), this::handle));
        postalAddresses(from, to);
        to.emails(trail.each("Email", from.emails(), this::email));
        telephones(from, to);
        return to.timezone(from.timezone())
                .contacts(trail.each("Contact", from.contacts(), this::contact))
                .additionalData(data.additionalData(from.additionalData()))
                .build();
    }

    /** The description of a person is often the title, says RFC 5070, Section 3.7. */
    private List<MLString> descriptions(org.mile4j.model.iodef.Contact from) {
        List<MLString> all = new ArrayList<>();
        all.addAll(trail.each("ContactTitle", from.contactTitles(), title -> {
            trail.changed("", "It is a Description now.");
            return data.text(title);
        }));
        all.addAll(data.texts("Description", from.descriptions()));
        return all;
    }

    private RegistryHandle handle(org.mile4j.model.iodef.RegistryHandle from) {
        return RegistryHandle.builder()
                .registry(data.word("registry", from.registry(), Registry::of))
                .handle(from.handle())
                .extras(trail.extras(from.extras()))
                .build();
    }

    private void postalAddresses(org.mile4j.model.iodef.Contact from, Contact.Builder to) {
        boolean first = true;
        for (int i = 0; i < from.postalAddresses().size(); i++) {
            org.mile4j.model.iodef.PostalAddress address =
                    from.postalAddresses().get(i);
            String path = "PostalAddress[" + (i + 1) + "]";
            if (first && address.pAddress().isPresent()) {
                to.postalAddress(trail.at(path, () -> postalAddress(address)));
                first = false;
            } else {
                data.aside(path, "PostalAddress", PostalAddressXml::write, address);
            }
        }
    }

    private PostalAddress postalAddress(org.mile4j.model.iodef.PostalAddress from) {
        org.mile4j.model.iodef.MLString text = from.pAddress().orElseThrow();
        trail.aside("PAddress/@translation-id", text.translationId());
        Optional<String> meaning = meaning(from.type(), from.descriptions());
        return PostalAddress.builder()
                .lang(data.lang(text.lang()))
                .meaning(meaning)
                .value(text.value())
                .extras(trail.extras(from.extras()))
                .build();
    }

    /** The description, or else the type, which is put aside if there are both. */
    private Optional<String> meaning(
            Optional<? extends OpenEnumeration> type, List<org.mile4j.model.iodef.MLString> descriptions) {
        Optional<String> meaning = data.meaning(descriptions);
        if (type.isPresent()) {
            if (meaning.isEmpty() && !DowngradeData.isContradictory(type.get())) {
                trail.changed("@type", "It is the attribute meaning now.");
                return type.map(DowngradeData::text);
            }
            data.asideWord("type", type);
        }
        return meaning;
    }

    private ContactMeans email(org.mile4j.model.iodef.Email from) {
        return ContactMeans.builder()
                .value(from.emailTo().orElse(""))
                .meaning(meaning(from.type(), from.descriptions()))
                .extras(trail.extras(from.extras()))
                .build();
    }

    private void telephones(org.mile4j.model.iodef.Contact from, Contact.Builder to) {
        boolean hasFax = false;
        for (int i = 0; i < from.telephones().size(); i++) {
            org.mile4j.model.iodef.Telephone telephone = from.telephones().get(i);
            String path = "Telephone[" + (i + 1) + "]";
            boolean fax = telephone.type().orElse(null) == TelephoneType.FAX;
            if (fax && hasFax) {
                data.aside(path, "Telephone", TelephoneXml::write, telephone);
            } else if (fax) {
                hasFax = true;
                to.fax(trail.at(path, () -> {
                    trail.changed("", "It is the Fax now.");
                    return telephone(telephone, Optional.empty());
                }));
            } else {
                to.addTelephone(trail.at(path, () -> telephone(telephone, telephone.type())));
            }
        }
    }

    private ContactMeans telephone(org.mile4j.model.iodef.Telephone from, Optional<? extends OpenEnumeration> type) {
        return ContactMeans.builder()
                .value(from.telephoneNumber().orElse(""))
                .meaning(meaning(type, from.descriptions()))
                .extras(trail.extras(from.extras()))
                .build();
    }
}
