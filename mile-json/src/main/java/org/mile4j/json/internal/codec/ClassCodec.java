package org.mile4j.json.internal.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.OpenEnumeration;
import org.mile4j.model.data.RealValue;

/**
 * How one class stands in JSON and CBOR: its members, and how values are taken apart and put together. The generated
 * subclasses add nothing but that.
 *
 * @param <T> the class
 */
public abstract class ClassCodec<T> {

    /** Members of which some number must be there, one bit each. */
    record Choice(long members, boolean exclusive, boolean exclusiveLiteral, boolean one, boolean oneLiteral) {}

    private static final int LOWEST_KEY = -24;
    private static final int KEYS = 256;

    final int id;
    final String name;
    final Class<T> type;
    final String section;
    final Member[] members;
    final int groups;
    final Member content;
    final int lang;
    final List<Choice> choices = new ArrayList<>();
    final long required;
    final long requiredLiteral;
    boolean textOrObject;
    private final Map<String, Member> byName;
    private final Member[] byKey = new Member[KEYS];

    protected ClassCodec(int id, String name, Class<T> type, String section, Member... members) {
        this.id = id;
        this.name = name;
        this.type = type;
        this.section = section;
        this.members = members;
        byName = new HashMap<>(members.length * 2);
        int most = -1;
        long needed = 0;
        long neededLiteral = 0;
        Member free = null;
        int language = -1;
        for (int i = 0; i < members.length; i++) {
            Member m = members[i];
            m.index = i;
            byName.put(m.name, m);
            m.also.forEach(other -> byName.put(other, m));
            if (m.key != Member.NO_KEY) {
                byKey[m.key - LOWEST_KEY] = m;
            }
            most = Math.max(most, m.group);
            needed |= m.required ? 1L << i : 0;
            neededLiteral |= m.requiredLiteral ? 1L << i : 0;
            free = m.kind == Kind.CONTENT ? m : free;
            language = m.xml.equals("@xml:lang") ? i : language;
        }
        groups = most + 1;
        required = needed;
        requiredLiteral = neededLiteral;
        content = free;
        lang = language;
    }

    /** Says that a value with nothing but its text may be a bare string. */
    protected final void textOrObject() {
        textOrObject = true;
    }

    /** Says that of some members at most one, or at least one, must be there. */
    protected final void choice(
            boolean exclusive, boolean exclusiveLiteral, boolean one, boolean oneLiteral, String... names) {
        long set = 0;
        for (String member : names) {
            set |= 1L << byName.get(member).index;
        }
        choices.add(new Choice(set, exclusive, exclusiveLiteral, one, oneLiteral));
    }

    /** Puts a value together from its members and, behind them, its interleaved choices. */
    protected abstract T make(Object[] f, Extras extras);

    /** One member of a value; null or an empty list if it is not there. */
    protected abstract Object get(T value, int member);

    /** One interleaved choice of a value, in the value's order. */
    protected List<?> group(T value, int group) {
        throw new IndexOutOfBoundsException(group);
    }

    /** What no member holds. */
    protected abstract Extras extras(T value);

    /** The codec of another class of the table. */
    protected ClassCodec<?> codec(int codec) {
        throw new IndexOutOfBoundsException(codec);
    }

    /** The member of a name, or null. */
    final Member member(String memberName) {
        return byName.get(memberName);
    }

    /** The member with a map key, or null. */
    final Member member(int key) {
        int at = key - LOWEST_KEY;
        return at < 0 || at >= KEYS ? null : byKey[at];
    }

    /** The members in the order in which they are written. */
    public final List<Member> members() {
        return List.of(members);
    }

    /** The class. */
    public final Class<T> type() {
        return type;
    }

    /** The name of the class. */
    public final String name() {
        return name;
    }

    /** A value from its members, of which null ones are not there, and behind them its interleaved choices. */
    public final T build(Object[] fields, Extras extras) {
        return make(fields, extras);
    }

    /** Whether a value may be a bare string. */
    public final boolean isTextOrObject() {
        return textOrObject;
    }

    /** How many interleaved choices there are. */
    public final int groups() {
        return groups;
    }

    // ---- small steps of the generated codecs; null stands for what is not there -------------------------------------

    protected static <X> List<X> list(Object list) {
        return list == null ? List.of() : Unchecked.cast(list);
    }

    protected static <X> Optional<X> optional(Object value) {
        return Optional.ofNullable(Unchecked.cast(value));
    }

    protected static String text(Object value) {
        return value == null ? "" : (String) value;
    }

    protected static RealValue real(Object value) {
        return value == null ? new RealValue("") : (RealValue) value;
    }

    protected static String value(Optional<? extends OpenEnumeration> value) {
        if (value.isEmpty()) {
            return null;
        }
        String text = value.get().value();
        return text.isEmpty() && value.get().isExtension() ? null : text;
    }

    /** The value of an enumeration that admits any text, the empty one included. */
    protected static String openValue(Optional<? extends OpenEnumeration> value) {
        return value.isEmpty() ? null : value.get().value();
    }

    protected static String extension(Optional<? extends OpenEnumeration> value) {
        return value.isEmpty() ? null : value.get().extension().orElse(null);
    }
}
