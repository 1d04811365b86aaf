package org.mile4j.json.internal.codec;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mile4j.json.internal.token.Label;
import org.mile4j.json.internal.token.Names;
import org.mile4j.json.internal.token.Words;
import org.mile4j.model.data.OpenEnumeration;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.grammar.Values;

/** A member of a class as the generated tables describe it; complete once its codec is made. */
public final class Member {

    /** The key of a member that RFC 8727 gives none; it is written by its name. */
    public static final int NO_KEY = Names.NO_KEY;

    /** Types of which XML has spellings that JSON or CBOR do not have, beside those of real numbers. */
    private static final Set<TypeKind> SPELLED = EnumSet.of(TypeKind.INTEGER, TypeKind.BASE64, TypeKind.DATE_TIME);

    final String name;
    final Label label;
    final int key;
    final String xml;
    final Kind kind;
    final TypeKind type;
    final Values values;
    /** The values as the parser finds them, or none. */
    final Words words;

    /** The values of the words. */
    final UsualWords usualWords;

    private final Map<String, Label> encoded;
    /** Known values by their places in the enumeration; any thread may fill it. */
    private Label[] byOrdinal;

    private Label lastWord;
    final int codecId;
    final String uri;
    final boolean wrapperMany;
    final List<Member> tags;
    int index;
    boolean many;
    boolean required;
    boolean requiredLiteral;
    boolean reference;
    boolean textOnly;
    boolean open;
    String principal;
    int group = -1;
    String fixed;
    String fixedXml;
    List<String> also = List.of();
    Map<String, String> meanings = Map.of();
    String discouraged;
    /** The simple type by RFC 8727 to the letter. */
    TypeKind literally;
    /** Whether the value is one text, and not the language of others; set by the codec. */
    boolean plainText;
    /** How it is written; set by the codec. */
    Step step;
    /** Bytes that it had the last time; a guess, which any thread may change, or null. */
    UsualBytes usualBytes;

    private ClassCodec<?> codec;
    private Member inner;

    private Member(
            String name,
            int key,
            String xml,
            Kind kind,
            TypeKind type,
            Values values,
            int codecId,
            String uri,
            boolean wrapperMany,
            List<Member> tags) {
        this.name = name;
        this.label = Label.name(name, key);
        this.key = key;
        this.xml = xml;
        this.kind = kind;
        this.type = type;
        this.literally = type;
        this.values = values;
        List<String> texts = values == null
                ? List.of()
                : values.all().stream().map(Values.Value::text).toList();
        this.words = texts.isEmpty() ? Words.NONE : new Words(texts);
        this.usualWords = new UsualWords(texts.size());
        this.encoded = new HashMap<>();
        texts.forEach(text -> encoded.put(text, Label.word(text)));
        this.codecId = codecId;
        this.uri = uri;
        this.wrapperMany = wrapperMany;
        this.tags = tags;
    }

    private static Member of(String name, int key, String xml, Kind kind, int codecId) {
        return new Member(name, key, xml, kind, TypeKind.STRING, null, codecId, null, false, List.of());
    }

    /** A member of simple type. */
    public static Member simple(String name, int key, String xml, TypeKind type) {
        return new Member(name, key, xml, Kind.SIMPLE, type, null, -1, null, false, List.of());
    }

    /** A member with the values of an enumeration. */
    public static Member enumeration(String name, int key, String xml, Values values) {
        return new Member(name, key, xml, Kind.ENUMERATION, TypeKind.ENUMERATION, values, -1, null, false, List.of());
    }

    /** A member that is an object. */
    public static Member object(String name, int key, String xml, int codecId) {
        return of(name, key, xml, Kind.OBJECT, codecId);
    }

    /** A member that is the free content of its class. */
    public static Member content(String name, int key, String xml) {
        return of(name, key, xml, Kind.CONTENT, -1);
    }

    /** A member that is an XML element of a namespace. */
    public static Member fragment(String name, int key, String xml, String uri) {
        return new Member(name, key, xml, Kind.FRAGMENT, TypeKind.BASE64, null, -1, uri, false, List.of());
    }

    /** A member that is one member of a class. */
    public static Member bytesOf(String name, int key, String xml, int codecId, String principal) {
        Member m = of(name, key, xml, Kind.BYTES_OF, codecId);
        m.principal = principal;
        return m;
    }

    /** A member that stands in a wrapper, of which there may be several. */
    public static Member unwrapped(String name, int key, String xml, int codecId, boolean wrapperMany) {
        return new Member(name, key, xml, Kind.UNWRAPPED, TypeKind.STRING, null, codecId, null, wrapperMany, List.of());
    }

    /** A member that is a list of tagged objects. */
    public static Member tagged(String name, int key, String xml, Member... tags) {
        return new Member(name, key, xml, Kind.TAGGED, TypeKind.STRING, null, -1, null, false, List.of(tags));
    }

    /** The member is an array. */
    public Member many() {
        many = true;
        return this;
    }

    /** The member must be there: by RFC 7970 and its corrections, by RFC 8727 to the letter. */
    public Member required(boolean corrected, boolean literal) {
        required = corrected;
        requiredLiteral = literal;
        return this;
    }

    /** The member is a part of the interleaved choice with a number. */
    public Member part(int number) {
        group = number;
        return this;
    }

