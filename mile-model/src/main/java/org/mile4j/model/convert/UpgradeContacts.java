package org.mile4j.model.convert;

import static org.mile4j.model.convert.UpgradeData.orDefault;
import static org.mile4j.model.convert.UpgradeData.same;

import java.util.ArrayList;
import java.util.List;
import org.mile4j.model.iodef.Contact;
import org.mile4j.model.iodef.ContactRole;
import org.mile4j.model.iodef.ContactType;
import org.mile4j.model.iodef.Email;
import org.mile4j.model.iodef.MLString;
import org.mile4j.model.iodef.PostalAddress;
import org.mile4j.model.iodef.Registry;
import org.mile4j.model.iodef.RegistryHandle;
import org.mile4j.model.iodef.Telephone;
import org.mile4j.model.iodef.TelephoneType;

/** From v1 to v2: contacts. */
final class UpgradeContacts {

    private final Trail trail;
    private final UpgradeData data;

    UpgradeContacts(Trail trail, UpgradeData data) {
        this.trail = trail;
        this.data = data;
    }

    Contact contact(org.mile4j.model.iodef1.Contact from) {
        trail.collects();
        return Contact.builder()
                .role(same(from.role(), ContactRole::of))
                .type(same(from.type(), ContactType::of))
                .restriction(data.restriction(from.restriction()))
                .extras(trail.extras(from.extras()))
                .contactNames(trail.one("ContactName", from.contactName(), data::text).stream()
                        .toList())
                .descriptions(data.texts("Description", from.descriptions()))
                .registryHandles(trail.each("RegistryHandle", from.registryHandles(), this::handle))
                .postalAddresses(trail.one("PostalAddress", from.postalAddress(), this::postalAddress).stream()
                        .toList())
                .emails(trail.each("Email", from.emails(), this::email))
                .telephones(telephones(from))
                .timezone(from.timezone())
                .contacts(trail.each("Contact", from.contacts(), this::contact))
                .additionalData(data.additionalData(from.additionalData()))
                .build();
    }

    private RegistryHandle handle(org.mile4j.model.iodef1.RegistryHandle from) {
        if (UpgradeData.isAbsent(from.registry())) {
            trail.added("@registry", "v2 requires it: local, the default of v1.");
        }
        Registry registry = orDefault(from.registry(), Registry::of, "local");
        return RegistryHandle.builder()
                .registry(registry)
                .handle(from.handle())
                .extras(trail.extras(from.extras()))
                .build();
    }

    private PostalAddress postalAddress(org.mile4j.model.iodef1.PostalAddress from) {
        return PostalAddress.builder()
                .pAddress(
                        MLString.builder().lang(from.lang()).value(from.value()).build())
                .descriptions(data.meaning(from.meaning()))
                .extras(trail.extras(from.extras()))
                .build();
    }

    private Email email(org.mile4j.model.iodef1.ContactMeans from) {
        return Email.builder()
                .emailTo(from.value())
                .descriptions(data.meaning(from.meaning()))
                .extras(trail.extras(from.extras()))
                .build();
    }

    private List<Telephone> telephones(org.mile4j.model.iodef1.Contact from) {
        List<Telephone> all = new ArrayList<>(
                trail.each("Telephone", from.telephones(), t -> telephone(t).build()));
        trail.one("Fax", from.fax(), this::telephone)
                .ifPresent(fax -> all.add(fax.type(TelephoneType.FAX).build()));
        if (from.fax().isPresent()) {
            trail.changed("Fax", "It is a Telephone of the type fax now.");
        }
        return all;
    }

    private Telephone.Builder telephone(org.mile4j.model.iodef1.ContactMeans from) {
        return Telephone.builder()
                .telephoneNumber(from.value())
                .descriptions(data.meaning(from.meaning()))
                .extras(trail.extras(from.extras()));
    }
}
