package org.mile4j.model.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.model.Finding;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.testing.Requirement;

/** Every kind of input that is no document has one answer: a finding with a rule, a place and plain words. */
class BadInputTest {

    private static final IodefXml XML = IodefXml.defaults();
    private static final String NS = " xmlns=\"urn:ietf:params:xml:ns:iodef-2.0\"";
    private static final String EMPTY = "<IODEF-Document version=\"2.00\"" + NS + "/>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n ",
                "plain words",
                "{\"json\": true}",
                "<",
                "<IODEF-Document",
                "<IODEF-Document xmlns='urn:ietf:params:xml:ns:iodef-2.0'>",
                "<a b='1'c='2'/>",
                "<a b='1' b='2'/>",
                "<a xmlns:p='1' xmlns:q='1' p:x='' q:x=''/>",
                "<p:a/>",
                "<a p:b=''/>",
                "<a b=c/>",
                "<a b='<'/>",
                "<![CDATA[x]]><a/>",
                "<!-- -- --><a/>",
                "<?xml version='1.0' encoding='no-such-thing'?><a/>",
                "<?xml version='2.0'?><a/>",
                " <?xml version='1.0'?><a/>"
            })
    @Requirement("7970-107")
    void whatIsNotWellFormedIsSaidToBeSo(String input) throws IOException {
        Finding finding = answer(input.getBytes(UTF_8)).orElseThrow();

        assertThat(finding.rule()).isEqualTo("XML-well-formed");
        assertThat(finding.message())
                .startsWith("this is not well-formed XML: ")
                .doesNotContain("\n", "exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Incident>&foo;</Incident>",
                "<Incident purpose='&foo;'/>",
                "<Incident>]]></Incident>",
                "<Incident>&#0;</Incident>",
                "<Incident>&#xD800;</Incident>",
                "<Incident>&#xFFFF;</Incident>",
                "<Incident>\u0000</Incident>",
                "<Incident>\u0001</Incident>",
                "<Incident>\uFFFE</Incident>",
                "<Incident><Description>\u0000</Description></Incident>",
                "<Incident><Description>]]></Description></Incident>",
                "<Incident><?xml x?></Incident>",
                "<Incident><!-- -- --></Incident>",
                "<Incident a:b=''/>",
                "<a:Incident/>",
                "<Incident xmlns:a=''/>",
                "<Incident xmlns:xmlns='u'/>",
                "<xmlns:Incident/>",
                "<Incident><AdditionalData><xmlns:a/></AdditionalData></Incident>",
                "<Incident xmlns:q='http://www.w3.org/2000/xmlns/'/>",
                "<Incident></Contact>",
                "<Incident>"
            })
    @Requirement({"7970-003", "7970-103"})
    void whatIsNotWellFormedInsideIsFoundWithItsPlace(String inside) throws IOException {
        Finding finding = answer(document("\n" + inside).getBytes(UTF_8)).orElseThrow();

        assertThat(finding.rule()).isEqualTo("XML-well-formed");
        assertThat(finding.location().line()).isEqualTo(2);
        assertThat(finding.location().column()).isPositive();
        assertThat(finding.toString()).startsWith("2:").endsWith("[XML-well-formed]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "<IODEF-Document/>", "</IODEF-Document>", "<!-- -- -->", "\u0000", "<![CDATA[]]>"})
    void whatFollowsTheDocumentIsRead(String trailing) throws IOException {
        assertThat(answer((EMPTY + trailing).getBytes(UTF_8)))
                .map(Finding::rule)
                .contains("XML-well-formed");
        assertThat(answer((EMPTY + "\n<!-- the end --><?and so?>\n").getBytes(UTF_8)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE IODEF-Document>",
                "<!DOCTYPE x SYSTEM 'file:///etc/passwd'>",
                "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'http://127.0.0.1:1/'>]>"
            })
    void aDocumentTypeIsRefused(String doctype) throws IOException {
        Finding finding = answer(("<!-- c -->" + doctype + document("<Incident>&b;&e;</Incident>")).getBytes(UTF_8))
                .orElseThrow();

        assertThat(finding.toString())
                .isEqualTo("1:11: a document type declaration is not admitted. Remove it. [XML-no-dtd]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <rss/>                                                          | it is "rss" of no namespace
        <IODEF-Document/>                                               | Declare xmlns="urn:ietf:params:xml:ns:iodef-2.0" on it
        <IODEF-Document xmlns="urn:example"/>                           | of the namespace urn:example
        <Incident xmlns="urn:ietf:params:xml:ns:iodef-2.0"/>            | it is "Incident" of the namespace
        <IODEF-Document xmlns="urn:ietf:params:xml:ns:iodef-1.0"/>      | IODEF v1
        """)
    void anotherRootIsNamed(String input, String said) throws IOException {
        Finding finding = answer(input.getBytes(UTF_8)).orElseThrow();

        assertThat(finding.rule()).isEqualTo("RFC7970-4.2-namespace");
        assertThat(finding.section()).isEqualTo("RFC 7970, Section 4.2");
        assertThat(finding.message() + finding.hint()).contains(said);
        assertThat(finding.location().line()).isEqualTo(1);
    }

    @Test
    void theNameOfAnotherRootIsNotTheWholeMessage() throws IOException {
        String name = "r".repeat(1_000);

        Finding finding = answer(("<" + name + " xmlns='urn:" + name + "'/>").getBytes(UTF_8))
                .orElseThrow();

        assertThat(finding.message()).contains("\"" + "r".repeat(40) + "...\"").hasSizeLessThan(250);
    }

    @Test
    void aDocumentThatIsCutShortAnywhereIsNotRead() throws IOException {
        byte[] whole = XML.pretty(true).toBytes(ArbitraryDocuments.of(9));
        int end = new String(whole, UTF_8).lastIndexOf('>');
        assertThat(end).isGreaterThan(1_000);
        for (int length = 0; length < whole.length; length += length < 2_000 ? 1 : 37) {
            byte[] cut = java.util.Arrays.copyOf(whole, length);
            Optional<Finding> answer = answer(cut);
            if (length <= new String(whole, UTF_8).substring(0, end).getBytes(UTF_8).length) {
                assertThat(answer)
                        .as("cut at byte %d", length)
                        .map(Finding::rule)
                        .contains("XML-well-formed");
            }
        }
    }

    @Test
    void encodingsThatXmlNamesAreRead() throws IOException {
        String text = document("<Incident><Description>\u00E9</Description></Incident>");

        assertThat(description(text.getBytes(UTF_8))).isEqualTo("\u00E9");
        assertThat(description(("\uFEFF" + text).getBytes(UTF_8))).isEqualTo("\u00E9");
        assertThat(description(("<?xml version='1.0' encoding='UTF-16'?>" + text).getBytes(UTF_16)))
                .isEqualTo("\u00E9");
        assertThat(description(("\uFEFF<?xml version='1.0' encoding='UTF-16'?>" + text).getBytes(UTF_16LE)))
                .isEqualTo("\u00E9");
        assertThat(description(("\uFEFF<?xml version='1.0' encoding='UTF-16'?>" + text).getBytes(UTF_16BE)))
                .isEqualTo("\u00E9");
        assertThat(description(("<?xml version='1.0' encoding='ISO-8859-1'?>" + text).getBytes(ISO_8859_1)))
                .isEqualTo("\u00E9");
        assertThat(description(("<?xml version='1.0' encoding='windows-1252'?>" + text)
                        .getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("\u00E9");
        assertThat(XML.read("<?xml version='1.0' encoding='UTF-16'?>" + text)
                        .document()
                        .incidents())
                .hasSize(1);
    }

    @Test
    void bytesThatAreNotTheDeclaredEncodingAreRefused() throws IOException {
        String text = document("\n<Incident><Description>\u00E9\u00E9</Description></Incident>");

        assertNotUtf8(text.getBytes(ISO_8859_1), text.indexOf('\u00E9'));
        assertThat(answer(("<?xml version='1.0' encoding='US-ASCII'?>" + text).getBytes(UTF_8)))
                .map(Finding::rule)
                .contains("XML-well-formed");
        assertThat(answer(("<?xml version='1.0' encoding='UTF-16'?>" + text).getBytes(UTF_8)))
                .map(Finding::rule)
                .contains("XML-well-formed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<?xml", "\n<IODEF", "Incident", "xmlns", "iodef-2.0", " c ", "some", "</Incident"})
    void bytesThatAreNotUtf8AreSaidToBeSoWhereverTheyStand(String before) throws IOException {
        String text = "<?xml version='1.0'?>\n<!-- c -->"
                + document("<Incident><Description>some text</Description></Incident>");
        int at = text.indexOf(before.equals("\n<IODEF") ? "\n<" : before);
        for (String bytes : List.of(
                "\u00C0\u0080", "\u00ED\u00A0\u0080", "\u00F4\u0090\u0080\u0080", "\u00FF", "\u0080", "\u00E9")) {
            assertNotUtf8((text.substring(0, at) + bytes + text.substring(at)).getBytes(ISO_8859_1), at);
        }
    }

    private static void assertNotUtf8(byte[] document, int at) throws IOException {
        assertThat(answer(document)).hasValueSatisfying(finding -> {
            assertThat(finding.rule()).isEqualTo("XML-well-formed");
            assertThat(finding.message()).endsWith("there are bytes that are not UTF-8.");
            assertThat(finding.hint()).isEqualTo("Write the document in UTF-8, or declare its encoding.");
            assertThat(finding.location().offset()).isEqualTo(at);
        });
    }

    @Test
    void whatIsFoundBeforeBytesThatAreNotUtf8IsToldToo() {
        byte[] bytes = document("<Incident><Unknown/></Incident>\u00E9").getBytes(ISO_8859_1);

        assertThat(XML.validate(bytes).findings())
                .extracting(Finding::rule)
                .contains("RFC7970-8-unknown-element")
                .endsWith("XML-well-formed");
    }

    @Test
    void textOfVersion11ThatVersion10CannotCarryIsRefused() throws IOException {
        String text = "<?xml version='1.1'?>" + document("<Incident><Description>&#1;</Description></Incident>");

        assertThat(answer(text.getBytes(UTF_8))).map(Finding::rule).contains("XML-well-formed");
        assertThatThrownBy(() -> XML.read(document("\uD800")))
                .isInstanceOf(org.mile4j.model.MalformedInputException.class)
                .hasMessageContaining("XML-well-formed");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aReaderAtTheEndOfItsDocumentIsToldApart(boolean ofTheJdk) throws Exception {
        XMLInputFactory factory = ofTheJdk ? XMLInputFactory.newDefaultFactory() : new InputFactoryImpl();
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(EMPTY));
        XML.read(reader);

        assertThatThrownBy(() -> XML.read(reader))
                .isInstanceOf(MalformedInputException.class)
                .hasMessageContaining("at the end of its document");
    }

    @Test
    void aTokenThatIsTooLargeIsNamedByThePlaceWhereItBegins() throws IOException {
        String blanks = " ".repeat(100_000);
        String text = "x".repeat(9_000_000);
        String begin = document("").replace("</IODEF-Document>", "\n<Incident>");

        assertThat(placeAndMessage(begin + "\n<IncidentID name='" + blanks)).startsWith("3:1 a tag");
        assertThat(placeAndMessage(begin + "\n<Description>" + text)).startsWith("3:14 a text");
        assertThat(placeAndMessage(document("") + "\n" + blanks)).contains("white space outside the root element");
    }

    private static String placeAndMessage(String input) throws IOException {
        Finding finding = answer(input.getBytes(UTF_8)).orElseThrow();
        assertThat(finding.rule()).isEqualTo("XML-limit");
        return finding.location() + " " + finding.message();
    }

    @Test
    void aDocumentWithoutARootIsSaidToHaveNone() throws IOException {
        for (String empty : new String[] {"", " \n", "<!-- nothing -->"}) {
            assertThat(answer(empty.getBytes(UTF_8)).orElseThrow().message())
                    .isEqualTo("this is not well-formed XML: it ends before there is a root element");
        }
    }

    @Test
    void aStreamThatFailsFailsTheReadingAsItIs() {
        byte[] bytes = XML.toBytes(ArbitraryDocuments.of(9));
        for (int length : new int[] {0, 1, 3, 50, 200, bytes.length - 1, bytes.length}) {
            assertThatThrownBy(() -> XML.read(failing(bytes, length)))
                    .isInstanceOf(IOException.class)
                    .hasMessage("the cable broke");
            assertThatThrownBy(() -> XML.validate(failing(bytes, length)))
                    .isInstanceOf(IOException.class)
                    .hasMessage("the cable broke");
            assertThatThrownBy(() -> {
                        try (IncidentReader reader = XML.incidents(failing(bytes, length))) {
                            reader.forEachRemaining(incident -> {});
                        }
                    })
                    .satisfiesAnyOf(
                            e -> assertThat(e).isExactlyInstanceOf(IOException.class),
                            e -> assertThat(e)
                                    .isInstanceOf(UncheckedIOException.class)
                                    .rootCause()
                                    .hasMessage("the cable broke"));
        }
    }

    private static InputStream failing(byte[] bytes, int after) {
        return new InputStream() {
            private int at;

            @Override
            public int read() throws IOException {
                if (at == after) {
                    throw new IOException("the cable broke");
                }
                return bytes[at++];
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                if (at == after) {
                    throw new IOException("the cable broke");
                }
                int n = Math.min(length, after - at);
                System.arraycopy(bytes, at, buffer, offset, n);
                at += n;
                return n;
            }
        };
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aStreamMayGiveOneByteAtATimeOrNoneForAWhile(boolean pauses) throws IOException {
        IodefDocument document = ArbitraryDocuments.of(6);
        InputStream slow = new ByteArrayInputStream(XML.toBytes(document)) {
            private boolean pause;

            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                pause = !pause;
                return pauses && pause ? 0 : super.read(buffer, offset, Math.min(1, length));
            }
        };

        assertThat(XML.read(slow).document()).isEqualTo(document);
    }

    private static Optional<Finding> answer(byte[] bytes) throws IOException {
        return DocumentAnswers.of(XML, () -> new ByteArrayInputStream(bytes));
    }

    private static String description(byte[] bytes) {
        return XML.read(bytes)
                .document()
                .incidents()
                .get(0)
                .descriptions()
                .get(0)
                .value();
    }

    private static String document(String content) {
        return "<IODEF-Document version=\"2.00\"" + NS + ">" + content + "</IODEF-Document>";
    }
}
