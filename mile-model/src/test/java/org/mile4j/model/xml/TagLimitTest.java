package org.mile4j.model.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.model.Finding;
import org.mile4j.model.LimitExceededException;
import org.mile4j.model.Location;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.Mode;
import org.mile4j.testing.Requirement;

/** A tag may have so many attributes and so many declarations of namespaces, whoever parses it. */
class TagLimitTest {

    private static final int MOST = 100;
    private static final IodefXml XML =
            IodefXml.defaults().mode(Mode.PRESERVE).rules(Set.of()).limits(XmlLimits.DEFAULT.withMaxAttributes(MOST));
    private static final String BEGIN =
            "<?xml version='1.0'?>\n<IODEF-Document version='2.00' xmlns='urn:ietf:params:xml:ns:iodef-2.0'";
    private static final String DECLARATIONS = "a tag has more than 100 declarations of namespaces.";
    private static final String ATTRIBUTES = "a tag has more than 100 attributes.";

    /** A way to read a document. */
    interface Way {
        Object read(String document) throws IOException, XMLStreamException;
    }

    static List<Way> ways() {
        return List.of(
                document -> XML.read(document),
                document -> XML.read(bytes(document)),
                document -> XML.read(bytes(document, document.length() + 70_000)),
                document -> XML.read(new ByteArrayInputStream(bytes(document))),
                document -> XML.read(document.getBytes(StandardCharsets.UTF_16)),
                document -> PiecewiseAnswers.several(XML).read(bytes(document)),
                TagLimitTest::incidents,
                document -> XML.read(by(XMLInputFactory.newDefaultFactory(), document)),
                document -> XML.read(by(woodstox(), document)),
                document -> {
                    XMLStreamReader reader = by(woodstox(), document);
                    reader.nextTag();
                    return XML.read(reader);
                });
    }

    private static Object incidents(String document) throws IOException {
        try (IncidentReader reader = XML.incidents(new ByteArrayInputStream(bytes(document)))) {
            reader.forEachRemaining(incident -> {});
            return reader.findings();
        }
    }

    private static XMLStreamReader by(XMLInputFactory factory, String document) throws XMLStreamException {
        return factory.createXMLStreamReader(new StringReader(document));
    }

    private static XMLInputFactory woodstox() {
        return ServiceLoader.load(XMLInputFactory.class).stream()
                .filter(found -> found.type().getName().startsWith("com.ctc.wstx."))
                .findFirst()
                .orElseThrow()
                .get();
    }

    /** Where there is a tag in a document: its root, a class, an element of simple type, one that is not known. */
    private static Stream<String> withTag(String inside) {
        return Stream.of(
                BEGIN + inside + "><Incident/></IODEF-Document>",
                BEGIN + ">\n<Incident" + inside + "/></IODEF-Document>",
                BEGIN + "><Incident>\n<Description" + inside + ">d</Description></Incident></IODEF-Document>",
                BEGIN + "><Incident>\n<x:x xmlns:x='urn:example'><x" + inside + "/></x:x></Incident></IODEF-Document>",
                BEGIN + "><AdditionalData dtype='xml'><x" + inside + "/></AdditionalData></IODEF-Document>");
    }

    private static String many(int count, String each) {
        return IntStream.range(0, count)
                .mapToObj(i -> " " + each.replace("N", "n" + i))
                .collect(Collectors.joining());
    }

