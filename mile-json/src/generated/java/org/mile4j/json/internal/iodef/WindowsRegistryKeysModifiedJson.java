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
import org.mile4j.model.iodef.WindowsRegistryKeysModified;

/** The JSON and CBOR of {@link WindowsRegistryKeysModified}: RFC 7970, Section 3.23. */
final class WindowsRegistryKeysModifiedJson extends ClassCodec<WindowsRegistryKeysModified> {

    WindowsRegistryKeysModifiedJson() {
        super(40, "WindowsRegistryKeysModified", WindowsRegistryKeysModified.class, "RFC 7970, Section 3.23", false, List.of(),
                Member.simple("observable-id", -8, "@observable-id", TypeKind.ID),
                Member.object("Key", 149, "Key", 41).many().required(true, true));
    }

    @Override
    protected WindowsRegistryKeysModified make(Object[] f, Extras extras) {
        return new WindowsRegistryKeysModified(
                optional(f[0]),
                list(f[1]),
                extras);
    }

    @Override
    protected Object read(ObjectIn in) throws IOException {
        Object f0 = null;
        Object f1 = null;
        int at = in.first(this);
        for (; at >= 0; at = in.next(this, at)) {
            switch (at) {
                case 0 -> f0 = in.text(this, 0);
                case 1 -> f1 = in.objects(this, 1);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1);
        }
        return in.leave(this, new WindowsRegistryKeysModified(
                optional(f0),
                list(f1),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        WindowsRegistryKeysModified v = (WindowsRegistryKeysModified) value;
        if (ObjectOut.isOdd(v.extras())) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.one(v.observableId())
                + ObjectOut.one(v.keys());
        out.start(count);
        out.text(this, 0, v.observableId());
        out.objects(this, 1, v.keys());
        out.end();
    }

    @Override
    protected Object get(WindowsRegistryKeysModified v, int member) {
        return switch (member) {
            case 0 -> v.observableId().orElse(null);
            case 1 -> v.keys();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(WindowsRegistryKeysModified v, Object[] f) {
        return putOptional(f, 0, v.observableId())
                | putList(f, 1, v.keys());
    }

    @Override
    protected Extras extras(WindowsRegistryKeysModified v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
