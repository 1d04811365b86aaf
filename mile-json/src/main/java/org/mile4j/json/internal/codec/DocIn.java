package org.mile4j.json.internal.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mile4j.model.Location;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.internal.iodef.IodefGrammar;
import org.mile4j.model.internal.rules.BoundCheck;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.DocumentFacts;
import org.mile4j.model.internal.rules.FindingSink;
import org.mile4j.model.internal.xml.ExtensionCheck;
import org.mile4j.model.iodef.IodefDocument;

/** Reads values from the tokens of a parser by the tables of the codecs, and checks structure on the way. */
public final class DocIn {

    private static final String ENGLISH = "en";

    private final CodecSettings settings;
    private final FindingSink sink;
    private final Frames at;
    private final CheckContext context;
    private final JsonStructure structure;
    private final ScalarIn scalars;
    private final WrapperIn wrappers;
    private final BesideIn beside;
    private final boolean checking;
    private final Items items = new Items();
    private ExtensionCheck extensions;
    private Object[] bareText = {};

    public DocIn(JsonParser parser, CodecSettings settings, FindingSink sink) {
        this.settings = settings;
        this.sink = sink;
        this.checking = settings.structure();
        this.at = new Frames(parser, checking || !settings.checks().isEmpty());
        this.structure = new JsonStructure(at, settings, sink);
        this.context = new CheckContext(
                at,
                sink,
                settings.profile(),
                DocumentFacts.NONE,
                structure.identifiers::remember,
                settings.extensions());
        this.beside = new BesideIn(at, structure, settings);
        this.scalars = new ScalarIn(at, beside, structure, settings);
        this.wrappers = new WrapperIn(this, at, structure);
    }

    // ---- objects ----------------------------------------------------------------------------------------------------

    /** Reads the value the parser stands on; null if it is none of the class. */
    public <T> T read(ClassCodec<T> codec) throws IOException {
        return read(codec, false);
    }

    <T> T read(ClassCodec<T> codec, boolean reference) throws IOException {
        JsonToken token = at.parser().currentToken();
        if (token == JsonToken.START_OBJECT) {
            return object(codec, reference);
        }
        if (codec.textOrObject && token == JsonToken.VALUE_STRING) {
            return bareText(codec);
        }
        beside.wrong(codec.name, codec.textOrObject ? "text or an object" : "an object");
        return null;
    }

    private <T> T object(ClassCodec<T> codec, boolean reference) throws IOException {
        enter(codec, reference);
        Object[] fields = at.top().fields;
        if (at.hasKeys()) {
            JsonParser p = at.parser();
            for (String name = p.nextFieldName(); name != null; name = p.nextFieldName()) {
                member(name, fields);
            }
        } else {
            named(codec, fields);
        }
        return leave(codec, fields);
    }

    /**
     * Reads the members of an object in text. The parser is asked first for the name that stood there the last time, which
     * costs less than to look a name up; where it does not, that is remembered for the next time.
     */
    private void named(ClassCodec<?> codec, Object[] fields) throws IOException {
        JsonParser p = at.parser();
        Frame frame = at.top();
        Member last = null;
        while (true) {
            int guess = last == null ? codec.usualFirst : last.usualNext;
            Member m = guess < codec.members.length ? codec.members[guess] : null;
            if (m == null || !p.nextFieldName(m.text)) {
                String name = m == null ? p.nextFieldName() : nameMet(p);
                if (name == null) {
                    return;
                }
                m = codec.member(name);
                if (m == null || !name.equals(m.name)) {
                    member(name, fields);
                    continue;
                }
                if (last == null) {
                    codec.usualFirst = m.index;
                } else {
                    last.usualNext = m.index;
                }
            }
            last = m;
            frame.member = m.index;
            value(frame, m, fields);
        }
    }

    private static String nameMet(JsonParser p) throws IOException {
        return p.currentToken() == JsonToken.FIELD_NAME ? p.currentName() : null;
    }

    /** Opens the object the parser stands on. */
    public void enter(ClassCodec<?> codec, boolean reference) throws IOException {
        at.open(codec, reference);
        if (at.depth() >= settings.maxDepth()) {
            throw structure.limit("objects are nested deeper than " + settings.maxDepth() + " levels");
        }
    }

