package org.mile4j.json.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mile4j.model.Finding;
import org.mile4j.model.Finding.Severity;
import org.mile4j.model.Location;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.internal.rules.FindingSink;
import org.mile4j.model.iodef.IodefDocument;

/** Writes values to a generator by the tables of the codecs. */
public final class DocOut {

    private static final String ENGLISH = "en";
    private static final Extras USUAL_ROOT = IodefDocument.builder().build().extras();

    private final JsonGenerator out;
    private final CBORGenerator cbor;
    private final CodecSettings settings;
    private final FindingSink sink;
    private final ScalarOut scalars;
    private final Flattening flattening;
    private Level[] levels = new Level[16];
    private int depth = -1;
    private String language;
    private int aside;

    public DocOut(JsonGenerator out, CodecSettings settings, FindingSink sink) {
        this.out = out;
        this.cbor = out instanceof CBORGenerator c ? c : null;
        this.settings = settings;
        this.sink = sink;
        this.scalars = new ScalarOut(this, out, cbor, settings);
        this.flattening = new Flattening(this);
    }

    /** What a new document holds beyond its fields. */
    static Extras usualRoot() {
        return USUAL_ROOT;
    }

    /** One member of a value that is known to be of the codec's class. */
    static <T> Object get(ClassCodec<T> codec, Object value, int member) {
        return codec.get(Unchecked.<T>cast(value), member);
    }

    static <T> Extras extras(ClassCodec<T> codec, Object value) {
        return codec.extras(Unchecked.<T>cast(value));
    }

    static <T> List<?> group(ClassCodec<T> codec, Object value, int group) {
        return codec.group(Unchecked.<T>cast(value), group);
    }

    // ---- objects ----------------------------------------------------------------------------------------------------

    /** Writes a value as an object, or as a bare string where that says the same. */
    public void write(ClassCodec<?> codec, Object value) throws IOException {
        String outer = language;
        Level level = open(codec.slots);
        long present = flatten(codec, value, level);
        if (present == 1 && codec.textOrObject && isEnglish() && level.residue() == null) {
            depth--;
            scalars.string((String) level.fields[0]);
            return;
        }
        ResidueOut residue = level.residue();
        boolean carried = residue != null && settings.lossless() && !residue.isEmpty();
        start(Long.bitCount(present) + (residue == null ? 0 : residue.memberCount()) + (carried ? 1 : 0));
        for (long rest = present; rest != 0; rest &= rest - 1) {
            Member m = codec.members[Long.numberOfTrailingZeros(rest)];
            member(codec, m, level.fields[m.index]);
        }
        if (residue != null) {
            beside(codec, residue);
        }
        out.writeEndObject();
        depth--;
        language = outer;
    }

    /** Takes a value apart into the fields of its level; gives the members that are there. */
    private long flatten(ClassCodec<?> codec, Object value, Level level) {
        long present = take(codec, value, level.fields);
        if ((present & codec.uneven) != 0 || codec.groups > 0) {
            present = flattening.fields(codec, value, present, level);
        }
        Extras held = extras(codec, value);
        Extras usual = codec.type == IodefDocument.class ? USUAL_ROOT : Extras.NONE;
        if (held != usual && !held.equals(usual)) {
            level.aside().extras(usual, held, codec);
        }
        return present;
    }

    static <T> long take(ClassCodec<T> codec, Object value, Object[] fields) {
        return codec.take(Unchecked.<T>cast(value), fields);
    }

    /** Writes the members that no field holds, and the extension member or what is lost without it. */
    private void beside(ClassCodec<?> codec, ResidueOut residue) throws IOException {
        members(residue);
        levels[depth].name = null;
        if (settings.lossless() && !residue.isEmpty()) {
            out.writeFieldName(Residue.NAME);
            residue.write(this, out, codec);
        } else {
            residue.report(this, codec);
        }
    }

    private Level open(int slots) {
        if (++depth == levels.length) {
            levels = Arrays.copyOf(levels, depth * 2);
        }
        Level level = levels[depth];
        if (level == null) {
            level = new Level();
            levels[depth] = level;
        }
        level.open(slots);
        return level;
    }

    private void start(int count) throws IOException {
        if (cbor == null) {
            out.writeStartObject();
        } else {
            cbor.writeStartObject(null, count);
        }
    }

    void startArray(int count) throws IOException {
        if (cbor == null) {
            out.writeStartArray();
        } else {
            cbor.writeStartArray(null, count);
        }
    }

    /** Writes the members of a document before its incidents. */
    public void header(ClassCodec<?> codec, Object value) throws IOException {
        Level level = open(codec.slots);
        long present = flatten(codec, value, level);
        out.writeStartObject();
        for (long rest = present; rest != 0; rest &= rest - 1) {
            Member m = codec.members[Long.numberOfTrailingZeros(rest)];
            if (!m.many) {
                member(codec, m, level.fields[m.index]);
            }
        }
        if (level.residue() != null) {
            beside(codec, level.residue());
        }
    }

