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
import org.mile4j.model.iodef.Restriction;
import org.mile4j.model.iodef.ThreatActor;

/** The JSON and CBOR of {@link ThreatActor}: RFC 7970, Section 3.7. */
final class ThreatActorJson extends ClassCodec<ThreatActor> {

    ThreatActorJson() {
        super(4, "ThreatActor", ThreatActor.class, "RFC 7970, Section 3.7", false, List.of(),
                Member.enumeration("restriction", -10, "@restriction", IodefValues.RESTRICTION),
                Member.simple("ext-restriction", -9, "@ext-restriction", TypeKind.STRING),
                Member.simple("ThreatActorID", 24, "ThreatActorID", TypeKind.STRING).many(),
                Member.simple("URL", -6, "URL", TypeKind.ANY_URI).many(),
                Member.object("Description", -5, "Description", 65).many(),
                Member.object("AdditionalData", -18, "AdditionalData", 66).many());
    }

    @Override
    protected ThreatActor make(Object[] f, Extras extras) {
        return new ThreatActor(
                word(0, f[0], f[1], Restriction::of),
                list(f[2]),
                list(f[3]),
                list(f[4]),
                list(f[5]),
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
        int at = in.first(this);
        for (; at >= 0; at = in.next(this, at)) {
            switch (at) {
                case 0 -> f0 = in.word(this, 0);
                case 1 -> f1 = in.string(this, 1);
                case 2 -> f2 = in.value(this, 2);
                case 3 -> f3 = in.value(this, 3);
                case 4 -> f4 = in.objects(this, 4);
                case 5 -> f5 = in.objects(this, 5);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2, f3, f4, f5);
        }
        return in.leave(this, new ThreatActor(
                word(0, f0, f1, Restriction::of),
                list(f2),
                list(f3),
                list(f4),
                list(f5),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        ThreatActor v = (ThreatActor) value;
        if (ObjectOut.isOdd(v.extras())) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.words(v.restriction())
                + ObjectOut.one(v.threatActorIds())
                + ObjectOut.one(v.urls())
                + ObjectOut.one(v.descriptions())
                + ObjectOut.one(v.additionalData());
        out.start(count);
        out.words(this, 0, v.restriction());
        out.values(this, 2, v.threatActorIds());
        out.values(this, 3, v.urls());
        out.objects(this, 4, v.descriptions());
        out.objects(this, 5, v.additionalData());
        out.end();
    }

    @Override
    protected Object get(ThreatActor v, int member) {
        return switch (member) {
            case 0 -> value(v.restriction());
            case 1 -> extension(v.restriction());
            case 2 -> v.threatActorIds();
            case 3 -> v.urls();
            case 4 -> v.descriptions();
            case 5 -> v.additionalData();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(ThreatActor v, Object[] f) {
        return putExtensible(f, 0, v.restriction())
                | putList(f, 2, v.threatActorIds())
                | putList(f, 3, v.urls())
                | putList(f, 4, v.descriptions())
                | putList(f, 5, v.additionalData());
    }

    @Override
    protected Extras extras(ThreatActor v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
