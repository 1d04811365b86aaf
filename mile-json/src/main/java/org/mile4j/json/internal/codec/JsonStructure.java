package org.mile4j.json.internal.codec;

import com.fasterxml.jackson.core.JsonToken;
import java.util.StringJoiner;
import org.mile4j.model.Finding;
import org.mile4j.model.Finding.Severity;
import org.mile4j.model.LimitExceededException;
import org.mile4j.model.Location;
import org.mile4j.model.Mode;
import org.mile4j.model.Profile;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.data.XmlText;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.grammar.Values;
import org.mile4j.model.internal.parser.ReadingLimit;
import org.mile4j.model.internal.rules.FindingSink;
import org.mile4j.model.internal.rules.StructureRule;
import org.mile4j.model.internal.xml.Shortened;

/** The checks of structure and the words of their findings; the ids are those of XML where the rule is the same. */
public final class JsonStructure {

    /** The language of a text that gives none. */
    static final String ENGLISH = "en";

    private static final String PREFIX = "RFC7970-8-";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private final Frames at;
    private final CodecSettings settings;
    private final FindingSink sink;
    final JsonIdentifiers identifiers;

    JsonStructure(Frames at, CodecSettings settings, FindingSink sink) {
        this.at = at;
        this.settings = settings;
        this.sink = sink;
        this.identifiers = new JsonIdentifiers(this, settings.maxIdentifiers());
    }

    // ---- what must be there -----------------------------------------------------------------------------------------

    void missing(Frame f) {
        ClassCodec<?> codec = f.codec;
        long wanted = (settings.literal() ? codec.requiredLiteral : codec.required) & ~f.seen;
        for (; wanted != 0; wanted &= wanted - 1) {
            Member m = codec.members[Long.numberOfTrailingZeros(wanted)];
            if (!m.required) {
                report(JsonRule.REQUIRED, at.here(), codec.name + " has no " + m + ", which RFC 8727 requires.");
            } else {
                String values = m.values == null
                        ? m.fixed == null ? "" : "Its only value is \"" + m.fixed + "\"."
                        : "Values: " + String.join(", ", m.values.of(settings.profile())) + ".";
                boolean attribute = m.xml.startsWith("@") && m.kind != Kind.UNWRAPPED;
                add(
                        attribute ? StructureRule.MISSING_ATTRIBUTE : StructureRule.MISSING_ELEMENT,
                        codec.section,
                        at.here(),
                        codec.name + " has no " + m + ", which is required.",
                        values);
            }
        }
        for (ClassCodec.Choices choice : codec.choices) {
            choice(f, choice.members(), choice.rule());
        }
    }

    private void choice(Frame f, long members, ClassCodec.Choice choice) {
        long present = members & f.seen;
        boolean literal = settings.literal();
        if (present == 0 && (literal ? choice.oneLiteral() : choice.one())) {
            String message = f.codec.name + " has no " + names(f.codec, members, " or ") + ".";
            if (choice.one()) {
                add(StructureRule.MISSING_ELEMENT, f.codec.section, at.here(), message, "Add one of them.");
            } else {
                report(JsonRule.CHOICE, at.here(), message);
            }
        } else if (Long.bitCount(present) > 1 && (literal ? choice.exclusiveLiteral() : choice.exclusive())) {
            String message = f.codec.name + " may have only one of " + names(f.codec, present, ", ") + ".";
            if (choice.exclusive()) {
                add(StructureRule.EXCLUSIVE_CHOICE, f.codec.section, at.here(), message, "");
            } else {
                report(JsonRule.CHOICE, at.here(), message);
            }
        }
    }

    private static String names(ClassCodec<?> codec, long set, String between) {
        StringJoiner names = new StringJoiner(between);
        for (long rest = set; rest != 0; rest &= rest - 1) {
            names.add(codec.members[Long.numberOfTrailingZeros(rest)].name);
        }
        return names.toString();
    }

    // ---- what must not be there -------------------------------------------------------------------------------------

