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
import org.mile4j.model.iodef.IndicatorID;

/** The JSON and CBOR of {@link IndicatorID}: RFC 7970, Section 3.29.1. */
final class IndicatorIDJson extends ClassCodec<IndicatorID> {

    IndicatorIDJson() {
        super(52, "IndicatorID", IndicatorID.class, "RFC 7970, Section 3.29.1", false, List.of(),
                Member.simple("id", 18, "", TypeKind.ID).required(true, true),
                Member.simple("name", -15, "@name", TypeKind.STRING).required(true, true),
                Member.simple("version", -24, "@version", TypeKind.STRING).required(true, true));
    }

    @Override
    protected IndicatorID make(Object[] f, Extras extras) {
        return new IndicatorID(
                optional(f[1]),
                optional(f[2]),
                text(f[0]),
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
        return in.leave(this, new IndicatorID(
                optional(f1),
                optional(f2),
                text(f0),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        IndicatorID v = (IndicatorID) value;
        if (ObjectOut.isOdd(v.extras())) {
            out.byTable(this, v);
            return;
        }
        int count = 1
                + ObjectOut.one(v.name())
                + ObjectOut.one(v.version());
        out.start(count);
        out.text(this, 0, v.id());
        out.text(this, 1, v.name());
        out.text(this, 2, v.version());
        out.end();
    }

    @Override
    protected Object get(IndicatorID v, int member) {
        return switch (member) {
            case 0 -> v.id();
            case 1 -> v.name().orElse(null);
            case 2 -> v.version().orElse(null);
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(IndicatorID v, Object[] f) {
        return put(f, 0, v.id())
                | putOptional(f, 1, v.name())
                | putOptional(f, 2, v.version());
    }

    @Override
    protected Extras extras(IndicatorID v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
