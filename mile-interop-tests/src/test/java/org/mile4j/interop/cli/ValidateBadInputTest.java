package org.mile4j.interop.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mile4j.interop.cli.CommandRun.Outcome;

/** Input that is not what it should be: a clear word, the right exit code, and never a stack trace. */
class ValidateBadInputTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("documentsOneCannotCheck")
    void saysWhyItDidNotCheck(String name, byte[] document, String reason) {
        Outcome outcome = validate(new ByteArrayInputStream(document));

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.error()).contains(reason, "not checked");
    }

    static Stream<Arguments> documentsOneCannotCheck() {
        return Stream.of(
                arguments("text", bytes("hello world"), "it begins with \"hello world\""),
                arguments("bytes", new byte[] {1, 2, 3}, "no kind of document"),
                arguments("other JSON", bytes("[1]"), "it begins with \"[1]\""),
                arguments("an object of another kind", bytes("{\"a\": 1}"), "no kind of document"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenDocuments")
    void findsWhatIsBroken(String name, byte[] document, String finding) {
        Outcome outcome = validate(new ByteArrayInputStream(document));

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output()).startsWith("<stdin>:").contains("error: ", finding);
        assertThat(outcome.error()).contains("1 invalid");
    }

    static Stream<Arguments> brokenDocuments() {
        String good = Documents.GOOD;
        String v1 = "<IODEF-Document version=\"1.00\" xmlns=\"urn:ietf:params:xml:ns:iodef-1.0\"/>";
        String bomb = "<!DOCTYPE a [<!ENTITY b \"x\"><!ENTITY c \"&b;&b;\"><!ENTITY d \"&c;&c;\">]><a>&d;</a>";
        return Stream.of(
                arguments("IODEF in JSON", bytes("{\"version\":\"2.0\",\"Incident\":[]}"), "RFC8727-6-empty-array"),
                arguments("broken JSON", bytes("{\"version\":\"2.0\",\"Incident\":[}"), "JSON-well-formed"),
                arguments("broken JSON of no kind", bytes("{\"a\": 1,, \"b\": 2}"), "JSON-well-formed"),
                arguments("IODEF in CBOR", new byte[] {(byte) 0xA1, 1, 2}, "RFC7970-8-missing-attribute"),
                arguments("broken CBOR", new byte[] {(byte) 0xA1, 1}, "CBOR-well-formed"),
                arguments("RID", bytes("<RID xmlns='urn:ietf:params:xml:ns:iodef-rid-2.0'/>"), "[RFC6545-"),
                arguments("RID of RFC 6045", bytes("<RID xmlns='urn:ietf:params:xml:ns:iodef-rid-1.0'/>"), "RFC 6545"),
                arguments("nothing", bytes(""), "[XML-well-formed]"),
                arguments("other root", bytes("<a/>"), "must be IODEF-Document"),
                arguments("no namespace", bytes("<IODEF-Document/>"), "of no namespace"),
                arguments("version 1", bytes(v1), "[RFC5070-8-"),
                arguments("cut short", bytes(good.substring(0, 400)), "[XML-well-formed]"),
                arguments("second root", bytes(good + "<a/>"), "[XML-well-formed]"),
                arguments("document type", bytes("<!DOCTYPE a>" + good.substring(39)), "[XML-no-dtd]"),
                arguments("entity bomb", bytes(bomb), "[XML-no-dtd]"),
                arguments("other encoding", bytes(good.replace("UTF-8", "UTF-16")), "[XML-well-formed]"),
                arguments("unknown encoding", bytes(good.replace("UTF-8", "UTF-9")), "[XML-well-formed]"),
                arguments(
                        "no declaration",
                        bytes(Documents.START + Documents.INCIDENT + Documents.END),
                        "[RFC7970-4.1-xml-declaration]"),
                arguments("wrong bytes", bytes(good.replace("492", "\u00E4"), ISO_8859_1), "[XML-well-formed]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unusualDocuments")
    void acceptsWhatIsOnlyUnusual(String name, byte[] document) {
        assertThat(validate(new ByteArrayInputStream(document)).exitCode()).isZero();
    }

    static Stream<Arguments> unusualDocuments() {
        return Stream.of(
                arguments("byte order mark", bytes("\uFEFF" + Documents.GOOD)),
                arguments("UTF-16", bytes(Documents.GOOD.replace("UTF-8", "UTF-16"), UTF_16)),
                arguments("Latin-1", bytes(Documents.GOOD.replace("UTF-8", "ISO-8859-1"), ISO_8859_1)));
    }

    @Test
    void endsAtADepthThatWouldOverflowTheStack() {
        String deep = "<a xmlns=\"urn:a\">";
        InputStream document = sequence(
                bytes(Documents.START + "<Incident purpose=\"other\"><AdditionalData dtype=\"xml\">"),
                Collections.nCopies(100_000, bytes(deep)));

        Outcome outcome = validate(document);

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output()).contains("[XML-limit]", "deeper than 256");
    }

    @Test
    void endsAtTheDeepestDepthThatCanBeAskedFor() {
        InputStream document = sequence(
                bytes(Documents.START + "<Incident purpose=\"other\"><AdditionalData dtype=\"xml\">"),
                Collections.nCopies(100_000, bytes("<a xmlns=\"urn:a\">")));

        assertThat(new CommandRun().input(document).run("validate", "--max-depth", "500", "-"))
                .satisfies(outcome -> assertThat(outcome.exitCode()).isEqualTo(1))
                .satisfies(outcome -> assertThat(outcome.output()).contains("deeper than 500"));
    }

    @Test
    void endsInATextOf200Megabytes() {
        InputStream document = sequence(
                bytes(Documents.START + "<Incident purpose=\"other\"><Description>"),
                Collections.nCopies(200, bytes("x".repeat(1 << 20))));

        Outcome outcome = validate(document);

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output()).contains("[XML-limit]");
    }

    @Test
    void endsAtTheSizeThatIsAskedFor() {
        Outcome outcome = new CommandRun().input(Documents.GOOD).run("validate", "--max-bytes", "300", "-");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output()).contains("[XML-limit]", "300 bytes");
    }

    @Test
    void findsErrorsInALargeDocument() {
        InputStream document = sequence(
                bytes(Documents.DECLARATION + Documents.START),
                IntStream.range(0, 20_000)
                        .mapToObj(i -> bytes(Documents.INCIDENT.replace("492382", "n" + i)))
                        .toList(),
                bytes(Documents.BAD.substring(Documents.BAD.indexOf("<Incident"))));

        Outcome outcome = validate(document);

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output()).contains("<stdin>:180006:1: error: Incident has no Contact");
        assertThat(outcome.error()).contains("1 error");
    }

    @Test
    void saysThatStandardInputFails() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the tape is torn");
            }
        };

        Outcome outcome = validate(failing);

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.error()).contains("<stdin>: cannot be read: the tape is torn");
    }

    @Test
    void takesStandardInputOnce() {
        Outcome outcome = new CommandRun().input(Documents.GOOD).run("validate", "-", "-");

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.error()).contains("<stdin>: cannot be read: standard input is named twice", "1 valid");
    }

    @Test
    void showsAStackTraceOnlyToWhoAsks() {
        InputStream faulty = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("a fault of the program");
            }
        };

        Outcome outcome = new CommandRun().input(faulty).run("validate", "-");
        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.error())
                .contains("the program failed", "a fault of the program")
                .doesNotContain("\tat ");

        Outcome debugged = new CommandRun().input(faulty).run("validate", "--debug", "-");
        assertThat(debugged.exitCode()).isEqualTo(3);
        assertThat(debugged.error()).contains("\tat org.mile4j");
    }

    private static Outcome validate(InputStream document) {
        Outcome outcome = new CommandRun().input(document).run("validate", "-");
        assertThat(outcome.output() + outcome.error()).doesNotContain("Exception", "\tat ");
        return outcome;
    }

    private static InputStream sequence(byte[] first, List<byte[]> then, byte[]... last) {
        Stream<byte[]> all =
                Stream.of(Stream.of(first), then.stream(), Stream.of(last)).flatMap(parts -> parts);
        return new SequenceInputStream(Collections.enumeration(
                all.<InputStream>map(ByteArrayInputStream::new).toList()));
    }

    private static byte[] bytes(String text) {
        return bytes(text, UTF_8);
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }
}