    /** Whether a member was not met before. */
    boolean isFirst(Member m) {
        return (at.top().seen & 1L << m.index) == 0;
    }

    /** Begins the array of a member whose items are handed out. */
    void items(Member m) {
        Frame frame = at.top();
        frame.seen |= 1L << m.index;
        frame.member = m.index;
        frame.item = -1;
    }

    /** Goes to the next item of the array that was begun. */
    boolean nextItem(Member m) throws IOException {
        Frame frame = at.top();
        if (at.parser().nextToken() != JsonToken.END_ARRAY) {
            frame.item++;
            return true;
        }
        if (frame.item < 0) {
            empty(frame, m);
        }
        frame.member = -1;
        frame.item = -1;
        return false;
    }

    private void empty(Frame frame, Member m) {
        frame.seen &= ~(1L << m.index);
        structure.report(JsonRule.EMPTY_ARRAY, at.token(), m + " is an empty array.");
    }

    /** What the open object held so far that no member holds. */
    Extras soFar() {
        return at.top() == null ? Extras.NONE : withUsual(at.top().extras());
    }

    /** Reads a member whose name the parser stands on into the fields. */
    public void member(String name, Object[] fields) throws IOException {
        member(name, fields, false);
    }

    /** Reads a member whose name, or already whose value, the parser stands on. */
    void member(String name, Object[] fields, boolean atValue) throws IOException {
        Member m = find(name);
        Frame frame = at.top();
        if (m == null) {
            at.parser().nextToken();
            frame.unknown = name;
            beside.unknown(name);
            frame.unknown = null;
        } else {
            frame.member = m.index;
            if (!m.also.isEmpty() && m.also.contains(name)) {
                structure.spelling(m, name);
            }
            if (atValue) {
                anyValue(frame, m, fields);
            } else {
                value(frame, m, fields);
            }
        }
        frame.member = -1;
    }

    /** The member that a name or, in CBOR, a key stands for; null if it is not known. */
    public Member find(String name) {
        Frame frame = at.top();
        ClassCodec<?> codec = frame.codec;
        if (!at.hasKeys()) {
            return codec.member(name);
        }
        int key = Member.key(name);
        if (key != Member.NO_KEY) {
            return codec.member(key);
        }
        Member m = codec.member(name);
        if (m != null && m.key != Member.NO_KEY && !at.inResidue()) {
            frame.member = m.index;
            structure.report(JsonRule.KEY, at.token(), m + " is a text key, not " + m.key + ".");
        }
        return m;
    }

    // ---- values -----------------------------------------------------------------------------------------------------

    /** Goes on to the value of a member and reads it: the usual kinds at once, all else step by step. */
    private void value(Frame frame, Member m, Object[] fields) throws IOException {
        JsonParser p = at.parser();
        long bit = 1L << m.index;
        if ((frame.seen & bit) == 0) {
            JsonToken token = p.nextToken();
            if (m.plainText) {
                if (token == JsonToken.VALUE_STRING) {
                    frame.seen |= bit;
                    if (checking) {
                        scalars.tag(m);
                    }
                    fields[m.index] = scalars.plain(m, at.text(m.words));
                    return;
                }
            } else if (m.kind == Kind.OBJECT && token == (m.many ? JsonToken.START_ARRAY : JsonToken.START_OBJECT)) {
                frame.seen |= bit;
                fields[m.index] = m.many ? objects(frame, m) : object(m);
                return;
            }
        } else {
            p.nextToken();
        }
        anyValue(frame, m, fields);
    }

    private void anyValue(Frame frame, Member m, Object[] fields) throws IOException {
        long bit = 1L << m.index;
        if ((frame.seen & bit) != 0) {
            structure.report(JsonRule.DUPLICATE, at.token(), m + " stands in " + frame.codec.name + " already.");
            beside.keep(m.name);
            return;
        }
        frame.seen |= bit;
        if (m.many) {
            array(frame, m, fields);
        } else if (at.parser().currentToken() == JsonToken.START_ARRAY) {
            first(frame, m, fields);
        } else {
            fields[m.index] = item(m);
            if (m.index == frame.codec.lang && !frame.codec.textOrObject) {
                language(frame, (String) fields[m.index]);
            }
        }
    }

