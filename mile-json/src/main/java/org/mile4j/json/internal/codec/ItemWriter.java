package org.mile4j.json.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.mile4j.model.internal.rules.FindingSink;

/**
 * Writes one object whose items of one member come one by one.
 *
 * @param <W> the class of the object
 */
public final class ItemWriter<W> {

    private final JsonGenerator generator;
    private final DocOut out;
    private final ClassCodec<W> codec;
    private final Member member;
    private final W header;

    public ItemWriter(
            JsonGenerator generator,
            CodecSettings settings,
            FindingSink lost,
            ClassCodec<W> codec,
            String member,
            W header)
            throws IOException {
        this.generator = generator;
        this.out = new DocOut(generator, settings, lost);
        this.codec = codec;
        this.member = codec.member(member);
        this.header = header;
        out.header(codec, header);
        out.startMember(this.member);
    }

    /** Writes an item. */
    public void write(Object item) throws IOException {
        out.item(member.codec(codec), item);
    }

    /** Writes the other lists of the object, and its end. */
    public void end() throws IOException {
        generator.writeEndArray();
        for (Member m : codec.members) {
            Object field = codec.get(header, m.index);
            if (m != member && m.many && field instanceof java.util.List<?> list && !list.isEmpty()) {
                out.member(codec, m, field);
            }
        }
        generator.writeEndObject();
    }
}
