package org.mile4j.model.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Order;
import org.mile4j.model.data.CanonicalXml;
import org.mile4j.model.data.XmlElement;

/** Any text is an element or refused with an IllegalArgumentException, and an element reads back from its text. */
@Order(Integer.MAX_VALUE) // its agent makes all that runs after it slow
class FragmentFuzzTest {

    @FuzzTest
    void anyTextIsAnElementOrRefused(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        XmlElement element;
        try {
            element = XmlElement.parse(text);
        } catch (IllegalArgumentException expected) {
            return;
        }
        XmlElement again = XmlElement.parse(element.toXml());
        if (!again.equals(element)) {
            throw new AssertionError("what was written reads back as another element");
        }
        String canonical = CanonicalXml.of(element);
        if (!CanonicalXml.of(element.toXml().getBytes(StandardCharsets.UTF_8)).equals(canonical)) {
            throw new AssertionError("the text of an element has another canonical form than the element");
        }
    }
}
