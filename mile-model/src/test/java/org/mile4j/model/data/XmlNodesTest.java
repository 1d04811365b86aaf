package org.mile4j.model.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlNodesTest {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u000b", "\ufffe", "\ud800", "\ud800x", "\udc00\ud800"})
    void holdNoCharacterThatXmlCannotCarry(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new XmlText(text))
                .withMessageStartingWith("XML cannot carry U+");
        assertThatIllegalArgumentException().isThrownBy(() -> new XmlComment(text));
        assertThatIllegalArgumentException().isThrownBy(() -> new XmlProcessingInstruction("p", text));
        assertThatIllegalArgumentException().isThrownBy(() -> XmlAttribute.of("a", text));
        assertThatIllegalArgumentException().isThrownBy(() -> new XmlNamespace("p", text));
    }

    @Test
    void holdEveryOtherCharacter() {
        assertThat(new XmlText("\t\r\n \u007f\ud83d\ude00\ufffd").text()).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--", "a--b", "-", "a-"})
    void refuseACommentThatWouldEndEarly(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new XmlComment(text));
    }

    @ParameterizedTest
    @CsvSource({"xml,''", "XmL,''", "p,a?>b", "p,' a'"})
    void refuseAnInstructionThatCannotBeWritten(String target, String data) {
        assertThatIllegalArgumentException().isThrownBy(() -> new XmlProcessingInstruction(target, data));
    }

    @Test
    void keepThePrefixXmlAndItsNamespaceTogether() {
        assertThatCode(() -> new XmlNamespace("xml", XML)).doesNotThrowAnyException();
        assertThatCode(() -> new XmlAttribute(XML, "xml", "lang", "en")).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> new XmlNamespace("xml", "urn:x"));
        assertThatIllegalArgumentException().isThrownBy(() -> new XmlNamespace("p", XML));
        assertThatIllegalArgumentException().isThrownBy(() -> new XmlNamespace("", XML));
        assertThatIllegalArgumentException().isThrownBy(() -> new XmlAttribute(XML, "p", "lang", "en"));
        assertThatIllegalArgumentException().isThrownBy(() -> new XmlAttribute("urn:x", "xml", "lang", "en"));
    }

    @Test
    void refuseDeclarationsInTheGuiseOfAttributes() {
        String xmlns = "http://www.w3.org/2000/xmlns/";

        assertThatIllegalArgumentException().isThrownBy(() -> XmlAttribute.of("xmlns", "urn:x"));
        assertThatIllegalArgumentException().isThrownBy(() -> new XmlAttribute(xmlns, "xmlns", "p", "urn:x"));
        assertThatIllegalArgumentException().isThrownBy(() -> new XmlAttribute(xmlns, "", "p", "urn:x"));
        assertThatIllegalArgumentException().isThrownBy(() -> new XmlNamespace("xmlns", xmlns));
        assertThatIllegalArgumentException().isThrownBy(() -> new XmlNamespace("p", xmlns));
    }

    @Test
    void needANamespaceForAPrefix() {
        assertThatIllegalArgumentException().isThrownBy(() -> new XmlNamespace("p", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new XmlAttribute("", "p", "a", ""));
        assertThatCode(() -> new XmlNamespace("", "")).doesNotThrowAnyException();
    }

    @Test
    void refuseNull() {
        assertThatNullPointerException().isThrownBy(() -> new XmlText(null));
        assertThatNullPointerException().isThrownBy(() -> new XmlNamespace(null, ""));
        assertThatNullPointerException().isThrownBy(() -> new XmlAttribute("", "", "a", null));
        assertThatNullPointerException().isThrownBy(() -> XmlElement.of("", null));
    }
}
