package org.mile4j.json.internal.codec;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mile4j.model.Location;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.extension.Extensions;
import org.mile4j.model.internal.iodef.IodefGrammar;
import org.mile4j.model.internal.lexical.Lexical;
import org.mile4j.model.internal.rules.BoundCheck;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.DocumentFacts;
import org.mile4j.model.internal.rules.FindingSink;
import org.mile4j.model.internal.rules.Places;
import org.mile4j.model.internal.xml.ExtensionCheck;
import org.mile4j.model.iodef.IodefDocument;

/** Reads values from the tokens of a parser by the tables of the codecs, and checks structure on the way. */
public final class DocIn implements Places {

    private static final String ENGLISH = "en";

    private final CodecSettings settings;
    private final CheckContext context;
    private final JsonStructure structure;
    private final ExtensionCheck extensions;
    private final ScalarIn scalars;
    private final WrapperIn wrappers;
    private final Set<String> unknownNames = new HashSet<>();
    private final boolean locating;
    private JsonParser p;
    private CBORParser cbor;
    private boolean inResidue;
    private Frame[] frames = new Frame[16];
    private int depth = -1;
    private Frame frame;

    public DocIn(JsonParser parser, CodecSettings settings, FindingSink sink) {
        this.settings = settings;
        this.structure = new JsonStructure(this, settings, sink);
        this.locating = settings.structure() || !settings.checks().isEmpty();
        this.context = new CheckContext(
                this,
                sink,
                settings.profile(),
                DocumentFacts.NONE,
                structure.identifiers::remember,
                Extensions.installed());
        this.extensions = new ExtensionCheck(settings.xml(), IodefGrammar.GRAMMAR, sink);
        this.scalars = new ScalarIn(this, structure, settings);
        this.wrappers = new WrapperIn(this, structure);
        parser(parser);
    }

    private void parser(JsonParser parser) {
        p = parser;
        cbor = parser instanceof CBORParser c ? c : null;
    }

    // ---- objects ----------------------------------------------------------------------------------------------------

    /** Reads the value the parser stands on; null if it is none of the class. */
    public <T> T read(ClassCodec<T> codec) throws IOException {
        return read(codec, false);
    }

