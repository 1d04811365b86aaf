// Generated from the model table. Edit the table, not this file.
package org.mile4j.json.internal.iodef;

import java.io.IOException;
import java.util.List;
import org.mile4j.json.internal.codec.ClassCodec;
import org.mile4j.json.internal.codec.Member;
import org.mile4j.json.internal.codec.ObjectIn;
import org.mile4j.json.internal.codec.ObjectOut;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.iodef.IodefValues;
import org.mile4j.model.iodef.CertificateData;
import org.mile4j.model.iodef.Restriction;

/** The JSON and CBOR of {@link CertificateData}: RFC 7970, Section 3.24. */
final class CertificateDataJson extends ClassCodec<CertificateData> {

    CertificateDataJson() {
        super(48, "CertificateData", CertificateData.class, "RFC 7970, Section 3.24", false, List.of(),
                Member.enumeration("restriction", -10, "@restriction", IodefValues.RESTRICTION),
                Member.simple("ext-restriction", -9, "@ext-restriction", TypeKind.STRING),
                Member.simple("observable-id", -8, "@observable-id", TypeKind.ID),
                Member.object("Certificate", 154, "Certificate", 49).many().required(true, true));
    }

    @Override
    protected CertificateData make(Object[] f, Extras extras) {
        return new CertificateData(
                word(0, f[0], f[1], Restriction::of),
                optional(f[2]),
                list(f[3]),
                extras);
    }

    @Override
    protected Object read(ObjectIn in) throws IOException {
        Object f0 = null;
        Object f1 = null;
        Object f2 = null;
        Object f3 = null;
        int at = in.first(this);
        for (; at >= 0; at = in.next(this, at)) {
            switch (at) {
                case 0 -> f0 = in.word(this, 0);
                case 1 -> f1 = in.string(this, 1);
                case 2 -> f2 = in.text(this, 2);
                case 3 -> f3 = in.objects(this, 3);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2, f3);
        }
        return in.leave(this, new CertificateData(
                word(0, f0, f1, Restriction::of),
                optional(f2),
                list(f3),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        CertificateData v = (CertificateData) value;
        if (ObjectOut.isOdd(v.extras())) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.words(v.restriction())
                + ObjectOut.one(v.observableId())
                + ObjectOut.one(v.certificates());
        out.start(count);
        out.words(this, 0, v.restriction());
        out.text(this, 2, v.observableId());
        out.objects(this, 3, v.certificates());
        out.end();
    }

    @Override
    protected Object get(CertificateData v, int member) {
        return switch (member) {
            case 0 -> value(v.restriction());
            case 1 -> extension(v.restriction());
            case 2 -> v.observableId().orElse(null);
            case 3 -> v.certificates();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(CertificateData v, Object[] f) {
        return putExtensible(f, 0, v.restriction())
                | putOptional(f, 2, v.observableId())
                | putList(f, 3, v.certificates());
    }

    @Override
    protected Extras extras(CertificateData v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
