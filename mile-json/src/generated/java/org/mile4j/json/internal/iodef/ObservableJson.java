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
import org.mile4j.model.iodef.Observable;
import org.mile4j.model.iodef.Restriction;

/** The JSON and CBOR of {@link Observable}: RFC 7970, Section 3.29.3. */
final class ObservableJson extends ClassCodec<Observable> {

    ObservableJson() {
        super(54, "Observable", Observable.class, "RFC 7970, Section 3.29.3", false, List.of(new Choice(true, true, false, false, "System", "Address", "DomainData", "Service", "EmailData", "WindowsRegistryKeysModified", "FileData", "CertificateData", "RegistryHandle", "RecordData", "EventData", "Incident", "Expectation", "Reference", "Assessment", "DetectionPattern", "HistoryItem", "BulkObservable", "AdditionalData")),
                Member.enumeration("restriction", -10, "@restriction", IodefValues.RESTRICTION),
                Member.simple("ext-restriction", -9, "@ext-restriction", TypeKind.STRING),
                Member.object("System", 87, "System", 25),
                Member.object("Address", 103, "Address", 27),
                Member.object("DomainData", 102, "DomainData", 34),
                Member.object("Service", 99, "Service", 29),
                Member.object("EmailData", 130, "EmailData", 33),
                Member.object("WindowsRegistryKeysModified", 144, "WindowsRegistryKeysModified", 40),
                Member.object("FileData", 143, "FileData", 42),
                Member.object("CertificateData", 145, "CertificateData", 48),
                Member.object("RegistryHandle", 32, "RegistryHandle", 7),
                Member.object("RecordData", 89, "RecordData", 38),
                Member.object("EventData", 15, "EventData", 23),
                Member.object("Incident", -19, "Incident", 1),
                Member.object("Expectation", 88, "Expectation", 13),
                Member.object("Reference", 48, "Reference", 17),
                Member.object("Assessment", 12, "Assessment", 18),
                Member.object("DetectionPattern", 45, "DetectionPattern", 15),
                Member.object("HistoryItem", 82, "HistoryItem", 12),
                Member.object("BulkObservable", 176, "BulkObservable", 55),
                Member.object("AdditionalData", -18, "AdditionalData", 66).many());
    }