    <T> T read(ClassCodec<T> codec, boolean reference) throws IOException {
        JsonToken token = p.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return object(codec, reference);
        }
        if (codec.textOrObject && token == JsonToken.VALUE_STRING) {
            return bareText(codec);
        }
        wrong(codec.name, codec.textOrObject ? "text or an object" : "an object");
        return null;
    }

    private <T> T object(ClassCodec<T> codec, boolean reference) throws IOException {
        enter(codec, reference);
        Object[] fields = new Object[codec.members.length + codec.groups];
        for (String name = p.nextFieldName(); name != null; name = p.nextFieldName()) {
            member(name, fields);
        }
        return leave(codec, fields);
    }

    /** Opens the object the parser stands on. */
    public void enter(ClassCodec<?> codec, boolean reference) throws IOException {
        String language = frame == null ? null : frame.language;
        if (++depth == frames.length) {
            frames = Arrays.copyOf(frames, depth * 2);
        }
        Frame next = frames[depth];
        if (next == null) {
            next = new Frame();
            frames[depth] = next;
        }
        boolean inReference = reference;
        next.open(codec, language, inReference);
        if (locating) {
            locate(next);
        }
        frame = next;
        if (depth >= settings.maxDepth()) {
            throw structure.limit("objects are nested deeper than " + settings.maxDepth() + " levels");
        }
    }

    private void locate(Frame f) {
        JsonLocation at = p.currentTokenLocation();
        f.line = Math.max(0, at.getLineNr());
        f.column = f.line == 0 ? 0 : Math.max(0, at.getColumnNr());
        f.offset = f.line == 0 ? at.getByteOffset() : -1;
    }

    /** Whether a member was not met before. */
    boolean isFirst(Member m) {
        return (frame.seen & 1L << m.index) == 0;
    }

    /** Begins the array of a member whose items are handed out. */
    void items(Member m) {
        frame.seen |= 1L << m.index;
        frame.member = m.name;
        frame.item = -1;
    }

    /** Goes to the next item of the array that was begun. */
    boolean nextItem(Member m) throws IOException {
        if (p.nextToken() != JsonToken.END_ARRAY) {
            frame.item++;
            return true;
        }
        if (frame.item < 0) {
            frame.seen &= ~(1L << m.index);
            structure.report(JsonRule.EMPTY_ARRAY, token(), m + " is an empty array.");
        }
        frame.member = null;
        frame.item = -1;
        return false;
    }

    /** What the open object held so far that no member holds. */
    Extras soFar() {
        return frame == null ? Extras.NONE : withUsual(frame.extras());
    }

    /** Reads a member whose name the parser stands on into the fields. */
    public void member(String name, Object[] fields) throws IOException {
        member(name, fields, false);
    }

    /** Reads a member whose name, or already whose value, the parser stands on. */
    void member(String name, Object[] fields, boolean atValue) throws IOException {
        Member m = find(name);
        if (m == null) {
            p.nextToken();
            frame.member = name;
            unknown(name);
        } else {
            frame.member = m.name;
            if (name != m.name && !name.equals(m.name) && m.also.contains(name)) {
                structure.spelling(m, name);
            }
            if (!atValue) {
                p.nextToken();
            }
            value(m, fields);
        }
        frame.member = null;
    }

    /** The member that a name or, in CBOR, a key stands for; null if it is not known. */
    public Member find(String name) {
        ClassCodec<?> codec = frame.codec;
        if (cbor == null && !inResidue) {
            return codec.member(name);
        }
        int key = key(name);
        if (key != Member.NO_KEY) {
            return codec.member(key);
        }
        Member m = codec.member(name);
        if (m != null && m.key != Member.NO_KEY && !inResidue) {
            frame.member = m.name;
            structure.report(JsonRule.KEY, token(), m + " is a text key, not " + m.key + ".");
        }
        return m;
    }

    /** The key of a name as the parser gives it, or NO_KEY. */
    private static int key(String name) {
        int length = name.length();
        int at = length > 0 && name.charAt(0) == '-' ? 1 : 0;
        if (length == at || length > at + 3) {
            return Member.NO_KEY;
        }
        int value = 0;
        for (int i = at; i < length; i++) {
            int digit = name.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return Member.NO_KEY;
            }
            value = value * 10 + digit;
        }
        return at == 1 ? -value : value;
    }

    private void value(Member m, Object[] fields) throws IOException {
        long bit = 1L << m.index;
        if ((frame.seen & bit) != 0) {
            structure.report(JsonRule.DUPLICATE, token(), m + " stands in " + frame.codec.name + " already.");
            keep(m.name);
            return;
        }
        frame.seen |= bit;
        if (m.many) {
            array(m, fields);
        } else if (p.currentToken() == JsonToken.START_ARRAY) {
            first(m, fields);
        } else {
            fields[m.index] = item(m);
            if (m.index == frame.codec.lang && !frame.codec.textOrObject) {
                language((String) fields[m.index]);
            }
        }
    }

    private void array(Member m, Object[] fields) throws IOException {
        if (p.currentToken() != JsonToken.START_ARRAY) {
            structure.report(
                    JsonRule.ARRAY,
                    token(),
                    m + " must be an array, not " + JsonStructure.describe(p.currentToken()) + ".");
            fields[m.index] = add(null, item(m));
            return;
        }
        int index = 0;
        List<Object> list = null;
        while (p.nextToken() != JsonToken.END_ARRAY) {
            frame.item = index++;
            list = add(list, item(m));
        }
        frame.item = -1;
        if (index == 0) {
            frame.seen &= ~(1L << m.index);
            structure.report(JsonRule.EMPTY_ARRAY, token(), m + " is an empty array.");
        }
        fields[m.index] = list;
    }

    /** An array in the place of one value: the first is taken, the others are kept aside. */
    private void first(Member m, Object[] fields) throws IOException {
        structure.report(JsonRule.ARRAY, token(), m + " must not be an array.");
        int index = 0;
        while (p.nextToken() != JsonToken.END_ARRAY) {
            frame.item = index;
            if (index++ == 0) {
                fields[m.index] = item(m);
            } else {
                structure.surplus(m);
                keep(m.name);
            }
        }
        frame.item = -1;
        if (index == 0) {
            frame.seen &= ~(1L << m.index);
        }
    }

    static List<Object> add(List<Object> list, Object item) {
        if (item == null) {
            return list;
        }
        if (list == null) {
            return List.of(item);
        }
        List<Object> result = list;
        if (list.size() == 1) {
            result = new ArrayList<>(6);
            result.add(list.get(0));
        }
        result.add(item);
        return result;
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
        if (m.textOnly && p.currentToken() == JsonToken.START_OBJECT && settings.literal()) {
            structure.report(JsonRule.TEXT_ONLY, token(), m + " must be text, not an object.");
        }
        return read(m.codec(frame.codec), m.reference || frame.reference && frame.codec.content == null);
    }

    private Object tagged(Member m) throws IOException {
        if (p.currentToken() != JsonToken.START_OBJECT) {
            wrong(m.name, "an object");
            return null;
        }
        Object value = null;
        Frame outer = frame;
        String member = outer.member;
        String name = p.nextFieldName();
        if (name == null) {
            structure.wrongToken(m.name, "an object with one member", JsonToken.START_OBJECT);
            return null;
        }
        for (; name != null; name = p.nextFieldName()) {
            Member tag = tag(m, name);
            p.nextToken();
            if (tag == null || value != null) {
                structure.unknownMember(name, false);
                keep(m.name + "/" + name);
            } else {
                outer.member = member + "/" + outer.item + "/" + tag.name;
                int item = outer.item;
                outer.item = -1;
                value = read(tag.codec(outer.codec));
                outer.member = member;
                outer.item = item;
            }
        }
        return value;
    }

    private Member tag(Member m, String name) {
        int key = cbor == null && !inResidue ? Member.NO_KEY : key(name);
        for (Member tag : m.tags) {
            if (key == Member.NO_KEY ? tag.name.equals(name) : tag.key == key) {
                return tag;
            }
        }
        return null;
    }

    private <T> T bareText(ClassCodec<T> codec) throws IOException {
        enter(codec, false);
        Object[] fields = new Object[codec.members.length];
        Member value = codec.members[0];
        frame.seen = 1;
        fields[0] = scalars.string(value);
        boolean english = frame.language == null || frame.language.equalsIgnoreCase(ENGLISH);
        if (!english) {
            fields[codec.lang] = ENGLISH;
        }
        for (int i = depth - 1; i >= 0 && !frames[i].ownLanguage; i--) {
            frames[i].bareText = true;
        }
        return leave(codec, fields);
    }

    private void language(String language) {
        if (frame.bareText && language != null && !language.equalsIgnoreCase(ENGLISH)) {
            structure.report(
                    JsonRule.LATE_LANGUAGE, token(), "lang stands behind texts that were read as being in English.");
        }
        frame.language = language;
        frame.ownLanguage = true;
    }

    /** Closes the open object and makes its value. */
    public <T> T leave(ClassCodec<T> codec, Object[] fields) throws IOException {
        frame.member = null;
        if (settings.structure()) {
            structure.missing(frame);
        }
        if (codec.content != null) {
            List<XmlNode> content = scalars.content(codec, fields);
            fields[codec.content.index] = content;
            extensions(codec, content);
        }
        wrappers.finish(codec, fields);
        Extras extras = frame.extras();
        if (codec.type == IodefDocument.class && (frame.residue == null || !frame.residue.hasXml())) {
            extras = withUsual(extras);
        }
        T value = codec.make(fields, extras);
        check(codec.type, value);
        depth--;
        frame = depth < 0 ? null : frames[depth];
        return value;
    }

    /** Has the extensions look at the elements in a value. */
    private void extensions(ClassCodec<?> codec, List<XmlNode> content) {
        for (XmlNode node : content) {
            if (node instanceof XmlElement element && extensions.concerns(element.namespace())) {
                Location at = here();
                extensions.look(element, codec.name, at.path(), below("/" + codec.content.name));
            }
        }
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
    <T> void check(Class<T> type, T value) {
        BoundCheck<T>[] checks = settings.checks().of(type);
        if (checks != null) {
            context.run(checks, value);
        }
    }

    // ---- what is not known ------------------------------------------------------------------------------------------

    private void unknown(String name) throws IOException {
        if (name.equals(Residue.NAME)) {
            residue();
            return;
        }
        if (unknownNames.add(name) && unknownNames.size() > settings.maxNames()) {
            throw structure.limit("the document has more than " + settings.maxNames() + " different unknown names");
        }
        boolean attribute = p.currentToken() == JsonToken.VALUE_STRING
                && Lexical.isNCName(name)
                && name.equals(name.strip())
                && !name.startsWith("xml")
                && !frame.hasAttribute(name);
        structure.unknownMember(name, attribute);
        if (attribute) {
            try {
                frame.attribute(new XmlAttribute("", "", name, p.getText()));
                return;
            } catch (IllegalArgumentException e) {
                // XML cannot carry such a text; it is kept as JSON.
                keep(name);
                return;
            }
        }
        keep(name);
    }

    private void residue() throws IOException {
        if (settings.literal()) {
            structure.unknownMember(Residue.NAME, false);
        }
        JsonNode node = JsonText.tree(p);
        try {
            Residue residue = new Residue(node);
            frame.residue = residue;
            structure.keptXml(residue);
        } catch (IllegalArgumentException e) {
            structure.report(JsonRule.EXTENSION, token(), "the extension member cannot be read: " + e.getMessage());
            frame.stray(XmlContent.jsonMember(Residue.NAME, JsonText.of(node)));
        }
    }

    /** Keeps the value the parser stands on, as JSON. */
    void keep(String name) throws IOException {
        String member = name;
        frame.stray(XmlContent.jsonMember(member, JsonText.of(p)));
    }

    /** The token is of the wrong kind for a value: it is reported, and kept. */
    void wrong(String what, String expected) throws IOException {
        structure.wrongToken(what, expected, p.currentToken());
        if (p.currentToken() != JsonToken.VALUE_NULL && frame != null) {
            keep(frame.member == null ? what : frame.member);
        } else {
            p.skipChildren();
        }
    }

    // ---- what the extension member holds ----------------------------------------------------------------------------

    /** A value of a class from the tree of an extension member; null if it is none. */
    <T> T readTree(JsonNode node, ClassCodec<T> codec) throws IOException {
        JsonParser outer = p;
        boolean before = inResidue;
        try (JsonParser tree = JsonText.parser(node)) {
            tree.nextToken();
            parser(tree);
            inResidue = true;
            return read(codec);
        } finally {
            inResidue = before;
            parser(outer);
        }
    }

    /** The fields of a wrapper from the tree of an extension member, and behind them its extras. */
    Object[] readFields(JsonNode node, ClassCodec<?> codec) throws IOException {
        JsonParser outer = p;
        boolean before = inResidue;
        Object[] fields = new Object[codec.members.length + 1];
        enter(codec, false);
        try (JsonParser tree = JsonText.parser(node)) {
            tree.nextToken();
            parser(tree);
            inResidue = true;
            for (String name = p.nextFieldName(); name != null; name = p.nextFieldName()) {
                if (name.equals(Residue.ITEMS) || name.equals(Residue.PUSHED)) {
                    p.nextToken();
                    p.skipChildren();
                } else {
                    member(name, fields);
                }
            }
            fields[fields.length - 1] = frame.extras();
            return fields;
        } finally {
            depth--;
            frame = frames[depth];
            inResidue = before;
            parser(outer);
        }
    }

    // ---- places -----------------------------------------------------------------------------------------------------

    JsonParser parser() {
        return p;
    }

    CBORParser cbor() {
        return cbor;
    }

    boolean inResidue() {
        return inResidue;
    }

    Frame frame() {
        return frame;
    }

    CodecSettings settings() {
        return settings;
    }

    JsonStructure structure() {
        return structure;
    }

    /** Ends the document: identifiers that were referred to must have been declared. */
    public void endDocument() {
        if (settings.structure()) {
            structure.identifiers.end();
        }
    }

    /** The section that defines the class of the open object. */
    String section() {
        return frame == null ? "" : frame.codec.section;
    }

    /** The place of the token that is being read. */
    Location token() {
        JsonLocation at = p.currentTokenLocation();
        int line = Math.max(0, at.getLineNr());
        return new Location(
                path(""),
                line,
                line == 0 ? 0 : Math.max(0, at.getColumnNr()),
                line == 0 && cbor != null ? at.getByteOffset() : -1);
    }

    /** The place where the parser stands, for its own exceptions. */
    public Location place() {
        return token();
    }

    @Override
    public Location here() {
        return frame == null ? token() : new Location(path(""), frame.line, frame.column, frame.offset);
    }

    @Override
    public Location below(String below) {
        return new Location(path(pointer(below)), frame.line, frame.column, frame.offset);
    }

    private String path(String below) {
        StringBuilder path = new StringBuilder(64);
        for (int i = 0; i <= depth; i++) {
            Frame f = frames[i];
            if (f.member != null) {
                path.append('/').append(Pointers.escape(f.member));
                if (f.item >= 0) {
                    path.append('/').append(f.item);
                }
            }
        }
        return path.append(below).toString();
    }

    /** A way in XML from the value of the open object, as a JSON Pointer. */
    private String pointer(String below) {
        return Pointers.below(frame.codec, below);
    }
}
