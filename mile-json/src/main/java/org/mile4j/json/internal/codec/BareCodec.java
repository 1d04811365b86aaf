package org.mile4j.json.internal.codec;

import java.util.List;
import java.util.function.Function;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.IntegerValue;
import org.mile4j.model.data.OpenEnumeration;
import org.mile4j.model.data.RealValue;
import org.mile4j.model.internal.grammar.TypeKind;

/**
 * How a value that is no object stands in JSON and CBOR by itself, and not as the member of a class: as the one member of a
 * class that is not written.
 *
 * @param <T> the class of the value
 */
public final class BareCodec<T> extends ClassCodec<T> {

    private final Function<Object, T> value;
    private final Function<T, Object> field;

    private BareCodec(Class<T> type, Member member, Function<Object, T> value, Function<T, Object> field) {
        super(-1, type.getSimpleName(), type, "RFC 8727, Section 2.1", false, List.of(), member);
        this.value = value;
        this.field = field;
    }

    /** The codec of an enumeration. */
    public static <E extends OpenEnumeration> BareCodec<E> of(Class<E> type, Member member, Function<String, E> of) {
        return new BareCodec<>(type, member, text -> of.apply((String) text), OpenEnumeration::value);
    }

    private static <T> BareCodec<T> simple(Class<T> type, TypeKind kind) {
        Member member = Member.simple(type.getSimpleName(), Member.NO_KEY, "", kind);
        return new BareCodec<>(type, member, type::cast, value -> value);
    }

    /** The codecs of dates and numbers. */
    public static List<BareCodec<?>> simple() {
        return List.of(
                simple(DateTime.class, TypeKind.DATE_TIME),
                simple(IntegerValue.class, TypeKind.INTEGER),
                simple(RealValue.class, TypeKind.FLOAT));
    }

    @Override
    protected T make(Object[] f, Extras extras) {
        return f[0] == null ? null : value.apply(f[0]);
    }

    @Override
    protected Object get(T held, int member) {
        return field.apply(held);
    }

    @Override
    protected long take(T held, Object[] f) {
        return put(f, 0, field.apply(held));
    }

    @Override
    protected Extras extras(T held) {
        return Extras.NONE;
    }
}