    /** Begins an array member of the open object whose length is not known. */
    public void startMember(Member m) throws IOException {
        name(m);
        levels[depth].name = m.name;
        levels[depth].item = -1;
        out.writeStartArray();
    }

    /** Writes an item of the array that was begun. */
    public void item(ClassCodec<?> codec, Object value) throws IOException {
        levels[depth].item++;
        write(codec, value);
    }

    void name(Member m) throws IOException {
        if (cbor != null && m.key != Member.NO_KEY) {
            cbor.writeFieldId(m.key);
        } else {
            out.writeFieldName(m.text);
        }
    }

    void member(ClassCodec<?> codec, Member m, Object value) throws IOException {
        name(m);
        Level level = levels[depth];
        level.name = m.name;
        if (m.many) {
            List<?> list = (List<?>) value;
            int size = list.size();
            startArray(size);
            for (int i = 0; i < size; i++) {
                level.item = i;
                item(codec, m, list.get(i));
            }
            level.item = -1;
            out.writeEndArray();
        } else {
            item(codec, m, value);
            if (m.index == codec.lang && !codec.textOrObject) {
                language = (String) value;
            }
        }
    }

    private void item(ClassCodec<?> codec, Member m, Object value) throws IOException {
        switch (m.kind) {
            case OBJECT -> {
                if (m.textOnly) {
                    scalars.string((String) get(m.codec(codec), value, 0));
                } else {
                    write(m.codec(codec), value);
                }
            }
            case UNWRAPPED -> {
                ClassCodec<?> wrapper = m.codec(codec);
                item(wrapper, wrapper.member(m.name), value);
            }
            case TAGGED -> tagged(codec, m, value);
            default -> scalars.write(codec, m, value);
        }
    }

    private void tagged(ClassCodec<?> codec, Member m, Object value) throws IOException {
        for (Member tag : m.tags) {
            ClassCodec<?> tagged = tag.codec(codec);
            if (tagged.type.isInstance(value)) {
                start(1);
                open(0);
                name(tag);
                levels[depth].name = tag.name;
                write(tagged, value);
                depth--;
                out.writeEndObject();
                return;
            }
        }
        throw new IllegalArgumentException("no tag of " + m + " is of the class " + value.getClass());
    }

    /** Whether a text says the same without its object. */
    boolean isBare(ClassCodec<?> codec, Object value) {
        if (!extras(codec, value).isEmpty() || !isEnglish()) {
            return false;
        }
        for (int i = 1; i < codec.members.length; i++) {
            if (get(codec, value, i) != null) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text without a language is in the language that is in force. */
    private boolean isEnglish() {
        return language == null || language.equalsIgnoreCase(ENGLISH);
    }

    /** Writes the attributes and JSON members that the object had besides. */
    void members(ResidueOut residue) throws IOException {
        for (XmlAttribute attribute : residue.plainAttributes()) {
            out.writeFieldName(attribute.localName());
            out.writeString(attribute.value());
        }
        for (XmlElement kept : residue.jsonMembers()) {
            out.writeFieldName(XmlContent.memberName(kept));
            try (JsonParser json = JsonText.parser(kept.text())) {
                json.nextToken();
                out.copyCurrentStructure(json);
            }
        }
    }

    // ---- what gets lost ---------------------------------------------------------------------------------------------

    /** Enters or leaves an extension member. */
    void aside(int levels) {
        aside += levels;
    }

    /** Whether what is written stands in an extension member, which is read as a tree. */
    boolean isAside() {
        return aside > 0;
    }

    ScalarOut scalars() {
        return scalars;
    }

    /** Says that something could not be written. */
    void lost(JsonRule rule, String message) {
        Severity severity = rule.severity();
        sink.add(new Finding(rule.id(), severity, rule.section(), Location.ofPath(path()), message, rule.hint()));
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i <= depth; i++) {
            if (levels[i].name != null) {
                path.append('/').append(Pointers.escape(levels[i].name));
                if (levels[i].item >= 0) {
                    path.append('/').append(levels[i].item);
                }
            }
        }
        return path.toString();
    }

    /** The nodes that are no JSON members. */
    static List<Extras.Stray> xmlNodes(Extras extras) {
        List<Extras.Stray> nodes = new ArrayList<>();
        for (Extras.Stray stray : extras.nodes()) {
            if (!XmlContent.isJsonMember(stray.node())) {
                nodes.add(stray);
            }
        }
        return nodes;
    }

    static List<XmlElement> jsonNodes(Extras extras) {
        List<XmlElement> nodes = new ArrayList<>();
        for (Extras.Stray stray : extras.nodes()) {
            XmlNode node = stray.node();
            if (XmlContent.isJsonMember(node)) {
                nodes.add((XmlElement) node);
            }
        }
        return nodes;
    }
}
