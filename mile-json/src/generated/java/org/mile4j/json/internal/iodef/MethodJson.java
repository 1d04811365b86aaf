// Generated from the model table. Edit the table, not this file.
package org.mile4j.json.internal.iodef;

import java.util.List;
import java.util.Optional;
import org.mile4j.json.internal.codec.ClassCodec;
import org.mile4j.json.internal.codec.Member;
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
                f[0] == null && f[1] == null ? Optional.empty() : Optional.of(Restriction.of(text(f[0]), optional(f[1]))),
                list(f[2]),
                list(f[3]),
                list(f[4]),
                list(f[5]),
                list(f[6]),
                list(f[7]),
                extras);
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