    /** Identifiers inside refer to something rather than declare it. */
    public Member reference() {
        reference = true;
        return this;
    }

    /** RFC 8727 has text only in the place of the object. */
    public Member textOnly() {
        textOnly = true;
        return this;
    }

    /** RFC 7970 admits any value, RFC 8727 only those it lists. */
    public Member open() {
        open = true;
        return this;
    }

    /** The member has one value, in JSON and in the model. */
    public Member fixed(String value, String valueInModel) {
        fixed = value;
        fixedXml = valueInModel;
        return this;
    }

    /** Other names under which the member is read. */
    public Member also(String... names) {
        also = List.of(names);
        return this;
    }

    /** Values that only JSON has, each followed by the value that is meant. */
    public Member meanings(String... pairs) {
        meanings = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            meanings.put(pairs[i], pairs[i + 1]);
        }
        return this;
    }

    /** A value whose use is not recommended. */
    public Member discouraged(String value) {
        discouraged = value;
        return this;
    }

    /** The simple type by RFC 8727 to the letter, where it is narrower. */
    public Member literally(TypeKind narrower) {
        literally = narrower;
        return this;
    }

    /** The name in JSON. */
    public String name() {
        return name;
    }

    /** What the member holds. */
    public Kind kind() {
        return kind;
    }

    /** The simple type. */
    public TypeKind type() {
        return type;
    }

    /** The values of an enumeration, else null. */
    public Values values() {
        return values;
    }

    /** Whether the member is an array. */
    public boolean isMany() {
        return many;
    }

    /** The classes of a tagged member. */
    public List<Member> tags() {
        return tags;
    }

    /** The number of the interleaved choice it is a part of, or -1. */
    public int group() {
        return group;
    }

    /** Whether a wrapper may stand several times. */
    public boolean isWrapperMany() {
        return wrapperMany;
    }

    /** A value of the enumeration as it is written, or null. */
    Label word(String value) {
        Label word = lastWord;
        if (word == null || word.text() != value) {
            word = encoded.get(value);
            lastWord = word;
        }
        return word;
    }

    /** A known value of the enumeration as it is written, or null. */
    Label word(Enum<?> known) {
        Label[] labels = byOrdinal;
        int ordinal = known.ordinal();
        if (labels == null) {
            labels = new Label[known.getDeclaringClass().getEnumConstants().length];
            byOrdinal = labels;
        }
        Label word = labels[ordinal];
        if (word == null) {
            word = encoded.get(((OpenEnumeration) known).value());
            labels[ordinal] = word;
        }
        return word;
    }

    /** Whether the value is one text, and not the language of others. */
    boolean isPlainText() {
        return !many
                && !xml.equals("@xml:lang")
                && switch (kind) {
                    case SIMPLE -> type != TypeKind.INTEGER && !isReal();
                    case ENUMERATION, CONTENT -> true;
                    default -> false;
                };
    }

    /** The names and keys of some members, as parsers look for them. */
    static Names names(Member... members) {
        long integers = 0;
        List<String> texts = new ArrayList<>();
        int[] keys = new int[members.length];
        for (int i = 0; i < members.length; i++) {
            Member m = members[i];
            texts.add(m.name);
            keys[i] = m.key;
            integers |= m.kind == Kind.SIMPLE && m.type == TypeKind.INTEGER && !m.many ? 1L << i : 0;
        }
        return new Names(texts, keys, integers);
    }

    private boolean isReal() {
        return type == TypeKind.FLOAT || type == TypeKind.POSITIVE_FLOAT || type == TypeKind.FLOAT_OR_EMPTY;
    }

    /** Of a tagged member, the tag of a name or a key; null if it has none such. */
    Member tag(String tagName, boolean keys) {
        int met = keys ? key(tagName) : NO_KEY;
        for (Member tag : tags) {
            if (met == NO_KEY ? tag.name.equals(tagName) : tag.key == met) {
                return tag;
            }
        }
        return null;
    }

    /** The key of a name as the parser gives it, or NO_KEY. */
    static int key(String name) {
        int length = name.length();
        int at = length > 0 && name.charAt(0) == '-' ? 1 : 0;
        if (length == at || length > at + 3) {
            return NO_KEY;
        }
        int value = 0;
        for (int i = at; i < length; i++) {
            int digit = name.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return NO_KEY;
            }
            value = value * 10 + digit;
        }
        return at == 1 ? -value : value;
    }

    /** Whether the value of the model may not be what JSON has. */
    boolean isUneven() {
        return switch (kind) {
            case SIMPLE -> fixed != null || isReal() || SPELLED.contains(type);
            case CONTENT, UNWRAPPED, BYTES_OF -> true;
            default -> group >= 0 && !many || textOnly;
        };
    }

    /** Of a class that stands as bytes, the member that is in them. */
    Member principal(ClassCodec<?> owner) {
        return codec(owner).member(principal);
    }

    /** Of a wrapper's class, the member that stands in the place of the wrapper. */
    Member inner(ClassCodec<?> wrapper) {
        if (inner == null) {
            inner = wrapper.member(name);
        }
        return inner;
    }

    /** The codec of the class that the member holds, or the wrapper. */
    public ClassCodec<?> codec(ClassCodec<?> owner) {
        if (codec == null) {
            codec = owner.codec(codecId);
        }
        return codec;
    }

    @Override
    public String toString() {
        return name;
    }
}
