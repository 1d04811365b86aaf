// Generated from the model table. Edit the table, not this file.
package org.mile4j.json.internal.iodef;

import java.util.List;
import org.mile4j.json.internal.codec.ClassCodec;
import org.mile4j.json.internal.codec.Member;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.iodef.SpecId;
import org.mile4j.model.iodef.Weakness;

/** The JSON and CBOR of {@link Weakness}: RFC 7203, Section 4.5.5. */
final class WeaknessJson extends ClassCodec<Weakness> {

    WeaknessJson() {
        super(76, "Weakness", Weakness.class, "RFC 7203, Section 4.5.5", false, List.of(new Choice(true, true, false, false, "RawData", "Reference")),
                Member.enumeration("SpecID", 52, "@SpecID", IodefJsonValues.SPEC_ID).open().required(true, true),
                Member.simple("ext-SpecID", 53, "@ext-SpecID", TypeKind.STRING),
                Member.simple("ContentID", 54, "@ContentID", TypeKind.STRING),
                Member.bytesOf("RawData", 55, "RawData", 67, "value").many(),
                Member.object("Reference", 48, "iodef:Reference", 17).many(),
                Member.object("Platform", 56, "Platform", 73).many(),
                Member.object("Scoring", 57, "Scoring", 75).many());
    }

    @Override
    protected Weakness make(Object[] f, Extras extras) {
        return new Weakness(
                word(0, f[0], f[1], SpecId::of),
                optional(f[2]),
                list(f[3]),
                list(f[4]),
                list(f[5]),
                list(f[6]),
                extras);
    }

    @Override
    protected Object get(Weakness v, int member) {
        return switch (member) {
            case 0 -> openValue(v.specId());
            case 1 -> extension(v.specId());
            case 2 -> v.contentId().orElse(null);
            case 3 -> v.rawData();
            case 4 -> v.references();
            case 5 -> v.platforms();
            case 6 -> v.scorings();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(Weakness v, Object[] f) {
        return putOpenExtensible(f, 0, v.specId())
                | putOptional(f, 2, v.contentId())
                | putList(f, 3, v.rawData())
                | putList(f, 4, v.references())
                | putList(f, 5, v.platforms())
                | putList(f, 6, v.scorings());
    }

    @Override
    protected Extras extras(Weakness v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
