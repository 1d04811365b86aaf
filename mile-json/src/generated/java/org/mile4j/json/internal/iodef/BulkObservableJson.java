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
import org.mile4j.model.iodef.BulkObservable;
import org.mile4j.model.iodef.BulkObservableType;

/** The JSON and CBOR of {@link BulkObservable}: RFC 7970, Section 3.29.3.1. */
final class BulkObservableJson extends ClassCodec<BulkObservable> {

    BulkObservableJson() {
        super(55, "BulkObservable", BulkObservable.class, "RFC 7970, Section 3.29.3.1", false, List.of(),
                Member.enumeration("type", 28, "@type", IodefJsonValues.BULK_OBSERVABLE_TYPE).meanings("http-request-url", "http-request-uri").discouraged("ipv6-net-mask"),
                Member.simple("ext-type", 29, "@ext-type", TypeKind.STRING),
                Member.object("BulkObservableFormat", 177, "BulkObservableFormat", 56),
                Member.simple("BulkObservableList", 178, "BulkObservableList", TypeKind.STRING).required(true, true),
                Member.object("AdditionalData", -18, "AdditionalData", 66).many());
    }

    @Override
    protected BulkObservable make(Object[] f, Extras extras) {
        return new BulkObservable(
                word(0, f[0], f[1], BulkObservableType::of),
                optional(f[2]),
                optional(f[3]),
                list(f[4]),
                extras);
    }

    @Override
    protected Object read(ObjectIn in) throws IOException {
        Object f0 = null;
        Object f1 = null;
        Object f2 = null;
        Object f3 = null;
        Object f4 = null;
        int at = in.first(this);
        for (; at >= 0; at = in.next(this, at)) {
            switch (at) {
                case 0 -> f0 = in.word(this, 0);
                case 1 -> f1 = in.string(this, 1);
                case 2 -> f2 = in.object(this, 2);
                case 3 -> f3 = in.string(this, 3);
                case 4 -> f4 = in.objects(this, 4);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2, f3, f4);
        }
        return in.leave(this, new BulkObservable(
                word(0, f0, f1, BulkObservableType::of),
                optional(f2),
                optional(f3),
                list(f4),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        BulkObservable v = (BulkObservable) value;
        if (ObjectOut.isOdd(v.extras())) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.words(v.type())
                + ObjectOut.one(v.bulkObservableFormat())
                + ObjectOut.one(v.bulkObservableList())
                + ObjectOut.one(v.additionalData());
        out.start(count);
        out.words(this, 0, v.type());
        out.object(this, 2, v.bulkObservableFormat());
        out.text(this, 3, v.bulkObservableList());
        out.objects(this, 4, v.additionalData());
        out.end();
    }

    @Override
    protected Object get(BulkObservable v, int member) {
        return switch (member) {
            case 0 -> value(v.type());
            case 1 -> extension(v.type());
            case 2 -> v.bulkObservableFormat().orElse(null);
            case 3 -> v.bulkObservableList().orElse(null);
            case 4 -> v.additionalData();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(BulkObservable v, Object[] f) {
        return putExtensible(f, 0, v.type())
                | putOptional(f, 2, v.bulkObservableFormat())
                | putOptional(f, 3, v.bulkObservableList())
                | putList(f, 4, v.additionalData());
    }

    @Override
    protected Extras extras(BulkObservable v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
