// Generated from the model table. Edit the table, not this file.
package org.mile4j.json.internal.iodef;

import java.io.IOException;
import java.util.List;
import org.mile4j.json.internal.codec.ClassCodec;
import org.mile4j.json.internal.codec.Member;
import org.mile4j.json.internal.codec.ObjectIn;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.iodef.IodefValues;
import org.mile4j.model.iodef.RelatedActivity;
import org.mile4j.model.iodef.Restriction;

/** The JSON and CBOR of {@link RelatedActivity}: RFC 7970, Section 3.6. */
final class RelatedActivityJson extends ClassCodec<RelatedActivity> {

    RelatedActivityJson() {
        super(3, "RelatedActivity", RelatedActivity.class, "RFC 7970, Section 3.6", false, List.of(),
                Member.enumeration("restriction", -10, "@restriction", IodefValues.RESTRICTION),
                Member.simple("ext-restriction", -9, "@ext-restriction", TypeKind.STRING),
                Member.object("IncidentID", 2, "IncidentID", 62).many(),
                Member.simple("URL", -6, "URL", TypeKind.ANY_URI).many(),
                Member.object("ThreatActor", 20, "ThreatActor", 4).many(),
                Member.object("Campaign", 21, "Campaign", 5).many(),
                Member.object("IndicatorID", 22, "IndicatorID", 52).many().reference(),
                Member.object("Confidence", 23, "Confidence", 22),
                Member.object("Description", -5, "Description", 65).many().textOnly(),
                Member.object("AdditionalData", -18, "AdditionalData", 66).many());
    }

    @Override
    protected RelatedActivity make(Object[] f, Extras extras) {
        return new RelatedActivity(
                word(0, f[0], f[1], Restriction::of),
                list(f[2]),
                list(f[3]),
                list(f[4]),
                list(f[5]),
                list(f[6]),
                optional(f[7]),
                list(f[8]),
                list(f[9]),
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
        int at = in.first(this);
        for (; at >= 0; at = in.next(this, at)) {
            switch (at) {
                case 0 -> f0 = in.word(this, 0);
                case 1 -> f1 = in.string(this, 1);
                case 2 -> f2 = in.objects(this, 2);
                case 3 -> f3 = in.value(this, 3);
                case 4 -> f4 = in.objects(this, 4);
                case 5 -> f5 = in.objects(this, 5);
                case 6 -> f6 = in.objects(this, 6);
                case 7 -> f7 = in.object(this, 7);
                case 8 -> f8 = in.objects(this, 8);
                case 9 -> f9 = in.objects(this, 9);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2, f3, f4, f5, f6, f7, f8, f9);
        }
        return in.leave(this, new RelatedActivity(
                word(0, f0, f1, Restriction::of),
                list(f2),
                list(f3),
                list(f4),
                list(f5),
                list(f6),
                optional(f7),
                list(f8),
                list(f9),
                Extras.NONE));
    }

    @Override
    protected Object get(RelatedActivity v, int member) {
        return switch (member) {
            case 0 -> value(v.restriction());
            case 1 -> extension(v.restriction());
            case 2 -> v.incidentIds();
            case 3 -> v.urls();
            case 4 -> v.threatActors();
            case 5 -> v.campaigns();
            case 6 -> v.indicatorIds();
            case 7 -> v.confidence().orElse(null);
            case 8 -> v.descriptions();
            case 9 -> v.additionalData();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(RelatedActivity v, Object[] f) {
        return putExtensible(f, 0, v.restriction())
                | putList(f, 2, v.incidentIds())
                | putList(f, 3, v.urls())
                | putList(f, 4, v.threatActors())
                | putList(f, 5, v.campaigns())
                | putList(f, 6, v.indicatorIds())
                | putOptional(f, 7, v.confidence())
                | putList(f, 8, v.descriptions())
                | putList(f, 9, v.additionalData());
    }

    @Override
    protected Extras extras(RelatedActivity v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
