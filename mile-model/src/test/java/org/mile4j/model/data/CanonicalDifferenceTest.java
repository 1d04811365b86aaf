package org.mile4j.model.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalDifferenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "<a/> | <b/> | /a: element {}a in the first, element {}b in the second",
                "<a xmlns='u'/> | <a/> | /a: element {u}a in the first, element {}a in the second",
                "<a/> | <a x='1'/> | /a/@x: nothing in the first, \"1\" in the second",
                "<a x='1'/> | <a/> | /a/@x: \"1\" in the first, nothing in the second",
                "<a x='1' z='1'/> | <a y='1' z='1'/> | /a/@x: \"1\" in the first, nothing in the second",
                "<a y='1' z='1'/> | <a x='1' z='1'/> | /a/@x: nothing in the first, \"1\" in the second",
                "<a x='1'/> | <a x='2'/> | /a/@x: \"1\" in the first, \"2\" in the second",
                "<a xmlns:p='u' p:x='1'/> | <a x='1'/> | /a/@x: nothing in the first, \"1\" in the second",
                "<a xmlns:p='u' p:x='1'/> | <a/> | /a/@{u}x: \"1\" in the first, nothing in the second",
                "<a>x</a> | <a>y</a> | /a/text(): \"x\" in the first, \"y\" in the second",
                "<a>x&#13;</a> | <a>x</a> | /a/text(): \"x\\r\" in the first, \"x\" in the second",
                "<a>x</a> | <a/> | /a/text(): text \"x\" in the first, the end of the element in the second",
                "<a><b/></a> | <a/> | /a/b[1]: element {}b in the first, the end of the element in the second",
                "<a><b/></a> | <a><b/><b/></a>"
                        + " | /a/b[2]: the end of the element in the first, element {}b in the second",
                "<a><?p q?></a> | <a><?p r?></a>"
                        + " | /a: processing instruction p \"q\" in the first, processing instruction p \"r\" in the second",
                "<a/><?p?> | <a/>"
                        + " | /: processing instruction p \"\" in the first, the end of the document in the second",
                "<a xmlns:p='u'>p:x</a> | <a xmlns:p='v'>p:x</a>"
                        + " | /a: prefix p for \"u\" in the first, prefix p for \"v\" in the second",
                "<a xmlns:p='u'>p:x</a> | <a>p:x</a>"
                        + " | /a: prefix p for \"u\" in the first, no further prefix in use in the second",
                "<a xmlns:i='http://www.w3.org/2001/XMLSchema-instance' xmlns:p='u' i:type='p:T'/>"
                        + " | <a xmlns:i='http://www.w3.org/2001/XMLSchema-instance' xmlns:p='v' i:type='p:T'/>"
                        + " | /a/@{http://www.w3.org/2001/XMLSchema-instance}type: {u}T in the first, {v}T in the second"
            })
    void saysWhereAndWhat(String first, String second, String difference) {
        assertThat(difference(first, second)).contains(difference);
    }

    @Test
    void countsElementsByNameInThePath() {
        String document = "<IODEF-Document xmlns='u'><Incident/><Incident><Contact role='a'/><Other/>"
                + "<Contact role='%s'/></Incident></IODEF-Document>";

        assertThat(difference(String.format(document, "creator"), String.format(document, "admin")))
                .contains("/IODEF-Document/Incident[2]/Contact[2]/@role:"
                        + " \"creator\" in the first, \"admin\" in the second");
    }

    @Test
    void showsThePartOfALongTextThatDiffers() {
        String common = "0123456789".repeat(20);

        assertThat(difference("<a>" + common + "x" + common + "</a>", "<a>" + common + "y</a>"))
                .contains("/a/text(): \"...890123456789x012345678901234567890123456...\" in the first,"
                        + " \"...890123456789y\" in the second");
    }

    @Test
    void stopsAtTheFirstDifference() {
        assertThat(difference("<a><b/></a>", "<a><c/>not well-formed")).isPresent();
    }

    private static Optional<String> difference(String first, String second) {
        return CanonicalXml.firstDifference(first.getBytes(UTF_8), second.getBytes(UTF_8));
    }
}