    void unknownMember(String name, boolean attribute) {
        add(
                attribute ? StructureRule.UNKNOWN_ATTRIBUTE : StructureRule.UNKNOWN_ELEMENT,
                at.section(),
                at.token(),
                at.top().codec.name + " has no member \"" + brief(name) + "\".",
                "");
    }

    void surplus(Member m) {
        add(
                StructureRule.SURPLUS_ELEMENT,
                at.section(),
                at.token(),
                at.top().codec.name + " may have only one " + m + ".",
                "");
    }

    /** XML that came in an extension member is no better than in XML. */
    void keptXml(Residue residue) {
        for (XmlAttribute a : residue.extras().attributes()) {
            keptAttribute(a);
        }
        residue.extras().decorations().forEach(d -> d.attributes().forEach(this::keptAttribute));
        residue.extras().nodes().forEach(stray -> keptNode(stray.node()));
    }

    private void keptAttribute(XmlAttribute a) {
        if (!a.namespace().equals(XSI)) {
            add(
                    StructureRule.UNKNOWN_ATTRIBUTE,
                    at.section(),
                    at.here(),
                    at.top().codec.name + " has no attribute " + brief(a.localName()) + ".",
                    "");
        }
    }

    private void keptNode(XmlNode node) {
        ClassCodec<?> codec = at.top().codec;
        if (node instanceof XmlText text && !text.text().isBlank()) {
            add(
                    StructureRule.CHARACTER_DATA,
                    at.section(),
                    at.here(),
                    codec.name + " has elements only, but there is text.",
                    "");
        } else if (node instanceof XmlElement element && !XmlContent.isJsonMember(element)) {
            String name = brief(element.localName());
            boolean known = element.namespace().equals("urn:ietf:params:xml:ns:iodef-2.0");
            boolean surplus = known && codec.member(element.localName()) != null;
            add(
                    surplus
                            ? StructureRule.SURPLUS_ELEMENT
                            : known ? StructureRule.UNKNOWN_ELEMENT : StructureRule.FOREIGN_NAMESPACE,
                    at.section(),
                    at.here(),
                    surplus
                            ? codec.name + " may have only one " + name + "."
                            : codec.name + " has no element " + name + ".",
                    "");
        }
    }

    // ---- values -----------------------------------------------------------------------------------------------------

    /** The token is of another kind than the member. */
    void wrongToken(String what, String expected, JsonToken met) {
        add(
                StructureRule.TYPE,
                at.section(),
                at.token(),
                what + " must be " + expected + ", not " + describe(met) + ".",
                "");
    }

