package org.mile4j.model.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Order;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.Profile;
import org.mile4j.model.Reading;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.xml.IncidentReader;
import org.mile4j.model.xml.IodefXml;

/**
 * Any bytes are a document or malformed input, and a document that was read reads back equal from what is written.
 * CONTRIBUTING says how to search for new inputs; the build runs the committed ones.
 */
@Order(Integer.MAX_VALUE) // its agent makes all that runs after it slow
class DocumentFuzzTest {

    private static final IodefXml CORRECTED = IodefXml.defaults();
    private static final IodefXml LITERAL = CORRECTED.profile(Profile.RFC_LITERAL);

    @FuzzTest
    void anyBytesAreReadOrMalformed(byte[] bytes) throws IOException {
        try {
            LITERAL.validate(bytes);
            Reading<IodefDocument> reading = CORRECTED.read(bytes);
            IodefDocument again = rewritten(reading.document());
            boolean ordered = reading.report().complete()
                    && reading.report().findings().stream()
                            .noneMatch(finding -> finding.rule().equals("RFC7970-8-element-order"));
            // Children in a wrong order are written in the right one, once.
            if (ordered ? !again.equals(reading.document()) : !rewritten(again).equals(again)) {
                throw new AssertionError("what was written reads back as another document");
            }
        } catch (MalformedInputException expected) {
            stream(bytes);
        }
    }

    private static IodefDocument rewritten(IodefDocument document) {
        return CORRECTED.read(CORRECTED.toBytes(document)).document();
    }

    private static void stream(byte[] bytes) throws IOException {
        try (IncidentReader reader = CORRECTED.incidents(new ByteArrayInputStream(bytes))) {
            reader.forEachRemaining(incident -> {});
        } catch (MalformedInputException expected) {
            return;
        }
        throw new AssertionError("read incident by incident, the input is well-formed; as a whole it is not");
    }
}
