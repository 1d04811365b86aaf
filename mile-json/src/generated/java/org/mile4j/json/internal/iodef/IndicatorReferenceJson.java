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
import org.mile4j.model.iodef.IndicatorReference;

/** The JSON and CBOR of {@link IndicatorReference}: RFC 7970, Section 3.29.7. */
final class IndicatorReferenceJson extends ClassCodec<IndicatorReference> {

    IndicatorReferenceJson() {
        super(59, "IndicatorReference", IndicatorReference.class, "RFC 7970, Section 3.29.7", false, List.of(new Choice(false, true, false, true, "uid-ref", "euid-ref")),
                Member.simple("uid-ref", 172, "@uid-ref", TypeKind.IDREF),
                Member.simple("euid-ref", 181, "@euid-ref", TypeKind.STRING),
                Member.simple("version", -24, "@version", TypeKind.STRING));
    }

    @Override
    protected IndicatorReference make(Object[] f, Extras extras) {
        return new IndicatorReference(
                optional(f[0]),
                optional(f[1]),
                optional(f[2]),
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
                case 0 -> f0 = in.text(this, 0);
                case 1 -> f1 = in.string(this, 1);
                case 2 -> f2 = in.string(this, 2);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2);
        }
        return in.leave(this, new IndicatorReference(
                optional(f0),
                optional(f1),
                optional(f2),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        IndicatorReference v = (IndicatorReference) value;
        if (ObjectOut.isOdd(v.extras())) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.one(v.uidRef())
                + ObjectOut.one(v.euidRef())
                + ObjectOut.one(v.version());
        out.start(count);
        out.text(this, 0, v.uidRef());
        out.text(this, 1, v.euidRef());
        out.text(this, 2, v.version());
        out.end();
    }

    @Override
    protected Object get(IndicatorReference v, int member) {
        return switch (member) {
            case 0 -> v.uidRef().orElse(null);
            case 1 -> v.euidRef().orElse(null);
            case 2 -> v.version().orElse(null);
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(IndicatorReference v, Object[] f) {
        return putOptional(f, 0, v.uidRef())
                | putOptional(f, 1, v.euidRef())
                | putOptional(f, 2, v.version());
    }

    @Override
    protected Extras extras(IndicatorReference v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
