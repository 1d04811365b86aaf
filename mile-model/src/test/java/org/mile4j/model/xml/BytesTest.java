package org.mile4j.model.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.model.Finding;
import org.mile4j.model.LimitExceededException;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.Mode;
import org.mile4j.model.Reading;
import org.mile4j.model.Report;
import org.mile4j.model.RuleViolationException;
import org.mile4j.model.iodef.IodefDocument;

/** Bytes in memory read as the same bytes from a stream do, and as the same text. */
class BytesTest {

    private static final IodefXml XML = IodefXml.defaults();

    private static String document(String description) {
        return "<IODEF-Document version=\"2.00\" xmlns=\"urn:ietf:params:xml:ns:iodef-2.0\">"
                + "<Incident purpose=\"reporting\"><IncidentID name=\"a.example\">1</IncidentID>"
                + "<GenerationTime>2026-01-01T00:00:00Z</GenerationTime><Description>" + description
                + "</Description><Contact role=\"creator\" type=\"person\"/></Incident></IODEF-Document>";
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "Größe \u20AC \uD83D\uDE00", "<x/>", "a<![CDATA[b]]>c", "<!-- c -->d<?e f?>"})
    void readAsFromAStream(String description) throws IOException {
        byte[] bytes = document(description).getBytes(StandardCharsets.UTF_8);
        Reading<IodefDocument> fromMemory = XML.read(bytes);
        assertThat(fromMemory).isEqualTo(XML.read(new ByteArrayInputStream(bytes)));
        assertThat(fromMemory.document())
                .isEqualTo(XML.read(document(description)).document());
    }

    @Test
    void mayBeInUtf16() {
        Reading<IodefDocument> read = XML.read(document("Größe").getBytes(StandardCharsets.UTF_16));
        assertThat(read.document().incidents().get(0).descriptions().get(0).value())
                .isEqualTo("Größe");
    }

    @Test
    void thatAreNoUtf8AreRefusedWithTheirPlace() {
        byte[] bytes = document("x").getBytes(StandardCharsets.UTF_8);
        int at = document("x").indexOf("x</Description");
        bytes[at] = (byte) 0xC0;
        assertThatThrownBy(() -> XML.read(bytes))
                .isInstanceOfSatisfying(
                        MalformedInputException.class,
                        e -> assertThat(e.finding().location().offset()).isEqualTo(at));
    }

    @Test
    void areBoundByTheLimitsHoweverFew() {
        byte[] bytes = document("x".repeat(100)).getBytes(StandardCharsets.UTF_8);
        IodefXml limited = XML.rules(Set.of()).limits(XmlLimits.DEFAULT.withMaxTextLength(99));
        assertThatThrownBy(() -> limited.read(bytes))
                .isInstanceOfSatisfying(
                        LimitExceededException.class,
                        e -> assertThat(e.finding().location().path())
                                .isEqualTo("/IODEF-Document/Incident[1]/Description[1]"));
        IodefXml small = XML.limits(XmlLimits.DEFAULT.withMaxBytes(bytes.length - 1));
        assertThatThrownBy(() -> small.read(bytes)).isInstanceOf(LimitExceededException.class);
    }

    @Test
    void areBoundByTheLimitOfTextInsideUnknownElementsToo() {
        byte[] bytes = document("<x>" + "y".repeat(100) + "</x>").getBytes(StandardCharsets.UTF_8);
        IodefXml limited = XML.rules(Set.of()).limits(XmlLimits.DEFAULT.withMaxTextLength(99));
        assertThatThrownBy(() -> limited.read(bytes)).isInstanceOf(LimitExceededException.class);
    }

    @Test
    void areReportedAsNotCheckedToTheEndOnceThereAreTooManyFindings() {
        byte[] bytes =
                document("a").replace("<Contact", "<w/><x/><y/><z/><Contact").getBytes(StandardCharsets.UTF_8);
        Report all = XML.validate(bytes);
        Report some = XML.limits(XmlLimits.DEFAULT.withMaxFindings(2)).validate(bytes);
        assertThat(all.complete()).isTrue();
        assertThat(some.findings()).isEqualTo(all.findings().subList(0, 2));
        assertThat(some.complete()).isFalse();
    }

    @Test
    void areNotReadOnOnceThereAreTooManyFindings() {
        String document = XML.toXml(ManyIncidents.clean(3)).replaceFirst("<IncidentID", "<x/><y/><z/><IncidentID");
        byte[] broken = document.replace("</IODEF-Document>", "<").getBytes(StandardCharsets.UTF_8);
        assertThat(XML.validate(broken).findings())
                .hasSize(4)
                .last()
                .extracting(Finding::rule)
                .isEqualTo("XML-well-formed");
        Report some = XML.limits(XmlLimits.DEFAULT.withMaxFindings(2)).validate(broken);
        assertThat(some.findings()).extracting(Finding::rule).containsOnly("RFC7970-8-unknown-element");
        assertThat(some.findings()).hasSize(2);
        assertThat(some.complete()).isFalse();
    }

    @Test
    void withErrorsAreRefusedHoweverManyWarningsStandBefore() {
        String document = XML.toXml(ManyIncidents.clean(3)).replaceFirst("<IncidentID", "<x/><y/><z/><IncidentID");
        byte[] bytes = document.replaceFirst("(?s)(.*)<GenerationTime>[^<]*</GenerationTime>", "$1")
                .getBytes(StandardCharsets.UTF_8);
        IodefXml limited = XML.mode(Mode.PRESERVE).limits(XmlLimits.DEFAULT.withMaxFindings(2));

        Report report = limited.validate(bytes);

        assertThat(report).isEqualTo(limited.read(bytes).report());
        assertThat(report.findings())
                .extracting(Finding::rule)
                .containsExactly("RFC7970-8-unknown-element", "RFC7970-8-missing-element");
        assertThatThrownBy(() -> limited.require(bytes)).isInstanceOf(RuleViolationException.class);
    }
}
