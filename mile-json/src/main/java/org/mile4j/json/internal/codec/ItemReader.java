package org.mile4j.json.internal.codec;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * Reads one object whose items of one member are handed out one by one rather than collected.
 *
 * @param <W> the class of the object
 * @param <T> the class of the items
 */
public final class ItemReader<W, T> {

    private final DocIn in;
    private final ClassCodec<W> codec;
    private final Member member;
    private final Class<T> type;
    private final Object[] fields;
    private boolean inArray;
    private W whole;

    public ItemReader(DocIn in, ClassCodec<W> codec, String member, Class<T> type) {
        this.in = in;
        this.codec = codec;
        this.member = codec.member(member);
        this.type = type;
        this.fields = new Object[codec.members.length + codec.groups];
    }

    /** Opens the object the parser stands on and reads up to the first item. */
    public void begin() throws IOException {
        in.enter(codec, false);
        toItems();
    }

    private void toItems() throws IOException {
        for (String name = in.parser().nextFieldName();
                name != null;
                name = in.parser().nextFieldName()) {
            boolean items = in.find(name) == member && in.values().isFirst(member);
            if (items && in.parser().nextToken() == JsonToken.START_ARRAY) {
                in.values().items(member);
                inArray = true;
                return;
            }
            in.member(name, fields, items);
        }
        whole = in.leave(codec, fields);
    }

    /** The next item, or null at the end of the object. */
    public T next() throws IOException {
        while (inArray) {
            if (in.values().nextItem(member)) {
                T item = type.cast(in.values().item(member));
                if (item != null) {
                    return item;
                }
            } else {
                inArray = false;
                toItems();
            }
        }
        return null;
    }

    /** The object without its items, as far as it was read. */
    public W whole() {
        return whole != null ? whole : codec.make(fields.clone(), in.soFar());
    }
}
