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
import org.mile4j.model.iodef.File;

/** The JSON and CBOR of {@link File}: RFC 7970, Section 3.25.1. */
final class FileJson extends ClassCodec<File> {

    FileJson() {
        super(43, "File", File.class, "RFC 7970, Section 3.25.1", false, List.of(),
                Member.simple("observable-id", -8, "@observable-id", TypeKind.ID),
                Member.simple("FileName", 157, "FileName", TypeKind.STRING),
                Member.simple("FileSize", 158, "FileSize", TypeKind.INTEGER),
                Member.simple("FileType", 159, "FileType", TypeKind.STRING),
                Member.simple("URL", -6, "URL", TypeKind.ANY_URI).many(),
                Member.object("HashData", 139, "HashData", 44),
                Member.unwrapped("Signature", 140, "SignatureData", 47, false).many(),
                Member.object("AssociatedSoftware", 160, "AssociatedSoftware", 68),
                Member.object("FileProperties", 161, "FileProperties", 66).many());
    }

    @Override
    protected File make(Object[] f, Extras extras) {
        return new File(
                optional(f[0]),
                optional(f[1]),
                optional(f[2]),
                optional(f[3]),
                list(f[4]),
                optional(f[5]),
                optional(f[6]),
                optional(f[7]),
                list(f[8]),
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
        int at = in.first(this);
        for (; at >= 0; at = in.next(this, at)) {
            switch (at) {
                case 0 -> f0 = in.text(this, 0);
                case 1 -> f1 = in.string(this, 1);
                case 2 -> f2 = in.value(this, 2);
                case 3 -> f3 = in.string(this, 3);
                case 4 -> f4 = in.value(this, 4);
                case 5 -> f5 = in.object(this, 5);
                case 6 -> f6 = in.value(this, 6);
                case 7 -> f7 = in.object(this, 7);
                case 8 -> f8 = in.objects(this, 8);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2, f3, f4, f5, f6, f7, f8);
        }
        f6 = in.wrapped(this, 6, f6);
        return in.leave(this, new File(
                optional(f0),
                optional(f1),
                optional(f2),
                optional(f3),
                list(f4),
                optional(f5),
                optional(f6),
                optional(f7),
                list(f8),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        File v = (File) value;
        List<?> in6 = out.inside(this, 6, v.signatureData());
        if (ObjectOut.isOdd(v.extras()) || out.isOdd(v.fileSize()) || in6 == null) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.one(v.observableId())
                + ObjectOut.one(v.fileName())
                + ObjectOut.one(v.fileSize())
                + ObjectOut.one(v.fileType())
                + ObjectOut.one(v.urls())
                + ObjectOut.one(v.hashData())
                + ObjectOut.one(in6)
                + ObjectOut.one(v.associatedSoftware())
                + ObjectOut.one(v.fileProperties());
        out.start(count);
        out.text(this, 0, v.observableId());
        out.text(this, 1, v.fileName());
        out.integer(this, 2, v.fileSize());
        out.text(this, 3, v.fileType());
        out.values(this, 4, v.urls());
        out.object(this, 5, v.hashData());
        out.inner(this, 6, in6);
        out.object(this, 7, v.associatedSoftware());
        out.objects(this, 8, v.fileProperties());
        out.end();
    }

    @Override
    protected Object get(File v, int member) {
        return switch (member) {
            case 0 -> v.observableId().orElse(null);
            case 1 -> v.fileName().orElse(null);
            case 2 -> v.fileSize().orElse(null);
            case 3 -> v.fileType().orElse(null);
            case 4 -> v.urls();
            case 5 -> v.hashData().orElse(null);
            case 6 -> v.signatureData().orElse(null);
            case 7 -> v.associatedSoftware().orElse(null);
            case 8 -> v.fileProperties();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(File v, Object[] f) {
        return putOptional(f, 0, v.observableId())
                | putOptional(f, 1, v.fileName())
                | putOptional(f, 2, v.fileSize())
                | putOptional(f, 3, v.fileType())
                | putList(f, 4, v.urls())
                | putOptional(f, 5, v.hashData())
                | putOptional(f, 6, v.signatureData())
                | putOptional(f, 7, v.associatedSoftware())
                | putList(f, 8, v.fileProperties());
    }

    @Override
    protected Extras extras(File v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
