// Generated from the model table. Edit the table, not this file.
package org.mile4j.json.internal.iodef;

import java.util.List;
import java.util.Optional;
import org.mile4j.json.internal.codec.ClassCodec;
import org.mile4j.json.internal.codec.Member;
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
                f[0] == null && f[1] == null ? Optional.empty() : Optional.of(Restriction.of(text(f[0]), optional(f[1]))),
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
