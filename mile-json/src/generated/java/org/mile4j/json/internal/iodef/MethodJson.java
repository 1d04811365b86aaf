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
import org.mile4j.model.iodef.Method;
import org.mile4j.model.iodef.Restriction;

/** The JSON and CBOR of {@link Method}: RFC 7970, Section 3.11. */
final class MethodJson extends ClassCodec<Method> {

    MethodJson() {
        super(16, "Method", Method.class, "RFC 7970, Section 3.11", false, List.of(),
                Member.enumeration("restriction", -10, "@restriction", IodefValues.RESTRICTION),
                Member.simple("ext-restriction", -9, "@ext-restriction", TypeKind.STRING),
                Member.object("Reference", 48, "Reference", 17).many(),
                Member.object("Description", -5, "Description", 65).many(),
                Member.object("AttackPattern", 49, "sci:AttackPattern", 72).many(),
                Member.object("Vulnerability", 50, "sci:Vulnerability", 74).many(),
                Member.object("Weakness", 51, "sci:Weakness", 76).many(),
                Member.object("AdditionalData", -18, "AdditionalData", 66).many());
    }

    @Override
    protected Method make(Object[] f, Extras extras) {
        return new Method(
                word(0, f[0], f[1], Restriction::of),
                list(f[2]),
                list(f[3]),
                list(f[4]),
                list(f[5]),
                list(f[6]),
                list(f[7]),
                extras);
    }

    @Override
    protected Object read(ObjectIn in) throws IOException {
        Object f0 = null;
        Object f1 = null;
        Object f2 = null;
        Object f3 = null;
        Object f4 = null;
        Object f5 = null;
        Object f6 = null;
        Object f7 = null;
        int at = in.first(this);
        for (; at >= 0; at = in.next(this, at)) {
            switch (at) {
                case 0 -> f0 = in.word(this, 0);
                case 1 -> f1 = in.string(this, 1);
                case 2 -> f2 = in.objects(this, 2);
                case 3 -> f3 = in.objects(this, 3);
                case 4 -> f4 = in.objects(this, 4);
                case 5 -> f5 = in.objects(this, 5);
                case 6 -> f6 = in.objects(this, 6);
                case 7 -> f7 = in.objects(this, 7);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2, f3, f4, f5, f6, f7);
        }
        return in.leave(this, new Method(
                word(0, f0, f1, Restriction::of),
                list(f2),
                list(f3),
                list(f4),
                list(f5),
                list(f6),
                list(f7),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        Method v = (Method) value;
        if (ObjectOut.isOdd(v.extras())) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.words(v.restriction())
                + ObjectOut.one(v.references())
                + ObjectOut.one(v.descriptions())
                + ObjectOut.one(v.attackPatterns())
                + ObjectOut.one(v.vulnerabilities())
                + ObjectOut.one(v.weaknesses())
                + ObjectOut.one(v.additionalData());
        out.start(count);
        out.words(this, 0, v.restriction());
        out.objects(this, 2, v.references());
        out.objects(this, 3, v.descriptions());
        out.objects(this, 4, v.attackPatterns());
        out.objects(this, 5, v.vulnerabilities());
        out.objects(this, 6, v.weaknesses());
        out.objects(this, 7, v.additionalData());
        out.end();
    }

    @Override
    protected Object get(Method v, int member) {
        return switch (member) {
            case 0 -> value(v.restriction());
            case 1 -> extension(v.restriction());
            case 2 -> v.references();
            case 3 -> v.descriptions();
            case 4 -> v.attackPatterns();
            case 5 -> v.vulnerabilities();
            case 6 -> v.weaknesses();
            case 7 -> v.additionalData();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(Method v, Object[] f) {
        return putExtensible(f, 0, v.restriction())
                | putList(f, 2, v.references())
                | putList(f, 3, v.descriptions())
                | putList(f, 4, v.attackPatterns())
                | putList(f, 5, v.vulnerabilities())
                | putList(f, 6, v.weaknesses())
                | putList(f, 7, v.additionalData());
    }

    @Override
    protected Extras extras(Method v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
