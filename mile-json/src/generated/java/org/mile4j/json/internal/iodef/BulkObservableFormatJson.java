// Generated from the model table. Edit the table, not this file.
package org.mile4j.json.internal.iodef;

import java.io.IOException;
import java.util.List;
import org.mile4j.json.internal.codec.ClassCodec;
import org.mile4j.json.internal.codec.Member;
import org.mile4j.json.internal.codec.ObjectIn;
import org.mile4j.json.internal.codec.ObjectOut;
import org.mile4j.model.data.Extras;
import org.mile4j.model.iodef.BulkObservableFormat;

/** The JSON and CBOR of {@link BulkObservableFormat}: RFC 7970, Section 3.29.3.1.1. */
final class BulkObservableFormatJson extends ClassCodec<BulkObservableFormat> {

    BulkObservableFormatJson() {
        super(56, "BulkObservableFormat", BulkObservableFormat.class, "RFC 7970, Section 3.29.3.1.1", false, List.of(new Choice(false, true, false, true, "Hash", "AdditionalData")),
                Member.object("Hash", 164, "Hash", 45),
                Member.object("AdditionalData", -18, "AdditionalData", 66).many());
    }

    @Override
    protected BulkObservableFormat make(Object[] f, Extras extras) {
        return new BulkObservableFormat(
                optional(f[0]),
                list(f[1]),
                extras);
    }

    @Override
    protected Object read(ObjectIn in) throws IOException {
        Object f0 = null;
        Object f1 = null;
        int at = in.first(this);
        for (; at >= 0; at = in.next(this, at)) {
            switch (at) {
                case 0 -> f0 = in.object(this, 0);
                case 1 -> f1 = in.objects(this, 1);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1);
        }
        return in.leave(this, new BulkObservableFormat(
                optional(f0),
                list(f1),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        BulkObservableFormat v = (BulkObservableFormat) value;
        if (ObjectOut.isOdd(v.extras())) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.one(v.hash())
                + ObjectOut.one(v.additionalData());
        out.start(count);
        out.object(this, 0, v.hash());
        out.objects(this, 1, v.additionalData());
        out.end();
    }

    @Override
    protected Object get(BulkObservableFormat v, int member) {
        return switch (member) {
            case 0 -> v.hash().orElse(null);
            case 1 -> v.additionalData();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(BulkObservableFormat v, Object[] f) {
        return putOptional(f, 0, v.hash())
                | putList(f, 1, v.additionalData());
    }

    @Override
    protected Extras extras(BulkObservableFormat v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
