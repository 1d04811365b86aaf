// Generated from the model table. Edit the table, not this file.
package org.mile4j.json.internal.iodef;

import java.util.List;
import java.util.Optional;
import org.mile4j.json.internal.codec.ClassCodec;
import org.mile4j.json.internal.codec.Member;
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
                f[0] == null && f[1] == null ? Optional.empty() : Optional.of(Restriction.of(text(f[0]), optional(f[1]))),
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
