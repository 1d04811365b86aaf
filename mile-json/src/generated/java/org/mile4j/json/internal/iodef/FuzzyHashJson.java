// Generated from the model table. Edit the table, not this file.
package org.mile4j.json.internal.iodef;

import java.io.IOException;
import java.util.List;
import org.mile4j.json.internal.codec.ClassCodec;
import org.mile4j.json.internal.codec.Member;
import org.mile4j.json.internal.codec.ObjectIn;
import org.mile4j.json.internal.codec.ObjectOut;
import org.mile4j.model.data.Extras;
import org.mile4j.model.iodef.FuzzyHash;

/** The JSON and CBOR of {@link FuzzyHash}: RFC 7970, Section 3.26.2. */
final class FuzzyHashJson extends ClassCodec<FuzzyHash> {

    FuzzyHashJson() {
        super(46, "FuzzyHash", FuzzyHash.class, "RFC 7970, Section 3.26.2", false, List.of(),
                Member.object("FuzzyHashValue", 169, "FuzzyHashValue", 66).many().required(true, true),
                Member.object("Application", 47, "Application", 68),
                Member.object("AdditionalData", -18, "AdditionalData", 66).many());
    }

    @Override
    protected FuzzyHash make(Object[] f, Extras extras) {
        return new FuzzyHash(
                list(f[0]),
                optional(f[1]),
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
                case 0 -> f0 = in.objects(this, 0);
                case 1 -> f1 = in.object(this, 1);
                case 2 -> f2 = in.objects(this, 2);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2);
        }
        return in.leave(this, new FuzzyHash(
                list(f0),
                optional(f1),
                list(f2),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        FuzzyHash v = (FuzzyHash) value;
        if (ObjectOut.isOdd(v.extras())) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.one(v.fuzzyHashValues())
                + ObjectOut.one(v.application())
                + ObjectOut.one(v.additionalData());
        out.start(count);
        out.objects(this, 0, v.fuzzyHashValues());
        out.object(this, 1, v.application());
        out.objects(this, 2, v.additionalData());
        out.end();
    }

    @Override
    protected Object get(FuzzyHash v, int member) {
        return switch (member) {
            case 0 -> v.fuzzyHashValues();
            case 1 -> v.application().orElse(null);
            case 2 -> v.additionalData();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(FuzzyHash v, Object[] f) {
        return putList(f, 0, v.fuzzyHashValues())
                | putOptional(f, 1, v.application())
                | putList(f, 2, v.additionalData());
    }

    @Override
    protected Extras extras(FuzzyHash v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
