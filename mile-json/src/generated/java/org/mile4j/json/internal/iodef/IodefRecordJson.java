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
import org.mile4j.model.iodef.IodefRecord;
import org.mile4j.model.iodef.Restriction;

/** The JSON and CBOR of {@link IodefRecord}: RFC 7970, Section 3.22. */
final class IodefRecordJson extends ClassCodec<IodefRecord> {

    IodefRecordJson() {
        super(37, "Record", IodefRecord.class, "RFC 7970, Section 3.22", false, List.of(),
                Member.enumeration("restriction", -10, "@restriction", IodefValues.RESTRICTION),
                Member.simple("ext-restriction", -9, "@ext-restriction", TypeKind.STRING),
                Member.object("RecordData", 89, "RecordData", 38).many().required(true, true));
    }

    @Override
    protected IodefRecord make(Object[] f, Extras extras) {
        return new IodefRecord(
                word(0, f[0], f[1], Restriction::of),
                list(f[2]),
                extras);
    }

    @Override
    protected Object read(ObjectIn in) throws IOException {
        Object f0 = null;
        Object f1 = null;
        Object f2 = null;
        int at = in.first(this);
        for (; at >= 0; at = in.next(this, at)) {
            switch (at) {
                case 0 -> f0 = in.word(this, 0);
                case 1 -> f1 = in.string(this, 1);
                case 2 -> f2 = in.objects(this, 2);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2);
        }
        return in.leave(this, new IodefRecord(
                word(0, f0, f1, Restriction::of),
                list(f2),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        IodefRecord v = (IodefRecord) value;
        if (ObjectOut.isOdd(v.extras())) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.words(v.restriction())
                + ObjectOut.one(v.recordData());
        out.start(count);
        out.words(this, 0, v.restriction());
        out.objects(this, 2, v.recordData());
        out.end();
    }

    @Override
    protected Object get(IodefRecord v, int member) {
        return switch (member) {
            case 0 -> value(v.restriction());
            case 1 -> extension(v.restriction());
            case 2 -> v.recordData();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(IodefRecord v, Object[] f) {
        return putExtensible(f, 0, v.restriction())
                | putList(f, 2, v.recordData());
    }

    @Override
    protected Extras extras(IodefRecord v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
