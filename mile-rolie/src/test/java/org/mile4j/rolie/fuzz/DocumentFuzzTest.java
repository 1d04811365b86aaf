package org.mile4j.rolie.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Order;
import org.mile4j.model.MalformedInputException;
import org.mile4j.rolie.atom.RolieDocument;
import org.mile4j.rolie.json.RolieJson;
import org.mile4j.rolie.rules.RolieOptions;
import org.mile4j.rolie.xml.FeedReader;
import org.mile4j.rolie.xml.RolieXml;

/**
 * Any bytes are a document or malformed input, and what was read once is written so that it stays the same for good.
 * CONTRIBUTING says how to search for new inputs; the build runs the committed ones.
 */
@Order(Integer.MAX_VALUE) // its agent makes all that runs after it slow
class DocumentFuzzTest {

    private static final RolieOptions UNCHECKED = RolieOptions.DEFAULT.withRules(Set.of());

    @FuzzTest
    void anyBytesAreXmlOrMalformed(byte[] bytes) throws IOException {
        RolieXml.defaults().validate(bytes);
        RolieXml xml = RolieXml.with(UNCHECKED);
        RolieDocument document;
        try {
            document = xml.read(bytes).document();
        } catch (MalformedInputException expected) {
            stream(xml, bytes);
            return;
        }
        String written = xml.toXml(document);
        if (!xml.toXml(xml.read(written).document()).equals(written)) {
            throw new AssertionError("what was written reads back as another document");
        }
    }

    private static void stream(RolieXml xml, byte[] bytes) throws IOException {
        try (FeedReader feed = xml.feed(new ByteArrayInputStream(bytes))) {
            feed.forEachRemaining(entry -> {});
        } catch (MalformedInputException expected) {
            return;
        }
        throw new AssertionError("read entry by entry, the input is well-formed; as a whole it is not");
    }

    @FuzzTest
    void anyBytesAreJsonOrMalformed(byte[] bytes) {
        RolieJson.defaults().validate(new String(bytes, StandardCharsets.UTF_8));
        RolieJson json = RolieJson.with(UNCHECKED);
        RolieDocument document;
        try {
            document = json.read(bytes).document();
        } catch (MalformedInputException expected) {
            return;
        }
        String written = json.toJson(document);
        if (!json.toJson(json.read(written).document()).equals(written)) {
            throw new AssertionError("what was written reads back as another document");
        }
    }
}
