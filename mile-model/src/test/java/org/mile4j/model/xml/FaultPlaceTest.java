package org.mile4j.model.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.model.Location;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.Report;

/** A character that cannot stand where it does is named by its own place, not by the one behind it. */
class FaultPlaceTest {

    private static final String MARK = "§";
    private static final String ROOT = "<IODEF-Document version='2.00' xmlns='urn:ietf:params:xml:ns:iodef-2.0'>";

    private static final IodefXml XML = IodefXml.defaults();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "§x",
                "\n §x",
                "<?xml version='1.0'?>§x",
                "<?xml version='1.0' §x?>",
                "§\u0001",
                "\n§\u0001<a/>",
                "§\u00fc",
                "§\u20ac",
                "<§1/>",
                "<§\u00f7/>",
                "<a b=§1>",
                "<a b='1'§c='2'>",
                "<a b='\u00fc§<'>",
                "<a b='\n§\u0001'>",
                ROOT + "\u00fc§\u0001",
                ROOT + "§\ufffe",
                ROOT + "&§1;",
                ROOT + "&#x§g;",
                ROOT + "<!§x>",
                ROOT + "<!-- §\u0001 -->",
                ROOT + "<![CDATA[§\u0001]]>",
                ROOT + "</IODEF-Document>\n§&"
            })
    void isThatOfTheCharacter(String marked) {
        String xml = marked.replace(MARK, "");

        assertThat(place(XML.validate(xml))).isEqualTo(place(marked, StandardCharsets.UTF_16BE, 2));
        assertThat(place(XML.validate(xml.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(place(marked, StandardCharsets.UTF_8, 1));
    }

    @Test
    void isThatOfTheReaderWhereTheCallerBringsOne() throws Exception {
        XMLStreamReader reader =
                XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader("<a b='<'/>"));

        MalformedInputException e =
                Assertions.catchThrowableOfType(MalformedInputException.class, () -> XML.read(reader));

        assertThat(e.finding().location().column())
                .isEqualTo(((javax.xml.stream.XMLStreamException) e.getCause())
                        .getLocation()
                        .getColumnNumber());
    }

    private static String place(Report report) {
        Location at = report.findings().get(report.findings().size() - 1).location();
        return at.line() + ":" + at.column();
    }

    private static String place(String marked, Charset charset, int unit) {
        String before = marked.substring(0, marked.indexOf(MARK));
        String line = before.substring(before.lastIndexOf('\n') + 1);
        return before.chars().filter(c -> c == '\n').count() + 1 + ":" + (line.getBytes(charset).length / unit + 1);
    }
}
