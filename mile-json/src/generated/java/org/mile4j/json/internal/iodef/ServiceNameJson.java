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
import org.mile4j.model.iodef.ServiceName;

/** The JSON and CBOR of {@link ServiceName}: RFC 7970, Section 3.20.1. */
final class ServiceNameJson extends ClassCodec<ServiceName> {

    ServiceNameJson() {
        super(31, "ServiceName", ServiceName.class, "RFC 7970, Section 3.20.1", false, List.of(),
                Member.simple("IANAService", 131, "IANAService", TypeKind.STRING),
                Member.simple("URL", -6, "URL", TypeKind.ANY_URI).many(),
                Member.object("Description", -5, "Description", 65).many());
    }

    @Override
    protected ServiceName make(Object[] f, Extras extras) {
        return new ServiceName(
                optional(f[0]),
                list(f[1]),
                list(f[2]),
                extras);
    }

    @Override
    protected Object read(ObjectIn in) throws IOException {
        Object f0 = null;
        Object f1 = null;
        Object f2 = null;
        int at = in.first(this);
        for (; at >= 0; at = in.next(this, at)) {
            switch (at) {
                case 0 -> f0 = in.string(this, 0);
                case 1 -> f1 = in.value(this, 1);
                case 2 -> f2 = in.objects(this, 2);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2);
        }
        return in.leave(this, new ServiceName(
                optional(f0),
                list(f1),
                list(f2),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        ServiceName v = (ServiceName) value;
        if (ObjectOut.isOdd(v.extras())) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.one(v.ianaService())
                + ObjectOut.one(v.urls())
                + ObjectOut.one(v.descriptions());
        out.start(count);
        out.text(this, 0, v.ianaService());
        out.values(this, 1, v.urls());
        out.objects(this, 2, v.descriptions());
        out.end();
    }

    @Override
    protected Object get(ServiceName v, int member) {
        return switch (member) {
            case 0 -> v.ianaService().orElse(null);
            case 1 -> v.urls();
            case 2 -> v.descriptions();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(ServiceName v, Object[] f) {
        return putOptional(f, 0, v.ianaService())
                | putList(f, 1, v.urls())
                | putList(f, 2, v.descriptions());
    }

    @Override
    protected Extras extras(ServiceName v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