    /** The objects of an array on whose beginning the parser stands; null if it has none. */
    private List<Object> objects(Frame frame, Member m) throws IOException {
        JsonParser p = at.parser();
        int index = 0;
        int before = items.size();
        while (p.nextToken() != JsonToken.END_ARRAY) {
            frame.item = index++;
            items.add(object(m));
        }
        frame.item = -1;
        if (index == 0) {
            empty(frame, m);
        }
        return items.since(before);
    }

    private void array(Frame frame, Member m, Object[] fields) throws IOException {
        JsonParser p = at.parser();
        if (p.currentToken() != JsonToken.START_ARRAY) {
            structure.report(
                    JsonRule.ARRAY,
                    at.token(),
                    m + " must be an array, not " + JsonStructure.describe(p.currentToken()) + ".");
            Object one = item(m);
            fields[m.index] = one == null ? null : List.of(one);
            return;
        }
        int index = 0;
        int before = items.size();
        while (p.nextToken() != JsonToken.END_ARRAY) {
            frame.item = index++;
            items.add(item(m));
        }
        frame.item = -1;
        if (index == 0) {
            empty(frame, m);
        }
        fields[m.index] = items.since(before);
    }

    /** An array in the place of one value: the first is taken, the others are kept aside. */
    private void first(Frame frame, Member m, Object[] fields) throws IOException {
        structure.report(JsonRule.ARRAY, at.token(), m + " must not be an array.");
        int index = 0;
        while (at.parser().nextToken() != JsonToken.END_ARRAY) {
            frame.item = index;
            if (index++ == 0) {
                fields[m.index] = item(m);
            } else {
                structure.surplus(m);
                beside.keep(m.name);
            }
        }
        frame.item = -1;
        if (index == 0) {
            frame.seen &= ~(1L << m.index);
        }
    }

    /** One value of a member, or null. */
    Object item(Member m) throws IOException {
        return switch (m.kind) {
            case SIMPLE -> scalars.simple(m);
            case ENUMERATION -> scalars.enumeration(m);
            case OBJECT -> object(m);
            case CONTENT -> scalars.string(m);
            case FRAGMENT -> scalars.fragment(m);
            case BYTES_OF -> scalars.bytesOf(m);
            case UNWRAPPED -> wrappers.inner(m);
            case TAGGED -> tagged(m);
        };
    }

    private Object object(Member m) throws IOException {
        if (m.textOnly && at.parser().currentToken() == JsonToken.START_OBJECT && settings.literal()) {
            structure.report(JsonRule.TEXT_ONLY, at.token(), m + " must be text, not an object.");
        }
        Frame frame = at.top();
        return read(m.codec(frame.codec), m.reference || frame.reference && frame.codec.content == null);
    }

    private Object tagged(Member m) throws IOException {
        JsonParser p = at.parser();
        if (p.currentToken() != JsonToken.START_OBJECT) {
            beside.wrong(m.name, "an object");
            return null;
        }
        Object value = null;
        Frame outer = at.top();
        String name = p.nextFieldName();
        if (name == null) {
            structure.wrongToken(m.name, "an object with one member", JsonToken.START_OBJECT);
            return null;
        }
        for (; name != null; name = p.nextFieldName()) {
            Member tag = m.tag(name, at.hasKeys());
            p.nextToken();
            if (tag == null || value != null) {
                structure.unknownMember(name, false);
                beside.keep(m.name + "/" + name);
            } else {
                outer.tag = tag.name;
                value = read(tag.codec(outer.codec));
                outer.tag = null;
            }
        }
        return value;
    }

    // ---- texts and their language -----------------------------------------------------------------------------------

    private <T> T bareText(ClassCodec<T> codec) throws IOException {
        Frame outer = at.top();
        boolean english = outer.language == null || outer.language.equalsIgnoreCase(ENGLISH);
        at.bareText();
        if (settings.checks().of(codec.type) != null) {
            enter(codec, false);
            at.top().seen = 1;
        }
        Object[] fields = bareText.length < codec.slots ? new Object[codec.slots] : bareText;
        bareText = fields;
        fields[0] = scalars.string(codec.members[0]);
        fields[codec.lang] = english ? null : ENGLISH;
        return at.top() == outer ? codec.make(fields, Extras.NONE) : leave(codec, fields);
    }

