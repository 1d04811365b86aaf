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
                word(0, f[0], f[1], Restriction::of),
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
        Object f11 = null;
        Object f12 = null;
        Object f13 = null;
        Object f14 = null;
        Object f15 = null;
        Object f16 = null;
        int at = in.first(this);
        for (; at >= 0; at = in.next(this, at)) {
            switch (at) {
                case 0 -> f0 = in.word(this, 0);
                case 1 -> f1 = in.string(this, 1);
                case 2 -> f2 = in.object(this, 2);
                case 3 -> f3 = in.objects(this, 3);
                case 4 -> f4 = in.objects(this, 4);
                case 5 -> f5 = in.date(this, 5);
                case 6 -> f6 = in.date(this, 6);
                case 7 -> f7 = in.object(this, 7);
                case 8 -> f8 = in.objects(this, 8);
                case 9 -> f9 = in.object(this, 9);
                case 10 -> f10 = in.value(this, 10);
                case 11 -> f11 = in.object(this, 11);
                case 12 -> f12 = in.object(this, 12);
                case 13 -> f13 = in.objects(this, 13);
                case 14 -> f14 = in.objects(this, 14);
                case 15 -> f15 = in.objects(this, 15);
                case 16 -> f16 = in.objects(this, 16);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16);
        }
        f10 = in.wrapped(this, 10, f10);
        return in.leave(this, new Indicator(
                word(0, f0, f1, Restriction::of),
                optional(f2),
                list(f3),
                list(f4),
                optional(f5),
                optional(f6),
                optional(f7),
                list(f8),
                optional(f9),
                optional(f10),
                optional(f11),
                optional(f12),
                list(f13),
                list(f14),
                list(f15),
                list(f16),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        Indicator v = (Indicator) value;
        List<?> in10 = out.inside(this, 10, v.observableReference());
        if (ObjectOut.isOdd(v.extras())
                || ObjectOut.isOddDate(v.startTime())
                || ObjectOut.isOddDate(v.endTime())
                || in10 == null) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.words(v.restriction())
                + ObjectOut.one(v.indicatorId())
                + ObjectOut.one(v.alternativeIndicatorIds())
                + ObjectOut.one(v.descriptions())
                + ObjectOut.one(v.startTime())
                + ObjectOut.one(v.endTime())
                + ObjectOut.one(v.confidence())
                + ObjectOut.one(v.contacts())
                + ObjectOut.one(v.observable())
                + ObjectOut.one(in10)
                + ObjectOut.one(v.indicatorExpression())
                + ObjectOut.one(v.indicatorReference())
                + ObjectOut.one(v.nodeRoles())
                + ObjectOut.one(v.attackPhases())
                + ObjectOut.one(v.references())
                + ObjectOut.one(v.additionalData());
        out.start(count);
        out.words(this, 0, v.restriction());
        out.object(this, 2, v.indicatorId());
        out.objects(this, 3, v.alternativeIndicatorIds());
        out.objects(this, 4, v.descriptions());
        out.date(this, 5, v.startTime());
        out.date(this, 6, v.endTime());
        out.object(this, 7, v.confidence());
        out.objects(this, 8, v.contacts());
        out.object(this, 9, v.observable());
        out.inner(this, 10, in10);
        out.object(this, 11, v.indicatorExpression());
        out.object(this, 12, v.indicatorReference());
        out.objects(this, 13, v.nodeRoles());
        out.objects(this, 14, v.attackPhases());
        out.objects(this, 15, v.references());
        out.objects(this, 16, v.additionalData());
        out.end();
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
