package org.mile4j.model.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mile4j.model.LimitExceededException;
import org.mile4j.model.Reading;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.data.XmlComment;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.data.XmlProcessingInstruction;
import org.mile4j.model.data.XmlText;
import org.mile4j.model.iodef.IodefDocument;

/** Free content keeps every node in its order, be it one text, as mostly, or more. */
class FreeContentTest {

    private static final XmlElement X = new XmlElement("urn:x", "", "x", List.of(), List.of(), List.of());

    static Stream<Arguments> contents() {
        XmlText a = new XmlText("a");
        return Stream.of(
                Arguments.of("", List.of()),
                Arguments.of("a", List.of(a)),
                Arguments.of(" \n", List.of(new XmlText(" \n"))),
                Arguments.of("<![CDATA[a]]>", List.of(a)),
                Arguments.of("a<![CDATA[<]]>b", List.of(new XmlText("a<b"))),
                Arguments.of("&#x1F600;", List.of(new XmlText("\uD83D\uDE00"))),
                Arguments.of("<!--c-->", List.of(new XmlComment("c"))),
                Arguments.of("a<!--c-->", List.of(a, new XmlComment("c"))),
                Arguments.of("<!--c-->a", List.of(new XmlComment("c"), a)),
                Arguments.of("a<!--c-->a", List.of(a, new XmlComment("c"), a)),
                Arguments.of("a<?p d?>", List.of(a, new XmlProcessingInstruction("p", "d"))),
                Arguments.of("a<x xmlns='urn:x'/>", List.of(a, X)),
                Arguments.of("<x xmlns='urn:x'/>a", List.of(X, a)),
                Arguments.of("a<x xmlns='urn:x'/>a", List.of(a, X, a)));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void isKept(String content, List<XmlNode> nodes) throws XMLStreamException {
        String document = document(content);
        IodefXml xml = IodefXml.defaults().rules(Set.of(RuleGroup.STRUCTURE));
        Reading<IodefDocument> ours = xml.read(document);
        Reading<IodefDocument> others =
                xml.read(XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(document)));
        assertThat(content(ours))
                .usingRecursiveComparison()
                .ignoringFields("namespaces")
                .isEqualTo(nodes);
        assertThat(ours.report().findings())
                .extracting("rule")
                .isEqualTo(
                        others.report().findings().stream().map(f -> f.rule()).toList());
    }

    @Test
    void oneTextIsNoLongerThanTheLimit() {
        IodefXml xml = IodefXml.defaults().limits(XmlLimits.DEFAULT.withMaxTextLength(100));
        assertThat(content(xml.read(document("x".repeat(100))))).hasSize(1);
        assertThatExceptionOfType(LimitExceededException.class).isThrownBy(() -> xml.read(document("x".repeat(101))));
    }

    private static List<XmlNode> content(Reading<IodefDocument> reading) {
        return reading.document().incidents().get(0).additionalData().get(0).content();
    }

    private static String document(String content) {
        return "<IODEF-Document xmlns='urn:ietf:params:xml:ns:iodef-2.0' version='2.00'><Incident purpose='reporting'>"
                + "<IncidentID name='csirt.example.com'>1</IncidentID>"
                + "<GenerationTime>2026-01-17T10:00:00Z</GenerationTime><AdditionalData dtype='xml'>" + content
                + "</AdditionalData></Incident></IODEF-Document>";
    }
}
