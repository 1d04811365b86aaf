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
import org.mile4j.model.iodef.DomainContacts;

/** The JSON and CBOR of {@link DomainContacts}: RFC 7970, Section 3.19.2. */
final class DomainContactsJson extends ClassCodec<DomainContacts> {

    DomainContactsJson() {
        super(36, "DomainContacts", DomainContacts.class, "RFC 7970, Section 3.19.2", false, List.of(new Choice(true, true, true, true, "SameDomainContact", "Contact")),
                Member.simple("SameDomainContact", 121, "SameDomainContact", TypeKind.STRING),
                Member.object("Contact", 14, "Contact", 6).many());
    }

    @Override
    protected DomainContacts make(Object[] f, Extras extras) {
        return new DomainContacts(
                optional(f[0]),
                list(f[1]),
                extras);
    }

    @Override
    protected Object read(ObjectIn in) throws IOException {
        Object f0 = null;
        Object f1 = null;
        int at = in.first(this);
        for (; at >= 0; at = in.next(this, at)) {
            switch (at) {
                case 0 -> f0 = in.string(this, 0);
                case 1 -> f1 = in.objects(this, 1);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1);
        }
        return in.leave(this, new DomainContacts(
                optional(f0),
                list(f1),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        DomainContacts v = (DomainContacts) value;
        if (ObjectOut.isOdd(v.extras())) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.one(v.sameDomainContact())
                + ObjectOut.one(v.contacts());
        out.start(count);
        out.text(this, 0, v.sameDomainContact());
        out.objects(this, 1, v.contacts());
        out.end();
    }

    @Override
    protected Object get(DomainContacts v, int member) {
        return switch (member) {
            case 0 -> v.sameDomainContact().orElse(null);
            case 1 -> v.contacts();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(DomainContacts v, Object[] f) {
        return putOptional(f, 0, v.sameDomainContact())
                | putList(f, 1, v.contacts());
    }

    @Override
    protected Extras extras(DomainContacts v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
