package org.mile4j.model.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An element that is taken out of a document takes the declarations along that it needs. */
class SelfContainedFragmentTest {
    private static final String OUTSIDE = "<o:out xmlns='urn:d' xmlns:o='urn:o' xmlns:p='urn:p' xmlns:q='urn:q'"
            + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'>";

    @ParameterizedTest
    @EnumSource
    void takesThePrefixesOfItsNamesAlong(Parsers parser) throws XMLStreamException {
        assertThat(inside(parser, "<in><p:x q:y='1'/></in>"))
                .isEqualTo("<in xmlns=\"urn:d\" xmlns:p=\"urn:p\" xmlns:q=\"urn:q\"><p:x q:y=\"1\"/></in>");
    }

    @ParameterizedTest
    @EnumSource
    void takesNothingElseAlong(Parsers parser) throws XMLStreamException {
        assertThat(inside(parser, "<in xmlns='' a='x' xml:lang='en'>t</in>"))
                .isEqualTo("<in xmlns=\"\" a=\"x\" xml:lang=\"en\">t</in>");
        assertThat(inside(parser, "<p:in><p:x/></p:in>")).isEqualTo("<p:in xmlns:p=\"urn:p\"><p:x/></p:in>");
    }

    @ParameterizedTest
    @EnumSource
    void takesThePrefixesOfQualifiedNamesInValuesAlong(Parsers parser) throws XMLStreamException {
        assertThat(inside(parser, "<p:in a='o:n'>/p:a[@q:b]/u:c</p:in>"))
                .isEqualTo(
                        "<p:in xmlns:p=\"urn:p\" xmlns:o=\"urn:o\" xmlns:q=\"urn:q\" a=\"o:n\">/p:a[@q:b]/u:c</p:in>");
        assertThat(inside(parser, "<p:in>split o<!-- -->:n o<![CDATA[:n]]></p:in>"))
                .isEqualTo("<p:in xmlns:p=\"urn:p\" xmlns:o=\"urn:o\">split o<!-- -->:n o:n</p:in>");
    }

    @ParameterizedTest
    @EnumSource
    void takesTheDefaultNamespaceAlongForAnUnprefixedSchemaType(Parsers parser) throws XMLStreamException {
        assertThat(inside(parser, "<p:in xsi:type='T'/>"))
                .contains(" xmlns=\"urn:d\"")
                .contains(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"");
        assertThat(inside(parser, "<p:in xmlns='urn:e' xsi:type='T'/>")).doesNotContain("urn:d");
        assertThat(inside(parser, "<p:in type='T'/>")).doesNotContain("urn:d");
    }

    @ParameterizedTest
    @EnumSource
    void keepsMeaningsThatChangeFurtherIn(Parsers parser) throws XMLStreamException {
        assertThat(inside(parser, "<in>p:n<x xmlns:p='urn:other' a='p:m'/><y a='p:l' xmlns=''/></in>"))
                .isEqualTo("<in xmlns=\"urn:d\" xmlns:p=\"urn:p\">p:n<x xmlns:p=\"urn:other\" a=\"p:m\"/>"
                        + "<y xmlns=\"\" a=\"p:l\"/></in>");
        assertThat(inside(parser, "<in xmlns=''><x xmlns:p='urn:other'/><p:y/></in>"))
                .isEqualTo("<in xmlns=\"\" xmlns:p=\"urn:p\"><x xmlns:p=\"urn:other\"/><p:y/></in>");
        assertThat(inside(parser, "<in><x xmlns:p='urn:other' a='p:m'/></in>"))
                .isEqualTo("<in xmlns=\"urn:d\"><x xmlns:p=\"urn:other\" a=\"p:m\"/></in>");
    }

    @ParameterizedTest
    @EnumSource
    void saysTheSameAloneAsInItsDocument(Parsers parser) throws XMLStreamException {
        for (long seed = 0; seed < 300; seed++) {
            XmlElement inner = new RandomXml(seed).element(3);
            XmlElement outer = new XmlElement(
                    "urn:o",
                    "o",
                    "outermost",
                    new RandomXml(seed + 7).element(0).namespaces(),
                    List.of(),
                    List.of(inner));
            String document = outer.toXml();
            XmlElement taken = XmlElement.from(parser.at(inner.localName(), document), 10);

            assertThat(CanonicalXml.of(taken))
                    .as("seed %d", seed)
                    .isEqualTo(CanonicalXml.of(parser.at(inner.localName(), document)));
            assertThat(XmlElement.parse(taken.toXml())).as("seed %d", seed).isEqualTo(taken);
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesTheReaderAtItsEnd(Parsers parser) throws XMLStreamException {
        XMLStreamReader reader = parser.at("in", "<out><in><in/>x</in><next/></out>");

        XmlElement.from(reader, 10);

        assertThat(reader.getEventType()).isEqualTo(XMLStreamConstants.END_ELEMENT);
        assertThat(reader.getLocalName()).isEqualTo("in");
        assertThat(reader.next()).isEqualTo(XMLStreamConstants.START_ELEMENT);
        assertThat(reader.getLocalName()).isEqualTo("next");
    }

    @Test
    void isRefusedBeyondTheDepthThatWasAskedFor() throws XMLStreamException {
        XMLStreamReader right = Parsers.AALTO.at("a", "<a><b/></a>");
        XMLStreamReader wrong = Parsers.AALTO.at("a", "<a>\n<b><c/></b></a>");

        assertThat(XmlElement.from(right, 2).elements()).hasSize(1);
        assertThatExceptionOfType(XMLStreamException.class)
                .isThrownBy(() -> XmlElement.from(wrong, 2))
                .withMessageContaining("at most 2 deep")
                .satisfies(e -> assertThat(e.getLocation().getLineNumber()).isEqualTo(2));
    }

    @Test
    void isReadHoweverDeepWhenAskedFor() throws XMLStreamException {
        XmlElement deep = RandomXml.nested(20_000);
        XMLStreamReader reader = deep.reader();
        reader.next();

        assertThat(XmlElement.from(reader, Integer.MAX_VALUE).equals(deep)).isTrue();
    }

    @Test
    void startsAtTheStartOfAnElementOnly() {
        assertThatIllegalStateException().isThrownBy(() -> XmlElement.from(Parsers.AALTO.open("<a/>"), 1));
    }

    private static String inside(Parsers parser, String fragment) throws XMLStreamException {
        return XmlElement.from(parser.at("in", OUTSIDE + fragment + "</o:out>"), 10)
                .toXml();
    }
}
