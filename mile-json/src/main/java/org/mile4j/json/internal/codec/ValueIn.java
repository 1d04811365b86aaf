package org.mile4j.json.internal.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;

/** Reads the values of members into the fields of the open object, with arrays where they stand and where they do not. */
final class ValueIn {

    private final DocIn in;
    private final Frames at;
    private final BesideIn beside;
    private final JsonStructure structure;
    private final CodecSettings settings;
    private final boolean checking;
    private final TagIn tags;
    private final ScalarIn scalars;
    private final WrapperIn wrappers;
    private final Items items = new Items();

    ValueIn(
            DocIn in,
            Frames at,
            BesideIn beside,
            JsonStructure structure,
            CodecSettings settings,
            TagIn tags,
            ScalarIn scalars,
            WrapperIn wrappers) {
        this.in = in;
        this.at = at;
        this.beside = beside;
        this.structure = structure;
        this.settings = settings;
        this.checking = settings.structure();
        this.tags = tags;
        this.scalars = scalars;
        this.wrappers = wrappers;
    }

    /** Reads the value on which the parser stands into the fields, unless there was one before. */
    void member(Frame frame, Member m, Object[] fields) throws IOException {
        long bit = 1L << m.index;
        if ((frame.seen & bit) != 0) {
            structure.report(JsonRule.DUPLICATE, at.token(), m + " stands in " + frame.codec.name + " already.");
            beside.keep(m.name);
            return;
        }
        frame.seen |= bit;
        fields[m.index] = value(frame, m);
    }

    /** The value on which the parser stands; null if there is none, or none that can be taken. */
    Object value(Frame frame, Member m) throws IOException {
        JsonToken token = at.parser().currentToken();
        if (m.plainText && token == JsonToken.VALUE_STRING) {
            if (checking) {
                tags.text(m);
            }
            return scalars.plain(m, at.text(m.words));
        }
        if (m.many) {
            return token != JsonToken.START_ARRAY ? noArray(m, token) : array(frame, m);
        }
        if (token == JsonToken.START_ARRAY) {
            return first(frame, m);
        }
        Object value = item(m);
        if (m.index == frame.codec.lang && !frame.codec.textOrObject) {
            language(frame, (String) value);
        }
        return value;
    }

    /** The values of an array on whose beginning the parser stands; null if it has none. */
    List<Object> array(Frame frame, Member m) throws IOException {
        if (checking) {
            tags.none(m.name);
        }
        if (at.nextItem() == JsonToken.END_ARRAY) {
            empty(frame, m);
            return null;
        }
        frame.item = 0;
        Object first = item(m);
        if (at.nextItem() == JsonToken.END_ARRAY) {
            frame.item = -1;
            return first == null ? null : List.of(first);
        }
        int before = items.size();
        items.add(first);
        do {
            frame.item++;
            items.add(item(m));
        } while (at.nextItem() != JsonToken.END_ARRAY);
        frame.item = -1;
        return items.since(before);
    }

    /** A value in the place of an array: it is taken for one that has nothing else. */
    private List<Object> noArray(Member m, JsonToken token) throws IOException {
        structure.report(
                JsonRule.ARRAY, at.token(), m + " must be an array, not " + JsonStructure.describe(token) + ".");
        Object one = item(m);
        return one == null ? null : List.of(one);
    }

    /** An array in the place of one value: the first is taken, the others are kept aside. */
    private Object first(Frame frame, Member m) throws IOException {
        structure.report(JsonRule.ARRAY, at.token(), m + " must not be an array.");
        Object value = null;
        int index = 0;
        while (at.parser().nextToken() != JsonToken.END_ARRAY) {
            frame.item = index;
            if (index++ == 0) {
                value = item(m);
            } else {
                structure.surplus(m);
                beside.keep(m.name);
            }
        }
        frame.item = -1;
        if (index == 0) {
            frame.seen &= ~(1L << m.index);
        }
        return value;
    }

    /** One value of a member, or null. */
    Object item(Member m) throws IOException {
        return m.kind == Kind.OBJECT ? object(m) : scalar(m);
    }

    private Object scalar(Member m) throws IOException {
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

    Object object(Member m) throws IOException {
        if (checking && at.parser().currentToken() == JsonToken.START_OBJECT) {
            tags.none(m.name);
        }
        if (m.textOnly && at.parser().currentToken() == JsonToken.START_OBJECT && settings.literal()) {
            structure.report(JsonRule.TEXT_ONLY, at.token(), m + " must be text, not an object.");
        }
        Frame frame = at.top();
        return in.read(m.codec(frame.codec), m.reference || frame.reference && frame.codec.content == null);
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
                value = in.read(tag.codec(outer.codec));
                outer.tag = null;
            }
        }
        return value;
    }

    /** The language of the open object, which holds for the texts inside that have none. */
    private void language(Frame frame, String language) {
        if (frame.bareText && language != null && !language.equalsIgnoreCase(JsonStructure.ENGLISH)) {
            structure.report(
                    JsonRule.LATE_LANGUAGE, at.token(), "lang stands behind texts that were read as being in English.");
        }
        frame.language(language);
    }

    // ---- an array whose items are handed out ------------------------------------------------------------------------

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
}
