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
import org.mile4j.json.internal.codec.BareCodec;
import org.mile4j.json.internal.codec.ClassCodec;
import org.mile4j.json.internal.codec.CodecSettings;
import org.mile4j.json.internal.codec.DocIn;
import org.mile4j.json.internal.codec.DocOut;
import org.mile4j.json.internal.iodef.IodefCodecs;
import org.mile4j.json.internal.iodef.IodefEnumerations;
import org.mile4j.json.internal.token.AnyOut;
import org.mile4j.model.Report;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.data.OpenEnumeration;
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
 * <p>The values are those of the classes, such as Incident and Contact, and what is no object in RFC 8727: a DateTime and a
 * value of an enumeration are text, an IntegerValue and a RealValue numbers. A private value of an enumeration is two members
 * in RFC 8727, {@code ext-value} and its name beside it, so that it is written and read inside of a class only; by itself it
 * is refused. Members of a class of your own that are of the interfaces Impact, NodeName and ExpressionPart cannot be read, as
 * the name of a member around them says which class is meant, and XML has no form of its own in JSON: have the class that
 * holds them.
 *
 * @since 0.1
 */
public final class IodefModule extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String PRIVATE = "ext-value";

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
            object(IodefCodecs.of(id), settings, maxFindings);
        }
        BareCodec.simple().forEach(codec -> bare(codec, settings, maxFindings));
        IodefEnumerations.all().forEach(codec -> bare(codec, settings, maxFindings));
    }

    private <T> void object(ClassCodec<T> codec, CodecSettings settings, int maxFindings) {
        addSerializer(codec.type(), new Serializer<>((out, value) -> out.write(codec, value), settings, maxFindings));
        addDeserializer(codec.type(), new Deserializer<>(in -> in.read(codec), settings, maxFindings));
    }

    private <T> void bare(BareCodec<T> codec, CodecSettings settings, int maxFindings) {
        Writing<T> writing = (out, value) -> out.writeBare(codec, alone(codec, value));
        Reading<T> reading = in -> alone(codec, in.readBare(codec));
        addSerializer(codec.type(), new Serializer<>(writing, settings, maxFindings));
        addDeserializer(codec.type(), new Deserializer<>(reading, settings, maxFindings));
    }

    private static <T> T alone(BareCodec<T> codec, T value) throws JsonMappingException {
        if (value instanceof OpenEnumeration word
                && (word.isExtension() || word.value().equals(PRIVATE))) {
            throw new JsonMappingException(
                    null,
                    "a private value of " + codec.name() + " cannot stand by itself: it is \"" + PRIVATE
                            + "\" and a second member with its name, which a class has (RFC 7970, Section 5.1.1)");
        }
        return value;
    }

    private interface Writing<T> {
        void write(DocOut out, T value) throws IOException;
    }

    private interface Reading<T> {
        T read(DocIn in) throws IOException;
    }

    private static final class Serializer<T> extends JsonSerializer<T> {

        private final Writing<T> writing;
        private final CodecSettings settings;
        private final int maxFindings;

        Serializer(Writing<T> writing, CodecSettings settings, int maxFindings) {
            this.writing = writing;
            this.settings = settings;
            this.maxFindings = maxFindings;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            FindingSink lost = new FindingSink(maxFindings);
            writing.write(new DocOut(new AnyOut(generator), settings, lost), value);
            refuse(lost, message -> JsonMappingException.from(generator, message));
        }
    }

    private static final class Deserializer<T> extends JsonDeserializer<T> {

        private final Reading<T> reading;
        private final CodecSettings settings;
        private final int maxFindings;

        Deserializer(Reading<T> reading, CodecSettings settings, int maxFindings) {
            this.reading = reading;
            this.settings = settings;
            this.maxFindings = maxFindings;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            FindingSink found = new FindingSink(maxFindings);
            T value = reading.read(new DocIn(parser, settings, found));
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
