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
import org.mile4j.model.iodef.EventData;
import org.mile4j.model.iodef.Restriction;

/** The JSON and CBOR of {@link EventData}: RFC 7970, Section 3.14. */
final class EventDataJson extends ClassCodec<EventData> {

    EventDataJson() {
        super(23, "EventData", EventData.class, "RFC 7970, Section 3.14", false, List.of(),
                Member.enumeration("restriction", -10, "@restriction", IodefValues.RESTRICTION),
                Member.simple("ext-restriction", -9, "@ext-restriction", TypeKind.STRING),
                Member.simple("observable-id", -8, "@observable-id", TypeKind.ID),
                Member.object("Description", -5, "Description", 65).many(),
                Member.simple("DetectTime", 5, "DetectTime", TypeKind.DATE_TIME),
                Member.simple("StartTime", 6, "StartTime", TypeKind.DATE_TIME),
                Member.simple("EndTime", 7, "EndTime", TypeKind.DATE_TIME),
                Member.simple("RecoveryTime", 8, "RecoveryTime", TypeKind.DATE_TIME),
                Member.simple("ReportTime", 9, "ReportTime", TypeKind.DATE_TIME),
                Member.object("Contact", 14, "Contact", 6).many(),
                Member.object("Discovery", 11, "Discovery", 14).many(),
                Member.object("Assessment", 12, "Assessment", 18),
                Member.object("Method", 13, "Method", 16).many(),
                Member.unwrapped("System", 87, "Flow", 24, true).many(),
                Member.object("Expectation", 88, "Expectation", 13).many(),
                Member.unwrapped("RecordData", 89, "Record", 37, false).many(),
                Member.object("EventData", 15, "EventData", 23).many(),
                Member.object("AdditionalData", -18, "AdditionalData", 66).many());
    }

    @Override
    protected EventData make(Object[] f, Extras extras) {
        return new EventData(
                word(0, f[0], f[1], Restriction::of),
                optional(f[2]),
                list(f[3]),
                optional(f[4]),
                optional(f[5]),
                optional(f[6]),
                optional(f[7]),
                optional(f[8]),
                list(f[9]),
                list(f[10]),
                optional(f[11]),
                list(f[12]),
                list(f[13]),
                list(f[14]),
                optional(f[15]),
                list(f[16]),
                list(f[17]),
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
        int at = in.first(this);
        for (; at >= 0; at = in.next(this, at)) {
            switch (at) {
                case 0 -> f0 = in.word(this, 0);
                case 1 -> f1 = in.string(this, 1);
                case 2 -> f2 = in.text(this, 2);
                case 3 -> f3 = in.objects(this, 3);
                case 4 -> f4 = in.date(this, 4);
                case 5 -> f5 = in.date(this, 5);
                case 6 -> f6 = in.date(this, 6);
                case 7 -> f7 = in.date(this, 7);
                case 8 -> f8 = in.date(this, 8);
                case 9 -> f9 = in.objects(this, 9);
                case 10 -> f10 = in.objects(this, 10);
                case 11 -> f11 = in.object(this, 11);
                case 12 -> f12 = in.objects(this, 12);
                case 13 -> f13 = in.value(this, 13);
                case 14 -> f14 = in.objects(this, 14);
                case 15 -> f15 = in.value(this, 15);
                case 16 -> f16 = in.objects(this, 16);
                case 17 -> f17 = in.objects(this, 17);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17);
        }
        f13 = in.wrapped(this, 13, f13);
        f15 = in.wrapped(this, 15, f15);
        return in.leave(this, new EventData(
                word(0, f0, f1, Restriction::of),
                optional(f2),
                list(f3),
                optional(f4),
                optional(f5),
                optional(f6),
                optional(f7),
                optional(f8),
                list(f9),
                list(f10),
                optional(f11),
                list(f12),
                list(f13),
                list(f14),
                optional(f15),
                list(f16),
                list(f17),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        EventData v = (EventData) value;
        List<?> in13 = out.inside(this, 13, v.flows());
        List<?> in15 = out.inside(this, 15, v.record());
        if (ObjectOut.isOdd(v.extras())
                || ObjectOut.isOddDate(v.detectTime())
                || ObjectOut.isOddDate(v.startTime())
                || ObjectOut.isOddDate(v.endTime())
                || ObjectOut.isOddDate(v.recoveryTime())
                || ObjectOut.isOddDate(v.reportTime())
                || in13 == null
                || in15 == null) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.words(v.restriction())
                + ObjectOut.one(v.observableId())
                + ObjectOut.one(v.descriptions())
                + ObjectOut.one(v.detectTime())
                + ObjectOut.one(v.startTime())
                + ObjectOut.one(v.endTime())
                + ObjectOut.one(v.recoveryTime())
                + ObjectOut.one(v.reportTime())
                + ObjectOut.one(v.contacts())
                + ObjectOut.one(v.discoveries())
                + ObjectOut.one(v.assessment())
                + ObjectOut.one(v.methods())
                + ObjectOut.one(in13)
                + ObjectOut.one(v.expectations())
                + ObjectOut.one(in15)
                + ObjectOut.one(v.eventData())
                + ObjectOut.one(v.additionalData());
        out.start(count);
        out.words(this, 0, v.restriction());
        out.text(this, 2, v.observableId());
        out.objects(this, 3, v.descriptions());
        out.date(this, 4, v.detectTime());
        out.date(this, 5, v.startTime());
        out.date(this, 6, v.endTime());
        out.date(this, 7, v.recoveryTime());
        out.date(this, 8, v.reportTime());
        out.objects(this, 9, v.contacts());
        out.objects(this, 10, v.discoveries());
        out.object(this, 11, v.assessment());
        out.objects(this, 12, v.methods());
        out.inner(this, 13, in13);
        out.objects(this, 14, v.expectations());
        out.inner(this, 15, in15);
        out.objects(this, 16, v.eventData());
        out.objects(this, 17, v.additionalData());
        out.end();
    }

    @Override
    protected Object get(EventData v, int member) {
        return switch (member) {
            case 0 -> value(v.restriction());
            case 1 -> extension(v.restriction());
            case 2 -> v.observableId().orElse(null);
            case 3 -> v.descriptions();
            case 4 -> v.detectTime().orElse(null);
            case 5 -> v.startTime().orElse(null);
            case 6 -> v.endTime().orElse(null);
            case 7 -> v.recoveryTime().orElse(null);
            case 8 -> v.reportTime().orElse(null);
            case 9 -> v.contacts();
            case 10 -> v.discoveries();
            case 11 -> v.assessment().orElse(null);
            case 12 -> v.methods();
            case 13 -> v.flows();
            case 14 -> v.expectations();
            case 15 -> v.record().orElse(null);
            case 16 -> v.eventData();
            case 17 -> v.additionalData();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(EventData v, Object[] f) {
        return putExtensible(f, 0, v.restriction())
                | putOptional(f, 2, v.observableId())
                | putList(f, 3, v.descriptions())
                | putOptional(f, 4, v.detectTime())
                | putOptional(f, 5, v.startTime())
                | putOptional(f, 6, v.endTime())
                | putOptional(f, 7, v.recoveryTime())
                | putOptional(f, 8, v.reportTime())
                | putList(f, 9, v.contacts())
                | putList(f, 10, v.discoveries())
                | putOptional(f, 11, v.assessment())
                | putList(f, 12, v.methods())
                | putList(f, 13, v.flows())
                | putList(f, 14, v.expectations())
                | putOptional(f, 15, v.record())
                | putList(f, 16, v.eventData())
                | putList(f, 17, v.additionalData());
    }

    @Override
    protected Extras extras(EventData v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
