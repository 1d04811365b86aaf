package org.mile4j.json.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Order;
import org.mile4j.json.DocumentCodec;
import org.mile4j.json.IodefCbor;
import org.mile4j.json.IodefJson;
import org.mile4j.json.JsonIncidentReader;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.Mode;
import org.mile4j.model.Profile;
import org.mile4j.model.Reading;
import org.mile4j.model.iodef.IodefDocument;

/**
 * Any bytes are a document or malformed input, and a document without a finding reads back equal from what is written.
 * CONTRIBUTING says how to search for new inputs; the build runs the committed ones.
 */
@Order(Integer.MAX_VALUE) // its agent makes all that runs after it slow
class DocumentFuzzTest {

    @FuzzTest
    void anyBytesAreJsonOrMalformed(byte[] bytes) throws IOException {
        check(IodefJson.defaults(), bytes);
    }

    @FuzzTest
    void anyBytesAreCborOrMalformed(byte[] bytes) throws IOException {
        check(IodefCbor.defaults(), bytes);
    }

    private static void check(DocumentCodec<?> codec, byte[] bytes) throws IOException {
        codec.profile(Profile.RFC_LITERAL).mode(Mode.PRESERVE).validate(bytes);
        DocumentCodec<?> carrying = codec.lossless(true);
        Reading<IodefDocument> reading;
        try {
            reading = codec.read(bytes);
        } catch (MalformedInputException expected) {
            stream(codec, bytes);
            return;
        }
        byte[] written;
        try {
            codec.encode(reading.document());
            written = carrying.encode(reading.document()).bytes();
        } catch (MalformedInputException halfOfASurrogatePair) {
            return;
        }
        IodefDocument again = carrying.read(written).document();
        if (reading.report().findings().isEmpty() && !again.equals(reading.document())) {
            throw new AssertionError("what was written reads back as another document");
        }
    }

    private static void stream(DocumentCodec<?> codec, byte[] bytes) throws IOException {
        try (JsonIncidentReader reader = codec.incidents(new ByteArrayInputStream(bytes))) {
            reader.forEachRemaining(incident -> {});
        } catch (MalformedInputException expected) {
            return;
        }
        throw new AssertionError("read incident by incident, the input is well-formed; as a whole it is not");
    }
}
