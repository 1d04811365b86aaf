// Generated from the model table. Edit the table, not this file.
package org.mile4j.json.internal.iodef;

import java.util.List;
import java.util.Optional;
import org.mile4j.json.internal.codec.ClassCodec;
import org.mile4j.json.internal.codec.Member;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.iodef.IodefValues;
import org.mile4j.model.iodef.Indicator;
import org.mile4j.model.iodef.Restriction;

/** The JSON and CBOR of {@link Indicator}: RFC 7970, Section 3.29. */
final class IndicatorJson extends ClassCodec<Indicator> {

    IndicatorJson() {
        super(51, "Indicator", Indicator.class, "RFC 7970, Section 3.29", false, List.of(new Choice(true, true, true, true, "Observable", "uid-ref", "IndicatorExpression", "IndicatorReference")),
                Member.enumeration("restriction", -10, "@restriction", IodefValues.RESTRICTION),
                Member.simple("ext-restriction", -9, "@ext-restriction", TypeKind.STRING),
                Member.object("IndicatorID", 22, "IndicatorID", 52).required(true, true),
                Member.object("AlternativeIndicatorID", 170, "AlternativeIndicatorID", 53).many(),
                Member.object("Description", -5, "Description", 65).many(),
                Member.simple("StartTime", 6, "StartTime", TypeKind.DATE_TIME),
                Member.simple("EndTime", 7, "EndTime", TypeKind.DATE_TIME),
                Member.object("Confidence", 23, "Confidence", 22),
                Member.object("Contact", 14, "Contact", 6).many(),
                Member.object("Observable", 171, "Observable", 54),
                Member.unwrapped("uid-ref", 172, "ObservableReference", 58, false),
                Member.object("IndicatorExpression", 173, "IndicatorExpression", 57),
                Member.object("IndicatorReference", 174, "IndicatorReference", 59),
                Member.object("NodeRole", 98, "NodeRole", 28).many(),
                Member.object("AttackPhase", 175, "AttackPhase", 60).many(),
                Member.object("Reference", 48, "Reference", 17).many(),
                Member.object("AdditionalData", -18, "AdditionalData", 66).many());
    }

    @Override
    protected Indicator make(Object[] f, Extras extras) {
        return new Indicator(
                f[0] == null && f[1] == null ? Optional.empty() : Optional.of(Restriction.of(text(f[0]), optional(f[1]))),
                optional(f[2]),
                list(f[3]),
                list(f[4]),
                optional(f[5]),
                optional(f[6]),
                optional(f[7]),
                list(f[8]),
                optional(f[9]),
                optional(f[10]),
                optional(f[11]),
                optional(f[12]),
                list(f[13]),
                list(f[14]),
                list(f[15]),
                list(f[16]),
                extras);
    }

    @Override
    protected Object get(Indicator v, int member) {
        return switch (member) {
            case 0 -> value(v.restriction());
            case 1 -> extension(v.restriction());
            case 2 -> v.indicatorId().orElse(null);
            case 3 -> v.alternativeIndicatorIds();
            case 4 -> v.descriptions();
            case 5 -> v.startTime().orElse(null);
            case 6 -> v.endTime().orElse(null);
            case 7 -> v.confidence().orElse(null);
            case 8 -> v.contacts();
            case 9 -> v.observable().orElse(null);
            case 10 -> v.observableReference().orElse(null);
            case 11 -> v.indicatorExpression().orElse(null);
            case 12 -> v.indicatorReference().orElse(null);
            case 13 -> v.nodeRoles();
            case 14 -> v.attackPhases();
            case 15 -> v.references();
            case 16 -> v.additionalData();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(Indicator v, Object[] f) {
        return putExtensible(f, 0, v.restriction())
                | putOptional(f, 2, v.indicatorId())
                | putList(f, 3, v.alternativeIndicatorIds())
                | putList(f, 4, v.descriptions())
                | putOptional(f, 5, v.startTime())
                | putOptional(f, 6, v.endTime())
                | putOptional(f, 7, v.confidence())
                | putList(f, 8, v.contacts())
                | putOptional(f, 9, v.observable())
                | putOptional(f, 10, v.observableReference())
                | putOptional(f, 11, v.indicatorExpression())
                | putOptional(f, 12, v.indicatorReference())
                | putList(f, 13, v.nodeRoles())
                | putList(f, 14, v.attackPhases())
                | putList(f, 15, v.references())
                | putList(f, 16, v.additionalData());
    }

    @Override
    protected Extras extras(Indicator v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
