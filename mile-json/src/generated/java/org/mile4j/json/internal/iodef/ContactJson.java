// Generated from the model table. Edit the table, not this file.
package org.mile4j.json.internal.iodef;

import java.io.IOException;
import java.util.List;
import org.mile4j.json.internal.codec.ClassCodec;
import org.mile4j.json.internal.codec.Member;
import org.mile4j.json.internal.codec.ObjectIn;
import org.mile4j.json.internal.codec.ObjectOut;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.iodef.IodefValues;
import org.mile4j.model.iodef.Contact;
import org.mile4j.model.iodef.ContactRole;
import org.mile4j.model.iodef.ContactType;
import org.mile4j.model.iodef.Restriction;

/** The JSON and CBOR of {@link Contact}: RFC 7970, Section 3.9. */
final class ContactJson extends ClassCodec<Contact> {

    ContactJson() {
        super(6, "Contact", Contact.class, "RFC 7970, Section 3.9", false, List.of(),
                Member.enumeration("role", 26, "@role", IodefJsonValues.CONTACT_ROLE).required(true, true),
                Member.simple("ext-role", 27, "@ext-role", TypeKind.STRING),
                Member.enumeration("type", 28, "@type", IodefValues.CONTACT_TYPE).required(true, true),
                Member.simple("ext-type", 29, "@ext-type", TypeKind.STRING),
                Member.enumeration("restriction", -10, "@restriction", IodefValues.RESTRICTION),
                Member.simple("ext-restriction", -9, "@ext-restriction", TypeKind.STRING),
                Member.object("ContactName", 30, "ContactName", 65).many(),
                Member.object("ContactTitle", 31, "ContactTitle", 65).many(),
                Member.object("Description", -5, "Description", 65).many(),
                Member.object("RegistryHandle", 32, "RegistryHandle", 7).many(),
                Member.object("PostalAddress", 33, "PostalAddress", 8).many(),
                Member.object("Email", 34, "Email", 10).many(),
                Member.object("Telephone", 35, "Telephone", 9).many(),
                Member.simple("Timezone", 36, "Timezone", TypeKind.TIMEZONE),
                Member.object("Contact", 14, "Contact", 6).many(),
                Member.object("AdditionalData", -18, "AdditionalData", 66).many());
    }

    @Override
    protected Contact make(Object[] f, Extras extras) {
        return new Contact(
                word(0, f[0], f[1], ContactRole::of),
                word(2, f[2], f[3], ContactType::of),
                word(4, f[4], f[5], Restriction::of),
                list(f[6]),
                list(f[7]),
                list(f[8]),
                list(f[9]),
                list(f[10]),
                list(f[11]),
                list(f[12]),
                optional(f[13]),
                list(f[14]),
                list(f[15]),
                extras);
    }

    @Override
    protected Object read(ObjectIn in) throws IOException {
        Object f0 = null;
        Object f1 = null;
        Object f2 = null;
        Object f3 = null;
        Object f4 = null;
        Object f5 = null;
        Object f6 = null;
        Object f7 = null;
        Object f8 = null;
        Object f9 = null;
        Object f10 = null;
        Object f11 = null;
        Object f12 = null;
        Object f13 = null;
        Object f14 = null;
        Object f15 = null;
        int at = in.first(this);
        for (; at >= 0; at = in.next(this, at)) {
            switch (at) {
                case 0 -> f0 = in.word(this, 0);
                case 1 -> f1 = in.string(this, 1);
                case 2 -> f2 = in.word(this, 2);
                case 3 -> f3 = in.string(this, 3);
                case 4 -> f4 = in.word(this, 4);
                case 5 -> f5 = in.string(this, 5);
                case 6 -> f6 = in.objects(this, 6);
                case 7 -> f7 = in.objects(this, 7);
                case 8 -> f8 = in.objects(this, 8);
                case 9 -> f9 = in.objects(this, 9);
                case 10 -> f10 = in.objects(this, 10);
                case 11 -> f11 = in.objects(this, 11);
                case 12 -> f12 = in.objects(this, 12);
                case 13 -> f13 = in.text(this, 13);
                case 14 -> f14 = in.objects(this, 14);
                case 15 -> f15 = in.objects(this, 15);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15);
        }
        return in.leave(this, new Contact(
                word(0, f0, f1, ContactRole::of),
                word(2, f2, f3, ContactType::of),
                word(4, f4, f5, Restriction::of),
                list(f6),
                list(f7),
                list(f8),
                list(f9),
                list(f10),
                list(f11),
                list(f12),
                optional(f13),
                list(f14),
                list(f15),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        Contact v = (Contact) value;
        if (ObjectOut.isOdd(v.extras())) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.words(v.role())
                + ObjectOut.words(v.type())
                + ObjectOut.words(v.restriction())
                + ObjectOut.one(v.contactNames())
                + ObjectOut.one(v.contactTitles())
                + ObjectOut.one(v.descriptions())
                + ObjectOut.one(v.registryHandles())
                + ObjectOut.one(v.postalAddresses())
                + ObjectOut.one(v.emails())
                + ObjectOut.one(v.telephones())
                + ObjectOut.one(v.timezone())
                + ObjectOut.one(v.contacts())
                + ObjectOut.one(v.additionalData());
        out.start(count);
        out.words(this, 0, v.role());
        out.words(this, 2, v.type());
        out.words(this, 4, v.restriction());
        out.objects(this, 6, v.contactNames());
        out.objects(this, 7, v.contactTitles());
        out.objects(this, 8, v.descriptions());
        out.objects(this, 9, v.registryHandles());
        out.objects(this, 10, v.postalAddresses());
        out.objects(this, 11, v.emails());
        out.objects(this, 12, v.telephones());
        out.text(this, 13, v.timezone());
        out.objects(this, 14, v.contacts());
        out.objects(this, 15, v.additionalData());
        out.end();
    }

    @Override
    protected Object get(Contact v, int member) {
        return switch (member) {
            case 0 -> value(v.role());
            case 1 -> extension(v.role());
            case 2 -> value(v.type());
            case 3 -> extension(v.type());
            case 4 -> value(v.restriction());
            case 5 -> extension(v.restriction());
            case 6 -> v.contactNames();
            case 7 -> v.contactTitles();
            case 8 -> v.descriptions();
            case 9 -> v.registryHandles();
            case 10 -> v.postalAddresses();
            case 11 -> v.emails();
            case 12 -> v.telephones();
            case 13 -> v.timezone().orElse(null);
            case 14 -> v.contacts();
            case 15 -> v.additionalData();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(Contact v, Object[] f) {
        return putExtensible(f, 0, v.role())
                | putExtensible(f, 2, v.type())
                | putExtensible(f, 4, v.restriction())
                | putList(f, 6, v.contactNames())
                | putList(f, 7, v.contactTitles())
                | putList(f, 8, v.descriptions())
                | putList(f, 9, v.registryHandles())
                | putList(f, 10, v.postalAddresses())
                | putList(f, 11, v.emails())
                | putList(f, 12, v.telephones())
                | putOptional(f, 13, v.timezone())
                | putList(f, 14, v.contacts())
                | putList(f, 15, v.additionalData());
    }

    @Override
    protected Extras extras(Contact v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
