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
import org.mile4j.model.iodef.IncidentID;
import org.mile4j.model.iodef.Restriction;

/** The JSON and CBOR of {@link IncidentID}: RFC 7970, Section 3.4. */
final class IncidentIDJson extends ClassCodec<IncidentID> {

    IncidentIDJson() {
        super(62, "IncidentID", IncidentID.class, "RFC 7970, Section 3.4", false, List.of(),
                Member.simple("id", 18, "", TypeKind.STRING).required(true, true),
                Member.simple("name", -15, "@name", TypeKind.STRING).required(true, true),
                Member.simple("instance", 19, "@instance", TypeKind.STRING),
                Member.enumeration("restriction", -10, "@restriction", IodefValues.RESTRICTION),
                Member.simple("ext-restriction", -9, "@ext-restriction", TypeKind.STRING));
    }

    @Override
    protected IncidentID make(Object[] f, Extras extras) {
        return new IncidentID(
                optional(f[1]),
                optional(f[2]),
                word(3, f[3], f[4], Restriction::of),
                text(f[0]),
                extras);
    }

    @Override
    protected Object read(ObjectIn in) throws IOException {
        Object f0 = null;
        Object f1 = null;
        Object f2 = null;
        Object f3 = null;
        Object f4 = null;
        int at = in.first(this);
        for (; at >= 0; at = in.next(this, at)) {
            switch (at) {
                case 0 -> f0 = in.string(this, 0);
                case 1 -> f1 = in.string(this, 1);
                case 2 -> f2 = in.string(this, 2);
                case 3 -> f3 = in.word(this, 3);
                case 4 -> f4 = in.string(this, 4);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2, f3, f4);
        }
        return in.leave(this, new IncidentID(
                optional(f1),
                optional(f2),
                word(3, f3, f4, Restriction::of),
                text(f0),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        IncidentID v = (IncidentID) value;
        if (ObjectOut.isOdd(v.extras())) {
            out.byTable(this, v);
            return;
        }
        int count = 1
                + ObjectOut.one(v.name())
                + ObjectOut.one(v.instance())
                + ObjectOut.words(v.restriction());
        out.start(count);
        out.text(this, 0, v.id());
        out.text(this, 1, v.name());
        out.text(this, 2, v.instance());
        out.words(this, 3, v.restriction());
        out.end();
    }

    @Override
    protected Object get(IncidentID v, int member) {
        return switch (member) {
            case 0 -> v.id();
            case 1 -> v.name().orElse(null);
            case 2 -> v.instance().orElse(null);
            case 3 -> value(v.restriction());
            case 4 -> extension(v.restriction());
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(IncidentID v, Object[] f) {
        return put(f, 0, v.id())
                | putOptional(f, 1, v.name())
                | putOptional(f, 2, v.instance())
                | putExtensible(f, 3, v.restriction());
    }

    @Override
    protected Extras extras(IncidentID v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
