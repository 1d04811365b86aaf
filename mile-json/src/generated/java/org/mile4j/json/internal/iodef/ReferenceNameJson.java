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
import org.mile4j.model.iodef.ReferenceName;

/** The JSON and CBOR of {@link ReferenceName}: RFC 7970, Section 3.11.1. */
final class ReferenceNameJson extends ClassCodec<ReferenceName> {

    ReferenceNameJson() {
        super(69, "ReferenceName", ReferenceName.class, "RFC 7970, Section 3.11.1", false, List.of(),
                Member.simple("specIndex", 59, "@specIndex", TypeKind.INTEGER).required(true, true),
                Member.simple("ID", 60, "ID", TypeKind.STRING).literally(TypeKind.NCNAME).required(true, true));
    }

    @Override
    protected ReferenceName make(Object[] f, Extras extras) {
        return new ReferenceName(
                optional(f[0]),
                optional(f[1]),
                extras);
    }

    @Override
    protected Object read(ObjectIn in) throws IOException {
        Object f0 = null;
        Object f1 = null;
        int at = in.first(this);
        for (; at >= 0; at = in.next(this, at)) {
            switch (at) {
                case 0 -> f0 = in.value(this, 0);
                case 1 -> f1 = in.text(this, 1);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1);
        }
        return in.leave(this, new ReferenceName(
                optional(f0),
                optional(f1),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        ReferenceName v = (ReferenceName) value;
        if (ObjectOut.isOdd(v.extras()) || out.isOdd(v.specIndex())) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.one(v.specIndex())
                + ObjectOut.one(v.id());
        out.start(count);
        out.integer(this, 0, v.specIndex());
        out.text(this, 1, v.id());
        out.end();
    }

    @Override
    protected Object get(ReferenceName v, int member) {
        return switch (member) {
            case 0 -> v.specIndex().orElse(null);
            case 1 -> v.id().orElse(null);
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(ReferenceName v, Object[] f) {
        return putOptional(f, 0, v.specIndex())
                | putOptional(f, 1, v.id());
    }

    @Override
    protected Extras extras(ReferenceName v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
