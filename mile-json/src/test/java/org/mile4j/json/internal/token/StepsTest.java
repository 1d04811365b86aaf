package org.mile4j.json.internal.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The steps of our parsers over whole members and items, beside the tokens of Jackson's parsers of the same bytes. */
class StepsTest {

    private static final List<String> KNOWN =
            List.of("id", "lang", "category", "restriction", "ip-protocol", "ext-restriction", "Node");
    private static final int[] KEYS = {-1, 23, 24, 255, -24, -25, Names.NO_KEY};
    /** Where integers are expected: at lang and ip-protocol. */
    private static final Names NAMES = new Names(KNOWN, KEYS, 0b10010);

    private static final JsonFactory TEXT = new TextFactory(new JsonFactoryBuilder());
    private static final JsonFactory TEXT_OF_JACKSON = new JsonFactory();
    private static final CBORFactory BINARY = new KeyFactory(CBORFactory.builder());
    private static final CBORFactory BINARY_OF_JACKSON = new CBORFactory();
    private static final int ROUNDS = 3_000;

    // ---- random documents -------------------------------------------------------------------------------------------

    private static final List<String> NAMES_MET = List.of(
            "id", "lang", "category", "restriction", "ip-protocol", "ext-restriction", "Node", "ids", "\u00e9", "");

    private static void object(JsonGenerator out, Random random, int depth) throws IOException {
        int members = random.nextInt(5);
        boolean sized = random.nextInt(8) > 0;
        if (sized) {
            out.writeStartObject(null, members);
        } else {
            out.writeStartObject();
        }
        for (int i = 0; i < members; i++) {
            int name = random.nextInt(NAMES_MET.size());
            if (out instanceof CBORGenerator && name < KEYS.length && KEYS[name] != Names.NO_KEY) {
                out.writeFieldId(KEYS[name]);
            } else {
                out.writeFieldName(NAMES_MET.get(name));
            }
            value(out, random, depth);
        }
        out.writeEndObject();
    }

    private static void value(JsonGenerator out, Random random, int depth) throws IOException {
        switch (random.nextInt(depth > 4 ? 9 : 13)) {
            case 0 -> out.writeNumber(random.nextInt(3));
            case 1 -> out.writeNumber(random.nextInt() >> random.nextInt(31));
            case 2 -> out.writeNumber(random.nextLong());
            case 3 -> out.writeNumber(random.nextFloat());
            case 4 -> out.writeBoolean(random.nextBoolean());
            case 5 -> out.writeNull();
            case 6 -> text(out, "x".repeat(random.nextInt(300)), random);
            case 7 -> text(out, ODD.get(random.nextInt(ODD.size())), random);
            case 8 -> bytes(out, random);
            case 9, 10 -> object(out, random, depth + 1);
            default -> {
                int items = random.nextInt(4);
                if (random.nextInt(8) > 0) {
                    out.writeStartArray(null, items);
                } else {
                    out.writeStartArray();
                }
                for (int i = 0; i < items; i++) {
                    value(out, random, depth + 1);
                }
                out.writeEndArray();
            }
        }
    }

    private static void bytes(JsonGenerator out, Random random) throws IOException {
        if (out instanceof CBORGenerator cbor && random.nextBoolean()) {
            cbor.writeTag(20 + random.nextInt(4));
        }
        byte[] bytes = new byte[random.nextInt(40)];
        random.nextBytes(bytes);
        out.writeBinary(bytes);
    }

    private static void text(JsonGenerator out, String text, Random random) throws IOException {
        if (out instanceof CBORGenerator cbor && random.nextBoolean()) {
            cbor.writeTag(random.nextBoolean() ? 0 : 32);
        }
        out.writeString(text);
    }

    /** Texts in which something is escaped, or that are not ASCII. */
    private static final List<String> ODD = List.of(
            "",
            "\u20ac",
            "a\"\n\u20ac",
            "say \"no\"",
            "\b\f\r\n\t\\\"",
            "a long text with a quote \" and a letter behind it that is \u00e9",
            "\u0001",
            "C:\\x\\y and a tab\t, and so on until more than eight letters follow");

