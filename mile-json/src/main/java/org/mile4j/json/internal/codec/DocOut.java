package org.mile4j.json.internal.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamWriteException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mile4j.json.internal.token.TokenOut;
import org.mile4j.model.Finding;
import org.mile4j.model.Finding.Severity;
import org.mile4j.model.Location;
import org.mile4j.model.data.DateTime;
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

    private final TokenOut out;
    private final CodecSettings settings;
    private final FindingSink sink;
    private final ScalarOut scalars;
    private final Flattening flattening;
    private final ObjectOut objects;
    /** Whether classes that have a writer of their own are written by it. */
    private final boolean generated;

    private Level[] levels = new Level[16];
    private int depth = -1;
    private String language;
    private int aside;

    public DocOut(TokenOut out, CodecSettings settings, FindingSink sink) {
        this(out, settings, sink, out.isStraight() && !settings.literal());
    }

    private DocOut(TokenOut out, CodecSettings settings, FindingSink sink, boolean generated) {
        this.out = out;
        this.settings = settings;
        this.sink = sink;
        this.scalars = new ScalarOut(this, out, settings);
        this.flattening = new Flattening(this);
        this.objects = new ObjectOut(this, out, flattening);
        this.generated = generated;
    }

    /**
     * The path to what cannot be written of a value, found by writing it once more: the table follows the path, the
     * generated writers do not, as nearly all values can be written.
     */
    public static String place(ClassCodec<?> codec, Object value, CodecSettings settings, TokenOut nowhere)
            throws IOException {
        DocOut again = new DocOut(nowhere, settings, new FindingSink(1), false);
        try {
            again.write(codec, value);
        } catch (StreamWriteException | StreamConstraintsException e) {
            return again.path();
        }
        return "";
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
        if (generated) {
            codec.write(objects, value);
        } else {
            byTable(codec, value);
        }
    }

    /** Writes a value that is no object. */
    public void writeBare(BareCodec<?> codec, Object value) throws IOException {
        Level level = open(codec.slots);
        flatten(codec, value, level);
        scalars.write(codec, codec.members[0], level.fields[0]);
        if (level.residue() != null) {
            level.residue().report(this, codec);
        }
        depth--;
    }

    /** Writes a value by the members of its class. */
    void byTable(ClassCodec<?> codec, Object value) throws IOException {
        String outer = language;
        Level level = open(codec.slots);
        long present = flatten(codec, value, level);
        if (present == 1 && codec.textOrObject && isEnglish() && level.residue() == null) {
            depth--;
            out.text((String) level.fields[0]);
            return;
        }
        ResidueOut residue = level.residue();
        boolean carried = residue != null && settings.lossless() && !residue.isEmpty();
        out.startObject(Long.bitCount(present) + (residue == null ? 0 : residue.memberCount()) + (carried ? 1 : 0));
        for (long rest = present; rest != 0; rest &= rest - 1) {
            int at = Long.numberOfTrailingZeros(rest);
            step(codec, codec.members[at], level, level.fields[at]);
        }
        if (residue != null) {
            beside(codec, residue);
        }
        out.endObject();
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
        levels[depth].member = null;
        if (settings.lossless() && !residue.isEmpty()) {
            out.name(Residue.NAME);
            residue.write(this, out, codec);
        } else {
            residue.report(this, codec);
        }
    }

    Level open(int slots) {
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

    /** The object that is open. */
    Level level() {
        return levels[depth];
    }

    /** Leaves the object that is open. */
    void close() {
        depth--;
    }

    /** The language that is in force, or null. */
    String language() {
        return language;
    }

    void language(String inForce) {
        language = inForce;
    }

    /** Writes the members of a document before its incidents. */
    public void header(ClassCodec<?> codec, Object value) throws IOException {
        Level level = open(codec.slots);
        long present = flatten(codec, value, level);
        out.startObject(TokenOut.UNKNOWN);
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
        out.name(m.label);
        levels[depth].member = m;
        levels[depth].item = -1;
        out.startArray(TokenOut.UNKNOWN);
    }

    /** Writes an item of the array that was begun. */
    public void item(ClassCodec<?> codec, Object value) throws IOException {
        levels[depth].item++;
        write(codec, value);
    }

    void member(ClassCodec<?> codec, Member m, Object value) throws IOException {
        step(codec, m, levels[depth], value);
    }

    private void step(ClassCodec<?> codec, Member m, Level level, Object value) throws IOException {
        out.name(m.label);
        level.member = m;
        switch (m.step) {
            case TEXT -> out.text((String) value);
            case WORD -> scalars.word(m, (String) value);
            case DATE -> scalars.date(m, ((DateTime) value).text());
            case OBJECT -> write(m.codec(codec), value);
            case OBJECTS -> objects(m.codec(codec), level, (List<?>) value);
            default -> other(codec, m, level, value);
        }
    }

    void objects(ClassCodec<?> codec, Level level, List<?> values) throws IOException {
        int size = values.size();
        out.startArray(size);
        for (int i = 0; i < size; i++) {
            level.item = i;
            write(codec, values.get(i));
        }
        level.item = -1;
        out.endArray();
    }

    private void other(ClassCodec<?> codec, Member m, Level level, Object value) throws IOException {
        if (m.many) {
            List<?> list = (List<?>) value;
            int size = list.size();
            out.startArray(size);
            for (int i = 0; i < size; i++) {
                level.item = i;
                item(codec, m, list.get(i));
            }
            level.item = -1;
            out.endArray();
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
                    out.text((String) get(m.codec(codec), value, 0));
                } else {
                    write(m.codec(codec), value);
                }
            }
            case UNWRAPPED -> {
                ClassCodec<?> wrapper = m.codec(codec);
                item(wrapper, m.inner(wrapper), value);
            }
            case TAGGED -> tagged(codec, m, value);
            default -> scalars.write(codec, m, value);
        }
    }

    private void tagged(ClassCodec<?> codec, Member m, Object value) throws IOException {
        for (Member tag : m.tags) {
            ClassCodec<?> tagged = tag.codec(codec);
            if (tagged.type.isInstance(value)) {
                out.startObject(1);
                open(0);
                out.name(tag.label);
                levels[depth].member = tag;
                write(tagged, value);
                depth--;
                out.endObject();
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
    boolean isEnglish() {
        return language == null || language.equalsIgnoreCase(ENGLISH);
    }

    /** Writes the attributes and JSON members that the object had besides. */
    void members(ResidueOut residue) throws IOException {
        for (XmlAttribute attribute : residue.plainAttributes()) {
            out.name(attribute.localName());
            out.text(attribute.value());
        }
        for (XmlElement kept : residue.jsonMembers()) {
            out.name(XmlContent.memberName(kept));
            try (JsonParser json = JsonText.parser(kept.text())) {
                json.nextToken();
                out.copy(json);
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
            if (levels[i].member != null) {
                path.append('/').append(Pointers.escape(levels[i].member.name));
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
