package org.mile4j.json.internal.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** Reads what an extension member holds from its tree. */
final class TreeIn {

    private final DocIn in;
    private final Frames at;

    TreeIn(DocIn in, Frames at) {
        this.in = in;
        this.at = at;
    }

    /** A value of a class from the tree of an extension member; null if it is none. */
    <T> T value(JsonNode node, ClassCodec<T> codec) throws IOException {
        try (JsonParser tree = JsonText.parser(node)) {
            return at.within(tree, () -> in.read(codec));
        }
    }

    /** The fields of a wrapper from the tree of an extension member, and behind them its extras. */
    Object[] fields(JsonNode node, ClassCodec<?> codec) throws IOException {
        Object[] fields = new Object[codec.members.length + 1];
        in.enter(codec, false);
        try (JsonParser tree = JsonText.parser(node)) {
            return at.within(tree, () -> {
                for (String name = tree.nextFieldName(); name != null; name = tree.nextFieldName()) {
                    if (name.equals(Residue.ITEMS) || name.equals(Residue.PUSHED)) {
                        tree.nextToken();
                        tree.skipChildren();
                    } else {
                        in.member(name, fields);
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
}
