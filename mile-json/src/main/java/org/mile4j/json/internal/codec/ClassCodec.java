package org.mile4j.json.internal.codec;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.mile4j.json.internal.token.Names;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.OpenEnumeration;
import org.mile4j.model.data.RealValue;
import org.mile4j.model.iodef.IodefDocument;

/**
 * How one class stands in JSON and CBOR: its members, and how values are taken apart and put together. The generated
 * subclasses add nothing but that.
 *
 * @param <T> the class
 */
public abstract class ClassCodec<T> {

    /**
     * Members of which at most one, or at least one, must be there.
     *
     * @param exclusive at most one, by RFC 7970 and its corrections
     * @param exclusiveLiteral at most one, by RFC 8727 to the letter
     * @param one at least one, by RFC 7970 and its corrections
     * @param oneLiteral at least one, by RFC 8727 to the letter
     * @param names the members
     */
    protected record Choice(
            boolean exclusive, boolean exclusiveLiteral, boolean one, boolean oneLiteral, List<String> names) {

        public Choice(boolean exclusive, boolean exclusiveLiteral, boolean one, boolean oneLiteral, String... names) {
            this(exclusive, exclusiveLiteral, one, oneLiteral, List.of(names));
        }
    }

    /** The members of a choice, one bit each. */
    record Choices(long members, Choice rule) {}

    /** The most fields that a class may have, so that each member has a bit. */
    static final int MOST_SLOTS = Long.SIZE;

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
    final Choices[] choices;
    final long required;
    final long requiredLiteral;
    /** Whether a value with nothing but its text may be a bare string. */
    final boolean textOrObject;
    /** Fields of a value: its members and, behind them, its interleaved choices. */
    final int slots;
    /** Whether a value is made of its members as they are, with nothing to be done before. */
    final boolean even;
    /** The member that tells how free content is meant, or null. */
    final Member dtype;
    /** Members whose values JSON may have to put differently, one bit each. */
    final long uneven;
    /** Members that are put together into other values once all are there, one bit each. */
    final long assembled;
    /** The members by their names and keys, as our parsers look for them. */
    final Names names;

    private final Map<String, Member> byName;
    private final Member[] byKey = new Member[KEYS];

    /** All is set here and does not change, so that codecs may be handed from thread to thread in any way. */
    protected ClassCodec(
            int id,
            String name,
            Class<T> type,
            String section,
            boolean textOrObject,
            List<Choice> choices,
            Member... members) {
        this.id = id;
        this.name = name;
        this.type = type;
        this.section = section;
        this.textOrObject = textOrObject;
        this.members = members;
        byName = new HashMap<>(members.length * 2);
        int most = -1;
        long needed = 0;
        long neededLiteral = 0;
        Member free = null;
        int language = -1;
        long differ = 0;
        long assemble = 0;
        for (int i = 0; i < members.length; i++) {
            Member m = members[i];
            m.index = i;
            m.plainText = m.isPlainText();
            m.step = Step.of(m);
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
            differ |= m.isUneven() ? 1L << i : 0;
            assemble |= m.kind == Kind.UNWRAPPED || m.kind == Kind.BYTES_OF ? 1L << i : 0;
        }
        names = Member.names(members);
        groups = most + 1;
        slots = members.length + groups;
        if (slots > MOST_SLOTS) {
            throw new IllegalArgumentException(name + " has more members than there are bits");
        }
        uneven = differ;
        assembled = assemble;
        required = needed;
        requiredLiteral = neededLiteral;
        content = free;
        dtype = byName.get("dtype");
        even = content == null && assembled == 0 && groups == 0 && type != IodefDocument.class;
        lang = language;
        this.choices = choices.stream()
                .map(choice -> new Choices(bits(choice.names()), choice))
                .toArray(Choices[]::new);
    }

    private long bits(List<String> names) {
        long set = 0;
        for (String member : names) {
            set |= 1L << byName.get(member).index;
        }
        return set;
    }

    /**
     * Reads the object that was opened: by the table, unless a reader was generated. Not of the class itself, as the JVM would
     * compile such a method a second time for those who call it without knowing the class.
     */
    protected Object read(ObjectIn in) throws IOException {
        return in.byTable(this);
    }

    /** Writes an object: by the table, unless a writer was generated. */
    protected void write(ObjectOut out, Object value) throws IOException {
        out.byTable(this, value);
    }

    /** Puts a value together from its members and, behind them, its interleaved choices. */
    protected abstract T make(Object[] f, Extras extras);

    /** One member of a value; null or an empty list if it is not there. */
    protected abstract Object get(T value, int member);

    /** Takes a value apart into its members, those of its interleaved choices left out; one bit for each that is there. */
    protected abstract long take(T value, Object[] f);

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

    /** The value of an enumeration from its text. */
    protected final <E extends OpenEnumeration> Optional<E> word(int member, Object text, Function<String, E> of) {
        if (text == null) {
            return Optional.empty();
        }
        UsualWords words = members[member].usualWords;
        Optional<E> usual = words.get((String) text);
        return usual != null ? usual : words.keep((String) text, of.apply((String) text));
    }

    /** The value of an enumeration from its text and the private one beside it. */
    protected final <E extends OpenEnumeration> Optional<E> word(
            int member, Object text, Object extension, BiFunction<String, Optional<String>, E> of) {
        UsualWords words = members[member].usualWords;
        if (extension != null || text == null) {
            return extension == null ? Optional.empty() : Optional.of(of.apply(text(text), optional(extension)));
        }
        Optional<E> usual = words.get((String) text);
        return usual != null ? usual : words.keep((String) text, of.apply((String) text, Optional.empty()));
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

    protected static long put(Object[] f, int i, Object value) {
        if (value == null) {
            return 0;
        }
        f[i] = value;
        return 1L << i;
    }

    protected static long putOptional(Object[] f, int i, Optional<?> value) {
        return value.isEmpty() ? 0 : put(f, i, value.get());
    }

    protected static long putList(Object[] f, int i, List<?> list) {
        return list.isEmpty() ? 0 : put(f, i, list);
    }

    protected static long putValue(Object[] f, int i, Optional<? extends OpenEnumeration> value) {
        if (value.isEmpty()) {
            return 0;
        }
        OpenEnumeration known = value.get();
        String text = known.value();
        return text.isEmpty() && known.isExtension() ? 0 : put(f, i, text);
    }

    /** The value of an enumeration that admits any text, the empty one included. */
    protected static long putOpen(Object[] f, int i, Optional<? extends OpenEnumeration> value) {
        return value.isEmpty() ? 0 : put(f, i, value.get().value());
    }

    /** The value of an enumeration that admits any text, and the private one in the place behind it. */
    protected static long putOpenExtensible(Object[] f, int i, Optional<? extends OpenEnumeration> value) {
        return value.isEmpty()
                ? 0
                : putOpen(f, i, value) | putOptional(f, i + 1, value.get().extension());
    }

    /** The value of an enumeration, and the private one in the place behind it. */
    protected static long putExtensible(Object[] f, int i, Optional<? extends OpenEnumeration> value) {
        if (value.isEmpty()) {
            return 0;
        }
        return value.get() instanceof Enum
                ? put(f, i, value.get().value())
                : putValue(f, i, value) | putOptional(f, i + 1, value.get().extension());
    }
}
