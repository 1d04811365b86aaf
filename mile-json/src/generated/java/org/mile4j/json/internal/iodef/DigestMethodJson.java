// Generated from the model table. Edit the table, not this file.
package org.mile4j.json.internal.iodef;

import java.util.List;
import org.mile4j.json.internal.codec.ClassCodec;
import org.mile4j.json.internal.codec.Member;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.iodef.DigestMethod;

/** The JSON and CBOR of {@link DigestMethod}: RFC 7970, Section 3.26.1. */
final class DigestMethodJson extends ClassCodec<DigestMethod> {

    DigestMethodJson() {
        super(70, "DigestMethod", DigestMethod.class, "RFC 7970, Section 3.26.1", false, List.of(),
                Member.content("value", -17, ""),
                Member.simple("Algorithm", Member.NO_KEY, "@Algorithm", TypeKind.ANY_URI).required(true, true));
    }

    @Override
    protected DigestMethod make(Object[] f, Extras extras) {
        return new DigestMethod(
                optional(f[1]),
                list(f[0]),
                extras);
    }

    @Override
    protected Object get(DigestMethod v, int member) {
        return switch (member) {
            case 0 -> v.content();
            case 1 -> v.algorithm().orElse(null);
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(DigestMethod v, Object[] f) {
        return put(f, 0, v.content())
                | putOptional(f, 1, v.algorithm());
    }

    @Override
    protected Extras extras(DigestMethod v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
