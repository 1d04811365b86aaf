package org.mile4j.rid.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ElementTextTest {

    private static final String NAMESPACE = "urn:example";
    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

    private final Document document =
            Tree.parse("<doc/>".getBytes(StandardCharsets.UTF_8)).document();

    private Element element(String name, String text) {
        Element element = document.createElementNS(NAMESPACE, name);
        element.setAttributeNS(XMLNS, "xmlns:e", NAMESPACE);
        element.appendChild(document.createTextNode(text));
        return element;
    }

    private static Element read(byte[] text) {
        return Tree.parse(text).root();
    }

    @Test
    void whatIsWrittenIsReadAgainAsItWas() {
        Element whole = element("e:whole", "before ");
        Element inner = element("e:inner", "a < b & c > d ]]> \" ' \t\n\r end \u00e9 \ud83d\ude00");
        inner.setAttributeNS(null, "value", "a < b & c > d \" ' \t\n\r end \u20ac");
        inner.setAttributeNS(NAMESPACE, "e:other", "");
        whole.appendChild(inner);
        whole.appendChild(document.createTextNode(" after"));
        Element copy = read(ElementText.of(whole));
        assertThat(copy.isEqualNode(whole)).isTrue();
        assertThat(copy.getChildNodes().item(1).getTextContent()).isEqualTo(inner.getTextContent());
    }

    @Test
    void anEmptyElementIsWrittenToo() {
        Element empty = document.createElementNS(null, "empty");
        assertThat(ElementText.of(empty)).asString(StandardCharsets.UTF_8).isEqualTo("<empty></empty>");
    }

    @Test
    void whatSignaturesDoNotHoldIsRefused() {
        Element element = element("e:whole", "");
        element.appendChild(document.createComment("no"));
        assertThatThrownBy(() -> ElementText.of(element)).isInstanceOf(IllegalStateException.class);
    }
}
