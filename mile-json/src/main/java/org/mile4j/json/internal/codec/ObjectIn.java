package org.mile4j.json.internal.codec;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import org.mile4j.json.internal.token.IodefParser;
import org.mile4j.json.internal.token.Names;

/**
 * The steps of the generated readers: each goes through the members of its class as our parsers step over them, and hands
 * over to the table at the first that is not as usual.
 */
public final class ObjectIn {

    private final DocIn in;
    private final Frames at;
    private final JsonStructure structure;
    private final boolean checking;
    private final boolean checksValues;
    private final CheckIn checks;
    private final TagIn tags;
    private final ScalarIn scalars;
    private final WrapperIn wrappers;
    private final ValueIn values;

    ObjectIn(
            DocIn in,
            Frames at,
            JsonStructure structure,
            CodecSettings settings,
            CheckIn checks,
            TagIn tags,
            ScalarIn scalars,
            WrapperIn wrappers,
            ValueIn values) {
        this.in = in;
        this.at = at;
        this.structure = structure;
        this.checking = settings.structure();
        this.checksValues = !settings.checks().isEmpty();
        this.checks = checks;
        this.tags = tags;
        this.scalars = scalars;
        this.wrappers = wrappers;
        this.values = values;
    }

    // ---- the whole object -------------------------------------------------------------------------------------------

    /** Reads the open object by the table. */
    <T> T byTable(ClassCodec<T> codec) throws IOException {
        return rest(codec, at.own() == null ? IodefParser.OTHER : first(codec));
    }

    /** Reads the rest of the open object by the table, beginning with what {@link #next} met, behind the members that were read. */
    public <T> T rest(ClassCodec<T> codec, int met, Object... read) throws IOException {
        Object[] fields = at.top().fields();
        System.arraycopy(read, 0, fields, 0, read.length);
        members(codec, fields, met);
        return in.leave(codec, fields);
    }

    private void members(ClassCodec<?> codec, Object[] fields, int first) throws IOException {
        Frame frame = at.top();
        int met = first;
        while (met != IodefParser.END) {
            if (met >= 0) {
                Member m = codec.members[met];
                fields[met] = values.value(frame, m);
                met = next(codec, met);
            } else {
                String name = at.parser().nextFieldName();
                if (name == null) {
                    return;
                }
                in.member(name, fields);
                met = at.own() == null ? IodefParser.OTHER : next(codec, Names.UNKNOWN);
            }
        }
    }

    /** Goes to the first member: its number, or what our parsers say instead. */
    public int first(ClassCodec<?> codec) throws IOException {
        return next(codec, Names.BEGINNING);
    }

    /** Goes to the next member behind another one. */
    public int next(ClassCodec<?> codec, int last) throws IOException {
        Frame frame = at.top();
        int met = at.own().nextMember(codec.names, last, frame.seen);
        if (met >= 0) {
            frame.member = met;
            frame.seen |= 1L << met;
        }
        return met;
    }

    /** Whether the object ended where {@link #next} came to, and had nothing but members; checks them if so. */
    public boolean isWhole(int met) {
        Frame frame = at.top();
        if (met != IodefParser.END || frame.hasMore()) {
            return false;
        }
        frame.member = -1;
        if (checking) {
            structure.missing(frame);
        }
        return true;
    }

    /** Closes the open object, of which the value was made. */
    public <T> T leave(ClassCodec<T> codec, T value) {
        if (checksValues) {
            checks.check(codec, value);
        }
        at.close();
        return value;
    }

    // ---- values -----------------------------------------------------------------------------------------------------

    /** A value of any kind; null if it could not be taken. */
    public Object value(ClassCodec<?> codec, int member) throws IOException {
        return values.value(at.top(), codec.members[member]);
    }

    /** A text that is not checked. */
    public Object string(ClassCodec<?> codec, int member) throws IOException {
        Member m = codec.members[member];
        return isText(m) ? at.text(m.words) : values.value(at.top(), m);
    }

    /** A text of a simple type. */
    public Object text(ClassCodec<?> codec, int member) throws IOException {
        Member m = codec.members[member];
        return isText(m) ? scalars.plain(m, at.text(m.words)) : values.value(at.top(), m);
    }

    /** A value of an enumeration. */
    public Object word(ClassCodec<?> codec, int member) throws IOException {
        Member m = codec.members[member];
        return isText(m) ? scalars.value(m, at.text(m.words)) : values.value(at.top(), m);
    }

    /** A date and time. */
    public Object date(ClassCodec<?> codec, int member) throws IOException {
        Member m = codec.members[member];
        return isText(m) ? scalars.dateTime(m, at.text(m.words)) : values.value(at.top(), m);
    }

    private boolean isText(Member m) throws IOException {
        if (at.parser().currentToken() != JsonToken.VALUE_STRING) {
            return false;
        }
        if (checking) {
            tags.text(m);
        }
        return true;
    }

    /** An object, or a text in the place of one. */
    public Object object(ClassCodec<?> codec, int member) throws IOException {
        Member m = codec.members[member];
        return at.parser().currentToken() == JsonToken.START_OBJECT ? values.object(m) : values.value(at.top(), m);
    }

    /** An array of objects. */
    public Object objects(ClassCodec<?> codec, int member) throws IOException {
        Member m = codec.members[member];
        return at.parser().currentToken() == JsonToken.START_ARRAY
                ? values.array(at.top(), m)
                : values.value(at.top(), m);
    }

    // ---- what is put together ---------------------------------------------------------------------------------------

    /** The values of a member in their usual wrappers. */
    public Object wrapped(ClassCodec<?> codec, int member, Object value) {
        return value == null ? null : wrappers.wrapped(codec, codec.members[member], value);
    }

    /** A value as a list; null if there is none. */
    public Object one(Object value) {
        return value == null ? null : List.of(value);
    }

    /** The lists of the parts of an interleaved choice, one behind the other. */
    public Object parts(Object... lists) {
        List<Object> all = List.of();
        for (Object list : lists) {
            all = list == null ? all : WrapperIn.joined(all, Unchecked.cast(list));
        }
        return all;
    }
}
