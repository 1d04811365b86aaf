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
import org.mile4j.model.iodef.Assessment;
import org.mile4j.model.iodef.Occurrence;
import org.mile4j.model.iodef.Restriction;

/** The JSON and CBOR of {@link Assessment}: RFC 7970, Section 3.12. */
final class AssessmentJson extends ClassCodec<Assessment> {

    AssessmentJson() {
        super(18, "Assessment", Assessment.class, "RFC 7970, Section 3.12", false, List.of(),
                Member.enumeration("occurrence", 61, "@occurrence", IodefValues.OCCURRENCE),
                Member.enumeration("restriction", -10, "@restriction", IodefValues.RESTRICTION),
                Member.simple("ext-restriction", -9, "@ext-restriction", TypeKind.STRING),
                Member.simple("observable-id", -8, "@observable-id", TypeKind.ID),
                Member.object("IncidentCategory", 62, "IncidentCategory", 65).many(),
                Member.tagged("Impact", 63, "Impact", Member.object("SystemImpact", 64, "SystemImpact", 19), Member.object("BusinessImpact", 65, "BusinessImpact", 63), Member.object("TimeImpact", 66, "TimeImpact", 20), Member.object("MonetaryImpact", 67, "MonetaryImpact", 21), Member.object("IntendedImpact", 68, "IntendedImpact", 64)).many().required(true, true),
                Member.object("Counter", 69, "Counter", 32).many(),
                Member.object("MitigatingFactor", 70, "MitigatingFactor", 65).many(),
                Member.object("Cause", 71, "Cause", 65).many(),
                Member.object("Confidence", 23, "Confidence", 22),
                Member.object("AdditionalData", -18, "AdditionalData", 66).many());
    }

    @Override
    protected Assessment make(Object[] f, Extras extras) {
        return new Assessment(
                word(0, f[0], Occurrence::of),
                word(1, f[1], f[2], Restriction::of),
                optional(f[3]),
                list(f[4]),
                list(f[5]),
                list(f[6]),
                list(f[7]),
                list(f[8]),
                optional(f[9]),
                list(f[10]),
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
        Object f6 = null;
        Object f7 = null;
        Object f8 = null;
        Object f9 = null;
        Object f10 = null;
        int at = in.first(this);
        for (; at >= 0; at = in.next(this, at)) {
            switch (at) {
                case 0 -> f0 = in.word(this, 0);
                case 1 -> f1 = in.word(this, 1);
                case 2 -> f2 = in.string(this, 2);
                case 3 -> f3 = in.text(this, 3);
                case 4 -> f4 = in.objects(this, 4);
                case 5 -> f5 = in.value(this, 5);
                case 6 -> f6 = in.objects(this, 6);
                case 7 -> f7 = in.objects(this, 7);
                case 8 -> f8 = in.objects(this, 8);
                case 9 -> f9 = in.object(this, 9);
                case 10 -> f10 = in.objects(this, 10);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10);
        }
        return in.leave(this, new Assessment(
                word(0, f0, Occurrence::of),
                word(1, f1, f2, Restriction::of),
                optional(f3),
                list(f4),
                list(f5),
                list(f6),
                list(f7),
                list(f8),
                optional(f9),
                list(f10),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        Assessment v = (Assessment) value;
        if (ObjectOut.isOdd(v.extras())) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.word(v.occurrence())
                + ObjectOut.words(v.restriction())
                + ObjectOut.one(v.observableId())
                + ObjectOut.one(v.incidentCategories())
                + ObjectOut.one(v.impacts())
                + ObjectOut.one(v.counters())
                + ObjectOut.one(v.mitigatingFactors())
                + ObjectOut.one(v.causes())
                + ObjectOut.one(v.confidence())
                + ObjectOut.one(v.additionalData());
        out.start(count);
        out.word(this, 0, v.occurrence());
        out.words(this, 1, v.restriction());
        out.text(this, 3, v.observableId());
        out.objects(this, 4, v.incidentCategories());
        out.values(this, 5, v.impacts());
        out.objects(this, 6, v.counters());
        out.objects(this, 7, v.mitigatingFactors());
        out.objects(this, 8, v.causes());
        out.object(this, 9, v.confidence());
        out.objects(this, 10, v.additionalData());
        out.end();
    }

    @Override
    protected Object get(Assessment v, int member) {
        return switch (member) {
            case 0 -> value(v.occurrence());
            case 1 -> value(v.restriction());
            case 2 -> extension(v.restriction());
            case 3 -> v.observableId().orElse(null);
            case 4 -> v.incidentCategories();
            case 5 -> v.impacts();
            case 6 -> v.counters();
            case 7 -> v.mitigatingFactors();
            case 8 -> v.causes();
            case 9 -> v.confidence().orElse(null);
            case 10 -> v.additionalData();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(Assessment v, Object[] f) {
        return putValue(f, 0, v.occurrence())
                | putExtensible(f, 1, v.restriction())
                | putOptional(f, 3, v.observableId())
                | putList(f, 4, v.incidentCategories())
                | putList(f, 5, v.impacts())
                | putList(f, 6, v.counters())
                | putList(f, 7, v.mitigatingFactors())
                | putList(f, 8, v.causes())
                | putOptional(f, 9, v.confidence())
                | putList(f, 10, v.additionalData());
    }

    @Override
    protected Extras extras(Assessment v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