    private void language(Frame frame, String language) {
        if (frame.bareText && language != null && !language.equalsIgnoreCase(ENGLISH)) {
            structure.report(
                    JsonRule.LATE_LANGUAGE, at.token(), "lang stands behind texts that were read as being in English.");
        }
        frame.language = language;
        frame.ownLanguage = true;
    }

    // ---- the end of an object ---------------------------------------------------------------------------------------

    /** Closes the open object and makes its value. */
    public <T> T leave(ClassCodec<T> codec, Object[] fields) throws IOException {
        Frame frame = at.top();
        frame.member = -1;
        if (checking) {
            structure.missing(frame);
        }
        if (codec.content != null) {
            List<XmlNode> content = scalars.content(codec, fields);
            fields[codec.content.index] = content;
            extensions(codec, content, "/" + codec.content.name);
        }
        if (codec.assembled != 0 || codec.groups != 0 || frame.residue != null) {
            wrappers.finish(codec, fields);
        }
        Extras extras = frame.extras();
        if (codec.type == IodefDocument.class && (frame.residue == null || !frame.residue.hasXml())) {
            extras = withUsual(extras);
        }
        T value = codec.make(fields, extras);
        check(codec, value);
        frame.clear();
        at.close();
        return value;
    }

    /** Has the extensions look at the elements in a value, which stands below the open object. */
    void extensions(ClassCodec<?> codec, List<XmlNode> content, String below) {
        for (XmlNode node : content) {
            if (node instanceof XmlElement element && extensions().concerns(element.namespace())) {
                Location here = at.here();
                Location there = below.isEmpty() ? here : at.below(below);
                extensions().look(element, codec.name, here.path(), there);
            }
        }
    }

    private ExtensionCheck extensions() {
        if (extensions == null) {
            extensions = new ExtensionCheck(settings.xml(), IodefGrammar.GRAMMAR, sink);
        }
        return extensions;
    }

    /** What a document says in XML alone is that which a new one says. */
    private static Extras withUsual(Extras extras) {
        Extras usual = DocOut.usualRoot();
        if (extras.isEmpty()) {
            return usual;
        }
        List<XmlAttribute> attributes = new ArrayList<>(usual.attributes());
        attributes.addAll(extras.attributes());
        return Extras.of(usual.namespaces(), attributes, extras.nodes(), extras.decorations(), extras.alternates());
    }

    /** Runs the checks of a class on a value. */
    <T> void check(ClassCodec<T> codec, T value) {
        BoundCheck<T>[] checks = settings.checks().of(codec.type);
        if (checks != null) {
            context.run(checks, value);
        }
    }

    /** Ends the document: identifiers that were referred to must have been declared. */
    public void endDocument() {
        if (checking) {
            structure.identifiers.end();
        }
    }

    // ---- what the extension member holds ----------------------------------------------------------------------------

    /** A value of a class from the tree of an extension member; null if it is none. */
    <T> T readTree(JsonNode node, ClassCodec<T> codec) throws IOException {
        try (JsonParser tree = JsonText.parser(node)) {
            return at.within(tree, () -> read(codec));
        }
    }

    /** The fields of a wrapper from the tree of an extension member, and behind them its extras. */
    Object[] readFields(JsonNode node, ClassCodec<?> codec) throws IOException {
        Object[] fields = new Object[codec.members.length + 1];
        enter(codec, false);
        try (JsonParser tree = JsonText.parser(node)) {
            return at.within(tree, () -> {
                for (String name = tree.nextFieldName(); name != null; name = tree.nextFieldName()) {
                    if (name.equals(Residue.ITEMS) || name.equals(Residue.PUSHED)) {
                        tree.nextToken();
                        tree.skipChildren();
                    } else {
                        member(name, fields);
                    }
                }
                fields[fields.length - 1] = at.top().extras();
                return fields;
            });
        } finally {
            at.top().clear();
            at.close();
        }
    }

    // ---- places -----------------------------------------------------------------------------------------------------

    JsonParser parser() {
        return at.parser();
    }

    /** The place where the parser stands, for its own exceptions. */
    public Location place() {
        return at.token();
    }
}