    /** What a token is, in words. */
    public static String describe(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            case VALUE_EMBEDDED_OBJECT -> "bytes";
            default -> "nothing";
        };
    }

    void text(Member m, String text) {
        if (!accepts(m, text)) {
            type(m.name, expectation(m), text);
        } else {
            identifiers.take(m.type, text, at);
        }
    }

    /** Whether a text is of the type of a member, by the reading that holds. */
    boolean accepts(Member m, String text) {
        return settings.literal()
                ? m.literally.accepts(text) && (!isName(m.literally) || isAscii(text))
                : m.type.accepts(text);
    }

    String expectation(Member m) {
        return (settings.literal() ? m.literally : m.type).expectation();
    }

    private static boolean isName(TypeKind kind) {
        return kind == TypeKind.ID || kind == TypeKind.IDREF || kind == TypeKind.NCNAME;
    }

    /** Whether there are no characters but those that RFC 8727 has in identifiers, white space around them included. */
    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }

    void type(String name, String expectation, String text) {
        add(
                StructureRule.TYPE,
                at.section(),
                at.token(),
                name + " must be " + expectation + ", not \"" + brief(text) + "\".",
                "");
    }

    /** Reports the value of an extension that is no JSON, although its data type says so. */
    void json(Member m, String text) {
        if (JsonText.isBroken(text)) {
            report(
                    JsonRule.JSON_CONTENT,
                    at.below("/" + m.name),
                    m + " should be JSON, as the dtype says, not \"" + brief(text) + "\".");
        }
    }

    /** Reports what of a date and time of XML is none of JSON. */
    void dateTime(Member m, String text) {
        if (!Rfc3339.hasZone(text)) {
            report(JsonRule.DATE_ZONE, at.token(), m + Rfc3339.NO_ZONE);
        }
        if (!Rfc3339.hasForm(text)) {
            report(JsonRule.DATE_FORM, at.token(), m + Rfc3339.OTHER_FORM);
        }
    }

    /** Reports a second that the model does not have. */
    void leapSecond(Member m, String text) {
        report(JsonRule.LEAP_SECOND, at.token(), m + " is held as " + text + ", the second behind it.");
    }

    /** Checks a value and gives the one that is meant. */
    String value(Member m, String text) {
        Profile profile = settings.profile();
        Values values = m.values;
        if (m.open && profile != Profile.RFC_LITERAL) {
            return text;
        }
        if (values.of(profile).contains(text)) {
            if (text.equals(m.discouraged)) {
                report(JsonRule.DISCOURAGED, at.token(), "\"" + text + "\" is not recommended for " + m + ".");
            }
            return m.meanings.getOrDefault(text, text);
        }
        if (values.registry() != null && settings.extensions().registrations().hasValue(values.registry(), text)) {
            return text;
        }
        for (Values.Value v : values.all()) {
            if (v.text().equals(text) && profile != Profile.RFC_LITERAL) {
                add(
                        StructureRule.SPELLING,
                        at.section(),
                        at.token(),
                        "\"" + text + "\" is a value of " + m + " in one of the texts only.",
                        v.other() == null ? "" : "The value is \"" + v.other() + "\".");
                return m.meanings.getOrDefault(text, text);
            }
        }
        add(
                StructureRule.VALUE,
                at.section(),
                at.token(),
                "\"" + brief(text) + "\" is not a value of " + m + ".",
                "Values: " + String.join(", ", values.of(profile)) + ".");
        return text;
    }

    void fixed(Member m, String text) {
        if (text.equals(m.fixedXml)) {
            add(
                    StructureRule.SPELLING,
                    at.section(),
                    at.token(),
                    m + " is \"" + text + "\" in XML only.",
                    "In JSON it is \"" + m.fixed + "\".");
        } else {
            add(
                    StructureRule.FIXED_VALUE,
                    at.section(),
                    at.token(),
                    m + " must be \"" + m.fixed + "\", not \"" + brief(text) + "\".",
                    "");
        }
    }

    void spelling(Member m, String name) {
        add(StructureRule.SPELLING, at.section(), at.token(), "the member is called " + m + ", not " + name + ".", "");
    }

    /** A text as findings quote it, white space at its ends included: it may be what is wrong. */
    static String brief(String text) {
        return Shortened.of(text);
    }

    // ---- reporting --------------------------------------------------------------------------------------------------

    void report(JsonRule rule, Location location, String message) {
        Severity severity = settings.literal() && !rule.isAdvice() ? Severity.ERROR : rule.severity();
        put(new Finding(rule.id(), severity, rule.section(), location, message, rule.hint()));
    }

    void add(StructureRule rule, String section, Location location, String message, String hint) {
        Severity severity = Severity.ERROR;
        if (rule == StructureRule.SPELLING) {
            severity = Severity.INFO;
        } else if (rule.aboutUnknown() && settings.mode() == Mode.PRESERVE) {
            severity = Severity.WARNING;
        }
        put(new Finding(PREFIX + rule.suffix(), severity, section, location, message, hint));
    }

    private void put(Finding finding) {
        if (settings.structure()) {
            sink.add(finding);
        }
    }

    boolean isOff() {
        return !settings.structure();
    }

    LimitExceededException limit(ReadingLimit limit, String message) {
        return passed(at.token(), message, limit.hint("JsonLimits"));
    }

    /** What to throw for a document that goes beyond a limit. */
    public static LimitExceededException passed(Location at, String message, String hint) {
        JsonRule rule = JsonRule.LIMIT;
        return new LimitExceededException(
                new Finding(rule.id(), rule.severity(), rule.section(), at, message + ".", hint));
    }
}
