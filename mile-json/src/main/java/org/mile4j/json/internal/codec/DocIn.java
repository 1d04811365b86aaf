package org.mile4j.json.internal.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mile4j.model.Location;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.internal.parser.ReadingLimit;
import org.mile4j.model.internal.rules.FindingSink;
import org.mile4j.model.iodef.IodefDocument;

/** Reads values from the tokens of a parser by the tables of the codecs, and checks structure on the way. */
public final class DocIn {

    private final CodecSettings settings;
    private final Frames at;
    private final JsonStructure structure;
    private final boolean checking;
    private final CheckIn checks;
    private final BesideIn beside;
    private final TagIn tags;
    private final ScalarIn scalars;
    private final WrapperIn wrappers;
    private final ValueIn values;
    private final ObjectIn objects;
    private Object[] bareText = {};

    public DocIn(JsonParser parser, CodecSettings settings, FindingSink sink) {
        this.settings = settings;
        this.at = new Frames(parser, settings.structure() || !settings.checks().isEmpty());
        this.structure = new JsonStructure(at, settings, sink);
        this.checking = settings.structure();
        this.checks = new CheckIn(at, settings, sink, structure.identifiers);
        this.beside = new BesideIn(at, structure, settings);
        this.tags = new TagIn(at, structure, settings);
        this.scalars = new ScalarIn(at, beside, structure, settings, tags);
        this.wrappers = new WrapperIn(this, at, structure, checks);
        this.values = new ValueIn(this, at, beside, structure, settings, tags, scalars, wrappers);
        this.objects = new ObjectIn(this, at, structure, settings, checks, tags, scalars, wrappers, values);
    }

    ValueIn values() {
        return values;
    }

    // ---- objects ----------------------------------------------------------------------------------------------------

    /** Reads the document the parser stands on, which may say that it is CBOR. */
    public <T> T readDocument(ClassCodec<T> codec) throws IOException {
        tags.document(codec.name);
        return read(codec);
    }

    /** Reads the value the parser stands on; null if it is none of the class. */
    public <T> T read(ClassCodec<T> codec) throws IOException {
        return read(codec, false);
    }

    /** Reads the value the parser stands on, which is to be no object; null if it cannot be taken. */
    public <T> T readBare(BareCodec<T> codec) throws IOException {
        enter(codec, false);
        Frame frame = at.top();
        Object[] fields = {values.value(frame, codec.members[0])};
        frame.clear();
        at.close();
        return codec.make(fields, Extras.NONE);
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
        return at.own() == null ? objects.byTable(codec) : Unchecked.<T>cast(codec.read(objects));
    }

    /** Opens the object the parser stands on. */
    public void enter(ClassCodec<?> codec, boolean reference) throws IOException {
        at.open(codec, reference);
        if (at.depth() >= settings.maxDepth()) {
            throw structure.limit(
                    ReadingLimit.DEPTH, "objects are nested deeper than " + settings.maxDepth() + " levels");
        }
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
            if (!atValue) {
                at.parser().nextToken();
            }
            values.member(frame, m, fields);
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

    // ---- texts and their language -----------------------------------------------------------------------------------

    private <T> T bareText(ClassCodec<T> codec) throws IOException {
        Frame outer = at.top();
        boolean english = outer == null || outer.english;
        at.bareText();
        if (outer == null || checks.has(codec)) {
            enter(codec, false);
            at.top().seen = 1;
        }
        Object[] fields = bareText.length < codec.slots ? new Object[codec.slots] : bareText;
        bareText = fields;
        fields[0] = scalars.string(codec.members[0]);
        fields[codec.lang] = english ? null : JsonStructure.ENGLISH;
        return at.top() == outer ? codec.make(fields, Extras.NONE) : leave(codec, fields);
    }

    // ---- the end of an object ---------------------------------------------------------------------------------------

    /** Closes the open object and makes its value. */
    public <T> T leave(ClassCodec<T> codec, Object[] fields) throws IOException {
        Frame frame = at.top();
        frame.member = -1;
        if (checking) {
            structure.missing(frame);
        }
        Extras extras = codec.even && !frame.hasMore() ? Extras.NONE : complete(codec, frame, fields);
        T value = codec.make(fields, extras);
        checks.check(codec, value);
        frame.clear();
        at.close();
        return value;
    }

    /** Does what is to be done with the members of some classes, and with what stood beside them. */
    private Extras complete(ClassCodec<?> codec, Frame frame, Object[] fields) throws IOException {
        if (codec.content != null) {
            List<XmlNode> content = scalars.content(codec, fields);
            fields[codec.content.index] = content;
            checks.extensions(codec, content, "/" + codec.content.name);
        }
        if (codec.assembled != 0 || codec.groups != 0 || frame.residue != null) {
            wrappers.finish(codec, fields);
        }
        Extras extras = frame.extras();
        boolean usual = codec.type == IodefDocument.class && (frame.residue == null || !frame.residue.hasXml());
        return usual ? withUsual(extras) : extras;
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

    /** Ends the document: identifiers that were referred to must have been declared. */
    public void endDocument() {
        if (settings.structure()) {
            structure.identifiers.end();
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
