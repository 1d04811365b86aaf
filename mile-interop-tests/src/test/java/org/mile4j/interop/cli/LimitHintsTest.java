package org.mile4j.interop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mile4j.interop.cli.CommandRun.Outcome;
import org.mile4j.interop.document.DocumentResult;
import org.mile4j.interop.report.LimitOptions;
import org.mile4j.json.IodefCbor;
import org.mile4j.json.IodefJson;
import org.mile4j.json.JsonLimits;
import org.mile4j.model.Finding;
import org.mile4j.model.Location;
import org.mile4j.model.Report;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.xml.IodefXml;
import org.mile4j.model.xml.XmlLimits;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What to do about a document beyond a limit is said in the options of the command that was run. */
class LimitHintsTest {

    private static final Pattern OF_LIBRARY = Pattern.compile("(Xml|Json)Limits|StreamReadConstraints");

    private static final String TWO =
            Documents.GOOD.replace(Documents.END, Documents.INCIDENT.replace("49", "50") + Documents.END);
    private static final String NAMES = Documents.GOOD
            .replace("<Email>", "<Email colour=\"red\" shape=\"round\">")
            .replace("</Incident>", "<Odd/><Even/></Incident>");

    private static final IodefDocument DOCUMENT =
            IodefXml.defaults().read(bytes(TWO)).document();
    private static final byte[] JSON = IodefJson.defaults().encode(DOCUMENT).bytes();
    private static final byte[] CBOR = IodefCbor.defaults().encode(DOCUMENT).bytes();

    private static final String ENTRY = """
            <entry xmlns="http://www.w3.org/2005/Atom" xmlns:rolie="urn:ietf:params:xml:ns:rolie-1.0"><id>a</id>
            <title>a title that is longer than what the limit of a text leaves room for</title><updated>%s</updated>
            <one xmlns="urn:x" a="1" b="2" c="3"><two><three><four/></three></two></one></entry>
            """.formatted("x".repeat(40_000));
    private static final String FEED = "{\"feed\":{\"id\":\"" + "a".repeat(900) + "\",\"entry\":[{\"link\":[{}]}]}}";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("documentsBeyondALimit")
    void namesTheOptionThatRaisesTheLimit(String option, String value, byte[] document) {
        Outcome outcome = new CommandRun()
                .input(new ByteArrayInputStream(document))
                .run("validate", "--mode", "preserve", option, value, "-");

        assertThat(outcome.output())
                .contains("-limit]", "hint: Raise the limit (" + option + ") if ")
                .doesNotContainPattern(OF_LIBRARY);
    }

    static Stream<Arguments> documentsBeyondALimit() {
        String longText = TWO.replace("492382", "4".repeat(100_000));
        byte[] entry = bytes(ENTRY);
        byte[] feed = bytes(FEED);
        return Stream.of(
                arguments("--max-bytes", "300", bytes(TWO)),
                arguments("--max-bytes", "300", JSON),
                arguments("--max-bytes", "50", CBOR),
                arguments("--max-bytes", "300", entry),
                arguments("--max-bytes", "300", feed),
                arguments("--max-text", "100", bytes(longText)),
                arguments("--max-text", "8", JSON),
                arguments("--max-text", "8", CBOR),
                arguments("--max-text", "8", entry),
                arguments("--max-text", "8", feed),
                arguments("--max-tag", "100", bytes(TWO.replace("<Email>", "<Email " + " ".repeat(50_000) + ">"))),
                arguments("--max-attributes", "1", bytes(TWO)),
                arguments("--max-attributes", "2", entry),
                arguments("--max-depth", "2", bytes(TWO)),
                arguments("--max-depth", "2", JSON),
                arguments("--max-depth", "2", CBOR),
                arguments("--max-depth", "1", entry),
                arguments("--max-depth", "3", entry),
                arguments("--max-depth", "2", feed),
                arguments("--max-names", "1", bytes(NAMES)),
                arguments("--max-names", "1", entry),
                arguments("--max-identifiers", "1", bytes(TWO)),
                arguments("--max-identifiers", "1", JSON),
                arguments("--max-identifiers", "1", CBOR));
    }

    @Test
    void namesAnOptionThatExistsForEachLimitOfTheLibrary() {
        List<String> options = new CommandLine(new CheckOptions())
                .getCommandSpec().options().stream()
                        .map(OptionSpec::longestName)
                        .toList();

        assertThat(Stream.of(XmlLimits.class, JsonLimits.class)
                        .flatMap(type -> Arrays.stream(type.getRecordComponents())
                                .map(RecordComponent::getName)
                                .filter(limit -> !limit.equals("maxFindings"))
                                .map(limit -> type.getSimpleName() + "." + limit)))
                .allSatisfy(limit -> assertThat(options).contains(named(limit)));
    }

    @Test
    void saysThatConvertHasNoSuchOption() throws IOException {
        String deep = Documents.write(
                folder, "deep.xml", Documents.GOOD.replace("</Incident>", "<a>".repeat(300) + "</a>".repeat(300)));

        assertThat(new CommandRun().run("convert", "--to", "json", deep).error())
                .contains("This command has no option that raises the limit.")
                .doesNotContainPattern(OF_LIBRARY);
    }

    private static String named(String limit) {
        Finding finding = new Finding("XML-limit", Finding.Severity.ERROR, "", Location.UNKNOWN, "more.", limit);
        Report report = new Report(List.of(finding), Set.of(), false);
        DocumentResult result =
                new DocumentResult("x", Optional.empty(), Optional.empty(), report, Optional.empty(), Duration.ZERO);
        return LimitOptions.named(result).findings().get(0).hint();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