    private static byte[] document(JsonFactory factory, Random random) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = factory.createGenerator(bytes)) {
            if (random.nextInt(4) == 0) {
                out.useDefaultPrettyPrinter();
            }
            object(out, random, 0);
        }
        return bytes.toByteArray();
    }

    // ---- what is read -----------------------------------------------------------------------------------------------

    /** All that is met, in order, with its place; at the end what is wrong with the bytes, if anything. */
    private static List<String> met(JsonParser parser) throws IOException {
        List<String> met = new ArrayList<>();
        try (parser) {
            parser.nextToken();
            value(parser, met);
            JsonToken behind = parser.nextToken();
            met.add(behind == null ? "end" : place(parser, behind));
        } catch (JsonProcessingException e) {
            met.add("malformed");
        }
        return met;
    }

    private static void value(JsonParser parser, List<String> met) throws IOException {
        JsonToken token = parser.currentToken();
        IodefParser own = parser instanceof IodefParser p ? p : null;
        met.add(place(parser, token));
        if (token == JsonToken.START_OBJECT) {
            members(parser, own, met);
        } else if (token == JsonToken.START_ARRAY) {
            while (item(parser, own) != JsonToken.END_ARRAY) {
                value(parser, met);
            }
        } else if (token == JsonToken.VALUE_STRING) {
            met.add(own == null ? parser.getText() : own.takeText(Words.NONE));
        } else if (token == JsonToken.VALUE_EMBEDDED_OBJECT) {
            met.add(Arrays.toString(parser.getBinaryValue()));
        } else if (token == JsonToken.VALUE_NUMBER_INT) {
            met.add(own == null ? parser.getText() : own.takeInteger());
        } else {
            met.add(String.valueOf(parser.getText()));
        }
        assertThat(parser.getParsingContext().getNestingDepth()).isLessThan(40);
    }

    private static String place(JsonParser parser, JsonToken token) {
        JsonLocation at = parser.currentTokenLocation();
        return token + " " + at.getLineNr() + ":" + at.getColumnNr() + " " + at.getByteOffset();
    }

    private static void members(JsonParser parser, IodefParser own, List<String> met) throws IOException {
        int last = Names.BEGINNING;
        while (true) {
            int member = own == null ? IodefParser.OTHER : own.nextMember(NAMES, last, 0b100);
            last = Math.max(member, Names.UNKNOWN);
            if (member == IodefParser.END) {
                break;
            }
            String name = member < 0 ? parser.nextFieldName() : null;
            if (member >= 0) {
                boolean numbered = parser.getClass() == KeyParser.class;
                met.add(numbered ? String.valueOf(KEYS[member]) : KNOWN.get(member));
                assertThat(member).as("one that was not seen").isNotEqualTo(2);
            } else if (name == null) {
                break;
            } else {
                met.add(name);
                parser.nextToken();
            }
            value(parser, met);
        }
        met.add("end " + parser.currentToken());
    }

    private static JsonToken item(JsonParser parser, IodefParser own) throws IOException {
        JsonToken token = own == null ? null : own.nextItem();
        return token == null ? parser.nextToken() : token;
    }

    // ---- beside Jackson ---------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void stepsOverJsonMeetWhatJacksonMeets(int seed) throws IOException {
        compare(TEXT, TEXT_OF_JACKSON, new Random(seed));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void stepsOverCborMeetWhatJacksonMeets(int seed) throws IOException {
        compare(BINARY, BINARY_OF_JACKSON, new Random(seed));
    }

    private static void compare(JsonFactory ours, JsonFactory theirs, Random random) throws IOException {
        for (int i = 0; i < ROUNDS; i++) {
            byte[] whole = document(theirs, random);
            same(ours, theirs, whole, "document " + i);
            same(ours, theirs, Arrays.copyOf(whole, random.nextInt(whole.length)), "cut document " + i);
            byte[] broken = whole.clone();
            broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            same(ours, theirs, broken, "broken document " + i);
        }
    }

    private static void same(JsonFactory ours, JsonFactory theirs, byte[] bytes, String what) throws IOException {
        assertThat(outcome(ours.createParser(bytes), bytes))
                .as(what)
                .isEqualTo(outcome(theirs.createParser(bytes), bytes));
        assertThat(outcome(ours.createParser(new Slowly(bytes)), bytes))
                .as(what + ", as a stream")
                .isEqualTo(outcome(theirs.createParser(new Slowly(bytes)), bytes));
    }

    private static List<String> outcome(JsonParser parser, byte[] bytes) throws IOException {
        try {
            List<String> met = met(parser);
            boolean jacksons = parser.getClass() == CBORParser.class;
            List<String> good = met.stream()
                    .takeWhile(m -> !jacksons || !isSimpleValue(m, bytes))
                    .toList();
            return good.size() == met.size()
                    ? met
                    : Stream.concat(good.stream(), Stream.of("malformed")).toList();
        } catch (IllegalStateException | UnsupportedOperationException e) {
            return List.of(e.getClass().getName());
        }
    }

    /** Whether an integer that was met is a simple value of CBOR, which Jackson takes for a number and we refuse. */
    private static boolean isSimpleValue(String met, byte[] bytes) {
        if (!met.startsWith(JsonToken.VALUE_NUMBER_INT + " ")) {
            return false;
        }
        int at = Integer.parseInt(met.substring(met.lastIndexOf(' ') + 1));
        while ((bytes[at] & 0xE0) == 0xC0) { // a tag, which may have a number of one, two, four or eight bytes
            int length = bytes[at] & 0x1F;
            at += length < 24 ? 1 : 1 + (1 << length - 24);
        }
        return (bytes[at] & 0xE0) == 0xE0;
    }

    /** Gives some bytes at a time, so that members lie across the ends of buffers. */
    private static final class Slowly extends InputStream {

        private final ByteArrayInputStream bytes;

        Slowly(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] to, int from, int length) {
            return bytes.read(to, from, Math.min(length, 37));
        }
    }

    @Test
    void mostMembersOfACompactDocumentAreSteppedOver() throws IOException {
        try (JsonParser parser =
                TEXT.createParser("{\"id\":\"x\",\"lang\":12,\"Node\":{\"id\":[{}]}}".getBytes("UTF-8"))) {
            IodefParser own = (IodefParser) parser;
            parser.nextToken();

            assertThat(own.nextMember(NAMES, Names.UNKNOWN, 0)).isZero();
            assertThat(own.takeText(Words.NONE)).isEqualTo("x");
            assertThat(own.nextMember(NAMES, 0, 0)).isEqualTo(1);
            assertThat(own.takeInteger()).isEqualTo("12");
            assertThat(own.nextMember(NAMES, 1, 0)).isEqualTo(6);
            assertThat(own.nextMember(NAMES, Names.BEGINNING, 0)).isZero();
            assertThat(own.nextItem()).isEqualTo(JsonToken.START_OBJECT);
            assertThat(own.nextMember(NAMES, 0, 0)).isEqualTo(IodefParser.END);
            assertThat(own.nextItem()).isEqualTo(JsonToken.END_ARRAY);
            assertThat(own.nextMember(NAMES, 0, 0)).isEqualTo(IodefParser.END);
            assertThat(own.nextMember(NAMES, 0, 0)).isEqualTo(IodefParser.END);
            assertThat(parser.nextToken()).isNull();
        }
    }
}
