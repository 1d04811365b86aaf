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
import org.mile4j.model.iodef.BusinessImpact;
import org.mile4j.model.iodef.BusinessImpactSeverity;
import org.mile4j.model.iodef.BusinessImpactType;

/** The JSON and CBOR of {@link BusinessImpact}: RFC 7970, Section 3.12.2. */
final class BusinessImpactJson extends ClassCodec<BusinessImpact> {

    BusinessImpactJson() {
        super(63, "BusinessImpact", BusinessImpact.class, "RFC 7970, Section 3.12.2", false, List.of(),
                Member.enumeration("severity", 72, "@severity", IodefValues.BUSINESS_IMPACT_SEVERITY),
                Member.simple("ext-severity", 74, "@ext-severity", TypeKind.STRING),
                Member.enumeration("type", 28, "@type", IodefValues.BUSINESS_IMPACT_TYPE).required(false, true),
                Member.simple("ext-type", 29, "@ext-type", TypeKind.STRING),
                Member.object("Description", -5, "Description", 65).many());
    }

    @Override
    protected BusinessImpact make(Object[] f, Extras extras) {
        return new BusinessImpact(
                word(0, f[0], f[1], BusinessImpactSeverity::of),
                word(2, f[2], f[3], BusinessImpactType::of),
                list(f[4]),
                extras);
    }

    @Override
    protected Object read(ObjectIn in) throws IOException {
        Object f0 = null;
        Object f1 = null;
        Object f2 = null;
        Object f3 = null;
        Object f4 = null;
        int at = in.first(this);
        for (; at >= 0; at = in.next(this, at)) {
            switch (at) {
                case 0 -> f0 = in.word(this, 0);
                case 1 -> f1 = in.string(this, 1);
                case 2 -> f2 = in.word(this, 2);
                case 3 -> f3 = in.string(this, 3);
                case 4 -> f4 = in.objects(this, 4);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2, f3, f4);
        }
        return in.leave(this, new BusinessImpact(
                word(0, f0, f1, BusinessImpactSeverity::of),
                word(2, f2, f3, BusinessImpactType::of),
                list(f4),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        BusinessImpact v = (BusinessImpact) value;
        if (ObjectOut.isOdd(v.extras())) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.words(v.severity())
                + ObjectOut.words(v.type())
                + ObjectOut.one(v.descriptions());
        out.start(count);
        out.words(this, 0, v.severity());
        out.words(this, 2, v.type());
        out.objects(this, 4, v.descriptions());
        out.end();
    }

    @Override
    protected Object get(BusinessImpact v, int member) {
        return switch (member) {
            case 0 -> value(v.severity());
            case 1 -> extension(v.severity());
            case 2 -> value(v.type());
            case 3 -> extension(v.type());
            case 4 -> v.descriptions();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(BusinessImpact v, Object[] f) {
        return putExtensible(f, 0, v.severity())
                | putExtensible(f, 2, v.type())
                | putList(f, 4, v.descriptions());
    }

    @Override
    protected Extras extras(BusinessImpact v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