    @Override
    protected Observable make(Object[] f, Extras extras) {
        return new Observable(
                word(0, f[0], f[1], Restriction::of),
                optional(f[2]),
                optional(f[3]),
                optional(f[4]),
                optional(f[5]),
                optional(f[6]),
                optional(f[7]),
                optional(f[8]),
                optional(f[9]),
                optional(f[10]),
                optional(f[11]),
                optional(f[12]),
                optional(f[13]),
                optional(f[14]),
                optional(f[15]),
                optional(f[16]),
                optional(f[17]),
                optional(f[18]),
                optional(f[19]),
                list(f[20]),
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
        int at = in.first(this);
        for (; at >= 0; at = in.next(this, at)) {
            switch (at) {
                case 0 -> f0 = in.word(this, 0);
                case 1 -> f1 = in.string(this, 1);
                case 2 -> f2 = in.object(this, 2);
                case 3 -> f3 = in.object(this, 3);
                case 4 -> f4 = in.object(this, 4);
                case 5 -> f5 = in.object(this, 5);
                case 6 -> f6 = in.object(this, 6);
                case 7 -> f7 = in.object(this, 7);
                case 8 -> f8 = in.object(this, 8);
                case 9 -> f9 = in.object(this, 9);
                case 10 -> f10 = in.object(this, 10);
                case 11 -> f11 = in.object(this, 11);
                case 12 -> f12 = in.object(this, 12);
                case 13 -> f13 = in.object(this, 13);
                case 14 -> f14 = in.object(this, 14);
                case 15 -> f15 = in.object(this, 15);
                case 16 -> f16 = in.object(this, 16);
                case 17 -> f17 = in.object(this, 17);
                case 18 -> f18 = in.object(this, 18);
                case 19 -> f19 = in.object(this, 19);
                case 20 -> f20 = in.objects(this, 20);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20);
        }
        return in.leave(this, new Observable(
                word(0, f0, f1, Restriction::of),
                optional(f2),
                optional(f3),
                optional(f4),
                optional(f5),
                optional(f6),
                optional(f7),
                optional(f8),
                optional(f9),
                optional(f10),
                optional(f11),
                optional(f12),
                optional(f13),
                optional(f14),
                optional(f15),
                optional(f16),
                optional(f17),
                optional(f18),
                optional(f19),
                list(f20),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        Observable v = (Observable) value;
        if (ObjectOut.isOdd(v.extras())) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.words(v.restriction())
                + ObjectOut.one(v.system())
                + ObjectOut.one(v.address())
                + ObjectOut.one(v.domainData())
                + ObjectOut.one(v.service())
                + ObjectOut.one(v.emailData())
                + ObjectOut.one(v.windowsRegistryKeysModified())
                + ObjectOut.one(v.fileData())
                + ObjectOut.one(v.certificateData())
                + ObjectOut.one(v.registryHandle())
                + ObjectOut.one(v.recordData())
                + ObjectOut.one(v.eventData())
                + ObjectOut.one(v.incident())
                + ObjectOut.one(v.expectation())
                + ObjectOut.one(v.reference())
                + ObjectOut.one(v.assessment())
                + ObjectOut.one(v.detectionPattern())
                + ObjectOut.one(v.historyItem())
                + ObjectOut.one(v.bulkObservable())
                + ObjectOut.one(v.additionalData());
        out.start(count);
        out.words(this, 0, v.restriction());
        out.object(this, 2, v.system());
        out.object(this, 3, v.address());
        out.object(this, 4, v.domainData());
        out.object(this, 5, v.service());
        out.object(this, 6, v.emailData());
        out.object(this, 7, v.windowsRegistryKeysModified());
        out.object(this, 8, v.fileData());
        out.object(this, 9, v.certificateData());
        out.object(this, 10, v.registryHandle());
        out.object(this, 11, v.recordData());
        out.object(this, 12, v.eventData());
        out.object(this, 13, v.incident());
        out.object(this, 14, v.expectation());
        out.object(this, 15, v.reference());
        out.object(this, 16, v.assessment());
        out.object(this, 17, v.detectionPattern());
        out.object(this, 18, v.historyItem());
        out.object(this, 19, v.bulkObservable());
        out.objects(this, 20, v.additionalData());
        out.end();
    }

    @Override
    protected Object get(Observable v, int member) {
        return switch (member) {
            case 0 -> value(v.restriction());
            case 1 -> extension(v.restriction());
            case 2 -> v.system().orElse(null);
            case 3 -> v.address().orElse(null);
            case 4 -> v.domainData().orElse(null);
            case 5 -> v.service().orElse(null);
            case 6 -> v.emailData().orElse(null);
            case 7 -> v.windowsRegistryKeysModified().orElse(null);
            case 8 -> v.fileData().orElse(null);
            case 9 -> v.certificateData().orElse(null);
            case 10 -> v.registryHandle().orElse(null);
            case 11 -> v.recordData().orElse(null);
            case 12 -> v.eventData().orElse(null);
            case 13 -> v.incident().orElse(null);
            case 14 -> v.expectation().orElse(null);
            case 15 -> v.reference().orElse(null);
            case 16 -> v.assessment().orElse(null);
            case 17 -> v.detectionPattern().orElse(null);
            case 18 -> v.historyItem().orElse(null);
            case 19 -> v.bulkObservable().orElse(null);
            case 20 -> v.additionalData();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(Observable v, Object[] f) {
        return putExtensible(f, 0, v.restriction())
                | putOptional(f, 2, v.system())
                | putOptional(f, 3, v.address())
                | putOptional(f, 4, v.domainData())
                | putOptional(f, 5, v.service())
                | putOptional(f, 6, v.emailData())
                | putOptional(f, 7, v.windowsRegistryKeysModified())
                | putOptional(f, 8, v.fileData())
                | putOptional(f, 9, v.certificateData())
                | putOptional(f, 10, v.registryHandle())
                | putOptional(f, 11, v.recordData())
                | putOptional(f, 12, v.eventData())
                | putOptional(f, 13, v.incident())
                | putOptional(f, 14, v.expectation())
                | putOptional(f, 15, v.reference())
                | putOptional(f, 16, v.assessment())
                | putOptional(f, 17, v.detectionPattern())
                | putOptional(f, 18, v.historyItem())
                | putOptional(f, 19, v.bulkObservable())
                | putList(f, 20, v.additionalData());
    }

    @Override
    protected Extras extras(Observable v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
