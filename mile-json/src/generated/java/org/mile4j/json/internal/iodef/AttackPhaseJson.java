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
import org.mile4j.model.iodef.AttackPhase;

/** The JSON and CBOR of {@link AttackPhase}: RFC 7970, Section 3.29.8. */
final class AttackPhaseJson extends ClassCodec<AttackPhase> {

    AttackPhaseJson() {
        super(60, "AttackPhase", AttackPhase.class, "RFC 7970, Section 3.29.8", false, List.of(),
                Member.simple("AttackPhaseID", 182, "AttackPhaseID", TypeKind.STRING).many(),
                Member.simple("URL", -6, "URL", TypeKind.ANY_URI).many(),
                Member.object("Description", -5, "Description", 65).many(),
                Member.object("AdditionalData", -18, "AdditionalData", 66).many());
    }

    @Override
    protected AttackPhase make(Object[] f, Extras extras) {
        return new AttackPhase(
                list(f[0]),
                list(f[1]),
                list(f[2]),
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
                case 0 -> f0 = in.value(this, 0);
                case 1 -> f1 = in.value(this, 1);
                case 2 -> f2 = in.objects(this, 2);
                case 3 -> f3 = in.objects(this, 3);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2, f3);
        }
        return in.leave(this, new AttackPhase(
                list(f0),
                list(f1),
                list(f2),
                list(f3),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        AttackPhase v = (AttackPhase) value;
        if (ObjectOut.isOdd(v.extras())) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.one(v.attackPhaseIds())
                + ObjectOut.one(v.urls())
                + ObjectOut.one(v.descriptions())
                + ObjectOut.one(v.additionalData());
        out.start(count);
        out.values(this, 0, v.attackPhaseIds());
        out.values(this, 1, v.urls());
        out.objects(this, 2, v.descriptions());
        out.objects(this, 3, v.additionalData());
        out.end();
    }

    @Override
    protected Object get(AttackPhase v, int member) {
        return switch (member) {
            case 0 -> v.attackPhaseIds();
            case 1 -> v.urls();
            case 2 -> v.descriptions();
            case 3 -> v.additionalData();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(AttackPhase v, Object[] f) {
        return putList(f, 0, v.attackPhaseIds())
                | putList(f, 1, v.urls())
                | putList(f, 2, v.descriptions())
                | putList(f, 3, v.additionalData());
    }

    @Override
    protected Extras extras(AttackPhase v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
