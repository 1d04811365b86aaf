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
import org.mile4j.model.iodef.Registry;
import org.mile4j.model.iodef.RegistryHandle;

/** The JSON and CBOR of {@link RegistryHandle}: RFC 7970, Section 3.9.1. */
final class RegistryHandleJson extends ClassCodec<RegistryHandle> {

    RegistryHandleJson() {
        super(7, "RegistryHandle", RegistryHandle.class, "RFC 7970, Section 3.9.1", false, List.of(),
                Member.simple("handle", 37, "", TypeKind.STRING).required(true, true),
                Member.enumeration("registry", 38, "@registry", IodefValues.REGISTRY).required(true, true),
                Member.simple("ext-registry", 39, "@ext-registry", TypeKind.STRING));
    }

    @Override
    protected RegistryHandle make(Object[] f, Extras extras) {
        return new RegistryHandle(
                word(1, f[1], f[2], Registry::of),
                text(f[0]),
                extras);
    }

    @Override
    protected Object read(ObjectIn in) throws IOException {
        Object f0 = null;
        Object f1 = null;
        Object f2 = null;
        int at = in.first(this);
        for (; at >= 0; at = in.next(this, at)) {
            switch (at) {
                case 0 -> f0 = in.string(this, 0);
                case 1 -> f1 = in.word(this, 1);
                case 2 -> f2 = in.string(this, 2);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2);
        }
        return in.leave(this, new RegistryHandle(
                word(1, f1, f2, Registry::of),
                text(f0),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        RegistryHandle v = (RegistryHandle) value;
        if (ObjectOut.isOdd(v.extras())) {
            out.byTable(this, v);
            return;
        }
        int count = 1
                + ObjectOut.words(v.registry());
        out.start(count);
        out.text(this, 0, v.handle());
        out.words(this, 1, v.registry());
        out.end();
    }

    @Override
    protected Object get(RegistryHandle v, int member) {
        return switch (member) {
            case 0 -> v.handle();
            case 1 -> value(v.registry());
            case 2 -> extension(v.registry());
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(RegistryHandle v, Object[] f) {
        return put(f, 0, v.handle())
                | putExtensible(f, 1, v.registry());
    }

    @Override
    protected Extras extras(RegistryHandle v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
