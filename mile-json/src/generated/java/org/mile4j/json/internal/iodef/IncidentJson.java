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
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IncidentPurpose;
import org.mile4j.model.iodef.IncidentStatus;
import org.mile4j.model.iodef.Restriction;

/** The JSON and CBOR of {@link Incident}: RFC 7970, Section 3.2. */
final class IncidentJson extends ClassCodec<Incident> {

    IncidentJson() {
        super(1, "Incident", Incident.class, "RFC 7970, Section 3.2", false, List.of(),
                Member.enumeration("purpose", -2, "@purpose", IodefValues.INCIDENT_PURPOSE).required(true, true),
                Member.simple("ext-purpose", -1, "@ext-purpose", TypeKind.STRING),
                Member.enumeration("status", 0, "@status", IodefValues.INCIDENT_STATUS),
                Member.simple("ext-status", 1, "@ext-status", TypeKind.STRING),
                Member.simple("lang", -23, "@xml:lang", TypeKind.LANGUAGE),
                Member.enumeration("restriction", -10, "@restriction", IodefValues.RESTRICTION),
                Member.simple("ext-restriction", -9, "@ext-restriction", TypeKind.STRING),
                Member.simple("observable-id", -8, "@observable-id", TypeKind.ID),
                Member.object("IncidentID", 2, "IncidentID", 62).required(true, true),
                Member.object("AlternativeID", 3, "AlternativeID", 2),
                Member.object("RelatedActivity", 4, "RelatedActivity", 3).many(),
                Member.simple("DetectTime", 5, "DetectTime", TypeKind.DATE_TIME),
                Member.simple("StartTime", 6, "StartTime", TypeKind.DATE_TIME),
                Member.simple("EndTime", 7, "EndTime", TypeKind.DATE_TIME),
                Member.simple("RecoveryTime", 8, "RecoveryTime", TypeKind.DATE_TIME),
                Member.simple("ReportTime", 9, "ReportTime", TypeKind.DATE_TIME),
                Member.simple("GenerationTime", 10, "GenerationTime", TypeKind.DATE_TIME).required(true, true),
                Member.object("Description", -5, "Description", 65).many(),
                Member.object("Discovery", 11, "Discovery", 14).many(),
                Member.object("Assessment", 12, "Assessment", 18).many(),
                Member.object("Method", 13, "Method", 16).many(),
                Member.object("Contact", 14, "Contact", 6).many().required(true, true),
                Member.object("EventData", 15, "EventData", 23).many(),
                Member.unwrapped("Indicator", 16, "IndicatorData", 50, false).many(),
                Member.object("History", 17, "History", 11),
                Member.object("AdditionalData", -18, "AdditionalData", 66).many());
    }

