package org.mile4j.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.Serial;
import java.util.EnumSet;
import org.mile4j.json.internal.codec.ClassCodec;
import org.mile4j.json.internal.codec.CodecSettings;
import org.mile4j.json.internal.codec.DocIn;
import org.mile4j.json.internal.codec.DocOut;
import org.mile4j.json.internal.iodef.IodefCodecs;
import org.mile4j.json.internal.token.AnyOut;
import org.mile4j.model.Report;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.internal.rules.FindingSink;

/**
 * Makes the values of the model known to a Jackson ObjectMapper: RFC 8727, Section 6, for JSON, and with the factory of
 * jackson-dataformat-cbor for CBOR.
 *
 * {@snippet :
 * ObjectMapper mapper = JsonMapper.builder().addModule(new IodefModule()).build();
 * record Ticket(String id, Incident incident) {}
 * String json = mapper.writeValueAsString(new Ticket("T-1", incident));
 * Ticket ticket = mapper.readValue(json, Ticket.class);
 * }
 *
 * <p>A value with an error is refused with a {@link JsonMappingException} that names the rule, as is a value that RFC 8727
 * has no room for; options switch the checks off and the extension members on. Identifiers are not looked up across
 * values: that is done for whole documents by {@link IodefJson} and {@link IodefCbor}.
 *
 * <p>The values are those of the classes, such as Incident and Contact. What is no object in RFC 8727, such as a Restriction
 * or a DateTime, is written and read inside of them only: a class of your own holds its text.
 *
 * @since 0.1
 */
public final class IodefModule extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    /** A module with the default options. */
    public IodefModule() {
        this(JsonOptions.DEFAULT);
    }

    /**
     * A module with options; the limits on size are those of the mapper's own factory.
     *
     * @param options how values are read and written
     */
    public IodefModule(JsonOptions options) {
        super("mile4j-iodef", Version.unknownVersion());
        CodecSettings settings = JsonSource.settings(options);
        int maxFindings = options.limits().maxFindings();
        for (int id = 0; id < IodefCodecs.COUNT; id++) {
            register(IodefCodecs.of(id), settings, maxFindings);
        }
    }

    private <T> void register(ClassCodec<T> codec, CodecSettings settings, int maxFindings) {
        addSerializer(codec.type(), new Serializer<>(codec, settings, maxFindings));
        addDeserializer(codec.type(), new Deserializer<>(codec, settings, maxFindings));
    }

    private static final class Serializer<T> extends JsonSerializer<T> {

        private final ClassCodec<T> codec;
        private final CodecSettings settings;
        private final int maxFindings;

        Serializer(ClassCodec<T> codec, CodecSettings settings, int maxFindings) {
            this.codec = codec;
            this.settings = settings;
            this.maxFindings = maxFindings;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            FindingSink lost = new FindingSink(maxFindings);
            new DocOut(new AnyOut(generator), settings, lost).write(codec, value);
            refuse(lost, message -> JsonMappingException.from(generator, message));
        }
    }

    private static final class Deserializer<T> extends JsonDeserializer<T> {

        private final ClassCodec<T> codec;
        private final CodecSettings settings;
        private final int maxFindings;

        Deserializer(ClassCodec<T> codec, CodecSettings settings, int maxFindings) {
            this.codec = codec;
            this.settings = settings;
            this.maxFindings = maxFindings;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            FindingSink found = new FindingSink(maxFindings);
            T value = new DocIn(parser, settings, found).read(codec);
            refuse(found, message -> JsonMappingException.from(parser, message));
            return value;
        }
    }

    private interface Refusal {
        JsonMappingException of(String message);
    }

    private static void refuse(FindingSink sink, Refusal refusal) throws JsonMappingException {
        Report report = sink.report(EnumSet.allOf(RuleGroup.class));
        var first = report.errors().findFirst();
        if (first.isPresent()) {
            throw refusal.of(first.get().toString());
        }
    }
}
