// Generated from the model table. Edit the table, not this file.
package org.mile4j.json.internal.iodef;

import java.io.IOException;
import java.util.List;
import org.mile4j.json.internal.codec.ClassCodec;
import org.mile4j.json.internal.codec.Member;
import org.mile4j.json.internal.codec.ObjectIn;
import org.mile4j.json.internal.codec.ObjectOut;
import org.mile4j.model.data.Extras;
import org.mile4j.model.iodef.Flow;

/** The JSON and CBOR of {@link Flow}: RFC 7970, Section 3.16. */
final class FlowJson extends ClassCodec<Flow> {

    FlowJson() {
        super(24, "Flow", Flow.class, "RFC 7970, Section 3.16", false, List.of(),
                Member.object("System", 87, "System", 25).many().required(true, true));
    }

    @Override
    protected Flow make(Object[] f, Extras extras) {
        return new Flow(
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
        return in.leave(this, new Flow(
                list(f0),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        Flow v = (Flow) value;
        if (ObjectOut.isOdd(v.extras())) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.one(v.systems());
        out.start(count);
        out.objects(this, 0, v.systems());
        out.end();
    }

    @Override
    protected Object get(Flow v, int member) {
        return switch (member) {
            case 0 -> v.systems();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(Flow v, Object[] f) {
        return putList(f, 0, v.systems());
    }

    @Override
    protected Extras extras(Flow v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
