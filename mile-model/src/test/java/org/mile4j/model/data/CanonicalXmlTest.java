package org.mile4j.model.data;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CanonicalXmlTest {
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    /** A type without a prefix: it is in no namespace, and the form cannot say so on an element that is in one. */
    private static final Pattern TYPE_IN_NO_NAMESPACE = Pattern.compile("n\\d+:type=\"[^: \"&]+\"");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                // Namespaces
                "<p:a xmlns:p='u'><p:b/><c/></p:a> | <a xmlns=\"u\"><b></b><c xmlns=\"\"></c></a>",
                "<a xmlns='u' xmlns:unused='v'><b xmlns='u'/></a> | <a xmlns=\"u\"><b></b></a>",
                "<a><b xmlns='u'/><c/></a> | <a><b xmlns=\"u\"></b><c></c></a>",
                // Attributes
                "<a z='1' y='2' xml:lang='en'/> | <a y=\"2\" z=\"1\" xml:lang=\"en\"></a>",
                "<a xmlns:p='v' xmlns:q='u' p:x='1' q:z='2' q:y='3' w='4'/>"
                        + " | <a xmlns:n0=\"u\" xmlns:n1=\"v\" w=\"4\" n0:y=\"3\" n0:z=\"2\" n1:x=\"1\"></a>",
                "<p:a xmlns:p='u' p:x='1'><p:b p:x='2'/></p:a>"
                        + " | <a xmlns=\"u\" xmlns:n0=\"u\" n0:x=\"1\"><b xmlns:n0=\"u\" n0:x=\"2\"></b></a>",
                "<a x='&lt;&gt;&quot;&apos;&amp;&#9;&#10;&#13;'/> | <a x=\"&lt;>&quot;'&amp;&#x9;&#xA;&#xD;\"></a>",
                // Text
                "<a>&lt;&gt;&quot;&apos;&amp;&#9;&#13;é</a> | <a>&lt;&gt;\"'&amp;\t&#xD;é</a>",
                "<a>x<![CDATA[<y>]]>z</a> | <a>x&lt;y&gt;z</a>",
                "<a>x<!-- c -->y</a> | <a>xy</a>",
                "<a> </a> | <a> </a>",
                "<a> <!-- c --> </a> | <a>  </a>",
                "<a> <b> </b> </a> | <a><b> </b></a>",
                "<a> <b/> x <c/> </a> | <a><b></b> x <c></c></a>",
                "<a> <!-- c -->x<b/></a> | <a> x<b></b></a>",
                // Processing instructions
                "<?p  d ?><a><?q?></a><?r s?> | <?p d ?>;<a><?q?></a>;<?r s?>",
                "<a> <?q?> </a> | <a> <?q?> </a>",
                "<a> <?q?> x</a> | <a> <?q?> x</a>",
                "<a> <?q?> <b/> <?r?> </a> | <a><?q?><b></b><?r?></a>",
            })
    void writesTheForm(String xml, String canonical) {
        assertThat(canonical(xml)).isEqualTo(canonical.replace(";<", "\n<").replace("&lt\n", "&lt;"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "<a xmlns:p='u' x='p:v'/> | <a xmlns:p=\"u\" x=\"p:v\"></a>",
                "<a xmlns:p='u'> p:v </a> | <a xmlns:p=\"u\"> p:v </a>",
                "<a xmlns:p='u'><b>p:v</b></a> | <a><b xmlns:p=\"u\">p:v</b></a>",
                "<a xmlns:p='u' xmlns:o='t' x='p:v'>o:w</a> | <a xmlns:o=\"t\" xmlns:p=\"u\" x=\"p:v\">o:w</a>",
                "<a xmlns:n0='u' xmlns:p='v' x='n0:v' p:y='1'/>"
                        + " | <a xmlns:n1=\"v\" xmlns:n0=\"u\" x=\"n0:v\" n1:y=\"1\"></a>",
                // The prefix means what it means where the text stands, not in the element behind it.
                "<a xmlns:p='u'>p:v<b xmlns:p='w'/></a> | <a xmlns:p=\"u\">p:v<b></b></a>",
                "<a xmlns:p='u'><b xmlns:p='w' xmlns:q='w'/><c x='q:v'>p:v</c></a>"
                        + " | <a><b></b><c xmlns:p=\"u\" x=\"q:v\">p:v</c></a>",
                // Not one qualified name, or not with a prefix that is declared.
                "<a xmlns:p='u'>see p:v</a> | <a>see p:v</a>",
                "<a xmlns:p='u' x='p:' y=':v' z='p:v:w' w='q:v' v='xml:v'/>"
                        + " | <a v=\"xml:v\" w=\"q:v\" x=\"p:\" y=\":v\" z=\"p:v:w\"></a>",
                "<a xmlns:p='u'>x<b/>p:v</a> | <a>x<b></b>p:v</a>",
            })
    void keepsThePrefixOfAValueThatMayBeAQualifiedName(String xml, String canonical) {
        assertThat(canonical(xml)).isEqualTo(canonical);
    }

    @Test
    void replacesThePrefixOfASchemaType() {
        String form = "<a xmlns:n0=\"" + XSI + "\" xmlns:n1=\"u\" n0:type=\"n1:T\"></a>";

        assertThat(canonical("<a xmlns:i='" + XSI + "' xmlns:p='u' i:type=' p:T '/>"))
                .isEqualTo(form);
        assertThat(canonical("<x:a xmlns:x='v' xmlns:i='" + XSI + "' xmlns='u' i:type='T'/>"))
                .isEqualTo(form.replace("<a ", "<a xmlns=\"v\" "));
        assertThat(canonical("<a xmlns:i='" + XSI + "' i:type='T'/>"))
                .isEqualTo("<a xmlns:n0=\"" + XSI + "\" n0:type=\"T\"></a>");
        assertThat(canonical("<a xmlns:i='" + XSI + "' i:type='q:T'/>"))
                .isEqualTo("<a xmlns:n0=\"" + XSI + "\" n0:type=\"q:T\"></a>");
    }

    @Test
    void keepsTheSchemaLocation() {
        assertThat(canonical("<a xmlns:i='" + XSI + "' i:schemaLocation='urn:x  x.xsd'/>"))
                .isEqualTo("<a xmlns:n0=\"" + XSI + "\" n0:schemaLocation=\"urn:x  x.xsd\"></a>");
    }

    @Test
    void doesNotDependOnTheEncoding() {
        String xml = "<?xml version='1.0' encoding='%s'?><a>\u00e9\u4e00\ud83d\ude00</a>";

        assertThat(CanonicalXml.equal(
                        String.format(xml, "UTF-8").getBytes(UTF_8),
                        String.format(xml, "UTF-16").getBytes(UTF_16)))
                .isTrue();
    }

    @Test
    void isTheSameForTwoSpellingsOfOneDocument() {
        for (long seed = 0; seed < 1_500; seed++) {
            XmlElement element = new RandomXml(seed).element(4);
            byte[] plain = element.toXml().getBytes(UTF_8);
            byte[] other = new OtherSpelling(seed).of(element).getBytes(UTF_8);

            assertThat(CanonicalXml.firstDifference(plain, other))
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(CanonicalXml.of(other)).as("seed %d", seed).isEqualTo(CanonicalXml.of(plain));
            assertThat(CanonicalXml.of(element)).as("seed %d", seed).isEqualTo(CanonicalXml.of(plain));
        }
    }

    @Test
    void isItsOwnCanonicalForm() {
        int checked = 0;
        for (long seed = 0; seed < 1_500; seed++) {
            String canonical = CanonicalXml.of(new RandomXml(seed).element(4));
            if (TYPE_IN_NO_NAMESPACE.matcher(canonical).find()) {
                continue;
            }
            checked++;

            assertThat(canonical(canonical)).as("seed %d", seed).isEqualTo(canonical);
        }
        assertThat(checked).isGreaterThan(1_000);
    }

    @Test
    void isEqualExactlyWhenTheFormsAre() {
        for (long seed = 0; seed < 1_500; seed++) {
            byte[] a = new RandomXml(seed).element(1).toXml().getBytes(UTF_8);
            byte[] b = new RandomXml(seed + 1).element(1).toXml().getBytes(UTF_8);

            assertThat(CanonicalXml.equal(a, b))
                    .as("seed %d", seed)
                    .isEqualTo(CanonicalXml.of(a).equals(CanonicalXml.of(b)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void isTheSameFromEveryParser(Parsers parser) throws XMLStreamException {
        for (long seed = 0; seed < 300; seed++) {
            XmlElement element = new RandomXml(seed).element(4);

            assertThat(CanonicalXml.of(parser.open(element.toXml())))
                    .as("seed %d", seed)
                    .isEqualTo(CanonicalXml.of(element));
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesOneElementOutOfADocument(Parsers parser) throws XMLStreamException {
        XMLStreamReader reader = parser.at(
                "in",
                "<out xmlns:p='u' xmlns='d'><in xmlns:i='" + XSI
                        + "' i:type='T' x='p:v'> p:w<p:e/> </in> <next/></out>");

        assertThat(CanonicalXml.of(reader))
                .isEqualTo("<in xmlns=\"d\" xmlns:n0=\"" + XSI + "\" xmlns:n1=\"d\" xmlns:p=\"u\" x=\"p:v\""
                        + " n0:type=\"n1:T\"> p:w<e xmlns=\"u\"></e></in>");
        assertThat(reader.getEventType()).isEqualTo(XMLStreamConstants.END_ELEMENT);
        assertThat(reader.getLocalName()).isEqualTo("in");
    }

    @ParameterizedTest
    @EnumSource
    void knowsWhatPrefixesMeanAroundTheElementItTakesOut(Parsers parser) throws XMLStreamException {
        XMLStreamReader reader =
                parser.at("in", "<out xmlns:p='u'><in> p<!-- -->:v<b xmlns:p='w'>p:v</b><c>p:v</c><?q?>p:v</in></out>");

        assertThat(CanonicalXml.of(reader))
                .isEqualTo("<in xmlns:p=\"u\"> p:v<b xmlns:p=\"w\">p:v</b><c xmlns:p=\"u\">p:v</c><?q?>p:v</in>");
    }

    @ParameterizedTest
    @EnumSource
    void refusesADocumentTypeDefinition(Parsers parser) {
        assertThatExceptionOfType(XMLStreamException.class)
                .isThrownBy(() -> CanonicalXml.of(parser.open("<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>")))
                .withMessageContaining("document type definition (DOCTYPE) is not accepted");
    }

    @Test
    void refusesAReaderThatStandsElsewhere() throws XMLStreamException {
        XMLStreamReader reader = Parsers.AALTO.at("a", "<a>x</a>");
        reader.next();

        assertThatIllegalStateException().isThrownBy(() -> CanonicalXml.of(reader));
    }

    @Test
    void saysWhichDocumentIsNotWellFormedAndWhere() {
        byte[] right = "<a/>".getBytes(UTF_8);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanonicalXml.of("<a>\n<b></a>".getBytes(UTF_8)))
                .withMessageStartingWith("expected well-formed XML as the document, met 2:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanonicalXml.equal(right, "<a>&x;".getBytes(UTF_8)))
                .withMessageStartingWith("expected well-formed XML as the second document, met 1:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanonicalXml.equal("<!DOCTYPE a><a/>".getBytes(UTF_8), right))
                .withMessageStartingWith("expected well-formed XML as the first document, met 1:1: a document type");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanonicalXml.of("<a>\u0001</a>".getBytes(UTF_8)))
                .withMessageStartingWith("expected well-formed XML as the document, met 1:4:");
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalXml.of(new byte[0]));
    }

    @Test
    void treatsDeepDocumentsWithoutRecursion() {
        byte[] deep = RandomXml.nested(50_000).toXml().getBytes(UTF_8);

        assertThat(CanonicalXml.equal(deep, deep)).isTrue();
    }

    private static String canonical(String xml) {
        return CanonicalXml.of(xml.getBytes(UTF_8));
    }
}
