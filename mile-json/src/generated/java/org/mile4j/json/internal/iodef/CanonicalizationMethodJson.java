// Generated from the model table. Edit the table, not this file.
package org.mile4j.json.internal.iodef;

import java.util.List;
import org.mile4j.json.internal.codec.ClassCodec;
import org.mile4j.json.internal.codec.Member;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.iodef.CanonicalizationMethod;

/** The JSON and CBOR of {@link CanonicalizationMethod}: RFC 7970, Section 3.26.1. */
final class CanonicalizationMethodJson extends ClassCodec<CanonicalizationMethod> {

    CanonicalizationMethodJson() {
        super(71, "CanonicalizationMethod", CanonicalizationMethod.class, "RFC 7970, Section 3.26.1", false, List.of(),
                Member.content("value", -17, ""),
                Member.simple("Algorithm", Member.NO_KEY, "@Algorithm", TypeKind.ANY_URI).required(true, true));
    }

    @Override
    protected CanonicalizationMethod make(Object[] f, Extras extras) {
        return new CanonicalizationMethod(
                optional(f[1]),
                list(f[0]),
                extras);
    }

    @Override
    protected Object get(CanonicalizationMethod v, int member) {
        return switch (member) {
            case 0 -> v.content();
            case 1 -> v.algorithm().orElse(null);
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(CanonicalizationMethod v, Object[] f) {
        return put(f, 0, v.content())
                | putOptional(f, 1, v.algorithm());
    }

    @Override
    protected Extras extras(CanonicalizationMethod v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
