// Generated from the model table. Edit the table, not this file.
package org.mile4j.json.internal.iodef;

import java.io.IOException;
import java.util.List;
import org.mile4j.json.internal.codec.ClassCodec;
import org.mile4j.json.internal.codec.Member;
import org.mile4j.json.internal.codec.ObjectIn;
import org.mile4j.model.data.Extras;
import org.mile4j.model.iodef.SignatureData;

/** The JSON and CBOR of {@link SignatureData}: RFC 7970, Section 3.27. */
final class SignatureDataJson extends ClassCodec<SignatureData> {

    SignatureDataJson() {
        super(47, "SignatureData", SignatureData.class, "RFC 7970, Section 3.27", false, List.of(),
                Member.fragment("Signature", 140, "ds:Signature", "http://www.w3.org/2000/09/xmldsig#").many().required(true, true));
    }

    @Override
    protected SignatureData make(Object[] f, Extras extras) {
        return new SignatureData(
                list(f[0]),
                extras);
    }

    @Override
    protected Object read(ObjectIn in) throws IOException {
        Object f0 = null;
        int at = in.first(this);
        for (; at >= 0; at = in.next(this, at)) {
            switch (at) {
                case 0 -> f0 = in.value(this, 0);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0);
        }
        return in.leave(this, new SignatureData(
                list(f0),
                Extras.NONE));
    }

    @Override
    protected Object get(SignatureData v, int member) {
        return switch (member) {
            case 0 -> v.signatures();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(SignatureData v, Object[] f) {
        return putList(f, 0, v.signatures());
    }

    @Override
    protected Extras extras(SignatureData v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
