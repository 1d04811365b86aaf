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
import org.mile4j.model.iodef.Nameservers;

/** The JSON and CBOR of {@link Nameservers}: RFC 7970, Section 3.19.1. */
final class NameserversJson extends ClassCodec<Nameservers> {

    NameserversJson() {
        super(35, "Nameservers", Nameservers.class, "RFC 7970, Section 3.19.1", false, List.of(),
                Member.simple("Server", 120, "Server", TypeKind.STRING).required(true, true),
                Member.object("Address", 103, "Address", 27).many().required(true, true));
    }

    @Override
    protected Nameservers make(Object[] f, Extras extras) {
        return new Nameservers(
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
        return in.leave(this, new Nameservers(
                optional(f0),
                list(f1),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        Nameservers v = (Nameservers) value;
        if (ObjectOut.isOdd(v.extras())) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.one(v.server())
                + ObjectOut.one(v.addresses());
        out.start(count);
        out.text(this, 0, v.server());
        out.objects(this, 1, v.addresses());
        out.end();
    }

    @Override
    protected Object get(Nameservers v, int member) {
        return switch (member) {
            case 0 -> v.server().orElse(null);
            case 1 -> v.addresses();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(Nameservers v, Object[] f) {
        return putOptional(f, 0, v.server())
                | putList(f, 1, v.addresses());
    }

    @Override
    protected Extras extras(Nameservers v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