    @Override
    protected Incident make(Object[] f, Extras extras) {
        return new Incident(
                word(0, f[0], f[1], IncidentPurpose::of),
                word(2, f[2], f[3], IncidentStatus::of),
                optional(f[4]),
                word(5, f[5], f[6], Restriction::of),
                optional(f[7]),
                optional(f[8]),
                optional(f[9]),
                list(f[10]),
                optional(f[11]),
                optional(f[12]),
                optional(f[13]),
                optional(f[14]),
                optional(f[15]),
                optional(f[16]),
                list(f[17]),
                list(f[18]),
                list(f[19]),
                list(f[20]),
                list(f[21]),
                list(f[22]),
                optional(f[23]),
                optional(f[24]),
                list(f[25]),
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
        Object f17 = null;
        Object f18 = null;
        Object f19 = null;
        Object f20 = null;
        Object f21 = null;
        Object f22 = null;
        Object f23 = null;
        Object f24 = null;
        Object f25 = null;
        int at = in.first(this);
        for (; at >= 0; at = in.next(this, at)) {
            switch (at) {
                case 0 -> f0 = in.word(this, 0);
                case 1 -> f1 = in.string(this, 1);
                case 2 -> f2 = in.word(this, 2);
                case 3 -> f3 = in.string(this, 3);
                case 4 -> f4 = in.value(this, 4);
                case 5 -> f5 = in.word(this, 5);
                case 6 -> f6 = in.string(this, 6);
                case 7 -> f7 = in.text(this, 7);
                case 8 -> f8 = in.object(this, 8);
                case 9 -> f9 = in.object(this, 9);
                case 10 -> f10 = in.objects(this, 10);
                case 11 -> f11 = in.date(this, 11);
                case 12 -> f12 = in.date(this, 12);
                case 13 -> f13 = in.date(this, 13);
                case 14 -> f14 = in.date(this, 14);
                case 15 -> f15 = in.date(this, 15);
                case 16 -> f16 = in.date(this, 16);
                case 17 -> f17 = in.objects(this, 17);
                case 18 -> f18 = in.objects(this, 18);
                case 19 -> f19 = in.objects(this, 19);
                case 20 -> f20 = in.objects(this, 20);
                case 21 -> f21 = in.objects(this, 21);
                case 22 -> f22 = in.objects(this, 22);
                case 23 -> f23 = in.value(this, 23);
                case 24 -> f24 = in.object(this, 24);
                case 25 -> f25 = in.objects(this, 25);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25);
        }
        f23 = in.wrapped(this, 23, f23);
        return in.leave(this, new Incident(
                word(0, f0, f1, IncidentPurpose::of),
                word(2, f2, f3, IncidentStatus::of),
                optional(f4),
                word(5, f5, f6, Restriction::of),
                optional(f7),
                optional(f8),
                optional(f9),
                list(f10),
                optional(f11),
                optional(f12),
                optional(f13),
                optional(f14),
                optional(f15),
                optional(f16),
                list(f17),
                list(f18),
                list(f19),
                list(f20),
                list(f21),
                list(f22),
                optional(f23),
                optional(f24),
                list(f25),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        Incident v = (Incident) value;
        List<?> in23 = out.inside(this, 23, v.indicatorData());
        if (ObjectOut.isOdd(v.extras())
                || ObjectOut.isOddDate(v.detectTime())
                || ObjectOut.isOddDate(v.startTime())
                || ObjectOut.isOddDate(v.endTime())
                || ObjectOut.isOddDate(v.recoveryTime())
                || ObjectOut.isOddDate(v.reportTime())
                || ObjectOut.isOddDate(v.generationTime())
                || in23 == null) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.words(v.purpose())
                + ObjectOut.words(v.status())
                + ObjectOut.one(v.lang())
                + ObjectOut.words(v.restriction())
                + ObjectOut.one(v.observableId())
                + ObjectOut.one(v.incidentId())
                + ObjectOut.one(v.alternativeId())
                + ObjectOut.one(v.relatedActivities())
                + ObjectOut.one(v.detectTime())
                + ObjectOut.one(v.startTime())
                + ObjectOut.one(v.endTime())
                + ObjectOut.one(v.recoveryTime())
                + ObjectOut.one(v.reportTime())
                + ObjectOut.one(v.generationTime())
                + ObjectOut.one(v.descriptions())
                + ObjectOut.one(v.discoveries())
                + ObjectOut.one(v.assessments())
                + ObjectOut.one(v.methods())
                + ObjectOut.one(v.contacts())
                + ObjectOut.one(v.eventData())
                + ObjectOut.one(in23)
                + ObjectOut.one(v.history())
                + ObjectOut.one(v.additionalData());
        String outer = out.language();
        out.start(count);
        out.words(this, 0, v.purpose());
        out.words(this, 2, v.status());
        out.lang(this, 4, v.lang());
        out.words(this, 5, v.restriction());
        out.text(this, 7, v.observableId());
        out.object(this, 8, v.incidentId());
        out.object(this, 9, v.alternativeId());
        out.objects(this, 10, v.relatedActivities());
        out.date(this, 11, v.detectTime());
        out.date(this, 12, v.startTime());
        out.date(this, 13, v.endTime());
        out.date(this, 14, v.recoveryTime());
        out.date(this, 15, v.reportTime());
        out.date(this, 16, v.generationTime());
        out.objects(this, 17, v.descriptions());
        out.objects(this, 18, v.discoveries());
        out.objects(this, 19, v.assessments());
        out.objects(this, 20, v.methods());
        out.objects(this, 21, v.contacts());
        out.objects(this, 22, v.eventData());
        out.inner(this, 23, in23);
        out.object(this, 24, v.history());
        out.objects(this, 25, v.additionalData());
        out.end();
        out.language(outer);
    }

    @Override
    protected Object get(Incident v, int member) {
        return switch (member) {
            case 0 -> value(v.purpose());
            case 1 -> extension(v.purpose());
            case 2 -> value(v.status());
            case 3 -> extension(v.status());
            case 4 -> v.lang().orElse(null);
            case 5 -> value(v.restriction());
            case 6 -> extension(v.restriction());
            case 7 -> v.observableId().orElse(null);
            case 8 -> v.incidentId().orElse(null);
            case 9 -> v.alternativeId().orElse(null);
            case 10 -> v.relatedActivities();
            case 11 -> v.detectTime().orElse(null);
            case 12 -> v.startTime().orElse(null);
            case 13 -> v.endTime().orElse(null);
            case 14 -> v.recoveryTime().orElse(null);
            case 15 -> v.reportTime().orElse(null);
            case 16 -> v.generationTime().orElse(null);
            case 17 -> v.descriptions();
            case 18 -> v.discoveries();
            case 19 -> v.assessments();
            case 20 -> v.methods();
            case 21 -> v.contacts();
            case 22 -> v.eventData();
            case 23 -> v.indicatorData().orElse(null);
            case 24 -> v.history().orElse(null);
            case 25 -> v.additionalData();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(Incident v, Object[] f) {
        return putExtensible(f, 0, v.purpose())
                | putExtensible(f, 2, v.status())
                | putOptional(f, 4, v.lang())
                | putExtensible(f, 5, v.restriction())
                | putOptional(f, 7, v.observableId())
                | putOptional(f, 8, v.incidentId())
                | putOptional(f, 9, v.alternativeId())
                | putList(f, 10, v.relatedActivities())
                | putOptional(f, 11, v.detectTime())
                | putOptional(f, 12, v.startTime())
                | putOptional(f, 13, v.endTime())
                | putOptional(f, 14, v.recoveryTime())
                | putOptional(f, 15, v.reportTime())
                | putOptional(f, 16, v.generationTime())
                | putList(f, 17, v.descriptions())
                | putList(f, 18, v.discoveries())
                | putList(f, 19, v.assessments())
                | putList(f, 20, v.methods())
                | putList(f, 21, v.contacts())
                | putList(f, 22, v.eventData())
                | putOptional(f, 23, v.indicatorData())
                | putOptional(f, 24, v.history())
                | putList(f, 25, v.additionalData());
    }

    @Override
    protected Extras extras(Incident v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
