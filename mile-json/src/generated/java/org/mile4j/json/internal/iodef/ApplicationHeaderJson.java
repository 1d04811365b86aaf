// Generated from the model table. Edit the table, not this file.
package org.mile4j.json.internal.iodef;

import java.io.IOException;
import java.util.List;
import org.mile4j.json.internal.codec.ClassCodec;
import org.mile4j.json.internal.codec.Member;
import org.mile4j.json.internal.codec.ObjectIn;
import org.mile4j.json.internal.codec.ObjectOut;
import org.mile4j.model.data.Extras;
import org.mile4j.model.iodef.ApplicationHeader;

/** The JSON and CBOR of {@link ApplicationHeader}: RFC 7970, Section 3.20.2. */
final class ApplicationHeaderJson extends ClassCodec<ApplicationHeader> {

    ApplicationHeaderJson() {
        super(30, "ApplicationHeader", ApplicationHeader.class, "RFC 7970, Section 3.20.2", false, List.of(),
                Member.object("ApplicationHeaderField", 129, "ApplicationHeaderField", 66).many().required(true, true));
    }

    @Override
    protected ApplicationHeader make(Object[] f, Extras extras) {
        return new ApplicationHeader(
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
        return in.leave(this, new ApplicationHeader(
                list(f0),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        ApplicationHeader v = (ApplicationHeader) value;
        if (ObjectOut.isOdd(v.extras())) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.one(v.applicationHeaderFields());
        out.start(count);
        out.objects(this, 0, v.applicationHeaderFields());
        out.end();
    }

    @Override
    protected Object get(ApplicationHeader v, int member) {
        return switch (member) {
            case 0 -> v.applicationHeaderFields();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(ApplicationHeader v, Object[] f) {
        return putList(f, 0, v.applicationHeaderFields());
    }

    @Override
    protected Extras extras(ApplicationHeader v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
