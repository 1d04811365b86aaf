// Generated from the model table. Edit the table, not this file.
package org.mile4j.json.internal.iodef;

import java.io.IOException;
import java.util.List;
import org.mile4j.json.internal.codec.ClassCodec;
import org.mile4j.json.internal.codec.Member;
import org.mile4j.json.internal.codec.ObjectIn;
import org.mile4j.json.internal.codec.ObjectOut;
import org.mile4j.model.data.Extras;
import org.mile4j.model.iodef.IndicatorData;

/** The JSON and CBOR of {@link IndicatorData}: RFC 7970, Section 3.28. */
final class IndicatorDataJson extends ClassCodec<IndicatorData> {

    IndicatorDataJson() {
        super(50, "IndicatorData", IndicatorData.class, "RFC 7970, Section 3.28", false, List.of(),
                Member.object("Indicator", 16, "Indicator", 51).many().required(true, true));
    }

    @Override
    protected IndicatorData make(Object[] f, Extras extras) {
        return new IndicatorData(
                list(f[0]),
                extras);
    }

    @Override
    protected Object read(ObjectIn in) throws IOException {
        Object f0 = null;
        int at = in.first(this);
        for (; at >= 0; at = in.next(this, at)) {
            switch (at) {
                case 0 -> f0 = in.objects(this, 0);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0);
        }
        return in.leave(this, new IndicatorData(
                list(f0),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        IndicatorData v = (IndicatorData) value;
        if (ObjectOut.isOdd(v.extras())) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.one(v.indicators());
        out.start(count);
        out.objects(this, 0, v.indicators());
        out.end();
    }

    @Override
    protected Object get(IndicatorData v, int member) {
        return switch (member) {
            case 0 -> v.indicators();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(IndicatorData v, Object[] f) {
        return putList(f, 0, v.indicators());
    }

    @Override
    protected Extras extras(IndicatorData v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
