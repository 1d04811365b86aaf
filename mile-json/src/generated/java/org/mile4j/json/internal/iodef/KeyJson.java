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
import org.mile4j.model.iodef.Key;
import org.mile4j.model.iodef.RegistryAction;

/** The JSON and CBOR of {@link Key}: RFC 7970, Section 3.23.1. */
final class KeyJson extends ClassCodec<Key> {

    KeyJson() {
        super(41, "Key", Key.class, "RFC 7970, Section 3.23.1", false, List.of(),
                Member.enumeration("registryaction", 150, "@registryaction", IodefValues.REGISTRY_ACTION),
                Member.simple("ext-registryaction", 151, "@ext-registryaction", TypeKind.STRING),
                Member.simple("observable-id", -8, "@observable-id", TypeKind.ID),
                Member.simple("KeyName", 152, "KeyName", TypeKind.STRING).required(true, true),
                Member.simple("KeyValue", 153, "Value", TypeKind.STRING).also("Value"));
    }

    @Override
    protected Key make(Object[] f, Extras extras) {
        return new Key(
                word(0, f[0], f[1], RegistryAction::of),
                optional(f[2]),
                optional(f[3]),
                optional(f[4]),
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
                case 2 -> f2 = in.text(this, 2);
                case 3 -> f3 = in.string(this, 3);
                case 4 -> f4 = in.string(this, 4);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2, f3, f4);
        }
        return in.leave(this, new Key(
                word(0, f0, f1, RegistryAction::of),
                optional(f2),
                optional(f3),
                optional(f4),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        Key v = (Key) value;
        if (ObjectOut.isOdd(v.extras())) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.words(v.registryaction())
                + ObjectOut.one(v.observableId())
                + ObjectOut.one(v.keyName())
                + ObjectOut.one(v.value());
        out.start(count);
        out.words(this, 0, v.registryaction());
        out.text(this, 2, v.observableId());
        out.text(this, 3, v.keyName());
        out.text(this, 4, v.value());
        out.end();
    }

    @Override
    protected Object get(Key v, int member) {
        return switch (member) {
            case 0 -> value(v.registryaction());
            case 1 -> extension(v.registryaction());
            case 2 -> v.observableId().orElse(null);
            case 3 -> v.keyName().orElse(null);
            case 4 -> v.value().orElse(null);
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(Key v, Object[] f) {
        return putExtensible(f, 0, v.registryaction())
                | putOptional(f, 2, v.observableId())
                | putOptional(f, 3, v.keyName())
                | putOptional(f, 4, v.value());
    }

    @Override
    protected Extras extras(Key v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
