// Generated from the model table. Edit the table, not this file.
package org.mile4j.json.internal.iodef;

import java.util.List;
import org.mile4j.json.internal.codec.ClassCodec;
import org.mile4j.json.internal.codec.Member;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.iodef.IodefDocument;

/** The JSON and CBOR of {@link IodefDocument}: RFC 7970, Section 3.1. */
final class IodefDocumentJson extends ClassCodec<IodefDocument> {

    IodefDocumentJson() {
        super(0, "IODEF-Document", IodefDocument.class, "RFC 7970, Section 3.1", false, List.of(),
                Member.simple("version", -24, "@version", TypeKind.STRING).fixed("2.0", "2.00").required(true, true),
                Member.simple("lang", -23, "@xml:lang", TypeKind.LANGUAGE),
                Member.simple("format-id", -22, "@format-id", TypeKind.STRING),
                Member.simple("private-enum-name", -21, "@private-enum-name", TypeKind.STRING),
                Member.simple("private-enum-id", -20, "@private-enum-id", TypeKind.STRING),
                Member.object("Incident", -19, "Incident", 1).many().required(true, true),
                Member.object("AdditionalData", -18, "AdditionalData", 66).many());
    }

    @Override
    protected IodefDocument make(Object[] f, Extras extras) {
        return new IodefDocument(
                optional(f[0]),
                optional(f[1]),
                optional(f[2]),
                optional(f[3]),
                optional(f[4]),
                list(f[5]),
                list(f[6]),
                extras);
    }

    @Override
    protected Object get(IodefDocument v, int member) {
        return switch (member) {
            case 0 -> v.version().orElse(null);
            case 1 -> v.lang().orElse(null);
            case 2 -> v.formatId().orElse(null);
            case 3 -> v.privateEnumName().orElse(null);
            case 4 -> v.privateEnumId().orElse(null);
            case 5 -> v.incidents();
            case 6 -> v.additionalData();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(IodefDocument v, Object[] f) {
        return putOptional(f, 0, v.version())
                | putOptional(f, 1, v.lang())
                | putOptional(f, 2, v.formatId())
                | putOptional(f, 3, v.privateEnumName())
                | putOptional(f, 4, v.privateEnumId())
                | putList(f, 5, v.incidents())
                | putList(f, 6, v.additionalData());
    }

    @Override
    protected Extras extras(IodefDocument v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