    private static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    /** A document too large to be read without a meter. */
    private static byte[] bytes(String document, int size) {
        return bytes(document + " ".repeat(size - document.length()));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void asManyAsTheLimitAreRead(Way way) throws IOException, XMLStreamException {
        String most = many(MOST - 1, "xmlns:N='urn:example:N'") + many(MOST - 1, "N='v'");
        for (String document : withTag(most).toList()) {
            assertThat(way.read(document)).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    @Requirement("XML-limit")
    void moreAreRefused(Way way) {
        withTag(many(MOST + 1, "xmlns:N='u'")).forEach(document -> assertRefused(way, document, DECLARATIONS));
        withTag(many(MOST + 1, "N=''")).forEach(document -> assertRefused(way, document, ATTRIBUTES));
        withTag(many(MOST + 1, "N='" + "v".repeat(80) + "'"))
                .forEach(document -> assertRefused(way, document, ATTRIBUTES));
        withTag(many(900, "xmlns:N='u'")).forEach(document -> assertRefused(way, document, DECLARATIONS));
    }

    private static void assertRefused(Way way, String document, String message) {
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> way.read(document))
                .satisfies(e -> assertThat(e.finding().rule()).isEqualTo("XML-limit"))
                .satisfies(e -> assertThat(e.finding().message()).isEqualTo(message))
                .satisfies(e -> assertThat(e.finding().hint()).contains("XmlLimits.maxAttributes"))
                .satisfies(e -> assertThat(e.finding().location().line()).isPositive());
    }

    @ParameterizedTest
    @ValueSource(ints = {MOST + 1, 3_000})
    void thePlaceIsThatOfTheTag(int count) {
        String inside = many(count, "xmlns:N='u'");
        List<String> documents = withTag(inside).toList();

        assertThat(place(documents.get(0)))
                .extracting(Location::line, Location::column)
                .containsExactly(2, 1);
        assertThat(place(documents.get(1))).extracting(Location::line).isEqualTo(3);
        assertThat(place(documents.get(2))).extracting(Location::line).isEqualTo(3);
        for (String document : documents) {
            assertThat(XML.validate(document).findings())
                    .extracting(Finding::message, Finding::location)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(DECLARATIONS, place(document)));
        }
    }

    private static Location place(String document) {
        try {
            XML.read(bytes(document));
            throw new AssertionError(document);
        } catch (MalformedInputException e) {
            return e.finding().location();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {" xmlns:aN='u'", " aN='u'"})
    void theParserIsStoppedInsideATagThatDoesNotEnd(String each) {
        XmlLimits wide = XmlLimits.DEFAULT.withMaxTagLength(100_000_000);
        EndlessStream stream = new EndlessStream(BEGIN, 1_000_000, i -> each.replace("N", "" + i), "/>");

        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> IodefXml.defaults().limits(wide).read(stream))
                .withMessageContaining("a tag has more than 256 ");
        assertThat(stream.made()).isLessThan(300);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void fourTimesAsManyDeclarationsMayBeInForce(Way way) throws Exception {
        way.read(BEGIN + ">" + nested(4, "") + "</IODEF-Document>");

        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> way.read(BEGIN + ">" + nested(5, "") + "</IODEF-Document>"))
                .withMessageContaining("more than 400 declarations of namespaces are in force")
                .withMessageContaining("XmlLimits.maxAttributes");
    }

    @Test
    void declarationsThatEndedAreNotInForce() throws IOException {
        String twenty = nested(4, "").repeat(20);

        assertThat(XML.read(BEGIN + ">" + twenty + "</IODEF-Document>")
                        .document()
                        .incidents())
                .hasSize(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<AdditionalData dtype='xml'><x NS/></AdditionalData>",
                "<DetectTime NS>2020-01-01T00:00:00Z</DetectTime>",
                "<unknown><x NS/></unknown>"
            })
    void declarationsCountWhereverTheyStand(String element) {
        String inside = element.replace("NS", many(99, "xmlns:N='u'"));

        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> XML.read(BEGIN + ">" + nested(4, inside) + "</IODEF-Document>"))
                .withMessageContaining("more than 400 declarations of namespaces are in force");
    }

    /** An incident with events in each other, each of which declares the same prefixes again. */
    private static String nested(int depth, String inside) {
        String start = "<EventData" + many(99, "xmlns:N='u'") + ">";
        return "<Incident>" + start.repeat(depth) + inside + "</EventData>".repeat(depth) + "</Incident>";
    }

    @Test
    void theLimitCanBeRaised() {
        XmlLimits wide = XmlLimits.DEFAULT.withMaxAttributes(3_000);
        String document = BEGIN + many(3_000 - 1, "xmlns:N='u'") + "><Incident/></IODEF-Document>";

        assertThat(XML.limits(wide).read(document).document().incidents()).hasSize(1);
    }
}
