package org.mile4j.model.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.model.Mode;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.rules.Rules;

/** Several threads read a document as one does, whatever the document looks like. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class PiecewiseReadingTest {

    private static final IodefXml XML = IodefXml.defaults();
    private static final IodefXml UNCHECKED = XML.rules(Set.of());
    private static final String CLEAN = XML.toXml(ManyIncidents.clean(6));
    private static final String INCIDENT = "<Incident purpose=";
    private static final String NEXT = "</Incident><Incident purpose=";

    @TempDir
    private Path folder;

    @AfterEach
    void noThreadIsLeft() {
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("mile-document-"));
    }

    // ---- what is read in pieces -------------------------------------------------------------------------------------

    static Stream<String> harmless() {
        return Stream.of(
                CLEAN,
                XML.pretty(true).toXml(ManyIncidents.clean(6)),
                CLEAN.replace("><", ">\r\n<"),
                "\uFEFF" + CLEAN,
                CLEAN + "<!-- behind --><?and so?>\n",
                CLEAN.replace("</IODEF-Document>", "</IODEF-Document\n>"),
                CLEAN.replace("</Incident>", "</Incident >"),
                CLEAN.replace(INCIDENT, "<Incident\npurpose="),
                prefixed(CLEAN),
                CLEAN.replace("</IncidentID>", "</IncidentID><!-- inside --><?an incident?>"),
                lastHas("<AdditionalData dtype=\"string\">x</AdditionalData>"));
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void aCleanDocumentIsReadInPieces(String document) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);

        assertThat(XML.validate(bytes).findings()).isEmpty();
        assertThat(PiecewiseAnswers.isReadInPieces(XML, bytes)).isTrue();
        PiecewiseAnswers.assertSame(XML, bytes);
        PiecewiseAnswers.assertSame(UNCHECKED, bytes);
    }

    @Test
    void aCleanDocumentOfVersion1IsReadInPieces() {
        Iodef1Xml xml = Iodef1Xml.defaults();
        org.mile4j.model.iodef1.IodefDocument one =
                xml.require(Rules.goodDocument("RFC5070-8-unknown-element").orElseThrow());
        List<org.mile4j.model.iodef1.Incident> incidents = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            org.mile4j.model.iodef1.Incident incident = one.incidents().get(0);
            incidents.add(incident.toBuilder()
                    .incidentId(incident.incidentId().orElseThrow().toBuilder()
                            .id("n-" + i)
                            .build())
                    .build());
        }
        byte[] bytes = xml.toBytes(one.toBuilder().incidents(incidents).build());

        assertThat(PiecewiseAnswers.isReadInPieces(xml, bytes)).isTrue();
        PiecewiseAnswers.assertSame(xml, bytes);
    }

    // ---- what is not ------------------------------------------------------------------------------------------------

    static Stream<String> suspicious() {
        return Stream.of(
                CLEAN.replace(NEXT, "</Incident><!-- <Incident > --><Incident purpose="),
                CLEAN.replaceFirst(NEXT, "</Incident><!-- <Incident purpose=")
                        .replaceFirst("(?s)(.*)</Incident>", "$1--></Incident>"),
                between("<!-- <Incident purpose=\"other\"></Incident> -->"),
                between("<!-- comment -->"),
                between("<?instruction <Incident >?>"),
                between("<?instruction?>"),
                between("<![CDATA[ <Incident > ]]>"),
                between("<![CDATA[  ]]>"),
                between("text"),
                between("&#32;"),
                between("<AdditionalData dtype=\"string\">x</AdditionalData>"),
                between("<IncidentID name=\"x\">1</IncidentID>"),
                between("<Incidents/>"),
                between("<Incident/>"),
                between("<Unknown><Incident /></Unknown>"),
                between("</IODEF-Document>"),
                between("<Incident "),
                between("<"),
                between("&"),
                between("]]>"),
                between("\u0000"),
                between("</Incident>"),
                between("</IODEF-Document><IODEF-Document>"),
                CLEAN.replaceFirst(INCIDENT, "<!-- <Incident > -->" + INCIDENT),
                CLEAN.replaceFirst("<IODEF", "<!-- <Incident > --><IODEF"),
                CLEAN.replaceFirst("<IODEF", "<!DOCTYPE x><IODEF"),
                CLEAN.replaceFirst(" xmlns=", " a=\"<Incident >\" xmlns="),
                CLEAN.replaceFirst(" xmlns=", " a=\" &lt;Incident >\" xmlns="),
                CLEAN.replaceFirst(INCIDENT, "<p:Incident xmlns:p=\"urn:ietf:params:xml:ns:iodef-2.0\" purpose=")
                        .replaceFirst("</Incident>", "</p:Incident>"),
                CLEAN.replaceFirst(INCIDENT, "<Incident xmlns=\"urn:other\" purpose="),
                lastHas("<!-- last -->"),
                lastHas("<AdditionalData dtype=\"xml\"><Incident >x</Incident></AdditionalData>"),
                CLEAN + "text",
                CLEAN + "<IODEF-Document/>",
                CLEAN + "<!-- open",
                CLEAN.replace("-copy-4", "-copy-1"),
                CLEAN.replace("-copy-5", "-copy-0"),
                CLEAN.replaceFirst("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\""),
                CLEAN.replaceFirst("encoding=\"UTF-8\"", "encoding=\"unheard-of\""),
                "<IODEF-Document/>",
                "<other><Incident ></Incident></other>",
                " " + CLEAN,
                "");
    }

    @ParameterizedTest
    @MethodSource("suspicious")
    void ofASuspiciousDocumentSeveralThreadsSayWhatOneSays(String document) {
        for (byte[] bytes : List.of(
                document.getBytes(StandardCharsets.UTF_8),
                prefixed(document).getBytes(StandardCharsets.UTF_8),
                document.getBytes(StandardCharsets.UTF_16))) {
            PiecewiseAnswers.assertSame(XML, bytes);
            PiecewiseAnswers.assertSame(UNCHECKED, bytes);
            PiecewiseAnswers.assertSame(XML.mode(Mode.PRESERVE), bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "ISO-8859-1"})
    void anotherEncodingIsNotReadInPieces(String encoding) {
        byte[] bytes = CLEAN.replace("UTF-8", encoding).getBytes(Charset.forName(encoding));

        assertThat(UNCHECKED.read(bytes).document().incidents()).hasSize(6);
        assertThat(PiecewiseAnswers.isReadInPieces(UNCHECKED, bytes)).isFalse();
    }

    @Test
    void aDocumentWithAFindingIsNotReadInPieces() {
        for (int incident = 0; incident < 6; incident++) {
            byte[] bytes = CLEAN.replace("-copy-" + incident + "</IncidentID>", "</IncidentID><Unknown/>")
                    .getBytes(StandardCharsets.UTF_8);

            assertThat(XML.validate(bytes).findings()).isNotEmpty();
            assertThat(PiecewiseAnswers.isReadInPieces(XML, bytes)).isFalse();
        }
    }

    @Test
    void aDocumentThatEndsEarlyIsRefusedAtTheSamePlace() {
        byte[] bytes = CLEAN.getBytes(StandardCharsets.UTF_8);
        int last = CLEAN.lastIndexOf(INCIDENT);
        for (int length = last - 20; length < bytes.length; length += 3) {
            PiecewiseAnswers.assertSame(XML, Arrays.copyOf(bytes, length));
        }
    }

    @Test
    void everyPlaceForACutMayBeInsideAnythingElse() {
        byte[] comment = "<!--<Incident >-->".getBytes(StandardCharsets.UTF_8);
        byte[] bytes = XML.toXml(ManyIncidents.clean(2)).getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < bytes.length; at++) {
            byte[] changed = Arrays.copyOf(bytes, bytes.length + comment.length);
            System.arraycopy(comment, 0, changed, at, comment.length);
            System.arraycopy(bytes, at, changed, at + comment.length, bytes.length - at);
            PiecewiseAnswers.assertSame(UNCHECKED, changed);
        }
    }

    // ---- limits -----------------------------------------------------------------------------------------------------

    @Test
    void everyLimitIsThatOfTheWholeDocument() {
        String named = CLEAN;
        for (int i = 0; i < 6; i++) {
            named = named.replaceFirst("</IncidentID><", "</IncidentID><?name" + i + "?><");
        }
        byte[] bytes = named.getBytes(StandardCharsets.UTF_8);
        IntFunction<List<XmlLimits>> limits = n -> List.of(
                XmlLimits.DEFAULT.withMaxIdentifiers(n),
                XmlLimits.DEFAULT.withMaxNames(n),
                XmlLimits.DEFAULT.withMaxDepth(n),
                XmlLimits.DEFAULT.withMaxFindings(n),
                XmlLimits.DEFAULT.withMaxBytes(bytes.length + n - 30),
                XmlLimits.DEFAULT.withMaxTagLength(n),
                XmlLimits.DEFAULT.withMaxAttributes(n),
                XmlLimits.DEFAULT.withMaxTextLength(n));
        for (int n = 1; n < 60; n++) {
            for (XmlLimits limit : limits.apply(n)) {
                PiecewiseAnswers.assertSame(XML.limits(limit), bytes);
            }
        }
        assertThat(PiecewiseAnswers.isReadInPieces(XML.limits(XmlLimits.DEFAULT.withMaxBytes(bytes.length)), bytes))
                .isTrue();
        assertThat(PiecewiseAnswers.isReadInPieces(XML.limits(XmlLimits.DEFAULT.withMaxBytes(bytes.length - 1)), bytes))
                .isFalse();
    }

    @Test
    void aTextMayBeAsLongAsInTheWholeDocument() {
        XmlLimits limits = XmlLimits.DEFAULT.withMaxTextLength(40_000);
        for (int length = 20_000; length < 60_000; length += 1_111) {
            String text = "<Description>" + "x".repeat(length) + "</Description><Assessment";
            byte[] bytes = CLEAN.replace("<Assessment", text).getBytes(StandardCharsets.UTF_8);
            PiecewiseAnswers.assertSame(XML.limits(limits), bytes);
            PiecewiseAnswers.assertSame(UNCHECKED.limits(limits), bytes);
        }
    }

    @Test
    void thereAreNoFewerThreadsThanNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> XML.threads(-1)).withMessageContaining("-1 threads");
        assertThat(XML.options().threads()).isEqualTo(XmlOptions.AUTOMATIC_THREADS);
        assertThat(XML.threads(7).options().threads()).isEqualTo(7);
        assertThat(XML.threads(7).threads(XmlOptions.AUTOMATIC_THREADS).options())
                .isEqualTo(XML.options());
    }

    // ---- files ------------------------------------------------------------------------------------------------------

    @Test
    void aFileIsReadAsItsBytesAre() throws IOException {
        for (String document : Stream.concat(harmless(), suspicious()).toList()) {
            Path file = Files.write(folder.resolve("document.xml"), document.getBytes(StandardCharsets.UTF_8));

            assertThat(PiecewiseAnswers.several(XML).validate(file).findings())
                    .isEqualTo(XML.validate(file).findings());
        }
        Path file = Files.writeString(folder.resolve("clean.xml"), CLEAN);
        assertThat(PiecewiseAnswers.several(XML).require(file)).isEqualTo(XML.require(file));
    }

    @Test
    void aFileIsReadInPieces() throws IOException {
        Path file = Files.writeString(folder.resolve("clean.xml"), XML.toXml(ManyIncidents.clean(1_200)));

        assertThat(Files.size(file)).isGreaterThan(5 * 64 << 10);
        assertThat(new LargeDocuments<>(IodefXml.FORMAT, new IodefParts(), PiecewiseAnswers.SMALLEST)
                        .read(file, XML.options().withThreads(2), true))
                .contains(XML.read(file));
    }

    @Test
    void aFileThatIsNotThereIsNotThere() {
        Path none = folder.resolve("none.xml");

        assertThatThrownBy(() -> PiecewiseAnswers.several(XML).read(none)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> PiecewiseAnswers.several(XML).validate(none)).isInstanceOf(NoSuchFileException.class);
    }

    // ---- threads ----------------------------------------------------------------------------------------------------

    @Test
    void anInterruptedThreadReadsToTheEndAndStaysInterrupted() throws IOException {
        Path file = Files.writeString(folder.resolve("clean.xml"), CLEAN);
        IodefDocument expected = XML.read(file).document();
        IodefXml several = PiecewiseAnswers.several(XML);

        Thread.currentThread().interrupt();
        try {
            assertThat(several.read(CLEAN.getBytes(StandardCharsets.UTF_8)).document())
                    .isEqualTo(expected);
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
            assertThat(several.read(file).document()).isEqualTo(expected);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void moreThreadsThanPiecesDoNoHarm() {
        byte[] bytes = CLEAN.getBytes(StandardCharsets.UTF_8);

        assertThat(XML.pieces(PiecewiseAnswers.SMALLEST).threads(40).read(bytes).document())
                .isEqualTo(XML.read(bytes).document());
    }

    @Test
    void aSmallDocumentIsReadByOneThread() {
        byte[] bytes = CLEAN.getBytes(StandardCharsets.UTF_8);

        assertThat(new LargeDocuments<>(IodefXml.FORMAT, new IodefParts(), PieceSizes.DEFAULT)
                        .read(bytes, XML.options().withThreads(2), true))
                .isEmpty();
        assertThat(new LargeDocuments<>(IodefXml.FORMAT, new IodefParts(), PiecewiseAnswers.SMALLEST)
                        .read(bytes, XML.options(), true))
                .isEmpty();
    }

    @Test
    void aVeryLargeDocumentIsReadByAllProcessorsUnasked() {
        assumeTrue(Runtime.getRuntime().availableProcessors() > 1);
        byte[] bytes = CLEAN.getBytes(StandardCharsets.UTF_8);

        assertThat(unasked(bytes.length).read(bytes, XML.options(), true)).contains(XML.read(bytes));
        assertThat(unasked(bytes.length + 1).read(bytes, XML.options(), true)).isEmpty();
        assertThat(unasked(bytes.length).read(bytes, XML.threads(1).options(), true))
                .isEmpty();
    }

    private static LargeDocuments<IodefDocument, Incident> unasked(int bytes) {
        return new LargeDocuments<>(IodefXml.FORMAT, new IodefParts(), new PieceSizes(1, 1, 1, bytes, 1));
    }

    private static String between(String text) {
        return CLEAN.replaceFirst(
                NEXT, java.util.regex.Matcher.quoteReplacement("</Incident>" + text + "<Incident purpose="));
    }

    private static String lastHas(String text) {
        return CLEAN.replace("</IODEF-Document>", text + "</IODEF-Document>");
    }

    private static String prefixed(String document) {
        return document.replaceAll("<(/?)([A-Z])", "<$1p:$2")
                .replaceFirst("<p:IODEF-Document xmlns=", "<p:IODEF-Document xmlns:p=")
                .replaceFirst(
                        "<p:IODEF-Document version=\"2.00\" xmlns=", "<p:IODEF-Document version=\"2.00\" xmlns:p=")
                .replace("<!p:", "<!");
    }
}
