// Generated from the model table. Edit the table, not this file.
package org.mile4j.json.internal.iodef;

import java.io.IOException;
import java.util.List;
import org.mile4j.json.internal.codec.ClassCodec;
import org.mile4j.json.internal.codec.Member;
import org.mile4j.json.internal.codec.ObjectOut;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.iodef.IodefValues;
import org.mile4j.model.iodef.SoftwareDtype;
import org.mile4j.model.iodef.SoftwareReference;
import org.mile4j.model.iodef.SpecName;

/** The JSON and CBOR of {@link SoftwareReference}: RFC 7970, Section 2.15.1. */
final class SoftwareReferenceJson extends ClassCodec<SoftwareReference> {

    SoftwareReferenceJson() {
        super(61, "SoftwareReference", SoftwareReference.class, "RFC 7970, Section 2.15.1", false, List.of(),
                Member.content("value", -17, ""),
                Member.enumeration("spec-name", -4, "@spec-name", IodefValues.SPEC_NAME).required(true, true),
                Member.simple("ext-spec-name", -3, "@ext-spec-name", TypeKind.STRING),
                Member.enumeration("dtype", -14, "@dtype", IodefValues.SOFTWARE_DTYPE),
                Member.simple("ext-dtype", -13, "@ext-dtype", TypeKind.STRING));
    }

    @Override
    protected SoftwareReference make(Object[] f, Extras extras) {
        return new SoftwareReference(
                word(1, f[1], f[2], SpecName::of),
                word(3, f[3], f[4], SoftwareDtype::of),
                list(f[0]),
                extras);
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        SoftwareReference v = (SoftwareReference) value;
        String text = ObjectOut.text(v.content(), v.dtype());
        if (ObjectOut.isOdd(v.extras()) || text == null) {
            out.byTable(this, v);
            return;
        }
        int count = 1
                + ObjectOut.words(v.specName())
                + ObjectOut.words(v.dtype());
        out.start(count);
        out.text(this, 0, text);
        out.words(this, 1, v.specName());
        out.words(this, 3, v.dtype());
        out.end();
    }

    @Override
    protected Object get(SoftwareReference v, int member) {
        return switch (member) {
            case 0 -> v.content();
            case 1 -> value(v.specName());
            case 2 -> extension(v.specName());
            case 3 -> value(v.dtype());
            case 4 -> extension(v.dtype());
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(SoftwareReference v, Object[] f) {
        return put(f, 0, v.content())
                | putExtensible(f, 1, v.specName())
                | putExtensible(f, 3, v.dtype());
    }

    @Override
    protected Extras extras(SoftwareReference v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
