package org.mile4j.model.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.model.Finding;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.iodef.MLString;
import org.mile4j.model.xml.Iodef1Xml;
import org.mile4j.model.xml.IodefXml;
import org.mile4j.testing.Requirement;

/** RFC 7970, Section 4.1, and RFC 5070, Section 4.1: how documents begin, and what is escaped in them. */
class DeclarationTest {

    private static final String MARKUP = "a & b < c > d \" e ' f é";

    private static IodefDocument document() {
        return IodefDocument.builder()
                .formatId(MARKUP)
                .addIncident(
                        Incident.builder().addDescription(MLString.of(MARKUP)).build())
                .build();
    }

    private static org.mile4j.model.iodef1.IodefDocument document1() {
        return org.mile4j.model.iodef1.IodefDocument.builder()
                .formatid(MARKUP)
                .addIncident(org.mile4j.model.iodef1.Incident.builder()
                        .addDescription(org.mile4j.model.iodef1.MLString.of(MARKUP))
                        .build())
                .build();
    }

    @Test
    @Requirement("7970-100")
    void theDeclarationStatesTheEncoding() {
        String good = Incidents.document("");

        assertThat(Incidents.rules(good)).isEmpty();
        assertThat(Incidents.rules(good.replace(" encoding=\"UTF-8\"", "")))
                .containsExactly("RFC7970-4.1-xml-declaration");
        assertThat(Incidents.rules(good.substring(good.indexOf("?>") + 2).strip()))
                .containsExactly("RFC7970-4.1-xml-declaration");
    }

    @Test
    @Requirement("7970-101")
    void whatIsWrittenBeginsWithADeclarationAndIsUtf8() {
        byte[] bytes = IodefXml.defaults().toBytes(document());

        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<IODEF-Document ")
                .contains("é");
    }

    @Test
    @Requirement("7970-104")
    void markupInValuesIsEscaped() {
        String xml = new String(IodefXml.defaults().toBytes(document()), StandardCharsets.UTF_8);

        assertThat(xml).contains("<Description>a &amp; b &lt; c &gt; d \" e ' f é</Description>");
        assertThat(xml).contains("format-id=\"a &amp; b &lt; c > d &quot; e ' f é\"");
        assertThat(IodefXml.defaults().read(xml).document()).isEqualTo(document());
    }

    @Test
    @Requirement("5070-041")
    void version1EscapesFiveCharacters() {
        String xml = new String(Iodef1Xml.defaults().toBytes(document1()), StandardCharsets.UTF_8);
        String escaped = "a &amp; b &lt; c &gt; d &quot; e &apos; f é";

        assertThat(xml).contains("<Description>" + escaped + "</Description>", "formatid=\"" + escaped + "\"");
        assertThat(Iodef1Xml.defaults().read(xml).document()).isEqualTo(document1());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a & b", "a < b", "a ]]> b"})
    @Requirement({"5070-041", "5070-044"})
    void markupInVersion1IsNotWellFormed(String text) {
        String xml = "<IODEF-Document xmlns='urn:ietf:params:xml:ns:iodef-1.0'><Incident><Description>" + text
                + "</Description></Incident></IODEF-Document>";

        List<Finding> findings = Iodef1Xml.defaults().validate(xml).findings();

        assertThat(findings).extracting(Finding::rule).contains("XML-well-formed");
    }
}
