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
import org.mile4j.model.iodef.RecordData;
import org.mile4j.model.iodef.Restriction;

/** The JSON and CBOR of {@link RecordData}: RFC 7970, Section 3.22.1. */
final class RecordDataJson extends ClassCodec<RecordData> {

    RecordDataJson() {
        super(38, "RecordData", RecordData.class, "RFC 7970, Section 3.22.1", false, List.of(),
                Member.enumeration("restriction", -10, "@restriction", IodefValues.RESTRICTION),
                Member.simple("ext-restriction", -9, "@ext-restriction", TypeKind.STRING),
                Member.simple("observable-id", -8, "@observable-id", TypeKind.ID),
                Member.simple("DateTime", 85, "DateTime", TypeKind.DATE_TIME),
                Member.object("Description", -5, "Description", 65).many(),
                Member.object("Application", 47, "Application", 68),
                Member.object("RecordPattern", 141, "RecordPattern", 39).many(),
                Member.object("RecordItem", 142, "RecordItem", 66).many(),
                Member.simple("URL", -6, "URL", TypeKind.ANY_URI).many(),
                Member.object("FileData", 143, "FileData", 42).many(),
                Member.object("WindowsRegistryKeysModified", 144, "WindowsRegistryKeysModified", 40).many(),
                Member.object("CertificateData", 145, "CertificateData", 48).many(),
                Member.object("AdditionalData", -18, "AdditionalData", 66).many());
    }

    @Override
    protected RecordData make(Object[] f, Extras extras) {
        return new RecordData(
                word(0, f[0], f[1], Restriction::of),
                optional(f[2]),
                optional(f[3]),
                list(f[4]),
                optional(f[5]),
                list(f[6]),
                list(f[7]),
                list(f[8]),
                list(f[9]),
                list(f[10]),
                list(f[11]),
                list(f[12]),
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
        int at = in.first(this);
        for (; at >= 0; at = in.next(this, at)) {
            switch (at) {
                case 0 -> f0 = in.word(this, 0);
                case 1 -> f1 = in.string(this, 1);
                case 2 -> f2 = in.text(this, 2);
                case 3 -> f3 = in.date(this, 3);
                case 4 -> f4 = in.objects(this, 4);
                case 5 -> f5 = in.object(this, 5);
                case 6 -> f6 = in.objects(this, 6);
                case 7 -> f7 = in.objects(this, 7);
                case 8 -> f8 = in.value(this, 8);
                case 9 -> f9 = in.objects(this, 9);
                case 10 -> f10 = in.objects(this, 10);
                case 11 -> f11 = in.objects(this, 11);
                case 12 -> f12 = in.objects(this, 12);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12);
        }
        return in.leave(this, new RecordData(
                word(0, f0, f1, Restriction::of),
                optional(f2),
                optional(f3),
                list(f4),
                optional(f5),
                list(f6),
                list(f7),
                list(f8),
                list(f9),
                list(f10),
                list(f11),
                list(f12),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        RecordData v = (RecordData) value;
        if (ObjectOut.isOdd(v.extras()) || ObjectOut.isOddDate(v.dateTime())) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.words(v.restriction())
                + ObjectOut.one(v.observableId())
                + ObjectOut.one(v.dateTime())
                + ObjectOut.one(v.descriptions())
                + ObjectOut.one(v.application())
                + ObjectOut.one(v.recordPatterns())
                + ObjectOut.one(v.recordItems())
                + ObjectOut.one(v.urls())
                + ObjectOut.one(v.fileData())
                + ObjectOut.one(v.windowsRegistryKeysModified())
                + ObjectOut.one(v.certificateData())
                + ObjectOut.one(v.additionalData());
        out.start(count);
        out.words(this, 0, v.restriction());
        out.text(this, 2, v.observableId());
        out.date(this, 3, v.dateTime());
        out.objects(this, 4, v.descriptions());
        out.object(this, 5, v.application());
        out.objects(this, 6, v.recordPatterns());
        out.objects(this, 7, v.recordItems());
        out.values(this, 8, v.urls());
        out.objects(this, 9, v.fileData());
        out.objects(this, 10, v.windowsRegistryKeysModified());
        out.objects(this, 11, v.certificateData());
        out.objects(this, 12, v.additionalData());
        out.end();
    }

    @Override
    protected Object get(RecordData v, int member) {
        return switch (member) {
            case 0 -> value(v.restriction());
            case 1 -> extension(v.restriction());
            case 2 -> v.observableId().orElse(null);
            case 3 -> v.dateTime().orElse(null);
            case 4 -> v.descriptions();
            case 5 -> v.application().orElse(null);
            case 6 -> v.recordPatterns();
            case 7 -> v.recordItems();
            case 8 -> v.urls();
            case 9 -> v.fileData();
            case 10 -> v.windowsRegistryKeysModified();
            case 11 -> v.certificateData();
            case 12 -> v.additionalData();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(RecordData v, Object[] f) {
        return putExtensible(f, 0, v.restriction())
                | putOptional(f, 2, v.observableId())
                | putOptional(f, 3, v.dateTime())
                | putList(f, 4, v.descriptions())
                | putOptional(f, 5, v.application())
                | putList(f, 6, v.recordPatterns())
                | putList(f, 7, v.recordItems())
                | putList(f, 8, v.urls())
                | putList(f, 9, v.fileData())
                | putList(f, 10, v.windowsRegistryKeysModified())
                | putList(f, 11, v.certificateData())
                | putList(f, 12, v.additionalData());
    }

    @Override
    protected Extras extras(RecordData v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
