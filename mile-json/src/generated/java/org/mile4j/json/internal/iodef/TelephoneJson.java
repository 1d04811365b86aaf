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
import org.mile4j.model.iodef.Telephone;
import org.mile4j.model.iodef.TelephoneType;

/** The JSON and CBOR of {@link Telephone}: RFC 7970, Section 3.9.4. */
final class TelephoneJson extends ClassCodec<Telephone> {

    TelephoneJson() {
        super(9, "Telephone", Telephone.class, "RFC 7970, Section 3.9.4", false, List.of(),
                Member.enumeration("type", 28, "@type", IodefValues.TELEPHONE_TYPE),
                Member.simple("ext-type", 29, "@ext-type", TypeKind.STRING),
                Member.simple("TelephoneNumber", 42, "TelephoneNumber", TypeKind.STRING).required(true, true),
                Member.object("Description", -5, "Description", 65).many());
    }

    @Override
    protected Telephone make(Object[] f, Extras extras) {
        return new Telephone(
                word(0, f[0], f[1], TelephoneType::of),
                optional(f[2]),
                list(f[3]),
                extras);
    }

    @Override
    protected Object read(ObjectIn in) throws IOException {
        Object f0 = null;
        Object f1 = null;
        Object f2 = null;
        Object f3 = null;
        int at = in.first(this);
        for (; at >= 0; at = in.next(this, at)) {
            switch (at) {
                case 0 -> f0 = in.word(this, 0);
                case 1 -> f1 = in.string(this, 1);
                case 2 -> f2 = in.string(this, 2);
                case 3 -> f3 = in.objects(this, 3);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2, f3);
        }
        return in.leave(this, new Telephone(
                word(0, f0, f1, TelephoneType::of),
                optional(f2),
                list(f3),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        Telephone v = (Telephone) value;
        if (ObjectOut.isOdd(v.extras())) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.words(v.type())
                + ObjectOut.one(v.telephoneNumber())
                + ObjectOut.one(v.descriptions());
        out.start(count);
        out.words(this, 0, v.type());
        out.text(this, 2, v.telephoneNumber());
        out.objects(this, 3, v.descriptions());
        out.end();
    }

    @Override
    protected Object get(Telephone v, int member) {
        return switch (member) {
            case 0 -> value(v.type());
            case 1 -> extension(v.type());
            case 2 -> v.telephoneNumber().orElse(null);
            case 3 -> v.descriptions();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(Telephone v, Object[] f) {
        return putExtensible(f, 0, v.type())
                | putOptional(f, 2, v.telephoneNumber())
                | putList(f, 3, v.descriptions());
    }

    @Override
    protected Extras extras(Telephone v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
