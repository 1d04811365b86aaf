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
import org.mile4j.model.iodef.DomainData;
import org.mile4j.model.iodef.DomainStatus;
import org.mile4j.model.iodef.SystemStatus;

/** The JSON and CBOR of {@link DomainData}: RFC 7970, Section 3.19. */
final class DomainDataJson extends ClassCodec<DomainData> {

    DomainDataJson() {
        super(34, "DomainData", DomainData.class, "RFC 7970, Section 3.19", false, List.of(),
                Member.enumeration("system-status", 109, "@system-status", IodefValues.SYSTEM_STATUS).required(true, true),
                Member.simple("ext-system-status", 110, "@ext-system-status", TypeKind.STRING),
                Member.enumeration("domain-status", 111, "@domain-status", IodefValues.DOMAIN_STATUS).required(true, true),
                Member.simple("ext-domain-status", 112, "@ext-domain-status", TypeKind.STRING),
                Member.simple("observable-id", -8, "@observable-id", TypeKind.ID),
                Member.simple("Name", 113, "Name", TypeKind.STRING).required(true, true),
                Member.simple("DateDomainWasChecked", 114, "DateDomainWasChecked", TypeKind.DATE_TIME),
                Member.simple("RegistrationDate", 115, "RegistrationDate", TypeKind.DATE_TIME),
                Member.simple("ExpirationDate", 116, "ExpirationDate", TypeKind.DATE_TIME),
                Member.object("RelatedDNS", 117, "RelatedDNS", 66).many(),
                Member.object("NameServers", 118, "Nameservers", 35).many().also("Nameservers"),
                Member.object("DomainContacts", 119, "DomainContacts", 36));
    }

    @Override
    protected DomainData make(Object[] f, Extras extras) {
        return new DomainData(
                word(0, f[0], f[1], SystemStatus::of),
                word(2, f[2], f[3], DomainStatus::of),
                optional(f[4]),
                optional(f[5]),
                optional(f[6]),
                optional(f[7]),
                optional(f[8]),
                list(f[9]),
                list(f[10]),
                optional(f[11]),
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
        int at = in.first(this);
        for (; at >= 0; at = in.next(this, at)) {
            switch (at) {
                case 0 -> f0 = in.word(this, 0);
                case 1 -> f1 = in.string(this, 1);
                case 2 -> f2 = in.word(this, 2);
                case 3 -> f3 = in.string(this, 3);
                case 4 -> f4 = in.text(this, 4);
                case 5 -> f5 = in.string(this, 5);
                case 6 -> f6 = in.date(this, 6);
                case 7 -> f7 = in.date(this, 7);
                case 8 -> f8 = in.date(this, 8);
                case 9 -> f9 = in.objects(this, 9);
                case 10 -> f10 = in.objects(this, 10);
                case 11 -> f11 = in.object(this, 11);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11);
        }
        return in.leave(this, new DomainData(
                word(0, f0, f1, SystemStatus::of),
                word(2, f2, f3, DomainStatus::of),
                optional(f4),
                optional(f5),
                optional(f6),
                optional(f7),
                optional(f8),
                list(f9),
                list(f10),
                optional(f11),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        DomainData v = (DomainData) value;
        if (ObjectOut.isOdd(v.extras())
                || ObjectOut.isOddDate(v.dateDomainWasChecked())
                || ObjectOut.isOddDate(v.registrationDate())
                || ObjectOut.isOddDate(v.expirationDate())) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.words(v.systemStatus())
                + ObjectOut.words(v.domainStatus())
                + ObjectOut.one(v.observableId())
                + ObjectOut.one(v.name())
                + ObjectOut.one(v.dateDomainWasChecked())
                + ObjectOut.one(v.registrationDate())
                + ObjectOut.one(v.expirationDate())
                + ObjectOut.one(v.relatedDns())
                + ObjectOut.one(v.nameservers())
                + ObjectOut.one(v.domainContacts());
        out.start(count);
        out.words(this, 0, v.systemStatus());
        out.words(this, 2, v.domainStatus());
        out.text(this, 4, v.observableId());
        out.text(this, 5, v.name());
        out.date(this, 6, v.dateDomainWasChecked());
        out.date(this, 7, v.registrationDate());
        out.date(this, 8, v.expirationDate());
        out.objects(this, 9, v.relatedDns());
        out.objects(this, 10, v.nameservers());
        out.object(this, 11, v.domainContacts());
        out.end();
    }

    @Override
    protected Object get(DomainData v, int member) {
        return switch (member) {
            case 0 -> value(v.systemStatus());
            case 1 -> extension(v.systemStatus());
            case 2 -> value(v.domainStatus());
            case 3 -> extension(v.domainStatus());
            case 4 -> v.observableId().orElse(null);
            case 5 -> v.name().orElse(null);
            case 6 -> v.dateDomainWasChecked().orElse(null);
            case 7 -> v.registrationDate().orElse(null);
            case 8 -> v.expirationDate().orElse(null);
            case 9 -> v.relatedDns();
            case 10 -> v.nameservers();
            case 11 -> v.domainContacts().orElse(null);
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(DomainData v, Object[] f) {
        return putExtensible(f, 0, v.systemStatus())
                | putExtensible(f, 2, v.domainStatus())
                | putOptional(f, 4, v.observableId())
                | putOptional(f, 5, v.name())
                | putOptional(f, 6, v.dateDomainWasChecked())
                | putOptional(f, 7, v.registrationDate())
                | putOptional(f, 8, v.expirationDate())
                | putList(f, 9, v.relatedDns())
                | putList(f, 10, v.nameservers())
                | putOptional(f, 11, v.domainContacts());
    }

    @Override
    protected Extras extras(DomainData v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
