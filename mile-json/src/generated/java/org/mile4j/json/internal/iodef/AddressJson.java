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
import org.mile4j.model.iodef.Address;
import org.mile4j.model.iodef.AddressCategory;

/** The JSON and CBOR of {@link Address}: RFC 7970, Section 3.18.1. */
final class AddressJson extends ClassCodec<Address> {

    AddressJson() {
        super(27, "Address", Address.class, "RFC 7970, Section 3.18.1", false, List.of(),
                Member.simple("value", -17, "", TypeKind.STRING).required(true, true),
                Member.enumeration("category", 90, "@category", IodefValues.ADDRESS_CATEGORY).required(false, true),
                Member.simple("ext-category", 91, "@ext-category", TypeKind.STRING),
                Member.simple("vlan-name", 105, "@vlan-name", TypeKind.STRING),
                Member.simple("vlan-num", 106, "@vlan-num", TypeKind.INTEGER),
                Member.simple("observable-id", -8, "@observable-id", TypeKind.ID));
    }

    @Override
    protected Address make(Object[] f, Extras extras) {
        return new Address(
                word(1, f[1], f[2], AddressCategory::of),
                optional(f[3]),
                optional(f[4]),
                optional(f[5]),
                text(f[0]),
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
        int at = in.first(this);
        for (; at >= 0; at = in.next(this, at)) {
            switch (at) {
                case 0 -> f0 = in.string(this, 0);
                case 1 -> f1 = in.word(this, 1);
                case 2 -> f2 = in.string(this, 2);
                case 3 -> f3 = in.string(this, 3);
                case 4 -> f4 = in.value(this, 4);
                case 5 -> f5 = in.text(this, 5);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2, f3, f4, f5);
        }
        return in.leave(this, new Address(
                word(1, f1, f2, AddressCategory::of),
                optional(f3),
                optional(f4),
                optional(f5),
                text(f0),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        Address v = (Address) value;
        if (ObjectOut.isOdd(v.extras()) || out.isOdd(v.vlanNum())) {
            out.byTable(this, v);
            return;
        }
        int count = 1
                + ObjectOut.words(v.category())
                + ObjectOut.one(v.vlanName())
                + ObjectOut.one(v.vlanNum())
                + ObjectOut.one(v.observableId());
        out.start(count);
        out.text(this, 0, v.value());
        out.words(this, 1, v.category());
        out.text(this, 3, v.vlanName());
        out.integer(this, 4, v.vlanNum());
        out.text(this, 5, v.observableId());
        out.end();
    }

    @Override
    protected Object get(Address v, int member) {
        return switch (member) {
            case 0 -> v.value();
            case 1 -> value(v.category());
            case 2 -> extension(v.category());
            case 3 -> v.vlanName().orElse(null);
            case 4 -> v.vlanNum().orElse(null);
            case 5 -> v.observableId().orElse(null);
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(Address v, Object[] f) {
        return put(f, 0, v.value())
                | putExtensible(f, 1, v.category())
                | putOptional(f, 3, v.vlanName())
                | putOptional(f, 4, v.vlanNum())
                | putOptional(f, 5, v.observableId());
    }

    @Override
    protected Extras extras(Address v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
