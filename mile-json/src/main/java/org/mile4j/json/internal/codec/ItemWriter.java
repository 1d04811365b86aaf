package org.mile4j.json.internal.codec;

import java.io.IOException;
import org.mile4j.json.internal.token.TokenOut;
import org.mile4j.model.internal.rules.FindingSink;

/**
 * Writes one object whose items of one member come one by one.
 *
 * @param <W> the class of the object
 */
public final class ItemWriter<W> {

    private final TokenOut tokens;
    private final CodecSettings settings;
    private final DocOut out;
    private final ClassCodec<W> codec;
    private final Member member;
    private final W header;
    private int item = -1;

    public ItemWriter(
            TokenOut tokens, CodecSettings settings, FindingSink lost, ClassCodec<W> codec, String member, W header)
            throws IOException {
        this.tokens = tokens;
        this.settings = settings;
        this.out = new DocOut(tokens, settings, lost);
        this.codec = codec;
        this.member = codec.member(member);
        this.header = header;
        out.header(codec, header);
        out.startMember(this.member);
    }

    /** Writes an item. */
    public void write(Object value) throws IOException {
        item++;
        out.item(member.codec(codec), value);
    }

    /** The path to what cannot be written of the last item. */
    public String place(Object value, TokenOut nowhere) throws IOException {
        return "/" + member.name + "/" + item + DocOut.place(member.codec(codec), value, settings, nowhere);
    }

    /** Writes the other lists of the object, and its end. */
    public void end() throws IOException {
        tokens.endArray();
        for (Member m : codec.members) {
            Object field = codec.get(header, m.index);
            if (m != member && m.many && field instanceof java.util.List<?> list && !list.isEmpty()) {
                out.member(codec, m, field);
            }
        }
        tokens.endObject();
    }
}
