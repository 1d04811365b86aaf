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
import org.mile4j.model.iodef.HashData;
import org.mile4j.model.iodef.HashScope;

/** The JSON and CBOR of {@link HashData}: RFC 7970, Section 3.26. */
final class HashDataJson extends ClassCodec<HashData> {

    HashDataJson() {
        super(44, "HashData", HashData.class, "RFC 7970, Section 3.26", false, List.of(),
                Member.enumeration("scope", 162, "@scope", IodefValues.HASH_SCOPE).required(true, true),
                Member.simple("ext-scope", Member.NO_KEY, "@ext-scope", TypeKind.STRING),
                Member.simple("HashTargetID", 163, "HashTargetID", TypeKind.STRING),
                Member.object("Hash", 164, "Hash", 45).many(),
                Member.object("FuzzyHash", 165, "FuzzyHash", 46).many());
    }

    @Override
    protected HashData make(Object[] f, Extras extras) {
        return new HashData(
                word(0, f[0], f[1], HashScope::of),
                optional(f[2]),
                list(f[3]),
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
                case 2 -> f2 = in.string(this, 2);
                case 3 -> f3 = in.objects(this, 3);
                case 4 -> f4 = in.objects(this, 4);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2, f3, f4);
        }
        return in.leave(this, new HashData(
                word(0, f0, f1, HashScope::of),
                optional(f2),
                list(f3),
                list(f4),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        HashData v = (HashData) value;
        if (ObjectOut.isOdd(v.extras())) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.words(v.scope())
                + ObjectOut.one(v.hashTargetId())
                + ObjectOut.one(v.hashes())
                + ObjectOut.one(v.fuzzyHashes());
        out.start(count);
        out.words(this, 0, v.scope());
        out.text(this, 2, v.hashTargetId());
        out.objects(this, 3, v.hashes());
        out.objects(this, 4, v.fuzzyHashes());
        out.end();
    }

    @Override
    protected Object get(HashData v, int member) {
        return switch (member) {
            case 0 -> value(v.scope());
            case 1 -> extension(v.scope());
            case 2 -> v.hashTargetId().orElse(null);
            case 3 -> v.hashes();
            case 4 -> v.fuzzyHashes();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(HashData v, Object[] f) {
        return putExtensible(f, 0, v.scope())
                | putOptional(f, 2, v.hashTargetId())
                | putList(f, 3, v.hashes())
                | putList(f, 4, v.fuzzyHashes());
    }

    @Override
    protected Extras extras(HashData v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
