// Generated from the model table. Edit the table, not this file.
package org.mile4j.json.internal.iodef;

import java.util.List;
import org.mile4j.json.internal.codec.ClassCodec;
import org.mile4j.json.internal.codec.Member;
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
